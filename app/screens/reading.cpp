#include "screens/reading.h"

#include <algorithm>

#include <fmt/format.h>

#include "ui/widgets.h"

namespace haoping {

namespace {

// What is over sooner would only flicker.
constexpr std::chrono::milliseconds shown_after{200};
constexpr std::chrono::milliseconds counted_after{2000};
constexpr float widest = 480;

}  // namespace

bool draw_reading(ui::Ui& ui, const ReadingView& view, const Texts& t) {
    ui.canvas().fill(ui.window(), ui.colours().bg);
    ui.request_frame_in(0.1);
    if (view.lasts < shown_after) {
        return false;
    }
    const float width = std::min(widest, ui.window().w - 40);
    const ui::Rect place{(ui.window().w - width) / 2, (ui.window().h - ui::loading_height) / 2, width,
                         ui::loading_height};
    const bool counted = view.lasts >= counted_after && view.packs > 0;
    const std::string count =
        counted ? t("{} of {}", fmt::format("{}", view.done), t.counted(view.packs, "1 pack", "{} packs"))
                : std::string();
    ui::Loading work{.text = view.stopping ? t.label("Stopping after this pack …") : t.label("Reading the packs …"),
                     .count = count};
    if (counted) {
        work.fraction = static_cast<float>(view.done) / static_cast<float>(view.packs);
        work.stop = view.stopping ? std::string_view() : t.label("Stop");
    }
    return ui::loading(ui, place, work);
}

}  // namespace haoping
