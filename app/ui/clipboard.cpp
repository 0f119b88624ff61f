#include "ui/clipboard.h"

#include <imgui.h>

#include <string>

namespace haoping::ui {

void copy_text(std::string_view text) { ImGui::SetClipboardText(std::string(text).c_str()); }

}  // namespace haoping::ui
