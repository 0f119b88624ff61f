#include "ui/stand_in.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace haoping::ui {
namespace {

struct SignRange {
    char32_t first;
    char32_t last;
    char32_t sign;
};
// The first one that holds the character counts.
constexpr std::array<SignRange, 12> signs{{{0x1F1E6, 0x1F1FF, U'A'},  // halves of a flag: counted on from there
                                           {0x1F44D, 0x1F44D, U'✓'},
                                           {0x1F44E, 0x1F44E, U'✗'},
                                           {0x1F493, 0x1F49F, U'♥'},
                                           {0x1F610, 0x1F616, U'☹'},
                                           {0x1F61E, 0x1F62D, U'☹'},
                                           {0x1F62E, 0x1F637, U'☺'},
                                           {0x1F63E, 0x1F640, U'☹'},
                                           {0x1F641, 0x1F641, U'☹'},
                                           {0x1F600, 0x1F644, U'☺'},
                                           {0x1F910, 0x1F92F, U'☺'},
                                           {0x1F970, 0x1F97A, U'☺'}}};
constexpr char32_t any_picture = U'◆';

}  // namespace

char32_t stand_in_for(char32_t c) {
    const auto known =
        std::ranges::find_if(signs, [c](const SignRange& range) { return range.first <= c && c <= range.last; });
    if (known != signs.end()) {
        return known->sign == U'A' ? U'A' + (c - known->first) : known->sign;
    }
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ? any_picture : 0;
}

}  // namespace haoping::ui
