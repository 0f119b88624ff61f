#pragma once

#include <string>
#include <string_view>

namespace haoping::ui {

// What an editor may hold: one kind of line end, plain blanks, and nothing that has no picture. Text from outside may
// hold anything: control characters, marks of writing direction, the invisible blanks of web pages.
std::u32string plain_text(std::string_view utf8);

}  // namespace haoping::ui
