#include "text/quotation.h"

#include <algorithm>

#include "text/thread_tools.h"
#include "text/utf8.h"

namespace haoping {
namespace {

constexpr std::size_t run_length = 6;

struct Words {
    std::vector<std::uint32_t> hashes;  // of the folded words, signs left out
    std::vector<std::uint32_t> pieces;  // the piece of each word
};

Words words_of(const FoldedText& text, const std::vector<Piece>& pieces) {
    Words words;
    for (std::uint32_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind == TokenKind::symbol) continue;
        std::uint32_t hash = 2166136261U;
        for (auto at = pieces[i].begin; at < pieces[i].end; ++at) hash = (hash ^ text.folded[at]) * 16777619U;
        words.hashes.push_back(hash);
        words.pieces.push_back(i);
    }
    return words;
}

// One hash for each run of six words, by where it begins.
std::vector<std::uint64_t> runs_of(const std::vector<std::uint32_t>& hashes) {
    std::vector<std::uint64_t> runs;
    for (std::size_t i = 0; i + run_length <= hashes.size(); ++i) {
        std::uint64_t hash = 14695981039346656037ULL;
        for (std::size_t k = i; k < i + run_length; ++k) hash = (hash ^ hashes[k]) * 1099511628211ULL;
        runs.push_back(hash);
    }
    return runs;
}

void mark(const Piece& piece, Analysis& analysis) {
    for (auto i = piece.first_token; i <= piece.last_token; ++i) analysis.tokens[i].quoted = true;
}

void mark_quoted_lines(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis) {
    bool quoted = false;
    std::uint32_t line = 0;  // where the current line begins
    for (const auto& piece : pieces) {
        const auto gap = std::u16string_view(text.folded).substr(line, piece.begin - line);
        const bool first = line == 0 && piece.begin == gap.size() && &piece == pieces.data();
        if (first || gap.find(u'\n') != std::u16string_view::npos) quoted = text.folded[piece.begin] == u'>';
        if (quoted) mark(piece, analysis);
        line = piece.end;
    }
}

}  // namespace

CustomerMessage::CustomerMessage(std::string text) : m_text(std::move(text)) {
    const auto folded = fold(leading_characters(m_text, longest_reply));
    m_runs = runs_of(words_of(folded, segment(folded, tools_of_this_thread())).hashes);
    std::ranges::sort(m_runs);
}

void mark_quotations(const FoldedText& text, const std::vector<Piece>& pieces, const CustomerMessage* customer,
                     Analysis& analysis) {
    mark_quoted_lines(text, pieces, analysis);
    if (customer == nullptr || customer->runs().empty()) return;
    const auto& theirs = customer->runs();
    const auto ours = words_of(text, pieces);
    const auto runs = runs_of(ours.hashes);
    std::size_t marked = 0;  // words before this one are dealt with
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!std::ranges::binary_search(theirs, runs[i])) continue;
        for (auto k = std::max(marked, i); k < i + run_length; ++k) mark(pieces[ours.pieces[k]], analysis);
        marked = i + run_length;
    }
}

}  // namespace haoping
