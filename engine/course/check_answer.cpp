#include "course/check_answer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <set>

#include "course/short_answer.h"
#include "text/analysis.h"
#include "text/folding.h"

namespace haoping {

namespace {

CheckedAnswer of_parts(std::vector<bool> parts) {
    const auto right = static_cast<double>(std::ranges::count(parts, true));
    const auto share = parts.empty() ? 0 : right / static_cast<double>(parts.size());
    return {share, std::move(parts)};
}

CheckedAnswer all_or_nothing(bool right) { return {right ? 1.0 : 0.0, {right}}; }

bool are_below(const std::vector<std::size_t>& places, std::size_t count) {
    return std::ranges::all_of(places, [&](auto place) { return place < count; });
}

bool has(const std::vector<std::size_t>& places, std::size_t place) {
    return std::ranges::find(places, place) != places.end();
}

// Whether nothing is missing in it, and nothing names a place that the task hasn't.
bool is_complete(const Choice& choice, const std::vector<std::size_t>& chosen) {
    return !chosen.empty() && are_below(chosen, choice.options.size()) && (choice.several || chosen.size() == 1);
}

bool is_complete(const StepsInOrder& order, const std::vector<std::size_t>& steps) {
    const std::set<std::size_t> different(steps.begin(), steps.end());
    return different.size() == order.steps.size() && steps.size() == different.size() &&
           are_below(steps, order.steps.size());
}

bool is_complete(const Pairs& pairs, const std::vector<std::size_t>& rights) {
    return rights.size() == pairs.pairs.size() && are_below(rights, pairs.pairs.size());
}

bool is_complete(const Groups& groups, const std::vector<std::size_t>& given) {
    return given.size() == groups.member_count() && are_below(given, groups.groups.size());
}

bool is_complete(const LetterWithMistakes& letter, const std::vector<std::size_t>& marked) {
    return !marked.empty() && are_below(marked, sentences_of(letter).size());
}

std::size_t place_at(const std::vector<std::size_t>& places, std::size_t i) {
    return i < places.size() ? places[i] : no_place;
}

CheckedAnswer check_places(const Choice& choice, const std::vector<std::size_t>& chosen) {
    std::vector<bool> parts;
    for (std::size_t i = 0; i < choice.options.size(); ++i) parts.push_back(choice.options[i].right == has(chosen, i));
    if (choice.several && !chosen.empty()) return of_parts(std::move(parts));
    const bool right = std::ranges::find(parts, false) == parts.end() && !chosen.empty();
    return {right ? 1.0 : 0.0, std::move(parts)};
}

CheckedAnswer check_places(const StepsInOrder& order, const std::vector<std::size_t>& steps) {
    std::vector<bool> parts;
    for (std::size_t i = 0; i < order.steps.size(); ++i) parts.push_back(place_at(steps, i) == i);
    return of_parts(std::move(parts));
}

CheckedAnswer check_places(const Pairs& pairs, const std::vector<std::size_t>& rights) {
    std::vector<bool> parts;
    for (std::size_t i = 0; i < pairs.pairs.size(); ++i) parts.push_back(place_at(rights, i) == i);
    return of_parts(std::move(parts));
}

CheckedAnswer check_places(const Groups& groups, const std::vector<std::size_t>& given) {
    std::vector<bool> parts;
    for (std::size_t group = 0; group < groups.groups.size(); ++group)
        for (std::size_t i = 0; i < groups.groups[group].members.size(); ++i)
            parts.push_back(place_at(given, parts.size()) == group);
    return of_parts(std::move(parts));
}

std::size_t sentence_of(const std::vector<Span>& sentences, std::size_t byte) {
    const auto found = std::ranges::find_if(sentences, [&](const Span& each) { return byte < each.end; });
    return static_cast<std::size_t>(found - sentences.begin());
}

CheckedAnswer check_places(const LetterWithMistakes& letter, const std::vector<std::size_t>& marked) {
    const auto sentences = sentences_of(letter);
    std::vector<bool> found;
    std::set<std::size_t> wrong;
    for (std::size_t i = 0; i < letter.mistakes.size(); ++i) {
        found.push_back(is_marked(letter, i, marked));
        wrong.insert(sentence_of(sentences, letter.letter.find(letter.mistakes[i].text)));
    }
    auto checked = of_parts(std::move(found));
    const auto in_vain = std::ranges::count_if(marked, [&](auto place) { return !wrong.contains(place); });
    checked.share =
        std::max(0.0, checked.share - static_cast<double>(in_vain) / static_cast<double>(letter.mistakes.size()));
    return checked;
}

// "US $1,250.50" → 1250.5. A comma may part thousands or be the decimal point, as in "12,5": both are readings.
std::vector<double> numbers_in(std::string_view text) {
    const auto folded = fold(text);
    std::string digits;
    bool ended = false;
    for (const char16_t c : folded.folded) {
        const bool in_number = (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
        if (c == u'-' && digits.empty()) {
            digits = "-";
        } else if (in_number) {
            if (ended) return {};  // two numbers
            digits += static_cast<char>(c);
        } else if (c != u' ' && digits.find_first_of("0123456789") != std::string::npos) {
            ended = true;
        } else if (c != u' ') {
            digits.clear();
        }
    }
    std::vector<double> readings;
    auto thousands = digits;
    std::erase(thousands, ',');
    auto decimal = digits;
    std::ranges::replace(decimal, ',', '.');
    for (const auto& each : {thousands, decimal}) {
        double value = 0;
        const auto [end, error] = std::from_chars(each.data(), each.data() + each.size(), value);
        const auto rest = each.substr(static_cast<std::size_t>(end - each.data()));
        if (error == std::errc() && (rest.empty() || rest == ".")) readings.push_back(value);
    }
    return readings;
}

std::optional<CheckedAnswer> check_typed(const NumberToFind& number, const std::string& text) {
    const auto readings = numbers_in(text);
    if (readings.empty()) return std::nullopt;
    constexpr double rounding = 1e-9;  // of decimal fractions in binary
    return all_or_nothing(std::ranges::any_of(readings, [&](double value) {
        return std::abs(value - number.answer) <= number.tolerance + rounding * std::max(1.0, std::abs(number.answer));
    }));
}

std::optional<Slot> date_in(const std::string& text, Date today) {
    const auto analysis = analyse(text, {.today = today});  // a date without a year is the nearest one
    const auto slot = std::ranges::find(analysis.slots, SlotKind::date, &Slot::kind);
    return slot == analysis.slots.end() ? std::nullopt : std::optional(*slot);
}

std::optional<CheckedAnswer> check_typed(const DateToFind& date, const std::string& text) {
    const auto slot = date_in(text, date.answer);
    // "Next Wednesday" is another day some weeks later: it names no day and month.
    const auto later = date_in(text, Date{std::chrono::sys_days(date.answer) + std::chrono::days{40}});
    if (!slot || !later || slot->value != later->value) return std::nullopt;
    const auto is_it = [&](const SlotValue& value) {
        const auto* read = std::get_if<Date>(&value);
        return read != nullptr && *read == date.answer;
    };
    return all_or_nothing(is_it(slot->value) || is_it(slot->other));
}

std::optional<CheckedAnswer> check_typed(const ShortAnswer& task, const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) return std::nullopt;
    return of_parts(points_said(task, text));
}

std::u16string letters_and_digits(std::string_view text) {
    auto letters = fold(text).folded;
    std::erase_if(letters, [](char16_t c) {
        const bool is_ascii_sign = c < 0x80 && !(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'z');
        const bool is_wide_sign = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
        return is_ascii_sign || is_wide_sign;
    });
    return letters;
}

// Sums, dates, times and numbers that are told in it. Days without a year are of the same one everywhere.
std::vector<SlotValue> values_in(std::string_view text) {
    using namespace std::chrono;
    std::vector<SlotValue> values;
    for (const auto& slot : analyse(text, {.today = 2026y / July / 1}).slots)
        if (!std::holds_alternative<std::monostate>(slot.value)) values.push_back(slot.value);
    return values;
}

bool has_all(const std::vector<SlotValue>& values, const std::vector<SlotValue>& asked) {
    return std::ranges::all_of(asked,
                               [&](const SlotValue& each) { return std::ranges::find(values, each) != values.end(); });
}

enum class Missing : std::uint8_t { refused, wrong };  // what is done about it

struct Checker {
    const Answer& answer;
    Missing missing = Missing::refused;

