#pragma once

#include <string_view>

// Gives each character a key of its own on the display's keyboard, for as long as the X server runs. xdotool would
// otherwise change the keyboard around each unusual character, and a busy machine reads the key after it was changed
// back.
void put_on_keyboard(std::u32string_view characters);
