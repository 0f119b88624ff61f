#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace haoping::test {

// What somebody has typed after so many keys.
inline std::string typed_text(std::size_t keys) {
    std::string text;
    for (std::size_t i = 0; i < keys; ++i) text += static_cast<char>('a' + i % 23);
    return text;
}

// The same clock in all processes.
inline std::int64_t steady_milliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace haoping::test
