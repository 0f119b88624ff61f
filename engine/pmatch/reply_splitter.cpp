#include "pmatch/reply_splitter.h"

#include <algorithm>

#include "pmatch/characters.h"
#include "pmatch/numbers.h"

namespace haoping {

namespace {

constexpr std::size_t longest_wildcard = 60;  // characters that '*' in a synonym may cover

class Splitter {
public:
    Splitter(std::string_view reply, const PMatchOptions& options, std::size_t& steps)
        : m_steps(steps),
          m_reply(read_characters(reply)),
          m_ignore_case(options.ignore_case),
          m_sentence_dividers(read_characters(options.sentence_dividers).text),
          m_word_dividers(read_characters(options.word_dividers + options.convert_to_space).text) {
        for (const auto& word : options.extra_words) add_known_word(word);
        for (const auto& synonym : options.synonyms) {
            add_known_word(synonym.word);
            for (std::size_t at = 0; at <= synonym.equivalents.size();) {
                const auto end = std::min(synonym.equivalents.find('|', at), synonym.equivalents.size());
                add_known_word(synonym.equivalents.substr(at, end - at));
                at = end + 1;
            }
        }
        m_end = m_reply.size();
        while (m_begin < m_end && contains(m_word_dividers, m_reply.text[m_begin])) ++m_begin;
        while (m_end > m_begin && contains(m_word_dividers, m_reply.text[m_end - 1])) --m_end;
    }

    std::vector<SplitWord> split() {
        std::vector<SplitWord> words;
        for (auto at = m_begin; at < m_end;) {
            auto end = word_end(at);
            const auto after = behind_word(end);
            if (end < m_end && is_divider(m_sentence_dividers, end)) ++end;
            words.push_back(word(at, end));
            at = after;
        }
        if (words.empty()) words.emplace_back();
        return words;
    }

private:
    static bool contains(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

    void add_known_word(const std::string& written) {
        auto word = read_characters(written).text;
        if (m_ignore_case) std::ranges::transform(word, word.begin(), lower_case);
        if (!word.empty()) m_known.push_back(std::move(word));
    }

    char32_t at(std::size_t i) const { return m_ignore_case ? lower_case(m_reply.text[i]) : m_reply.text[i]; }

    bool is_divider(std::u32string_view set, std::size_t i) const {
        if (!contains(set, m_reply.text[i])) return false;
        const bool decimal_point =
            m_reply.text[i] == U'.' && i + 1 < m_end && m_reply.text[i + 1] >= U'0' && m_reply.text[i + 1] <= U'9';
        return !decimal_point;
    }

    bool may_end_at(std::size_t i) const {
        return i == m_end || is_divider(m_sentence_dividers, i) || is_divider(m_word_dividers, i);
    }

    std::size_t behind_word(std::size_t i) const {
        if (i < m_end && is_divider(m_sentence_dividers, i)) ++i;
        while (i < m_end && is_divider(m_word_dividers, i)) ++i;
        return i;
    }

    // A number or a known word may hold dividers; any other word ends at the first.
    std::size_t word_end(std::size_t begin) const {
        const std::u32string_view rest(m_reply.text.data() + begin, m_end - begin);
        for (const auto length : number_lengths(rest))
            if (length > 0 && may_end_at(begin + length)) return begin + length;
        for (const auto& known : m_known)
            if (const auto end = known_word_end(known, begin)) return *end;
        auto end = begin + 1;
        while (!may_end_at(end)) ++end;
        m_steps += end - begin;
        return end;
    }

    bool stands_at(std::u32string_view plain, std::size_t i) const {
        if (i + plain.size() > m_end) return false;
        for (std::size_t k = 0; k < plain.size(); ++k) {
            ++m_steps;
            if (at(i + k) != plain[k]) return false;
        }
        return true;
    }

    std::optional<std::size_t> known_word_end(std::u32string_view known, std::size_t begin) const {
        const auto plain = known.substr(0, known.find(U'*'));
        if (!stands_at(plain, begin)) return {};
        const auto end = begin + plain.size();
        if (plain.size() < known.size()) return end_behind_wildcard(known.substr(plain.size() + 1), end);
        return may_end_at(end) ? std::optional(end) : std::nullopt;
    }

    // Between two wildcards the first place does; behind the last one the farthest is wanted.
    std::optional<std::size_t> end_behind_wildcard(std::u32string_view rest, std::size_t begin) const {
        auto last = begin;
        while (last < m_end && last - begin < longest_wildcard && may_stand_in_word(m_reply.text[last])) ++last;
        const auto plain = rest.substr(0, rest.find(U'*'));
        if (plain.size() < rest.size()) {
            for (auto i = begin; i <= last; ++i)
                if (stands_at(plain, i)) return end_behind_wildcard(rest.substr(plain.size() + 1), i + plain.size());
            return {};
        }
        for (auto i = last + 1; i-- > begin;)
            if (stands_at(plain, i) && may_end_at(i + plain.size())) return i + plain.size();
        return {};
    }

    SplitWord word(std::size_t begin, std::size_t end) const {
        SplitWord word;
        word.ends_sentence = contains(m_sentence_dividers, m_reply.text[end - 1]);
        if (word.ends_sentence) --end;
        word.span = m_reply.span(begin, end);
        for (auto i = begin; i < end; ++i) {
            word.text.push_back(at(i));
            word.characters |= bit_of(word.text.back());
        }
        word.number = number_value(std::u32string_view(m_reply.text).substr(begin, end - begin));
        return word;
    }

    std::size_t& m_steps;
    Characters m_reply;
    bool m_ignore_case;
    std::u32string m_sentence_dividers;
    std::u32string m_word_dividers;
    std::vector<std::u32string> m_known;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

}  // namespace

std::vector<SplitWord> split_reply(std::string_view reply, const PMatchOptions& options, std::size_t& steps) {
    return Splitter(reply, options, steps).split();
}

}  // namespace haoping
