#include "text/analysis.h"
#include "text/correction.h"
#include "text/folding.h"
#include "text/grammar.h"
#include "text/negation.h"
#include "text/quotation.h"
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

}  // namespace

Analysis analyse(std::string_view reply, const Language& language) {
    Analysis analysis;
    analysis.text = reply;
    auto& tools = tools_of_this_thread();
    const auto text = fold(leading_characters(reply, longest_reply));
    auto pieces = segment(text, tools);
    make_tokens(text, pieces, tools, analysis);
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
