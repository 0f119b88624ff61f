#pragma once

#include <string_view>

namespace haoping {

// "the", "we", "will", "的": what every real sentence needs and a list of keywords lacks.
bool is_function_word(std::string_view folded);
bool is_function_character(std::string_view han);

// Words of the trade: a reply with none of them, which earns nothing either, speaks of something else.
bool is_domain_word(std::string_view folded);

// "hello", "really": longer words that any two texts may share.
bool is_courtesy(std::string_view folded);

}  // namespace haoping
