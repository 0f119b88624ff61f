#pragma once

namespace haoping::ui {

// What is drawn for a character that no font here has and that has no picture (ui/emoji.h): of a flag its letters, of
// any other emoji one plain sign. 0: nothing is near enough.
char32_t stand_in_for(char32_t c);

}  // namespace haoping::ui
