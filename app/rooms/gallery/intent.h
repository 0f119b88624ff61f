#pragma once

#include <variant>

namespace haoping {

struct GoGallery {};  // hidden: only the command line asks for it

using GalleryIntent = std::variant<GoGallery>;
inline bool only_looks(const GalleryIntent&) { return true; }

}  // namespace haoping
