#pragma once

#include <filesystem>

namespace haoping {

// Shows the folder in the system's file manager, without waiting for it. What has no file manager shows nothing.
void open_folder(const std::filesystem::path& folder);

}  // namespace haoping
