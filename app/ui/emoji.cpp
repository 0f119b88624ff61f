#include "ui/emoji.h"

#include <algorithm>
#include <array>

namespace haoping::ui {
namespace {

struct Picture {
    char32_t first;
    char32_t last;
    Icon icon;
};

// Sorted, without overlaps.
constexpr std::array pictures{Picture{0x23F0, 0x23F0, Icon::clock},
                              Picture{0x23F3, 0x23F3, Icon::timer},
                              Picture{0x2615, 0x2615, Icon::cup},
                              Picture{0x26A1, 0x26A1, Icon::zap},
                              Picture{0x2705, 0x2705, Icon::circle_check},
                              Picture{0x270B, 0x270B, Icon::hand},
                              Picture{0x274C, 0x274C, Icon::x},
                              Picture{0x2B50, 0x2B50, Icon::star},
                              Picture{0x1F319, 0x1F319, Icon::moon},
                              Picture{0x1F31E, 0x1F31E, Icon::sun},
                              Picture{0x1F31F, 0x1F31F, Icon::star},
                              Picture{0x1F332, 0x1F332, Icon::tree},
                              Picture{0x1F337, 0x1F33C, Icon::flower},
                              Picture{0x1F370, 0x1F370, Icon::cake},
                              Picture{0x1F375, 0x1F375, Icon::cup},
                              Picture{0x1F381, 0x1F381, Icon::gift},
                              Picture{0x1F382, 0x1F382, Icon::cake},
                              Picture{0x1F384, 0x1F384, Icon::tree},
                              Picture{0x1F388, 0x1F38A, Icon::party_popper},
                              Picture{0x1F393, 0x1F393, Icon::graduation_cap},
                              Picture{0x1F3E0, 0x1F3E1, Icon::house},
                              Picture{0x1F408, 0x1F408, Icon::paw},
                              Picture{0x1F415, 0x1F415, Icon::paw},
                              Picture{0x1F430, 0x1F431, Icon::paw},
                              Picture{0x1F436, 0x1F436, Icon::paw},
                              Picture{0x1F43E, 0x1F43E, Icon::paw},
                              Picture{0x1F440, 0x1F440, Icon::eye},
                              Picture{0x1F446, 0x1F446, Icon::arrow_up},
                              Picture{0x1F447, 0x1F447, Icon::arrow_down},
                              Picture{0x1F448, 0x1F448, Icon::arrow_left},
                              Picture{0x1F449, 0x1F449, Icon::arrow_right},
                              Picture{0x1F44B, 0x1F44B, Icon::hand},
                              Picture{0x1F44C, 0x1F44C, Icon::circle_check},
                              Picture{0x1F44D, 0x1F44D, Icon::thumbs_up},
                              Picture{0x1F44E, 0x1F44E, Icon::thumbs_down},
                              Picture{0x1F44F, 0x1F44F, Icon::hand},
                              Picture{0x1F490, 0x1F490, Icon::flower},
                              Picture{0x1F493, 0x1F493, Icon::heart},
                              Picture{0x1F494, 0x1F494, Icon::heart_crack},
                              Picture{0x1F495, 0x1F49F, Icon::heart},
                              Picture{0x1F4A1, 0x1F4A1, Icon::lightbulb},
                              Picture{0x1F4B0, 0x1F4B0, Icon::banknote},
                              Picture{0x1F4B3, 0x1F4B3, Icon::credit_card},
                              Picture{0x1F4B4, 0x1F4B8, Icon::banknote},
                              Picture{0x1F4C5, 0x1F4C6, Icon::calendar},
                              Picture{0x1F4CD, 0x1F4CD, Icon::map_pin},
                              Picture{0x1F4E5, 0x1F4E5, Icon::inbox},
                              Picture{0x1F4E6, 0x1F4E6, Icon::package},
                              Picture{0x1F4EC, 0x1F4EE, Icon::inbox},
                              Picture{0x1F4F7, 0x1F4F8, Icon::camera},
                              Picture{0x1F50D, 0x1F50E, Icon::search},
                              Picture{0x1F512, 0x1F512, Icon::lock},
                              Picture{0x1F525, 0x1F525, Icon::flame},
                              Picture{0x1F590, 0x1F590, Icon::hand},
                              Picture{0x1F600, 0x1F606, Icon::laugh},
                              Picture{0x1F607, 0x1F608, Icon::smile},
                              Picture{0x1F609, 0x1F609, Icon::wink},
                              Picture{0x1F60A, 0x1F60C, Icon::smile},
                              Picture{0x1F60D, 0x1F60D, Icon::heart},
                              Picture{0x1F60E, 0x1F60E, Icon::smile},
                              Picture{0x1F60F, 0x1F60F, Icon::wink},
                              Picture{0x1F610, 0x1F611, Icon::meh},
                              Picture{0x1F612, 0x1F616, Icon::frown},
                              Picture{0x1F617, 0x1F617, Icon::smile},
                              Picture{0x1F618, 0x1F618, Icon::heart},
                              Picture{0x1F619, 0x1F61B, Icon::smile},
                              Picture{0x1F61C, 0x1F61D, Icon::wink},
                              Picture{0x1F61E, 0x1F61F, Icon::frown},
                              Picture{0x1F620, 0x1F621, Icon::angry},
                              Picture{0x1F622, 0x1F622, Icon::crying},
                              Picture{0x1F623, 0x1F623, Icon::frown},
                              Picture{0x1F624, 0x1F624, Icon::angry},
                              Picture{0x1F625, 0x1F625, Icon::crying},
                              Picture{0x1F626, 0x1F62B, Icon::frown},
                              Picture{0x1F62C, 0x1F62C, Icon::meh},
                              Picture{0x1F62D, 0x1F62D, Icon::crying},
                              Picture{0x1F62E, 0x1F62F, Icon::meh},
                              Picture{0x1F630, 0x1F631, Icon::frown},
                              Picture{0x1F632, 0x1F637, Icon::meh},
                              Picture{0x1F638, 0x1F63A, Icon::laugh},
                              Picture{0x1F63B, 0x1F63B, Icon::heart},
                              Picture{0x1F63C, 0x1F63C, Icon::wink},
                              Picture{0x1F63D, 0x1F63D, Icon::smile},
                              Picture{0x1F63E, 0x1F63E, Icon::angry},
                              Picture{0x1F63F, 0x1F63F, Icon::crying},
                              Picture{0x1F640, 0x1F641, Icon::frown},
                              Picture{0x1F642, 0x1F643, Icon::smile},
                              Picture{0x1F644, 0x1F644, Icon::meh},
                              Picture{0x1F648, 0x1F648, Icon::eye_off},
                              Picture{0x1F64B, 0x1F64C, Icon::hand},
                              Picture{0x1F64F, 0x1F64F, Icon::folded_hands},
                              Picture{0x1F69A, 0x1F69B, Icon::truck},
                              Picture{0x1F90D, 0x1F90E, Icon::heart},
                              Picture{0x1F914, 0x1F914, Icon::meh},
                              Picture{0x1F917, 0x1F917, Icon::smile},
                              Picture{0x1F91A, 0x1F91A, Icon::hand},
                              Picture{0x1F923, 0x1F923, Icon::laugh},
                              Picture{0x1F926, 0x1F926, Icon::frown},
                              Picture{0x1F929, 0x1F929, Icon::laugh},
                              Picture{0x1F92C, 0x1F92C, Icon::angry},
                              Picture{0x1F937, 0x1F937, Icon::meh},
                              Picture{0x1F970, 0x1F970, Icon::heart},
                              Picture{0x1F972, 0x1F972, Icon::crying},
                              Picture{0x1F973, 0x1F973, Icon::party_popper},
                              Picture{0x1F97A, 0x1F97A, Icon::frown},
                              Picture{0x1F9E1, 0x1F9E1, Icon::heart}};

constexpr char32_t last_of_plane_0 = 0x2B50;
constexpr char32_t first_beyond = 0x1F319;

static_assert(std::ranges::is_sorted(pictures, {}, &Picture::first));

}  // namespace

std::optional<Icon> picture_of(char32_t c) {
    // Asked of every character that is drawn, and Chinese ones have none.
    if (c < pictures.front().first || (c > last_of_plane_0 && c < first_beyond)) {
        return std::nullopt;
    }
    const auto near = std::ranges::lower_bound(pictures, c, {}, &Picture::last);
    return near != pictures.end() && near->first <= c ? std::optional(near->icon) : std::nullopt;
}

}  // namespace haoping::ui
