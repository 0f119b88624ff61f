#include "ui/stand_in.h"

#include <unicode/uchar.h>

namespace haoping::ui {
namespace {

// Halves of a flag, A to Z.
constexpr char32_t first_of_flags = 0x1F1E6;
constexpr char32_t last_of_flags = 0x1F1FF;
constexpr char32_t any_picture = U'◆';

}  // namespace

char32_t stand_in_for(char32_t c) {
    if (c >= first_of_flags && c <= last_of_flags) {
        return U'A' + (c - first_of_flags);
    }
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ? any_picture : 0;
}

}  // namespace haoping::ui
