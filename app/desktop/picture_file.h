#pragma once

#include <filesystem>

#include "desktop/renderer.h"

namespace haoping::desktop {

// Throws WindowError when the file can't be written.
void write_png(const Picture& picture, const std::filesystem::path& file);

}  // namespace haoping::desktop