    std::optional<CheckedAnswer> operator()(const TrueOrFalse& task) const {
        const auto* value = std::get_if<bool>(&answer);
        if (value == nullptr) return std::nullopt;
        return all_or_nothing(*value == task.answer);
    }
    template <typename Task>
    std::optional<CheckedAnswer> operator()(const Task& task) const {
        if constexpr (requires { check_typed(task, std::string()); }) {
            const auto* typed = std::get_if<Typed>(&answer);
            return typed != nullptr ? check_typed(task, typed->text) : std::nullopt;
        } else {
            const auto* places = std::get_if<ChosenPlaces>(&answer);
            if (places == nullptr || (missing == Missing::refused && !is_complete(task, places->at)))
                return std::nullopt;
            return check_places(task, places->at);
        }
    }
};

}  // namespace

bool corrects(const LetterMistake& mistake, std::string_view instead) {
    const auto written = letters_and_digits(instead);
    const auto wrong = letters_and_digits(mistake.text);
    const auto right = letters_and_digits(mistake.correction);
    const bool has_words = !right.empty() && written.find(right) != std::u16string::npos;
    const bool repeats = written.find(wrong) != std::u16string::npos && right.find(wrong) == std::u16string::npos;
    if (has_words) return !repeats;
    const auto values = values_in(mistake.correction);
    return !values.empty() && values != values_in(mistake.text) && has_all(values_in(instead), values);
}

bool is_marked(const LetterWithMistakes& letter, std::size_t mistake, const std::vector<std::size_t>& marked) {
    return has(marked, sentence_of(sentences_of(letter), letter.letter.find(letter.mistakes[mistake].text)));
}

std::optional<CheckedAnswer> check(const QuizItem& item, const Answer& answer) {
    return std::visit(Checker{answer}, item.task);
}

CheckedAnswer check_handed_in(const QuizItem& item, const std::optional<Answer>& answer) {
    const auto as_if = answer.value_or(ChosenPlaces{});
    const auto checked = std::visit(Checker{as_if, Missing::wrong}, item.task);
    return checked.value_or(CheckedAnswer{0, {false}});
}

}  // namespace haoping
