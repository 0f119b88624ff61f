#pragma once

#include <array>
#include <cstddef>

namespace haoping::ui {

enum class TextRole : unsigned char { display, title, composer, message, base, small, micro };
enum class Weight : unsigned char { regular, bold };

struct TextStyle {
    TextRole role = TextRole::base;
    Weight weight = Weight::regular;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

struct TypeSize {
    float em;    // logical px; not ImGui's size, which is ascent + descent of the face
    float line;  // height of the line's box
};

inline constexpr std::size_t text_role_count = 7;
inline constexpr std::size_t text_style_count = text_role_count * 2;

constexpr TypeSize type_size(TextRole role) {
    constexpr std::array<TypeSize, text_role_count> sizes{
        {{28, 36}, {20, 28}, {16, 26}, {15, 24}, {14, 20}, {13, 18}, {12, 16}}};
    return sizes[static_cast<std::size_t>(role)];
}
constexpr TypeSize type_size(TextStyle style) { return type_size(style.role); }

constexpr std::size_t style_index(TextStyle style) {
    return static_cast<std::size_t>(style.role) * 2 + static_cast<std::size_t>(style.weight);
}

// Evidence text: composer's em with taller lines, so that two underlines fit.
inline constexpr float evidence_line = 31;

inline constexpr TextStyle display_text{TextRole::display, Weight::bold};
inline constexpr TextStyle title_text{TextRole::title, Weight::bold};
inline constexpr TextStyle composer_text{TextRole::composer, Weight::regular};
inline constexpr TextStyle message_text{TextRole::message, Weight::regular};
inline constexpr TextStyle base_text{TextRole::base, Weight::regular};
inline constexpr TextStyle base_bold{TextRole::base, Weight::bold};
inline constexpr TextStyle small_text{TextRole::small, Weight::regular};
inline constexpr TextStyle small_bold{TextRole::small, Weight::bold};
inline constexpr TextStyle micro_text{TextRole::micro, Weight::regular};
inline constexpr TextStyle micro_bold{TextRole::micro, Weight::bold};

}  // namespace haoping::ui
