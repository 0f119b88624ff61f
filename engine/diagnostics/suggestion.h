#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace haoping {

// Insertions, deletions, replacements and swaps of neighbouring bytes between the two (optimal string alignment).
// Words over 64 bytes are not compared: the longer length is returned.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate that was most likely meant: at most a third of the letters differ. The first of equally near ones.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

// "did you mean 'weight'?", or else, when there are few: "one of: must, should, must_not". For a Diagnostic's hint.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace haoping
