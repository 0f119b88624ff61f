#include "pmatch/word_matcher.h"

#include <algorithm>
#include <vector>

namespace haoping {

namespace {

// Two neighbouring characters may be taken as swapped, and the second of them swapped again with the next. What
// stands at a place of the written word then depends on what was swapped just before.
enum class Swap : std::uint8_t { none, here, carried, here_again, carried_again };

struct State {
    std::size_t at = 0;    // character of the written word
    std::size_t sign = 0;  // of the wanted word
    int left = 0;          // misspellings that may still be made
    Swap swap = Swap::none;
};

MatchSettings for_length_of(const PatternWord& wanted, MatchSettings settings) {
    if (wanted.plain < 3) settings.extra_character = false;
    if (wanted.plain < 4) settings.replaced = settings.swapped = settings.fewer_characters = false;
    if (wanted.plain < 8) settings.misspellings = std::min(settings.misspellings, 1);
    const bool none =
        !settings.replaced && !settings.swapped && !settings.extra_character && !settings.fewer_characters;
    if (none) settings.misspellings = 0;
    return settings;
}

// Each character that the written word lacks takes a misspelling. Nearly all pairs of words end here.
bool misses_too_many(CharacterBits missing, int misspellings) {
    for (int i = 0; i < misspellings; ++i) missing &= missing - 1;
    return missing != 0;
}

class WordMatcher {
public:
    // `settings`: for words of this length.
    WordMatcher(const PatternWord& wanted, std::u32string_view written, const MatchSettings& settings)
        : m_signs(wanted.signs), m_written(written), m_settings(settings) {}

    bool too_different_in_length(bool has_any_many) const {
        if (has_any_many || m_settings.extra_characters) return false;
        const auto longer = std::max(m_signs.size(), m_written.size());
        const auto shorter = std::min(m_signs.size(), m_written.size());
        return longer - shorter > static_cast<std::size_t>(m_settings.misspellings);
    }

    bool matches(std::size_t& steps) {
        m_seen.assign((m_written.size() + 1) * (m_signs.size() + 1) * levels(), false);
        visit({0, 0, m_settings.misspellings, Swap::none});
        while (!m_open.empty() && !m_matched) {
            const auto state = m_open.back();
            m_open.pop_back();
            ++steps;
            if (state.sign == m_signs.size())
                m_matched = rest_of_written_may_stay(state);
            else if (state.at >= m_written.size())
                step_behind_written(state);
            else
                step(state);
        }
        return m_matched;
    }

private:
    std::size_t levels() const { return static_cast<std::size_t>(m_settings.misspellings + 1) * 5; }

    void visit(State state) {
        const auto place = state.at * (m_signs.size() + 1) + state.sign;
        const auto level = static_cast<std::size_t>(state.left) * 5 + static_cast<std::size_t>(state.swap);
        auto seen = m_seen[place * levels() + level];
        if (seen) return;
        seen = true;
        m_open.push_back(state);
    }

    bool rest_of_written_may_stay(const State& state) const {
        const auto rest = m_written.size() - std::min(state.at, m_written.size());
        if (rest == 0 || m_settings.extra_characters) return true;
        return m_settings.extra_character && static_cast<std::size_t>(state.left) >= rest;
    }

    void step_behind_written(const State& state) {
        const auto missing = m_signs.size() - state.sign;
        if (m_settings.fewer_characters && static_cast<std::size_t>(state.left) >= missing)
            m_matched = true;
        else if (kind(state.sign) == PatternSign::Kind::any_many)
            visit({state.at, state.sign + 1, state.left, Swap::none});
    }

    void step(const State& state) {
        if (kind(state.sign) == PatternSign::Kind::any_many) {
            visit({state.at, state.sign + 1, state.left, state.swap});
            visit(behind(state, state.sign, state.left));
        } else if (kind(state.sign) == PatternSign::Kind::any_one ||
                   character(state) == m_signs[state.sign].character) {
            visit(behind(state, state.sign + 1, state.left));
        } else {
            if (m_settings.extra_characters) visit(behind(state, state.sign, state.left));
            if (state.left > 0) misspell(state);
        }
    }

    void misspell(const State& state) {
        const auto left = state.left - 1;
        if (m_settings.swapped && state.sign + 1 < m_signs.size() && state.at + 1 < m_written.size() &&
            kind(state.sign + 1) != PatternSign::Kind::any_many)
            visit({state.at, state.sign, left, swapped(state.swap)});
        if (m_settings.fewer_characters) visit({state.at, state.sign + 1, left, state.swap});
        if (m_settings.extra_character) visit(behind(state, state.sign, left));
        if (m_settings.replaced) visit(behind(state, state.sign + 1, left));
    }

    PatternSign::Kind kind(std::size_t sign) const { return m_signs[sign].kind; }

    char32_t character(const State& state) const {
        switch (state.swap) {
            case Swap::none: return m_written[state.at];
            case Swap::here:
            case Swap::here_again: return m_written[state.at + 1];
            case Swap::carried: return m_written[state.at - 1];
            case Swap::carried_again: return m_written[state.at - 2];
        }
        return 0;
    }

    static Swap swapped(Swap before) {
        switch (before) {
            case Swap::carried: return Swap::here_again;
            case Swap::here: return Swap::none;
            case Swap::here_again: return Swap::carried;
            case Swap::none:
            case Swap::carried_again: break;
        }
        return Swap::here;
    }

    static State behind(const State& state, std::size_t sign, int left) {
        auto swap = Swap::none;
        if (state.swap == Swap::here) swap = Swap::carried;
        if (state.swap == Swap::here_again) swap = Swap::carried_again;
        return {state.at + 1, sign, left, swap};
    }

    const std::vector<PatternSign>& m_signs;
    std::u32string_view m_written;
    MatchSettings m_settings;
    std::vector<bool> m_seen;
    std::vector<State> m_open;
    bool m_matched = false;
};

}  // namespace

bool matches_word(const PatternWord& wanted, const SplitWord& written, const MatchSettings& settings,
                  std::size_t& steps) {
    ++steps;
    const auto for_word = for_length_of(wanted, settings);
    if (misses_too_many(wanted.needed & ~written.characters, for_word.misspellings)) return false;
    WordMatcher matcher(wanted, written.text, for_word);
    return !matcher.too_different_in_length(wanted.has_any_many) && matcher.matches(steps);
}

}  // namespace haoping
