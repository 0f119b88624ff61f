#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "text/folding.h"
#include "text/segmentation.h"
#include "text/values.h"

namespace haoping {

// What slots are read from: words, numbers and signs as in the tokens, but each Chinese character by itself,
// so that 三天内 reads the same however the dictionary divides it.
struct Atom {
    std::uint32_t begin = 0;  // units of FoldedText
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::word;
    bool glued = false;  // no blank before it
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

    // Whether the Chinese characters from `i` on spell `word`, or the one atom there is `word`;
    // the number of atoms, 0 when not.
    std::uint32_t spells(std::uint32_t i, std::u16string_view word) const;

private:
    std::vector<Atom> m_atoms;
    Atom m_none;
};

// A value that was read, and the atom behind it.
template <typename Value>
struct Read {
    Value value;
    std::uint32_t end = 0;
};

// "46", "1,299.00", "46,50", "three", "twenty-five", "a hundred", 三, 十五, 两百.
struct ReadNumber {
    double value = 0;
    std::uint32_t end = 0;
    bool in_digits = false;
    bool fractional = false;
};
std::optional<ReadNumber> read_number(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
