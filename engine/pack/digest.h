#pragma once

#include <fmt/format.h>
#include <cstdint>
#include <string>
#include <string_view>

namespace haoping {

// Names a content, not a secret: two runs of FNV-1a (64 bits) from different beginnings.
class Digest {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) add(byte);
        add('\0');  // "ab" + "c" differs from "a" + "bc"
    }
    std::string hex() const { return fmt::format("{:016x}{:016x}", m_first, m_second); }

private:
    void add(char byte) {
        constexpr std::uint64_t prime = 0x100000001b3ULL;
        m_first = (m_first ^ static_cast<unsigned char>(byte)) * prime;
        m_second = (m_second ^ static_cast<unsigned char>(~byte)) * prime;
    }

    std::uint64_t m_first = 0xcbf29ce484222325ULL;
    std::uint64_t m_second = 0x9ae16a3b2f90404fULL;
};

}  // namespace haoping
