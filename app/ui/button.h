#pragma once

#include <optional>
#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

enum class ButtonKind { primary, secondary, danger, ghost };  // one primary in a region of the screen
enum class ButtonSize { small, normal, hero };

struct ButtonOptions {
    ButtonKind kind = ButtonKind::secondary;
    ButtonSize size = ButtonSize::normal;
    std::optional<Icon> icon = {};
    std::string_view key_cap =
        {};  // "Ctrl+Enter"; only shown, in the tooltip of an icon button; the screen asks for it
    bool enabled = true;
    std::string_view disabled_reason = {};  // shown as tooltip: a disabled button says why
    std::string_view tooltip = {};
    bool busy = false;                 // ring instead of icon, cannot be pressed
    std::string_view busy_label = {};  // "Marking": shown while busy; the button has room for both from the start
    bool autofocus = false;            // takes the focus while nothing has it
};

float button_height(const Ui& ui, ButtonSize size);
float button_width(Ui& ui, std::string_view label, const ButtonOptions& options = {});
// A rectangle of the natural size at this upper left corner.
Rect button_rect(Ui& ui, Vec corner, std::string_view label, const ButtonOptions& options = {});

bool button(Ui& ui, const Rect& rect, std::string_view label, const ButtonOptions& options = {});
// Only an icon, without a border at rest unless its kind says so: `name` is its tooltip and its label for tests.
bool icon_button(Ui& ui, const Rect& rect, Icon icon, std::string_view name,
                 const ButtonOptions& options = {.kind = ButtonKind::ghost});

float key_cap_width(Ui& ui, std::string_view keys);
// Left edge and vertical middle.
void key_cap(Ui& ui, Vec left_middle, std::string_view keys, std::optional<Color> colour = {});

void focus_ring(Ui& ui, const Rect& around, float radius);

}  // namespace haoping::ui
