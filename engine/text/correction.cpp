#include "text/correction.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/lemmas.h"
#include "text/spelling.h"
#include "text/vocabulary.h"

namespace haoping {
namespace {

constexpr std::size_t max_letters = 20;

std::size_t allowed_edits(std::size_t letters) { return letters >= 8 ? 2 : letters >= 4 ? 1 : 0; }

// Optimal string alignment distance; `limit + 1` when it is more than `limit`. Words of at most max_letters + 2.
std::size_t edits_between(std::string_view a, std::string_view b, std::size_t limit) {
    using Row = std::array<std::size_t, max_letters + 3>;
    Row before_last{};
    Row last{};
    Row row{};
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        auto least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + changed});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
        before_last = last;
        last = row;
    }
    return std::min(last[b.size()], limit + 1);
}

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

}  // namespace

std::string_view nearest_service_word(std::string_view word, ThreadTools& tools) {
    const auto limit = allowed_edits(word.size());
    if (limit == 0 || word.size() > max_letters || !is_plain(word) || is_service_word(word)) return {};
    const auto letters = letters_of(word);
    auto best = limit + 1;
    std::string_view nearest;
    bool ambiguous = false;
    for (const auto& entry : service_words(word.size() - limit, word.size() + limit)) {
        if (!may_be_within(letters ^ entry.letters, limit)) continue;
        const auto edits = edits_between(word, entry.word, std::min(best, limit));
        if (edits > limit || edits > best) continue;
        const bool same_lemma = edits == best && lemma_of(nearest, tools) == lemma_of(entry.word, tools);
        ambiguous = edits == best && (ambiguous || !same_lemma);
        if (edits < best) nearest = entry.word;
        best = edits;
    }
    return ambiguous ? std::string_view{} : nearest;
}

void correct_spelling(const FoldedText& text, const std::vector<Piece>& pieces, const SpellingDictionary& dictionary,
                      ThreadTools& tools, Analysis& analysis) {
    std::size_t slot = 0;
    for (const auto& piece : pieces) {
        auto& token = analysis.tokens[piece.first_token];
        if (piece.kind != TokenKind::word || piece.first_token != piece.last_token) continue;
        if (token.folded.size() < 4 || !listed_lemma(token.folded).empty()) continue;
        if (american(token.folded) != token.folded) continue;  // "cosy" is no slip
        if (stands_in_slot(analysis.slots, slot, piece.first_token)) continue;
        const bool begins_sentence = analysis.sentences[token.sentence].first_token == piece.first_token;
        if (looks_like_name(text, piece, begins_sentence)) continue;
        const auto nearest = nearest_service_word(token.folded, tools);
        if (!nearest.empty() && !dictionary.knows(token.folded)) token.corrected = lemma_of(nearest, tools);
    }
}

}  // namespace haoping
