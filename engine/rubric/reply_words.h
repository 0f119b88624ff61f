#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace haoping {

// The words of a text as keys for comparing texts with each other: small letters, digits, single Chinese characters.
std::vector<std::uint64_t> word_keys(std::string_view text);
std::vector<std::uint64_t> word_keys(const Analysis& reply);

// The share of the words that stand in runs of at least `run` words that `source` has too, 0–1.
double copied_share(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& source, std::size_t run);

// Marks such words in `copied`, which has the size of `words`.
void mark_copied(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& source, std::size_t run,
                 std::vector<bool>& copied);

// "the", "we", "will", "的": what every real sentence needs and a list of keywords lacks.
bool is_function_word(std::string_view folded);
bool is_function_character(std::string_view han);

// Words of the trade: a reply with none of them, which earns nothing either, speaks of something else.
bool is_domain_word(std::string_view folded);

// "hello", "really": longer words that any two texts may share.
bool is_courtesy(std::string_view folded);

}  // namespace haoping
