// Denying what was promised, and changing values.

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "attacks.h"

namespace haoping::measure {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 19> denials{{{"cannot", "can"},    {"can't", "can"},       {"can not", "can"},
                                        {"cant", "can"},      {"won't", "will"},      {"will not", "will"},
                                        {"is not", "is"},     {"isn't", "is"},        {"are not", "are"},
                                        {"do not", "do"},     {"don't", "do"},        {"dont", "do"},
                                        {"does not", "does"}, {"could not", "could"}, {"have not", "have"},
                                        {"has not", "has"},   {"was not", "was"},     {"no need", "a need"},
                                        {"not possible", "possible"}}};
constexpr std::array<Pair, 24> affirmations{
    {{"I'll", "I will not"},     {"we'll", "we will not"},   {"We'll", "We will not"}, {"I've", "I have not"},
     {"we've", "we have not"},   {"We've", "We have not"},   {"I'm", "I am not"},      {"it's", "it is not"},
     {"It's", "It is not"},      {"we're", "we are not"},    {"will", "will not"},     {"can", "can not"},
     {"have", "have not"},       {"has", "has not"},         {"is", "is not"},         {"are", "are not"},
     {"was", "was not"},         {"were", "were not"},       {"am", "am not"},         {"should", "should not"},
     {"may", "may not"},         {"would", "would not"},     {"could", "could not"},   {"must", "must not"}}};

bool is_border(std::string_view text, std::size_t at) {
    return at >= text.size() || std::isalpha(static_cast<unsigned char>(text[at])) == 0;
}

std::optional<std::size_t> find_word(std::string_view text, std::string_view word) {
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if ((at == 0 || is_border(text, at - 1)) && is_border(text, at + word.size())) return at;
    return std::nullopt;
}

struct Change {
    std::size_t at = 0;
    std::size_t length = 0;
    std::string by;
};

// The change that stands first in the clause counts.
void offer(std::optional<Change>& best, std::optional<std::size_t> at, std::size_t length, std::string by) {
    if (at && (!best || *at < best->at)) best = Change{*at, length, std::move(by)};
}

std::string with(std::string_view text, const Change& change) {
    return std::string(text.substr(0, change.at)) + change.by + std::string(text.substr(change.at + change.length));
}

// Words that deny without a verb: another "not" beside them would say yes.
bool denies_otherwise(std::string_view text) {
    for (const std::string_view word : {"no", "No", "nobody", "Nobody", "never", "nothing", "none", "nor", "neither",
                                        "without", "hardly", "only", "impossible", "refuse"})
        if (find_word(text, word)) return true;
    return false;
}

struct Run {
    std::size_t begin = 0;
    std::size_t length = 0;
};
std::vector<Run> digit_runs(std::string_view text) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (std::isdigit(static_cast<unsigned char>(text[at])) == 0) continue;
        if (!runs.empty() && runs.back().begin + runs.back().length == at)
            ++runs.back().length;
        else
            runs.push_back({at, 1});
    }
    return runs;
}

std::string other_number_word(std::string_view value) {
    constexpr std::array words{"one", "two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve",
                               "fifteen", "twenty", "thirty"};
    for (const std::string_view word : words)
        if (const auto at = find_word(value, word)) return with(value, {*at, word.size(), "ninety"});
    return std::string(value);
}

// Days, hours, whole sums; not the cents.
bool is_small_number(std::string_view value, Run run) {
    constexpr std::size_t longest = 2;
    return run.length <= longest && (run.begin == 0 || value[run.begin - 1] != '.');
}

// "3-5 days", "3 to 5 days"; in dates only the last number is the day.
bool is_range(std::string_view value, const std::vector<Run>& numbers) {
    constexpr std::size_t widest = 5;
    if (numbers.size() != 2) return false;
    const auto end = numbers.front().begin + numbers.front().length;
    const auto between = value.substr(end, numbers.back().begin - end);
    return between.size() <= widest && (between.find_first_of("-t") != std::string_view::npos ||
                                        between.find("\u2013") != std::string_view::npos);
}

Change other_small_number(std::string_view value, Run run) {
    constexpr int half_month = 14;
    constexpr int shift = 9;
    const int number = std::stoi(std::string(value.substr(run.begin, run.length)));
    return {run.begin, run.length, std::to_string(number <= half_month ? number + shift : number - shift)};
}

// Every digit but the first of each long number.
std::string other_digits(std::string_view value, const std::vector<Run>& runs) {
    std::string changed(value);
    for (const auto& run : runs)
        for (std::size_t at = run.begin + (run.length > 1 ? 1 : 0); at < run.begin + run.length; ++at)
            changed[at] = static_cast<char>('0' + (changed[at] - '0' + 3) % 10);
    return changed;
}

}  // namespace

std::string denied(std::string_view clause) {
    const auto first = [&](const auto& pairs) {
        std::optional<Change> best;
        for (const auto& [from, to] : pairs) offer(best, find_word(clause, from), from.size(), std::string(to));
        return best;
    };
    if (const auto change = first(denials)) {
        auto affirmed = with(clause, *change);
        return find_word(affirmed, "not") || denies_otherwise(affirmed) ? std::string() : affirmed;
    }
    if (denies_otherwise(clause)) return {};
    const auto change = first(affirmations);
    return change ? with(clause, *change) : std::string();
}

std::string other_value(std::string_view value) {
    const auto runs = digit_runs(value);
    if (runs.empty()) return other_number_word(value);
    std::vector<Run> small;
    for (const auto& run : runs)
        if (is_small_number(value, run)) small.push_back(run);
    if (small.empty()) return other_digits(value, runs);
    if (!is_range(value, small)) small.erase(small.begin(), small.end() - 1);
    std::string changed(value);
    for (auto run = small.rbegin(); run != small.rend(); ++run) changed = with(changed, other_small_number(value, *run));
    return changed;
}

}  // namespace haoping::measure
