#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "pmatch/characters.h"
#include "pmatch/pmatch.h"

namespace haoping {

struct PatternSign {
    enum class Kind : std::uint8_t { character, any_one, any_many };  // a, ?, *
    Kind kind{};
    char32_t character = 0;  // in lower case when case is ignored
};

struct PatternWord {
    std::vector<PatternSign> signs;
    std::size_t plain = 0;  // signs that are characters
    bool has_any_many = false;
    CharacterBits needed = 0;  // of the signs that are characters
};

using WordTest = std::variant<PatternWord, double>;
using WordChoice = std::vector<WordTest>;  // refund|repay|48.90

enum class Link : std::uint8_t { space, near };  // "a b", "a_b"

struct WordGroup {  // [pay_back money|cash]
    std::vector<WordChoice> words;
    std::vector<Link> links;  // one fewer than words
};

struct PatternItem {  // refund|[pay back]
    WordChoice words;
    std::vector<WordGroup> groups;
};

struct MatchSettings {
    bool extra_characters = false;  // c
    bool any_order = false;         // o
    bool extra_words = false;       // w
    bool replaced = false;          // mr
    bool swapped = false;           // mt
    bool extra_character = false;   // mx
    bool fewer_characters = false;  // mf
    int misspellings = 1;           // 2 with m2
    std::uint32_t near = 2;         // pN: words that may stand between the two sides of '_'
};

struct MatchLeaf {
    MatchSettings settings;
    std::vector<PatternItem> items;
    std::vector<Link> links;
};

struct PatternNode {
    enum class Kind : std::uint8_t { leaf, all, any, none };
    Kind kind{};
    MatchLeaf leaf;                  // kind leaf
    std::vector<PatternNode> parts;  // the others; exactly one for none
};

struct PMatchPattern::Tree {
    PatternNode root;
    PMatchOptions options;
};

}  // namespace haoping
