#include "text/entities.h"

#include <array>
#include <charconv>

namespace haoping {
namespace {

struct Named {
    std::string_view name;
    char32_t value;
};
constexpr std::array<Named, 10> named{{{"amp", U'&'},
                                       {"lt", U'<'},
                                       {"gt", U'>'},
                                       {"quot", U'"'},
                                       {"apos", U'\''},
                                       {"nbsp", U' '},
                                       {"rsquo", U'\''},
                                       {"lsquo", U'\''},
                                       {"ndash", U'-'},
                                       {"euro", U'\u20AC'}}};

constexpr std::size_t longest_name = 8;

char32_t value_of(std::string_view name) {
    for (const auto& entry : named)
        if (entry.name == name) return entry.value;
    if (!name.starts_with('#')) return 0;
    const bool hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const auto digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t value = 0;
    const auto [rest, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    constexpr std::uint32_t last_character = 0x10FFFF;
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    const bool is_character =
        error == std::errc{} && rest == digits.data() + digits.size() && value <= last_character && !surrogate;
    return is_character ? static_cast<char32_t>(value) : 0;
}

}  // namespace

CodePoint entity_at(std::string_view text, std::uint32_t offset) {
    const auto inside = text.substr(offset + 1, longest_name + 1);
    const auto end = inside.find(';');
    if (end == std::string_view::npos) return {0, {offset, offset}};
    const auto length = static_cast<std::uint32_t>(end) + 2;
    return {value_of(inside.substr(0, end)), {offset, offset + length}};
}

}  // namespace haoping
