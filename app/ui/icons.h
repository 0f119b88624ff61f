#pragma once

#include <span>

#include "ui/geometry.h"

namespace haoping::ui {

// One line drawing each in assets/icons/<name with - for _>.svg; the names there and here must agree.
enum class Icon {
    arrow_right,
    arrow_up_right,
    ban,
    banknote,
    book_open,
    calendar,
    check,
    check_check,
    chevron_down,
    chevron_right,
    clipboard_check,
    clock,
    copy,
    download,
    ellipsis,
    eye,
    flag,
    frown,
    history,
    angry,
    house,
    inbox,
    info,
    lightbulb,
    map_pin,
    meh,
    moon,
    octagon_x,
    package,
    pencil,
    play,
    plus,
    redo,
    rotate_ccw,
    search,
    send,
    settings,
    smile,
    spell_check,
    sun,
    target,
    triangle_alert,
    truck,
    undo,
    user,
    x,
};

// Points on a 24 × 24 grid, to be drawn as one polyline each.
using IconStroke = std::span<const Vec>;
std::span<const IconStroke> icon_strokes(Icon icon);

}  // namespace haoping::ui
