#include "text/correction.h"

#include <algorithm>

#include "text/case_vocabulary.h"
#include "text/characters.h"
#include "text/edit_distance.h"
#include "text/lemmas.h"
#include "text/spelling.h"
#include "text/vocabulary.h"

namespace haoping {
namespace {

// An edit changes at most two letters of the set. (std::popcount is a library call without -mpopcnt.)
bool may_be_within(std::uint32_t different, std::size_t edits) {
    for (std::size_t i = 0; i < 2 * edits; ++i) different &= different - 1;
    return different == 0;
}

bool is_plain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A capital inside a sentence makes a name: "Yanwen", "iPhone". In capitals throughout, it is shouting.
bool looks_like_name(const FoldedText& text, const Piece& piece, bool begins_sentence) {
    const auto cased = std::u16string_view(text.cased).substr(piece.begin, piece.end - piece.begin);
    const auto capitals = static_cast<std::size_t>(
        std::count_if(cased.begin(), cased.end(), [](char16_t c) { return is_ascii_upper(c); }));
    if (capitals == 0 || capitals == cased.size()) return false;
    return !(begins_sentence && capitals == 1 && is_ascii_upper(cased[0]));
}

bool stands_in_slot(const std::vector<Slot>& slots, std::size_t& slot, std::uint32_t token) {
    while (slot < slots.size() && slots[slot].last_token < token) ++slot;
    return slot < slots.size() && slots[slot].first_token <= token;
}

// The nearest of the candidates; empty when there is none or two with different lemmas are equally near.
template <typename Candidates>
std::string_view nearest_of(std::string_view word, const Candidates& candidates, std::size_t limit, ThreadTools& tools) {
    const auto letters = letters_of(word);
    auto best = limit + 1;
    std::string_view nearest;
    bool ambiguous = false;
    for (const auto& entry : candidates) {
        if (!may_be_within(letters ^ entry.letters, limit)) continue;
        const auto edits = edits_between(word, std::string_view(entry.word), std::min(best, limit));
        if (edits > limit || edits > best) continue;
        const bool same_lemma = edits == best && lemma_of(nearest, tools) == lemma_of(entry.word, tools);
        ambiguous = edits == best && (ambiguous || !same_lemma);
        if (edits < best) nearest = entry.word;
        best = edits;
    }
    return ambiguous ? std::string_view{} : nearest;
}

bool is_comparable(std::string_view word) { return word.size() <= longest_compared_word && is_plain(word); }

// "dor" for "door": a lost letter of a short word, where the case speaks of the thing.
constexpr std::size_t shortest_word = 3;

std::string_view nearest_word_of_case(std::string_view word, const CaseVocabulary& vocabulary, ThreadTools& tools) {
    if (!is_comparable(word) || word.size() < shortest_word) return {};
    if (word.size() == shortest_word) return nearest_of(word, vocabulary.of_length(4, 4), 1, tools);
    const auto limit = edits_of_a_slip(word.size());
    return nearest_of(word, vocabulary.of_length(word.size() - limit, word.size() + limit), limit, tools);
}

PossibleSlip possible_slip(std::string_view word, ThreadTools& tools) {
    if (const auto* known = tools.slips().find(word)) return *known;
    PossibleSlip slip;
    slip.is_known = !listed_lemma(word).empty() || is_service_word(word) || american(word) != word;  // "cosy" is no slip
    if (!slip.is_known) slip.nearest = nearest_service_word(word, tools);
    tools.slips().keep(word, slip);
    return slip;
}

}  // namespace

std::string_view nearest_service_word(std::string_view word, ThreadTools& tools) {
    const auto limit = edits_of_a_slip(word.size());
    if (limit == 0 || !is_comparable(word) || is_service_word(word)) return {};
    return nearest_of(word, service_words(word.size() - limit, word.size() + limit), limit, tools);
}

void correct_spelling(const FoldedText& text, const std::vector<Piece>& pieces, const Language& language,
                      ThreadTools& tools, std::vector<Roles>& roles, Analysis& analysis) {
    std::size_t slot = 0;
    for (const auto& piece : pieces) {
        auto& token = analysis.tokens[piece.first_token];
        if (piece.kind != TokenKind::word || piece.first_token != piece.last_token) continue;
        if (token.folded.size() < shortest_word) continue;
        const auto slip = possible_slip(token.folded, tools);
        if (slip.is_known) continue;
        if (stands_in_slot(analysis.slots, slot, piece.first_token)) continue;
        std::string_view nearest;
        if (language.vocabulary != nullptr && !language.vocabulary->contains(token.folded))
            nearest = nearest_word_of_case(token.folded, *language.vocabulary, tools);
        const bool begins_sentence = analysis.sentences[token.sentence].first_token == piece.first_token;
        if (nearest.empty() && !looks_like_name(text, piece, begins_sentence)) nearest = slip.nearest;
        if (nearest.empty() || language.dictionary->knows(token.folded)) continue;
        token.corrected = lemma_of(nearest, tools);
        if (roles_of(nearest).has(Role::negator)) roles[piece.first_token] = roles_of(nearest);
    }
}

}  // namespace haoping
