#pragma once

#include <filesystem>
#include <stdexcept>

#include "platform/environment.h"

namespace haoping {

class PlatformError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Where a person's attempts, drafts and settings are kept. Not created here.
//   Linux    $XDG_DATA_HOME/haoping, else ~/.local/share/haoping
//   macOS    ~/Library/Application Support/Haoping
//   Windows  %LOCALAPPDATA%\Haoping
// Throws PlatformError when the environment names no home at all.
std::filesystem::path data_folder(const Environment& environment);
// The one database in there, for window and terminal alike.
std::filesystem::path database_file(const std::filesystem::path& data_folder);
// A person's own packs, for window and terminal alike. Not created here.
std::filesystem::path own_packs_folder(const std::filesystem::path& data_folder);

// What comes with the program: ../share/haoping beside an installed executable, the source tree otherwise.
std::filesystem::path shipped_packs_folder();
std::filesystem::path shipped_assets_folder();

// Holds en_US.aff and en_US.dic, when some folder does; otherwise the usual folder, for the message.
std::filesystem::path dictionaries_folder();

}  // namespace haoping
