#pragma once

#include <vector>

#include "desktop/options.h"
#include "platform/environment.h"
#include "platform/folder_lock.h"
#include "shell/app.h"

namespace haoping::desktop {

// The packs that the options ask for, and the person's own.
Library read_packs(const Options& options, const std::filesystem::path& data, Library::Loading& loading);

// All but the packs: store and dictionary from their folders. What can't be had is left out and told on the screen.
// The lock is that of the data folder, and outlives the store.
App::Parts gather_parts(const std::filesystem::path& data, FolderLock& lock);

// As the person has them, and as the options want them.
Settings first_settings(const Options& options, Store* store, const Environment& environment);

// What the command line asks for, as a person would have asked for it. Somebody's first start is in the language of
// the system. Throws std::invalid_argument for a screen or a scenario that there is not.
std::vector<Intent> opening_intents(const Options& options, const App::Parts& parts, const Environment& environment);

}  // namespace haoping::desktop
