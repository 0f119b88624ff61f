#include "rubric/word_order.h"

#include <cstdint>
#include <string_view>

#include "evidence/word_lists.h"
#include "text/word_table.h"

namespace haoping {

namespace {

// Measured on 2,300 replies of service desks and learners: the worst has 0.023 impossible neighbours a word, of
// replies with their words shuffled 97 % have more than 0.03.
constexpr double most_impossible = 0.03;
constexpr std::size_t least_impossible = 3;

using Classes = std::uint32_t;
enum Class : Classes {
    determiner = 1U << 0U,
    preposition = 1U << 1U,
    subject = 1U << 2U,  // i, we, he, she, they
    modal = 1U << 3U,
    finite_be = 1U << 4U,
    other_auxiliary = 1U << 5U,  // have, do and their forms
    object = 1U << 6U,           // me, us, him, them
    conjunction = 1U << 7U,
    joins = 1U << 8U,  // and, or, but
    bare_be = 1U << 9U,
    you_or_it = 1U << 10U,
    small = 1U << 11U,     // other words that can't follow an article
    late = 1U << 12U,      // until, about: take more kinds of words behind them than other prepositions
    particle = 1U << 13U,  // the preposition of a verb: "look into", "come in"
    to_word = 1U << 14U,
    // of what stands behind a word
    full_stop = 1U << 20U,
    comma = 1U << 21U,
    line_end = 1U << 22U,
};

// clang-format off
constexpr WordEntry<Classes> entries[] = {
    {"the", determiner}, {"a", determiner}, {"an", determiner}, {"my", determiner}, {"our", determiner},
    {"your", determiner}, {"his", determiner}, {"its", determiner}, {"their", determiner},
    {"of", preposition}, {"to", preposition | to_word | particle}, {"in", preposition | particle}, {"on", preposition | particle},
    {"at", preposition}, {"for", preposition | particle}, {"from", preposition}, {"with", preposition | particle},
    {"by", preposition | particle}, {"about", preposition | late | particle}, {"into", preposition}, {"until", preposition | late},
    {"i", subject}, {"we", subject}, {"he", subject}, {"she", subject}, {"they", subject},
    {"will", modal}, {"would", modal}, {"can", modal}, {"could", modal}, {"shall", modal}, {"should", modal},
    {"may", modal}, {"might", modal}, {"must", modal},
    {"is", finite_be}, {"am", finite_be}, {"are", finite_be}, {"was", finite_be}, {"were", finite_be},
    {"has", other_auxiliary}, {"had", other_auxiliary}, {"does", other_auxiliary}, {"did", other_auxiliary},
    {"have", other_auxiliary | joins}, {"do", other_auxiliary | joins},
    {"me", object}, {"us", object}, {"him", object}, {"them", object},
    {"and", conjunction}, {"or", conjunction}, {"but", conjunction}, {"because", conjunction}, {"if", conjunction},
    {"when", conjunction}, {"while", conjunction}, {"than", conjunction},
    {"be", bare_be}, {"been", bare_be}, {"being", bare_be}, {"you", you_or_it}, {"it", you_or_it},
    {"not", small}, {"please", small}, {"there", small},
};
// clang-format on
constexpr WordTable table(entries);

constexpr Classes auxiliary = modal | finite_be | other_auxiliary;
constexpr Classes stop = full_stop | line_end;

Classes behind_article() {
    return determiner | preposition | subject | auxiliary | object | conjunction | bare_be | you_or_it | small | comma |
           stop;
}

bool is_any(Classes classes, Classes of) { return (classes & of) != 0; }
bool is_plain_auxiliary(Classes classes) { return is_any(classes, auxiliary) && !is_any(classes, joins); }

bool impossible_behind_preposition(Classes first, Classes next) {
    const bool late_one = is_any(first, late);
    if (is_any(next, subject)) return !late_one;
    if (is_any(next, full_stop)) return !is_any(first, particle) && !late_one;
    if (is_any(next, auxiliary)) return !is_any(first, to_word) || is_plain_auxiliary(next);
    if (is_any(next, preposition)) return !is_any(first, particle) && !late_one;
    return is_any(next, conjunction) && !late_one;
}

bool impossible(Classes first, Classes next) {
    if (is_any(first, determiner)) return is_any(next, behind_article());
    if (is_any(first, preposition)) return impossible_behind_preposition(first, next);
    if (is_any(first, subject))
        return is_any(next, determiner | object | preposition | subject | you_or_it | bare_be | full_stop);
    if (is_any(first, modal))
        return is_any(next, determiner | preposition | modal | object | finite_be | full_stop) ||
               (is_any(next, other_auxiliary) && !is_any(next, joins));
    if (is_any(first, finite_be)) return is_any(next, auxiliary);
    if (is_any(first, bare_be)) return is_any(next, subject | auxiliary | object);
    return is_any(first, conjunction) && is_any(next, full_stop);
}

// "A. Wait", "A or B?", "i.e.": a letter that numbers or shortens, no article and no person.
bool is_letter(const Token& token, const Token& next) {
    return token.span.end - token.span.begin == 1 && (next.kind == TokenKind::symbol || next.folded == "or");
}

Classes classes_of(const Analysis& reply, const Token& token) {
    if (token.kind == TokenKind::symbol) {
        if (token.folded == "," || token.folded == ";") return comma;
        return std::string_view(".!?").find(token.folded) != std::string_view::npos ? full_stop : 0U;
    }
    const auto* classes = token.kind == TokenKind::word ? table.find(token.folded) : nullptr;
    if (classes == nullptr) return 0U;
    const bool month = token.folded == "may" && quote(reply.text, token.span).starts_with('M');
    return month ? 0U : *classes;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// "has The": a small word with a capital behind a word without, where no sentence begins.
bool has_stray_capital(const Analysis& reply, const Token& before, const Token& token) {
    const auto word = quote(reply.text, token.span);
    const auto last = quote(reply.text, before.span);
    const bool capital = word.size() > 1 && is_upper(word[0]) && is_lower(word[1]);
    return capital && before.kind == TokenKind::word && !last.empty() && is_lower(last.front()) &&
           before.sentence == token.sentence && is_function_word(token.folded);
}

// 的, 了, 吗 … follow a word; nothing begins with them. 们 follows few.
bool is_stray_particle(const Analysis& reply, std::size_t at) {
    const auto& token = reply.tokens[at];
    const bool begins =
        at == 0 || reply.tokens[at - 1].kind == TokenKind::symbol || reply.tokens[at - 1].sentence != token.sentence;
    for (const std::string_view particle : {"的", "了", "吗", "们", "呢", "着", "吧"})
        if (token.folded.starts_with(particle)) return begins || particle == "们";
    return false;
}

}  // namespace

bool is_disordered(const Analysis& reply) {
    std::size_t strange = 0;
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        if (token.kind == TokenKind::han && is_stray_particle(reply, i)) ++strange;
        if (i + 1 == reply.tokens.size()) break;
        const auto& next = reply.tokens[i + 1];
        const bool line_breaks = next.sentence != token.sentence && token.kind != TokenKind::symbol;
        const auto behind = line_breaks ? static_cast<Classes>(line_end) : classes_of(reply, next);
        if (!is_letter(token, next) && impossible(classes_of(reply, token), behind)) ++strange;
        if (has_stray_capital(reply, token, next)) ++strange;
    }
    return strange >= least_impossible && static_cast<double>(strange) > most_impossible * reply.words();
}

}  // namespace haoping
