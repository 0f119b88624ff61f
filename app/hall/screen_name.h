#pragma once

#include <cstdint>

namespace haoping {

enum class ScreenName : std::uint8_t { home, practice, review, settings, gallery, lab, study };

}  // namespace haoping
