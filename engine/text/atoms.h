#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "text/folding.h"
#include "text/segmentation.h"

namespace haoping {

// What slots are read from: words, numbers and signs as in the tokens, but each Chinese character by itself,
// so that 三天内 reads the same however the dictionary divides it.
struct Atom {
    std::uint32_t begin = 0;  // units of FoldedText
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::word;
    bool glued = false;        // no blank before it
    bool begins_line = false;  // a line break or nothing before it
    bool narrow = false;       // one byte in the original: no full-width sign
    std::uint32_t first_token = 0;
    std::uint32_t last_token = 0;
    std::u16string_view text;  // folded
    std::u16string_view cased;
};

// A view of the atoms that answers beyond the end with an empty atom.
class Atoms {
public:
    Atoms(const FoldedText& text, const std::vector<Piece>& pieces);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_atoms.size()); }
    const Atom& operator[](std::uint32_t i) const { return i < m_atoms.size() ? m_atoms[i] : m_none; }

    bool is(std::uint32_t i, std::u16string_view text) const { return (*this)[i].text == text; }
    bool is_number(std::uint32_t i) const { return (*this)[i].kind == TokenKind::number && i < size(); }
    bool is_han(std::uint32_t i) const { return (*this)[i].kind == TokenKind::han && i < size(); }
    bool is_glued(std::uint32_t i) const { return (*this)[i].glued; }
    bool begins_line(std::uint32_t i) const { return i >= size() || m_atoms[i].begins_line; }
    bool is_any(std::uint32_t i, std::initializer_list<std::u16string_view> texts) const {
        return std::ranges::find(texts, (*this)[i].text) != texts.end();
    }
    // Whether the token of the atom before `i` ends there: 刀 in 20刀退给您, but not in 刀具.
    bool begins_token(std::uint32_t i) const {
        return i == 0 || i >= size() || m_atoms[i - 1].last_token != m_atoms[i].first_token;
    }

    // Whether the Chinese characters from `i` on spell `word`, or the one atom there is `word`;
    // the number of atoms, 0 when not.
    std::uint32_t spells(std::uint32_t i, std::u16string_view word) const {
        return i < size() && m_atoms[i].text[0] == word[0] ? spells_on(i, word) : 0;
    }

private:
    std::uint32_t spells_on(std::uint32_t i, std::u16string_view word) const;

    std::vector<Atom> m_atoms;
    Atom m_none;
};

}  // namespace haoping
