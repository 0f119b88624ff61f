#include "evidence/phrase_parser.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "diagnostics/suggestion.h"
#include "evidence/phrase_book.h"
#include "evidence/phrase_traits.h"
#include "evidence/reply_index.h"
#include "evidence/slot_names.h"
#include "text/grammar.h"
#include "text/read_words.h"

namespace haoping {

namespace {

constexpr std::string_view signs = "()[]{}<>|&~";

// What Chinese keyboards write for them.
struct WideSign {
    std::string_view wide;
    std::string_view sign;
};
constexpr auto wide_signs = std::to_array<WideSign>({{"（", "("},
                                                     {"）", ")"},
                                                     {"［", "["},
                                                     {"］", "]"},
                                                     {"｛", "{"},
                                                     {"｝", "}"},
                                                     {"＜", "<"},
                                                     {"＞", ">"},
                                                     {"｜", "|"},
                                                     {"＆", "&"},
                                                     {"＝", "="}});

struct Refused {};  // leaves the parser; the problem is already noted

class PhraseParser {
public:
    PhraseParser(std::string_view text, PhraseWords& known, const FindConceptPhrases& find_concept,
                 PhraseProblem& problem)
        : m_text(text), m_known(known), m_find_concept(find_concept), m_problem(problem) {}

    Phrase parse();

private:
    PhraseSequence sequence(int depth);
    void item(PhraseSequence& into, int depth);
    PhraseAlternatives alternatives(char closing, int depth);
    PhraseElement slot();
    PhraseConcept concept_reference();
    void exact_word(PhraseSequence& into);
    void words(PhraseSequence& into);
    void add_words(std::string_view run, bool exact, PhraseSequence& into);

    std::string_view rest() const { return m_text.substr(m_at); }
    bool at_end() const { return m_at >= m_text.size(); }
    bool at_gap() const { return rest().starts_with("...") || rest().starts_with("…"); }
    bool at_sign() const { return !at_end() && signs.find(m_text[m_at]) != std::string_view::npos; }
    bool at_word_start() const {
        return m_at == 0 || m_text[m_at - 1] == ' ' || signs.find(m_text[m_at - 1]) != std::string_view::npos;
    }
    void skip_space();
    void refuse_wide_signs();
    // Whether something was written from here to where the parser stands.
    bool is_punctuation(std::size_t begin) const {
        return m_text.substr(begin, m_at - begin).find_first_not_of(' ') != std::string_view::npos;
    }
    std::string_view name_until(char closing);

