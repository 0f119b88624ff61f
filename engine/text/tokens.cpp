#include "text/tokens.h"

#include <algorithm>

#include "text/contractions.h"
#include "text/lemmas.h"
#include "text/utf8.h"

namespace haoping {
namespace {

// A joined prefix loses its hyphen, a contraction gets its apostrophe: "re-send" reads "resend", "can,t" "can't".
std::string word_of(const FoldedText& text, const Piece& piece) {
    auto word = to_utf8(std::u16string_view(text.folded).substr(piece.begin, piece.end - piece.begin));
    if (piece.kind != TokenKind::word) return word;
    if (!word.ends_with("n-t")) std::erase(word, '-');
    std::ranges::replace_if(word, [](char c) { return c > '\0' && c < 'a'; }, '\'');
    return word;
}

void add(Analysis& analysis, const Token& place, std::string_view folded, std::string lemma) {
    auto& token = analysis.tokens.emplace_back(place);
    token.folded = folded;
    token.lemma = std::move(lemma);
}

}  // namespace

void make_tokens(const FoldedText& text, std::vector<Piece>& pieces, ThreadTools& tools, Analysis& analysis) {
    analysis.tokens.reserve(pieces.size() + pieces.size() / 8);
    for (auto& piece : pieces) {
        piece.first_token = static_cast<std::uint32_t>(analysis.tokens.size());
        Token place;
        place.span = text.span(piece.begin, piece.end);
        place.kind = piece.kind;
        const auto word = word_of(text, piece);
        const auto expansion = piece.kind == TokenKind::word ? expand(word) : Expansion{};
        for (std::size_t i = 0; i < expansion.count; ++i) {
            add(analysis, place, expansion.words[i], lemma_of(expansion.words[i], tools));
        }
        if (expansion.empty()) {
            add(analysis, place, word, piece.kind == TokenKind::word ? lemma_of(word, tools) : word);
        }
        piece.last_token = static_cast<std::uint32_t>(analysis.tokens.size() - 1);
    }
}

}  // namespace haoping
