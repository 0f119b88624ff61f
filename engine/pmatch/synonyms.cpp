#include "pmatch/synonyms.h"

#include <optional>
#include <string>

namespace haoping {

namespace {

// A character of one word of a pattern, wildcards included.
bool is_word_character(char32_t c) {
    constexpr std::u32string_view between_words = U"()\\|_[]";
    return may_stand_in_word(c) && between_words.find(c) == std::u32string_view::npos;
}

class SynonymFinder {
public:
    SynonymFinder(const std::string& word, bool ignore_case)
        : m_word(read_characters(word).text), m_ignore_case(ignore_case) {}

    bool usable() const { return !m_word.empty(); }

    // Where the word ends that begins at `begin`; it must not run into letters on either side.
    std::optional<std::size_t> end_at(const std::u32string& text, std::size_t begin) const {
        if (begin > 0 && is_letter_of_any_script(text[begin - 1])) return {};
        auto at = begin;
        for (const auto c : m_word) {
            if (c == U'*') {
                while (at < text.size() && is_word_character(text[at])) ++at;
            } else if (at < text.size() && same(c, text[at])) {
                ++at;
            } else {
                return {};
            }
        }
        if (at == begin || (at < text.size() && is_letter_of_any_script(text[at]))) return {};
        return at;
    }

private:
    bool same(char32_t a, char32_t b) const { return a == b || (m_ignore_case && lower_case(a) == lower_case(b)); }

    std::u32string m_word;
    bool m_ignore_case;
};

bool add_synonym(Characters& contents, const PMatchSynonym& synonym, bool ignore_case) {
    const SynonymFinder finder(synonym.word, ignore_case);
    if (!finder.usable()) return false;
    const auto with_synonyms = read_characters(synonym.word + "|" + synonym.equivalents).text;
    Characters out;
    bool added = false;
    for (std::size_t at = 0; at < contents.size();) {
        const auto end = finder.end_at(contents.text, at);
        if (!end) {
            out.text.push_back(contents.text[at]);
            out.origin.push_back(contents.origin[at]);
            ++at;
            continue;
        }
        added = true;
        out.text += with_synonyms;
        out.origin.insert(out.origin.end(), with_synonyms.size(), contents.span(at, *end));
        at = *end;
    }
    if (added) contents = std::move(out);
    return added;
}

}  // namespace

bool add_synonyms(Characters& contents, const PMatchOptions& options) {
    bool added = false;
    for (const auto& synonym : options.synonyms) added |= add_synonym(contents, synonym, options.ignore_case);
    return added;
}

}  // namespace haoping
