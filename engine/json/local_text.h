#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace haoping {

enum class Locale : std::uint8_t { en, zh };
inline constexpr std::array<Locale, 2> locales{Locale::en, Locale::zh};

// A text in both languages of the interface.
struct LocalText {
    std::string en;
    std::string zh;

    // The other language when this one is missing.
    const std::string& in(Locale locale) const {
        const auto& wanted = locale == Locale::en ? en : zh;
        return wanted.empty() ? (locale == Locale::en ? zh : en) : wanted;
    }
    bool empty() const { return en.empty() && zh.empty(); }
    bool operator==(const LocalText&) const = default;
};

}  // namespace haoping
