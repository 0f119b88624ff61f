#pragma once

#include <optional>
#include <string_view>

#include "ui/input.h"

namespace haoping::desktop {

struct KeyPress {
    ui::Key key = ui::Key::none;
    ui::Mods mods;
};

// "ctrl+k", "alt+a", "f1", "enter"; empty for what is no such key.
std::optional<KeyPress> key_named(std::string_view name);

}  // namespace haoping::desktop