    [[noreturn]] void refuse(PhraseProblem::Kind kind, std::size_t offset, std::string message, std::string hint = {}) {
        m_problem = {kind, offset, std::move(message), std::move(hint)};
        throw Refused{};
    }
    [[noreturn]] void malformed(std::size_t offset, std::string message, std::string hint = {}) {
        refuse(PhraseProblem::Kind::malformed, offset, std::move(message), std::move(hint));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    std::size_t m_depth = 0;
    PhraseWords& m_known;
    const FindConceptPhrases& m_find_concept;
    PhraseProblem& m_problem;
};

// Negators that say nothing but no, and so may stand for each other.
bool is_plain_negator(std::string_view folded) {
    constexpr auto plain = std::to_array<std::string_view>(
        {"not",    "no",   "never", "nor",  "neither", "nobody", "nothing", "不", "不能", "不会", "不可",
         "不可以", "不再", "不曾",  "没",   "没有",    "没能",   "无法",    "未", "未能", "并未", "并不",
         "并没有", "尚未", "还未",  "还没", "还没有",  "从未",   "从不",    "别", "勿"});
    return std::ranges::find(plain, folded) != plain.end();
}

Phrase PhraseParser::parse() {
    if (m_text.size() > longest_phrase_bytes)
        refuse(PhraseProblem::Kind::too_large, 0, "the phrase is longer than 400 bytes",
               "split it into several phrases");
    refuse_wide_signs();
    Phrase phrase;
    skip_space();
    if (rest().starts_with('~')) {
        phrase.any_polarity = true;
        ++m_at;
    }
    while (true) {
        const auto begin = m_at;
        phrase.parts.push_back(sequence(0));
        if (phrase.parts.back().elements.empty() && is_punctuation(begin))
            refuse(PhraseProblem::Kind::too_broad, begin, "punctuation is no word, and there is nothing else here",
                   "name the words that stand around it");
        if (may_be_empty(phrase.parts.back()))
            refuse(PhraseProblem::Kind::too_broad, begin, "there is no word here that must be said",
                   "put at least one word outside of [ ]");
        if (at_end()) break;
        if (m_text[m_at] != '&') malformed(m_at, std::string("a '") + m_text[m_at] + "' that nothing opened");
        ++m_at;
    }
    phrase.size = m_size;
    phrase.depth = m_depth;
    finish(phrase);
    return phrase;
}

PhraseSequence PhraseParser::sequence(int depth) {
    PhraseSequence found;
    for (skip_space(); !at_end(); skip_space()) {
        const char next = m_text[m_at];
        if (next == '|' || next == ')' || next == ']' || next == '&') break;
        item(found, depth);
    }
    return found;
}

void PhraseParser::item(PhraseSequence& into, int depth) {
    const auto begin = m_at;
    const char next = m_text[m_at];
    ++m_size;
    if (next == '(' || next == '[') {
        if (depth == deepest_phrase_nesting)
            refuse(PhraseProblem::Kind::too_large, begin, "alternatives are nested more than three deep",
                   "split the phrase into several");
        ++m_at;
        auto found = alternatives(next == '(' ? ')' : ']', depth + 1);
        if (next == '[') found.options.emplace_back();
        into.elements.emplace_back(std::move(found));
    } else if (next == '{') {
        into.elements.push_back(slot());
    } else if (next == '<') {
        into.elements.emplace_back(concept_reference());
    } else if (at_gap()) {
        m_at += next == '.' ? 3U : std::string_view("…").size();
        into.elements.emplace_back(PhraseGap{});
    } else if (next == '=') {
        exact_word(into);
    } else if (at_sign()) {
        malformed(begin, std::string("a '") + next + "' can't stand here",
                  next == '~' ? "'~' stands only at the beginning of a phrase" : "");
    } else {
        words(into);
    }
}

PhraseAlternatives PhraseParser::alternatives(char closing, int depth) {
    const auto opened = m_at - 1;
    PhraseAlternatives found;
    while (true) {
        const auto begin = m_at;
        found.options.push_back(sequence(depth));
        if (found.options.back().elements.empty() && is_punctuation(begin))
            malformed(begin, "punctuation is no word", "leave it out: phrases pass over commas, hyphens and the like");
        if (found.options.back().elements.empty())
            malformed(begin, "an alternative is empty", "write [word] for a word that may be left out");
        if (at_end()) malformed(opened, std::string("the '") + m_text[opened] + "' is not closed");
        const char next = m_text[m_at++];
        if (next == closing) return found;
        if (next == '&') malformed(m_at - 1, "'&' can't stand inside of ( ) or [ ]", "write it between whole parts");
        if (next != '|') malformed(m_at - 1, std::string("the '") + m_text[opened] + "' is closed by '" + next + "'");
    }
}

std::string_view PhraseParser::name_until(char closing) {
    const auto opened = m_at++;
    const auto end = m_text.find(closing, m_at);
    if (end == std::string_view::npos) malformed(opened, std::string("the '") + m_text[opened] + "' is not closed");
    const auto name = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    return name;
}

PhraseElement PhraseParser::slot() {
    const auto begin = m_at;
    const auto name = name_until('}');
    constexpr std::string_view fact_prefix = "fact.";
    if (name.starts_with(fact_prefix) && name.size() > fact_prefix.size())
        return PhraseFact{std::string(name.substr(fact_prefix.size()))};
    const auto kind = slot_kind_of(name);
    if (!kind) malformed(begin, "nothing is called {" + std::string(name) + "}", did_you_mean(name, slot_names()));
    return PhraseSlot{*kind};
}

PhraseConcept PhraseParser::concept_reference() {
    const auto begin = m_at;
    const auto id = name_until('>');
    auto phrases = m_find_concept(id, m_problem);
    if (!phrases) {
        m_problem.offset = begin;
        throw Refused{};
    }
    m_depth = std::max(m_depth, phrases->depth() + 1);
    if (m_depth > deepest_concepts)
        refuse(PhraseProblem::Kind::too_large, begin, "concepts name each other more than 20 deep",
               "let this phrase say the words itself");
    m_size += phrases->size();
    if (m_size > largest_phrase)
        refuse(PhraseProblem::Kind::too_large, begin,
               "by way of the concepts that it names the phrase stands for more than 20000 words",
               "name fewer of them here, or concepts that name no others");
    return {std::move(phrases)};
}

void PhraseParser::exact_word(PhraseSequence& into) {
    const auto begin = m_at++;
    const auto word_begin = m_at;
    while (!at_end() && m_text[m_at] != ' ' && !at_sign() && !at_gap()) ++m_at;
    if (m_at == word_begin) malformed(begin, "no word follows the '='", "write =word, without a space");
    add_words(m_text.substr(word_begin, m_at - word_begin), true, into);
}

void PhraseParser::words(PhraseSequence& into) {
    const auto begin = m_at;
    while (!at_end() && !at_sign() && !at_gap() && !(m_text[m_at] == '=' && at_word_start())) ++m_at;
    add_words(m_text.substr(begin, m_at - begin), false, into);
}

void PhraseParser::add_words(std::string_view run, bool exact, PhraseSequence& into) {
    const auto& words = m_known.read(run, exact);
    m_size += words.size();
    std::ranges::copy(words, std::back_inserter(into.elements));
}

// They would be passed over as punctuation, and the words in them be looked for one behind the other.
void PhraseParser::refuse_wide_signs() {
    for (const auto& [wide, sign] : wide_signs)
        if (const auto at = m_text.find(wide); at != std::string_view::npos)
            malformed(at, "'" + std::string(wide) + "' is full-width and no notation",
                      "write '" + std::string(sign) + "', with the keyboard set to English");
}

void PhraseParser::skip_space() {
    while (!at_end() && m_text[m_at] == ' ') ++m_at;
}

// Whether a word denies depends on those around it; most runs have none that might.
Analysis read_run(std::string_view run) {
    auto words = read_words(run);
    const bool may_deny = std::ranges::any_of(words.tokens, [](const Token& token) {
        return token.kind == TokenKind::han || roles_of(token.folded).has(Role::negator);
    });
    return may_deny ? analyse(run, {}) : words;
}

}  // namespace

const std::vector<PhraseWord>& PhraseWords::read(std::string_view run, bool exact) {
    auto& known = m_known[exact ? 1 : 0];
    const auto [at, is_new] = known.try_emplace(std::string(run));
    if (!is_new) return at->second;
    const auto analysis = read_run(run);
    const auto units = units_of(analysis);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto& unit = units[i];
        const auto& token = analysis.tokens[unit.token];
        PhraseWord word{.key = exact ? unit.folded : unit.lemma,
                        .folded = unit.han ? std::string(quote(run, unit.span)) : token.folded,
                        .exact = exact,
                        .negator = token.negator && !exact && is_plain_negator(token.folded),
                        .denies = token.negator,
                        .tight = !unit.starts_token};
        if (word.negator) i = unit.last_of_token;
        at->second.push_back(std::move(word));
    }
    return at->second;
}

std::optional<Phrase> parse_phrase(std::string_view text, PhraseWords& words, const FindConceptPhrases& find_concept,
                                   PhraseProblem& problem) {
    try {
        return PhraseParser(text, words, find_concept, problem).parse();
    } catch (const Refused&) {
        return std::nullopt;
    }
}

}  // namespace haoping
