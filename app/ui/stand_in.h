#pragma once

namespace haoping::ui {

// What is drawn for a character that no font here has: of an emoji a plain sign that means about the same, of a flag
// its letters. 0: nothing is near enough.
char32_t stand_in_for(char32_t c);

}  // namespace haoping::ui
