#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "pmatch/characters.h"
#include "pmatch/numbers.h"
#include "pmatch/settings.h"
#include "pmatch/synonyms.h"
#include "pmatch/tree.h"
#include "text/utf8.h"

namespace haoping {

namespace {

constexpr int deepest_nesting = 40;
constexpr std::size_t longest_pattern_bytes = 8'000;
constexpr std::size_t most_signs_of_a_word = 200;

constexpr std::u32string_view special_characters = U"()\\|?*_[]";

bool is_special(char32_t c) { return special_characters.find(c) != std::u32string_view::npos; }

bool is_space(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r'); }

struct Refused {
    std::size_t at = 0;  // character of the pattern
    std::string message;
};

// Reads one text: a whole pattern, or the contents of a match with the synonyms put in. Throws Refused.
class Parser {
public:
    Parser(const Characters& pattern, const PMatchOptions& options) : m_pattern(pattern), m_options(options) {}

    PatternNode whole() {
        skip_space();
        auto node = expression(0);
        if (!at_end())
            refuse("nothing may follow the last bracket; put several matches into match_all(…) or match_any(…)");
        return node;
    }

    void contents(MatchLeaf& leaf) {
        leaf.items.clear();
        leaf.links.clear();
        leaf.items.push_back(item());
        while (const auto between = link()) {
            leaf.links.push_back(*between);
            leaf.items.push_back(item());
        }
    }

    bool at_end() const { return m_at >= m_pattern.size(); }

    [[noreturn]] void refuse(std::string message) const { throw Refused{m_at, std::move(message)}; }

private:
    char32_t here() const { return at_end() ? 0 : m_pattern.text[m_at]; }

    void skip_space() {
        while (is_space(here())) ++m_at;
    }

    // The name before a bracket: match_mow, not. Keywords may be written in capitals, options may not.
    std::string name() {
        std::string found;
        while (!at_end() && here() < 0x80 &&
               (is_letter_of_any_script(here()) || here() == U'_' || (here() >= U'0' && here() <= U'9'))) {
            found.push_back(static_cast<char>(here()));
            ++m_at;
        }
        return found;
    }

    void open_bracket(const std::string& name, const char* sign) {
        if (here() != static_cast<char32_t>(*sign)) refuse(fmt::format("a '{}' must follow {}", sign, name));
        ++m_at;
    }

    void close_bracket(const std::string& name, std::size_t opened) {
        if (here() == U')') {
            ++m_at;
            skip_space();
            return;
        }
        if (!at_end()) refuse(unexpected());
        throw Refused{opened, fmt::format("the '(' of {} is not closed", name)};
    }

    std::string unexpected() const {
        std::string sign;
        append_utf8(sign, here());
        if (is_space(here())) return "no space may stand here";
        if (is_special(here()) && here() != U'\\')
            return fmt::format("no '{0}' may stand here; write \\{0} for the character itself", sign);
        if (here() == U'\\') return "a backslash must stand before one of ( ) \\ | ? * _ [ ]";
        return fmt::format("'{}' can't be part of a word", sign);
    }

    PatternNode expression(int depth) {
        const auto begin = m_at;
        const auto written = name();
        std::string keyword = written.substr(0, written.find('_'));
        std::ranges::transform(keyword, keyword.begin(),
                               [](char c) { return static_cast<char>(lower_case(static_cast<char32_t>(c))); });
        if (keyword != "match" && (keyword != "not" || written.size() != keyword.size()))
            throw Refused{begin, "a pattern begins with match(…), match_all(…), match_any(…) or not(…)"};
        if (depth > deepest_nesting) throw Refused{begin, "the brackets are nested too deeply"};
        skip_space();
        const auto opened = m_at;
        open_bracket(written, "(");
        skip_space();
        PatternNode node;
        const auto rest = written.substr(keyword.size());
        if (keyword == "not") {
            node.kind = PatternNode::Kind::none;
            negated(node, depth);
        } else if (rest == "_all" || rest == "_any") {
            node.kind = rest == "_all" ? PatternNode::Kind::all : PatternNode::Kind::any;
            parts(node, written, depth);
        } else {
            leaf(node.leaf, rest, begin + keyword.size());
        }
        close_bracket(written, opened);
        return node;
    }

    void negated(PatternNode& node, int depth) {
        const auto begin = m_at;
        node.parts.push_back(expression(depth + 1));
        if (node.parts.front().kind == PatternNode::Kind::none)
            throw Refused{begin, "not(…) can't hold another not(…)"};
        if (!at_end() && here() != U')')
            refuse("not(…) holds one match; put several into match_all(…) or match_any(…)");
    }

    void parts(PatternNode& node, const std::string& written, int depth) {
        if (at_end() || here() == U')') refuse(fmt::format("{} holds nothing", written));
        while (!at_end() && here() != U')') node.parts.push_back(expression(depth + 1));
    }

    void leaf(MatchLeaf& leaf, std::string_view options, std::size_t options_begin) {
        if (const auto wrong = read_settings(options, leaf.settings))
            throw Refused{options_begin + wrong->at, wrong->message};
        if (at_end() || here() == U')') refuse("the brackets hold no words");
        const auto begin = m_at;
        contents(leaf);
        with_synonyms(leaf, begin);
        if (too_many_arrangements(leaf))
            throw Refused{begin, fmt::format("more than {} groups in any order can't be searched; put some of them "
                                             "into a match of their own",
                                             most_groups_in_any_order)};
    }

    void with_synonyms(MatchLeaf& leaf, std::size_t begin) const {
        Characters inside{m_pattern.text.substr(begin, m_at - begin),
                          {m_pattern.origin.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_pattern.origin.begin() + static_cast<std::ptrdiff_t>(m_at)}};
        if (!add_synonyms(inside, m_options)) return;
        Parser parser(inside, m_options);
        const auto refused_here = [&](const std::string& why) {
            return Refused{begin, "with its synonyms these words can't be read: " + why};
        };
        try {
            parser.contents(leaf);
        } catch (const Refused& refused) {
            throw refused_here(refused.message);
        }
        if (!parser.at_end()) throw refused_here(parser.unexpected());
    }

    std::optional<Link> link() {
        if (here() == U'_') {
            ++m_at;
            return Link::near;
        }
        if (!is_space(here())) return {};
        skip_space();
        return Link::space;
    }

    PatternItem item() {
        PatternItem item;
        do {
            if (here() == U'[')
                item.groups.push_back(group());
            else
                item.words.push_back(word_or_number());
        } while (take_or());
        return item;
    }

    bool take_or() {
        if (here() != U'|') return false;
        ++m_at;
        return true;
    }

    WordGroup group() {
        const auto opened = m_at++;
        WordGroup group;
        group.words.push_back(choice());
        while (const auto between = link()) {
            group.links.push_back(*between);
            group.words.push_back(choice());
        }
        if (here() == U']') {
            ++m_at;
            return group;
        }
        if (at_end() || here() == U')') throw Refused{opened, "the '[' is not closed"};
        refuse(unexpected());
    }

    WordChoice choice() {
        WordChoice words;
        do words.push_back(word_or_number());
        while (take_or());
        return words;
    }

    // A number when it fills the whole word: 2.5 is one, 2.5ml is not.
    WordTest word_or_number() {
        const auto begin = m_at;
        const auto rest = std::u32string_view(m_pattern.text).substr(begin);
        const auto lengths = number_lengths(rest);
        const auto number = *std::ranges::max_element(lengths);
        auto found = word();
        if (number > 0 && begin + number >= m_at) {
            m_at = begin + number;
            return number_value(rest.substr(0, number)).value_or(0);
        }
        if (found.signs.empty()) refuse(missing_word(begin));
        if (found.signs.size() > most_signs_of_a_word) throw Refused{begin, "this word is too long"};
        return found;
    }

    std::string missing_word(std::size_t begin) const {
        const auto before = begin == 0 ? U'(' : m_pattern.text[begin - 1];
        const bool closes = at_end() || here() == U')' || here() == U']';
        if (closes && before == U'|') return "a word must follow '|'";
        if (closes && before == U'_') return "a word must follow '_'";
        if (closes && is_space(before)) return "no space may stand before the closing bracket";
        if (closes) return "the brackets hold no words";
        if (here() == U'[') return "a word group can't hold another";
        return unexpected();
    }

    PatternWord word() {
        PatternWord word;
        for (; !at_end(); ++m_at) {
            const auto c = here();
            if (c == U'*') {
                word.has_any_many = true;
                if (word.signs.empty() || word.signs.back().kind != PatternSign::Kind::any_many)
                    word.signs.push_back({PatternSign::Kind::any_many, 0});
            } else if (c == U'?') {
                word.signs.push_back({PatternSign::Kind::any_one, 0});
            } else if (c == U'\\' && m_at + 1 < m_pattern.size() && is_special(m_pattern.text[m_at + 1])) {
                ++m_at;
                add_character(word, here());
            } else if (is_special(c) || !may_stand_in_word(c)) {
                break;
            } else {
                add_character(word, c);
            }
        }
        return word;
    }

    void add_character(PatternWord& word, char32_t c) const {
        const auto character = m_options.ignore_case ? lower_case(c) : c;
        word.signs.push_back({PatternSign::Kind::character, character});
        word.needed |= bit_of(character);
        ++word.plain;
    }

    const Characters& m_pattern;
    const PMatchOptions& m_options;
    std::size_t m_at = 0;
};

}  // namespace

std::variant<PMatchPattern, PMatchProblem> read_pmatch(std::string_view pattern, const PMatchOptions& options) {
    if (pattern.size() > longest_pattern_bytes) return PMatchProblem{0, "the pattern is too long"};
    const auto characters = read_characters(pattern);
    try {
        auto root = Parser(characters, options).whole();
        return PMatchPattern(
            std::make_shared<const PMatchPattern::Tree>(PMatchPattern::Tree{std::move(root), options}));
    } catch (const Refused& refused) {
        const auto at = characters.span(refused.at, refused.at + 1).begin;
        return PMatchProblem{refused.at >= characters.size() ? pattern.size() : at, refused.message};
    }
}

}  // namespace haoping
