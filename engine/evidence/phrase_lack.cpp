#include "evidence/phrase_lack.h"

#include <algorithm>

#include "evidence/node.h"
#include "evidence/phrase_search.h"
#include "evidence/word_lists.h"

namespace haoping {

namespace {

constexpr std::string_view three_dots = "...";
constexpr std::string_view one_sign_dots = "…";

// Where the piece ends that begins here: at a blank or "&" outside of brackets.
std::size_t end_of_piece(std::string_view phrase) {
    int depth = 0;
    for (std::size_t at = 0; at < phrase.size(); ++at) {
        const char sign = phrase[at];
        const bool opens = sign == '(' || sign == '[' || sign == '{' || sign == '<';
        const bool closes = sign == ')' || sign == ']' || sign == '}' || sign == '>';
        depth += opens ? 1 : closes ? -1 : 0;
        const auto rest = phrase.substr(at);
        const bool parts =
            sign == ' ' || sign == '&' || rest.starts_with(three_dots) || rest.starts_with(one_sign_dots);
        if (depth == 0 && parts) return at;
        if (depth == 0 && closes) return at + 1;
        if (opens && depth == 1 && at > 0) return at;
    }
    return phrase.size();
}

std::size_t separator_at(std::string_view phrase) {
    if (phrase.starts_with(three_dots)) return three_dots.size();
    if (phrase.starts_with(one_sign_dots)) return one_sign_dots.size();
    return phrase.front() == ' ' || phrase.front() == '&' || phrase.front() == '~' ? 1 : 0;
}

std::string without_slots(std::string_view piece) {
    std::string words;
    bool inside = false;
    for (const char sign : piece) {
        if (sign == '{') inside = true;
        if (!inside) words += sign;
        if (sign == '}') inside = false;
    }
    return words;
}

// "we", "(I am|we are)", 的, {date}: what any reply may have.
bool is_small_word(std::string_view piece) {
    const auto text = without_slots(piece);
    const auto words = analyse(text, {});
    return std::ranges::all_of(words.tokens, [](const Token& token) {
        return token.kind == TokenKind::symbol || is_function_word(token.folded) || is_function_character(token.folded);
    });
}

}  // namespace

std::vector<std::string> pieces_of_phrase(std::string_view phrase) {
    std::vector<std::string> pieces;
    while (!phrase.empty()) {
        if (const auto separator = separator_at(phrase); separator > 0) {
            phrase.remove_prefix(separator);
            continue;
        }
        const auto end = std::max<std::size_t>(1, end_of_piece(phrase));
        if (phrase.front() != '[') pieces.emplace_back(phrase.substr(0, end));
        phrase.remove_prefix(end);
    }
    return pieces;
}

CompiledExpression LackFinder::compiled(const std::string& phrase) {
    return m_compiler.compile(Expression{PhrasesTest{{phrase}, {}}, {}});
}

bool LackFinder::is_other_language(std::string_view phrase) const {
    const auto words = analyse(phrase, {});
    if (m_reply.language() == ReplyLanguage::english) return words.han_characters > 0;
    return m_reply.language() == ReplyLanguage::chinese && words.han_characters == 0 && words.latin_words > 0;
}

bool LackFinder::is_there(const std::string& piece) {
    const auto found = match(compiled("~" + piece), m_reply);
    return found.finding == Finding::found || found.reason != MatchReason::none;
}

// Every piece is somewhere: is there a sentence with all of them?
Lack LackFinder::kind_of_complete(const std::string& phrase, const std::vector<std::string>& pieces) {
    std::string together = "~";
    for (const auto& piece : pieces) together += (together.size() > 1 ? " & " : "") + piece;
    const auto found = match(compiled(together), m_reply);
    const bool in_one = found.finding == Finding::found || found.reason != MatchReason::none;
    if (!in_one) return Lack::one_sentence;
    return phrase == together ? Lack::none : Lack::nearness;
}

PhraseLack LackFinder::of_phrase(const std::string& phrase) {
    PhraseLack lack;
    const auto pieces = pieces_of_phrase(phrase);
    for (const auto& piece : pieces) {
        if (!is_there(piece)) {
            lack.missing.push_back(piece);
            continue;
        }
        ++lack.present;
        lack.names_something = lack.names_something || !is_small_word(piece);
    }
    if (is_other_language(phrase))
        lack.kind = Lack::other_language;
    else
        lack.kind = lack.missing.empty() ? kind_of_complete(phrase, pieces) : Lack::words;
    return lack;
}

std::optional<NearestPhrase> LackFinder::nearest_of(const std::string& concept_id) {
    const auto known = m_compiler.concepts().find(concept_id);
    if (known == m_compiler.concepts().end()) return std::nullopt;
    std::optional<NearestPhrase> nearest;
    for (const auto& phrase : known->second.phrases) {
        auto lack = of_phrase(phrase);
        if (!lack.names_something || lack.kind == Lack::other_language) continue;
        const auto share = [](const PhraseLack& of) { return of.present * (of.present + of.missing.size()); };
        const bool nearer = !nearest || lack.missing.size() < nearest->lack.missing.size() ||
                            (lack.missing.size() == nearest->lack.missing.size() && share(lack) > share(nearest->lack));
        if (nearer) nearest = NearestPhrase{phrase, std::move(lack)};
    }
    return nearest;
}

}  // namespace haoping
