#include "ui/busy.h"

#include <cmath>

#include "ui/button.h"
#include "ui/meters.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float ring_radius = 6.5F;
constexpr float ring_column = 24;

}  // namespace

void busy_ring(Ui& ui, Vec centre, float radius, Color colour) {
    float turn = 0;
    if (ui.motion()) {
        turn = static_cast<float>(std::fmod(ui.seconds() * 2 * std::numbers::pi, 2 * std::numbers::pi));
        ui.request_frame_in(1.0 / 30);
    }
    ui.canvas().arc(centre, radius, turn, turn + 1.5F * pi, colour, 1.5F);
}

float busy_line(Ui& ui, const Rect& rect, std::string_view verb) {
    busy_ring(ui, {rect.x + 8, rect.centre().y}, ring_radius, ui.colours().accent);
    const Rect words{rect.x + ring_column, rect.y, rect.w - ring_column, rect.h};
    return ring_column + draw_text(ui, words, verb, small_text, ui.colours().text2);
}

bool loading(Ui& ui, const Rect& rect, const Loading& work) {
    Rect rest{rect.x, rect.centre().y - loading_height / 2, rect.w, loading_height};
    bool stopped = false;
    if (!work.stop.empty()) {
        const ButtonOptions options{.size = ButtonSize::small};
        const float width = button_width(ui, work.stop, options);
        stopped = button(ui, centred(cut_right(rest, width, 16), {width, button_height(ui, ButtonSize::small)}),
                         work.stop, options);
    }
    Rect line = work.fraction ? cut_top(rest, loading_height / 2) : rest;
    const float count = draw_text(ui, line, work.count, micro_text, ui.colours().text3, Align::right);
    line.w -= count + 8;
    busy_line(ui, line, work.text);
    if (work.fraction) {
        progress_bar(ui, cut_top(rest, 14), *work.fraction, work.text);
    }
    return stopped;
}

}  // namespace haoping::ui
