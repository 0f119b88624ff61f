#include "text/atoms.h"

#include "text/utf8.h"

namespace haoping {

Atoms::Atoms(const FoldedText& text, const std::vector<Piece>& pieces) {
    m_atoms.reserve(pieces.size() * 2);
    const std::u16string_view folded = text.folded;
    const std::u16string_view cased = text.cased;
    for (const auto& piece : pieces) {
        bool glued = piece.glued;
        const auto behind = m_atoms.empty() ? 0 : m_atoms.back().end;
        const auto gap = folded.substr(behind, piece.begin - behind);
        bool begins_line = m_atoms.empty() || gap.find(u'\n') != gap.npos;
        for (auto at = piece.begin; at < piece.end; glued = true, begins_line = false) {
            auto end = piece.end;
            if (piece.kind == TokenKind::han) {
                end = at;
                next_code_point(folded, end);
            }
            const bool narrow = text.origin[at].end - text.origin[at].begin == 1;
            m_atoms.push_back({at, end, piece.kind, glued, begins_line, narrow, piece.first_token, piece.last_token,
                               folded.substr(at, end - at), cased.substr(at, end - at)});
            at = end;
        }
    }
}

std::uint32_t Atoms::spells_on(std::uint32_t i, std::u16string_view word) const {
    if (!is_han(i)) return is(i, word) ? 1 : 0;
    auto at = i;
    while (!word.empty() && is_han(at) && (at == i || is_glued(at)) && word.starts_with((*this)[at].text)) {
        word.remove_prefix((*this)[at].text.size());
        ++at;
    }
    return word.empty() ? at - i : 0;
}

}  // namespace haoping
