#pragma once

namespace haoping {

// Every widget in every state, for those who make the program.
struct GalleryView {};

}  // namespace haoping
