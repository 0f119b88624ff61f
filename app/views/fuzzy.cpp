#include "views/fuzzy.h"

#include <algorithm>
#include <string>

namespace haoping {

namespace {

constexpr int behind_titles = 10;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// One character of UTF-8: its bytes in small letters, and where it stands.
struct Letter {
    std::string bytes;
    Span span;
    bool begins_word = false;
};

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }
bool is_ascii_letter_or_digit(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9'); }

// Every character that is not ASCII begins a word: so Chinese is searched character by character.
std::vector<Letter> letters_of(std::string_view text) {
    std::vector<Letter> letters;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && continues_character(text[end])) {
            ++end;
        }
        const bool wordy = is_ascii_letter_or_digit(text[at]);
        letters.push_back({std::string(text.substr(at, end - at)),
                           {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                           !(wordy && in_word)});
        std::ranges::transform(letters.back().bytes, letters.back().bytes.begin(), lower);
        in_word = wordy;
        at = end;
    }
    return letters;
}

bool same(const Letter& a, const Letter& b) { return a.bytes == b.bytes; }

using Letters = std::vector<Letter>;

std::vector<Span> run_of(const Letters& text, std::size_t from, std::size_t count) {
    return {{text[from].span.begin, text[from + count - 1].span.end}};
}

// Each wanted letter goes on with the run before it or begins a word. Looks back when a way leads nowhere.
bool by_word_starts(const Letters& wanted, std::size_t next, const Letters& text, std::size_t from, bool in_run,
                    std::vector<Span>& found) {
    if (next == wanted.size()) {
        return true;
    }
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool allowed = text[i].begins_word || (in_run && i == from);
        if (allowed && same(text[i], wanted[next])) {
            found.push_back(text[i].span);
            if (by_word_starts(wanted, next + 1, text, i + 1, true, found)) {
                return true;
            }
            found.pop_back();
        }
    }
    return false;
}

std::vector<Span> scattered(const Letters& wanted, const Letters& text) {
    std::vector<Span> found;
    for (const auto& letter : text) {
        if (found.size() < wanted.size() && same(letter, wanted[found.size()])) {
            found.push_back(letter.span);
        }
    }
    return found;
}

// The query's blanks only part its words.
Letters wanted_letters(std::string_view query) {
    Letters letters = letters_of(query);
    std::erase_if(letters, [](const Letter& letter) { return letter.bytes == " "; });
    return letters;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::optional<std::size_t> position_of(const Letters& wanted, const Letters& text) {
    const auto found = std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), same);
    return found == text.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - text.begin()));
}

}  // namespace

std::optional<FuzzyMatch> fuzzy_match(std::string_view query, std::string_view text) {
    const Letters as_typed = letters_of(trimmed(query));
    if (as_typed.empty()) {
        return FuzzyMatch{};
    }
    const Letters letters = letters_of(text);
    const auto at = position_of(as_typed, letters);
    if (at == 0) {
        return FuzzyMatch{FuzzyFit::beginning, run_of(letters, 0, as_typed.size())};
    }
    const Letters wanted = wanted_letters(query);
    std::vector<Span> found;
    if (by_word_starts(wanted, 0, letters, 0, false, found)) {
        return FuzzyMatch{FuzzyFit::word_starts, std::move(found)};
    }
    if (at) {
        return FuzzyMatch{FuzzyFit::inside, run_of(letters, *at, as_typed.size())};
    }
    found = scattered(wanted, letters);
    return found.size() == wanted.size() ? std::optional(FuzzyMatch{FuzzyFit::scattered, std::move(found)})
                                         : std::nullopt;
}

std::vector<FuzzyHit> fuzzy_search(std::string_view query, std::span<const FuzzyEntry> entries) {
    struct Ranked {
        int rank;
        FuzzyHit hit;
    };
    const Letters as_typed = letters_of(trimmed(query));
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (auto match = fuzzy_match(query, entries[i].title)) {
            ranked.push_back({static_cast<int>(match->fit), {i, std::move(match->letters)}});
        } else if (position_of(as_typed, letters_of(entries[i].text))) {
            ranked.push_back({behind_titles, {i, {}}});
        }
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::rank);
    std::vector<FuzzyHit> hits;
    for (auto& each : ranked) {
        hits.push_back(std::move(each.hit));
    }
    return hits;
}

}  // namespace haoping
