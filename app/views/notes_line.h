#pragma once

#include <string>

#include "play/notes.h"
#include "views/texts.h"

namespace haoping {

// "Exam · model reply seen · 24 words pasted · window left 2 times (1 min 20 s)"
std::string notes_line(const Notes&, const Texts&);

}  // namespace haoping
