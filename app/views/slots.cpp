#include "views/slots.h"

#include <algorithm>

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

namespace {

bool holds_chinese(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });  // U+3000 and on
}

struct FactWriter {
    std::string operator()(const Money& money) const { return display(money); }
    std::string operator()(Date date) const { return day_in_letter(date, language); }
    std::string operator()(const Duration& duration) const { return to_string(duration); }
    std::string operator()(Percent share) const { return fmt::format("{:g} %", share.value); }
    std::string operator()(Number number) const { return fmt::format("{:g}", number.value); }
    std::string operator()(const Identifier& id) const { return id.folded; }
    std::string operator()(const Wording& wording) const {
        const auto fits = std::ranges::find_if(
            wording.forms, [&](const std::string& form) { return holds_chinese(form) == (language == Locale::zh); });
        return fits != wording.forms.end() ? *fits : wording.forms.empty() ? std::string() : wording.forms.front();
    }

    Locale language = Locale::en;
};

constexpr std::uint32_t brace = 2;

// All that stands between "{{" and "}}" on one line.
std::vector<Span> slots_in(std::string_view text) {
    std::vector<Span> slots;
    for (auto open = text.find("{{"); open != std::string_view::npos;) {
        const auto close = text.find("}}", open);
        if (close == std::string_view::npos) {
            break;
        }
        if (text.substr(open, close - open).find('\n') == std::string_view::npos) {
            slots.push_back({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + brace)});
            open = text.find("{{", close + brace);
        } else {
            open = text.find("{{", open + brace);
        }
    }
    return slots;
}

std::string_view inside(std::string_view text, Span slot) {
    return quote(text, {slot.begin + brace, slot.end - brace});
}

// Words alone, as a slot's name has them: "days", "refund_time", "城市". Figures, links and sentences have more.
bool is_slot_name(std::string_view text) {
    constexpr std::size_t longest = 40;
    const auto fits = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || c == '_' || c == ' ' ||
               c == '-';
    };
    return !text.empty() && text.size() <= longest && text.front() != ' ' && std::ranges::all_of(text, fits);
}

// As people write slots of their own: "{days}", "[city]".
std::vector<Span> written_slots_in(std::string_view text) {
    std::vector<Span> slots;
    for (std::size_t open = text.find_first_of("{["); open != std::string_view::npos;
         open = text.find_first_of("{[", open + 1)) {
        const char closing = text[open] == '{' ? '}' : ']';
        const auto close = text.find(closing, open);
        if (close != std::string_view::npos && is_slot_name(text.substr(open + 1, close - open - 1))) {
            slots.push_back({static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + 1)});
        }
    }
    return slots;
}

bool overlap(Span one, Span other) { return one.begin < other.end && other.begin < one.end; }

}  // namespace

std::string fill_slots(std::string_view text, const Facts& facts, Locale language) {
    std::string filled;
    std::size_t from = 0;
    for (const auto& slot : slots_in(text)) {
        const auto fact = facts.values.find(std::string(inside(text, slot)));
        filled.append(text.substr(from, slot.begin - from));
        filled += fact == facts.values.end() ? std::string(quote(text, slot))
                                             : std::visit(FactWriter{language}, fact->second);
        from = slot.end;
    }
    return filled.append(text.substr(from));
}

std::vector<UnfilledSlot> unfilled_slots(std::string_view text) {
    std::vector<UnfilledSlot> unfilled;
    const auto add = [&](Span slot, std::string_view within) {
        std::string name(within);
        std::ranges::replace(name, '_', ' ');
        unfilled.push_back({slot, std::move(name)});
    };
    const auto given = slots_in(text);
    for (const auto& slot : given) {
        add(slot, inside(text, slot));
    }
    for (const auto& slot : written_slots_in(text)) {
        if (std::ranges::none_of(given, [&](Span other) { return overlap(slot, other); })) {
            add(slot, quote(text, {slot.begin + 1, slot.end - 1}));
        }
    }
    std::ranges::sort(unfilled, {}, [](const UnfilledSlot& slot) { return slot.span.begin; });
    return unfilled;
}

}  // namespace haoping
