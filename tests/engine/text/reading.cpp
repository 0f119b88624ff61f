#include "reading.h"
#include "text/customer_message.h"

#include <array>

#include <fmt/format.h>

namespace haoping::test {
namespace {

struct ValueText {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const Money& money) const { return " = " + to_string(money); }
    std::string operator()(const Date& date) const { return " = " + to_string(date); }
    std::string operator()(const Duration& duration) const { return " = " + to_string(duration); }
    std::string operator()(const Percent& percent) const { return fmt::format(" = {}", percent.value); }
    std::string operator()(const Number& number) const { return fmt::format(" = {}", number.value); }
    std::string operator()(const Identifier& identifier) const { return " = " + identifier.folded; }
};

constexpr std::array<const char*, 10> kinds{"money",      "date", "duration", "percent", "number",
                                            "identifier", "link", "email",    "phone",   "placeholder"};
constexpr std::array<const char*, 4> forms{"statement", "question", "request", "conditional"};
constexpr std::array<const char*, 4> actors{"unknown", "we", "you", "carrier"};
constexpr std::array<const char*, 3> commitments{"none", "possible", "promised"};

void append(std::string& line, std::string_view divider, std::string_view part) {
    if (!line.empty()) line += divider;
    line += part;
}

std::string as_text(const Slot& slot, std::string_view reply) {
    return fmt::format("{} {}{}", kinds[static_cast<std::size_t>(slot.kind)], quote(reply, slot.span),
                       std::visit(ValueText{}, slot.value));
}

template <typename Wanted>
std::string words_that(const Analysis& analysis, Wanted wanted) {
    std::string line;
    for (const auto& token : analysis.tokens) {
        if (wanted(token)) append(line, " ", token.folded);
    }
    return line;
}

}  // namespace

Analysis read(std::string_view reply) { return analyse(reply, {today, nullptr, nullptr}); }

Analysis read_quoting(std::string_view reply, std::string_view customer_message) {
    const CustomerMessage customer{std::string(customer_message)};
    return analyse(reply, {today, &customer, nullptr});
}

Analysis read_with_dictionary(std::string_view reply) {
    const auto dictionary = SpellingDictionary::open("/usr/share/hunspell");
    return analyse(reply, {today, nullptr, dictionary.get()});
}

std::string words(const Analysis& analysis) {
    return words_that(analysis, [](const Token&) { return true; });
}

std::string lemmas(std::string_view reply) {
    std::string line;
    for (const auto& token : read(reply).tokens) append(line, " ", token.lemma);
    return line;
}

std::string originals(const Analysis& analysis) {
    std::string line;
    for (const auto& token : analysis.tokens) append(line, "|", quote(analysis.text, token.span));
    return line;
}

std::string sentences(std::string_view reply) {
    std::string line;
    for (const auto& sentence : read(reply).sentences) append(line, "|", quote(reply, sentence.span));
    return line;
}

std::string negated(std::string_view reply) {
    return negated(read(reply));
}

std::string negated(const Analysis& analysis) {
    return words_that(analysis, [](const Token& token) { return token.negated && token.kind != TokenKind::symbol; });
}

std::string negators(std::string_view reply) {
    return words_that(read(reply), [](const Token& token) { return token.negator; });
}

std::string quoted_words(const Analysis& analysis) {
    return words_that(analysis, [](const Token& token) { return token.quoted && token.kind != TokenKind::symbol; });
}

std::string corrections(const Analysis& analysis) {
    std::string line;
    for (const auto& token : analysis.tokens) {
        if (!token.corrected.empty()) append(line, " ", token.folded + ">" + token.corrected);
    }
    return line;
}

std::string slots(std::string_view reply) {
    std::string line;
    for (const auto& slot : read(reply).slots) append(line, "|", as_text(slot, reply));
    return line;
}

std::string readings(std::string_view reply) {
    std::string line;
    for (const auto& slot : read(reply).slots) {
        const bool second = !std::holds_alternative<std::monostate>(slot.other);
        if (!second && !slot.approximate) continue;
        const auto other = second ? " or" + std::visit(ValueText{}, slot.other).substr(2) : std::string{};
        append(line, "|", as_text(slot, reply) + other + (slot.approximate ? " roughly" : ""));
    }
    return line;
}

std::string roles(std::string_view reply) {
    std::string line;
    for (const auto& sentence : read(reply).sentences) {
        append(line, "|",
               fmt::format("{} {} {}", forms[static_cast<std::size_t>(sentence.form)],
                           actors[static_cast<std::size_t>(sentence.actor)],
                           commitments[static_cast<std::size_t>(sentence.commitment)]));
    }
    return line;
}

}  // namespace haoping::test
