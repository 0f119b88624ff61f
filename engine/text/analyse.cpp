#include "text/analysis.h"
#include "text/correction.h"
#include "text/folding.h"
#include "text/grammar.h"
#include "text/negation.h"
#include "text/quotation.h"
#include "text/read_words.h"
#include "text/segmentation.h"
#include "text/sentence_roles.h"
#include "text/sentences.h"
#include "text/slots.h"
#include "text/thread_tools.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace haoping {
namespace {

void count_words(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis) {
    for (const auto& piece : pieces) {
        if (piece.kind == TokenKind::word) ++analysis.latin_words;
        if (piece.kind != TokenKind::han) continue;
        for (auto i = piece.begin; i < piece.end; ++i) {
            const bool second_half = text.folded[i] >= 0xDC00 && text.folded[i] <= 0xDFFF;
            if (!second_half) ++analysis.han_characters;
        }
    }
}

// What reading begins with, words or more.
struct DividedText {
    FoldedText text;
    std::vector<Piece> pieces;
};

DividedText divide_into_tokens(std::string_view text, ThreadTools& tools, Analysis& analysis) {
    analysis.text = text;
    DividedText divided{fold(leading_characters(text, longest_reply)), {}};
    divided.pieces = segment(divided.text, tools);
    make_tokens(divided.text, divided.pieces, tools, analysis);
    return divided;
}

}  // namespace

Analysis read_words(std::string_view text) {
    Analysis analysis;
    divide_into_tokens(text, tools_of_this_thread(), analysis);
    return analysis;
}

Analysis analyse(std::string_view reply, const Language& language) {
    Analysis analysis;
    auto& tools = tools_of_this_thread();
    const auto [text, pieces] = divide_into_tokens(reply, tools, analysis);
    analysis.slots = find_slots(text, pieces, language.today);
    divide_sentences(text, pieces, analysis);
    auto roles = roles_of(analysis.tokens);
    if (language.dictionary != nullptr) correct_spelling(text, pieces, language, tools, roles, analysis);
    mark_negation(text, pieces, roles, analysis);
    assign_sentence_roles(roles, analysis);
    mark_quotations(text, pieces, language.customer, analysis);
    count_words(text, pieces, analysis);
    analysis.hidden_characters = text.hidden_characters;
    return analysis;
}

}  // namespace haoping
