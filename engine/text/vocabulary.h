#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace haoping {

struct ServiceWord {
    std::string_view word;
    std::uint32_t letters = 0;  // bit n: the n-th letter of the alphabet occurs
};

constexpr std::uint32_t letters_of(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char c : word) letters |= 1U << (static_cast<unsigned>(c - 'a') & 31U);
    return letters;
}

// The words of customer service that misspellings are corrected to, with `least` to `most` letters.
std::span<const ServiceWord> service_words(std::size_t least, std::size_t most);

bool is_service_word(std::string_view word);

}  // namespace haoping
