#pragma once

#include <vector>

#include "desktop/options.h"
#include "platform/environment.h"
#include "shell/app.h"

namespace haoping::desktop {

// Packs, store and dictionary from their folders. What can't be had is left out and told on the screen.
App::Parts gather_parts(const Options& options, const std::filesystem::path& data);

// What the command line asks for, as a person would have asked for it. Somebody's first start is in the language of
// the system. Throws std::invalid_argument for a screen or a scenario that there is not.
std::vector<Intent> opening_intents(const Options& options, const App::Parts& parts, const Environment& environment);

}  // namespace haoping::desktop
