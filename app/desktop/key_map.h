#pragma once

#include "desktop/composition.h"
#include "ui/input.h"

namespace haoping::desktop {

// From GLFW's numbers; ui::Key::none for keys that nothing of ours uses. Letters are those of the person's
// layout, so that Ctrl+Z is where it is written: `layout_name` is glfwGetKeyName's answer or null.
ui::Key key_of(int glfw_key, const char* layout_name);
ui::Mods mods_of(int glfw_mods);
ui::Mods mods_of(ui::Key key, int glfw_mods);  // without a Shift that only served to write the key's sign

Composition::KeyKind kind_of(int glfw_key);
bool is_chord(int glfw_mods);

}  // namespace haoping::desktop
