#pragma once

#include <span>

#include "ui/geometry.h"

namespace haoping::ui {

// One line drawing each in assets/icons/<name with - for _>.svg; the names there and here must agree.
enum class Icon {
    angry,
    arrow_down,
    arrow_left,
    arrow_right,
    arrow_up,
    arrow_up_right,
    ban,
    banknote,
    book_open,
    calendar,
    camera,
    check,
    check_check,
    chevron_down,
    chevron_right,
    chevron_up,
    circle_check,
    clipboard_check,
    clipboard_list,
    clock,
    contrast,
    copy,
    corner_down_left,
    credit_card,
    download,
    ellipsis,
    eye,
    eye_off,
    flag,
    flask_conical,
    frown,
    gauge,
    graduation_cap,
    history,
    house,
    image,
    inbox,
    info,
    keyboard,
    languages,
    laugh,
    lightbulb,
    list_checks,
    loader_circle,
    lock,
    map_pin,
    meh,
    moon,
    octagon_x,
    package,
    pause,
    pencil,
    play,
    plus,
    redo,
    rotate_ccw,
    save,
    search,
    send,
    settings,
    shield_check,
    shirt,
    smile,
    spell_check,
    star,
    sun,
    target,
    timer,
    triangle_alert,
    truck,
    undo,
    user,
    users,
    x,
    zap,
};

inline constexpr Icon last_icon = Icon::zap;

// Points on a 24 × 24 grid, to be drawn as one polyline each.
using IconStroke = std::span<const Vec>;
std::span<const IconStroke> icon_strokes(Icon icon);

}  // namespace haoping::ui
