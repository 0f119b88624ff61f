#include <algorithm>
#include <array>
#include <span>

#include "evidence/reply_checks.h"

namespace haoping {

namespace {

constexpr std::size_t capitals_that_shout = 3;
constexpr std::ptrdiff_t exclamation_marks_that_shout = 3;
constexpr double longest_average_sentence = 22;  // words
constexpr double most_errors_in_100_words = 3;

using Found = std::optional<std::vector<Span>>;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool in_capitals(const Token& token, const std::string& text) {
    const auto written = quote(text, token.span);
    return token.kind == TokenKind::word && written.size() >= 2 && std::ranges::all_of(written, is_capital);
}

// Short words in capitals are mostly abbreviations (USD, DHL, EU) unless a neighbour is shouted too.
bool shouted(const Analysis& reply, std::size_t index) {
    constexpr std::size_t longest_abbreviation = 4;
    const auto& tokens = reply.tokens;
    if (!in_capitals(tokens[index], reply.text)) return false;
    if (tokens[index].folded.size() > longest_abbreviation) return true;
    return (index > 0 && in_capitals(tokens[index - 1], reply.text)) ||
           (index + 1 < tokens.size() && in_capitals(tokens[index + 1], reply.text));
}

bool in_slot(const Analysis& reply, std::size_t token) {
    return std::ranges::any_of(
        reply.slots, [token](const Slot& slot) { return slot.first_token <= token && token <= slot.last_token; });
}

Found shouting(const Analysis& reply) {
    std::vector<Span> loud;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i)
        if (shouted(reply, i) && !in_slot(reply, i)) loud.push_back(reply.tokens[i].span);
    std::vector<Span> marks;
    for (const auto& token : reply.tokens)
        if (token.folded.find('!') != std::string::npos) marks.push_back(token.span);
    const auto exclamation_marks = std::ranges::count(reply.text, '!') + [&] {
        std::ptrdiff_t wide = 0;
        for (auto at = reply.text.find("！"); at != std::string::npos; at = reply.text.find("！", at + 3)) ++wide;
        return wide;
    }();
    if (loud.size() >= capitals_that_shout) return loud;
    const auto sentences = static_cast<std::ptrdiff_t>(reply.sentences.size());
    if (exclamation_marks >= exclamation_marks_that_shout && 2 * exclamation_marks >= sentences) return marks;
    return std::nullopt;
}

// Short sentences without idioms: what a reader understands who learned the language at school.
Found plain(const ReplyIndex& reply) {
    if (reply.is(LetterStyle::idiomatic)) return std::nullopt;
    double words = 0;
    double sentences = 0;
    for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
        const auto scope = reply.sentence(i);
        if (scope.begin == scope.end) continue;
        ++sentences;
        for (auto unit = scope.begin; unit < scope.end; ++unit) words += reply.units()[unit].han ? 1 / 1.6 : 1;
    }
    if (sentences == 0 || words / sentences > longest_average_sentence) return std::nullopt;
    return std::vector<Span>{};
}

constexpr std::array<std::string_view, 6> singular_times{"day", "week", "hour", "month", "minute", "year"};
constexpr std::array<std::string_view, 4> nouns_of_trade{"card", "parcel", "account", "package"};

bool is_in(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// "3 5 day ok": a number of several, a unit of one and no noun behind that it might belong to (a 14 day period).
bool lacks_plural(const Analysis& reply, std::size_t at) {
    const auto& tokens = reply.tokens;
    if (at == 0 || !is_in(singular_times, tokens[at].folded) || tokens[at - 1].kind != TokenKind::number) return false;
    if (tokens[at - 1].folded == "1" || tokens[at - 1].span.end == tokens[at].span.begin) return false;
    constexpr std::array<std::string_view, 9> particles{"ok", "and", "to", "in", "for", "you", "then", "i", "we"};
    return at + 1 == tokens.size() || tokens[at + 1].kind == TokenKind::symbol ||
           is_in(particles, tokens[at + 1].folded) || tokens[at + 1].sentence != tokens[at].sentence;
}

// What shows in few words already that they were written in haste or without grammar: "i", "you card", "5 day ok".
std::size_t careless_words(const Analysis& reply) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const bool small_i = quote(reply.text, reply.tokens[i].span) == "i";
        const bool you_for_your = i > 0 && reply.tokens[i - 1].folded == "you" &&
                                  reply.tokens[i - 1].sentence == reply.tokens[i].sentence &&
                                  is_in(nouns_of_trade, reply.tokens[i].folded);
        if (small_i || you_for_your || lacks_plural(reply, i)) ++count;
    }
    return count;
}

Found correct(const ReplyIndex& index) {
    const auto& reply = index.analysis();
    if (index.is(LetterStyle::learner)) return std::nullopt;
    if (index.language() == ReplyLanguage::mixed) return std::nullopt;
    double errors = static_cast<double>(careless_words(reply));
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        if (token.kind != TokenKind::word) continue;
        if (!token.corrected.empty()) ++errors;
        const bool doubled =
            i > 0 && reply.tokens[i - 1].folded == token.folded && reply.tokens[i - 1].span != token.span;
        if (doubled) ++errors;
    }
    const double words = std::max(reply.words(), 1.0);
    if (errors * 100 / words > most_errors_in_100_words) return std::nullopt;
    return std::vector<Span>{};
}

// A request that is put as a question is one too: "Could you send a photo?"
bool asks(const Sentence& sentence, const std::string& text) {
    if (sentence.form == SentenceForm::question) return true;
    auto written = quote(text, sentence.span);
    while (!written.empty() && written.back() == ' ') written.remove_suffix(1);
    return written.ends_with("?") || written.ends_with("？");
}

Found any_question(const Analysis& reply) {
    std::vector<Span> spans;
    for (const auto& sentence : reply.sentences)
        if (asks(sentence, reply.text)) spans.push_back(sentence.span);
    if (spans.empty()) return std::nullopt;
    return spans;
}

}  // namespace

Found check_tone(ToneElement wanted, const ReplyIndex& reply) {
    switch (wanted) {
        case ToneElement::shouting: return shouting(reply.analysis());
        case ToneElement::plain: return plain(reply);
        case ToneElement::correct: return correct(reply);
        case ToneElement::any_question: return any_question(reply.analysis());
    }
    return std::nullopt;
}

Found check_words(const WordsTest& wanted, const ReplyIndex& reply) {
    const double words = reply.analysis().words();
    if (wanted.min && words < *wanted.min) return std::nullopt;
    if (wanted.max && words > *wanted.max) return std::nullopt;
    return std::vector<Span>{};
}

Found check_placeholder(const ReplyIndex& reply) {
    std::vector<Span> spans;
    for (const auto& slot : reply.analysis().slots)
        if (slot.kind == SlotKind::placeholder) spans.push_back(slot.span);
    if (spans.empty()) return std::nullopt;
    return spans;
}

}  // namespace haoping
