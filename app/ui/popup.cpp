#include <algorithm>
#include <string>
#include <vector>

#include "ui/list.h"
#include "ui/overlay.h"
#include "ui/search_field.h"
#include "ui/text.h"

namespace haoping::ui {
namespace {

constexpr float row_height = 32;
constexpr float padding = 4;
constexpr std::size_t most_rows = 8;

// Below the anchor, or above it where there is no room.
Rect popup_box(Ui& ui, const Rect& anchor, Vec size) {
    Rect box{anchor.x, anchor.bottom() + 4, size.x, size.y};
    if (box.bottom() > ui.window().bottom()) {
        box.y = std::max(0.0F, anchor.y - 4 - box.h);
    }
    box.x = std::clamp(box.x, 0.0F, std::max(0.0F, ui.window().right() - box.w));
    raised_panel(ui, box, ui.metrics().radius_control);
    return box;
}

bool wants_to_close(Ui& ui, const Rect& box) {
    const bool pressed_outside = ui.layer_is_active() && ui.pointer().pressed && !box.contains(ui.pointer().position);
    return pressed_outside || ui.shortcut(Key::escape);
}

void draw_label(Ui& ui, const Rect& row, std::string_view label) {
    const TextLayout& text = ui.layout(label, base_text, row.w - 16, 1);
    ui.canvas().text(text, {row.x + 8, row.centre().y - text.line_height / 2}, ui.colours().text);
}

std::string folded(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool contains_each_word(std::string_view label, std::string_view words) {
    const std::string where = folded(label);
    const std::string wanted = folded(words);
    for (std::size_t at = wanted.find_first_not_of(' '); at != std::string::npos;
         at = wanted.find_first_not_of(' ', at)) {
        const std::size_t end = std::min(wanted.find(' ', at), wanted.size());
        if (where.find(wanted.substr(at, end - at)) == std::string::npos) {
            return false;
        }
        at = end;
    }
    return true;
}

std::vector<std::size_t> left_over(std::span<const std::string_view> labels, std::string_view words) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (contains_each_word(labels[i], words)) {
            found.push_back(i);
        }
    }
    return found;
}

void take_list_keys(Ui& ui, std::size_t& at, std::size_t count) {
    if (count == 0) {
        at = 0;
        return;
    }
    at = std::min(at, count - 1);
    while (ui.keys().take(Key::down)) {
        at = std::min(at + 1, count - 1);
    }
    while (ui.keys().take(Key::up)) {
        at -= at > 0 ? 1 : 0;
    }
}

}  // namespace

PopupResult popup_list(Ui& ui, const Rect& anchor, std::string_view name, std::span<const std::string_view> labels,
                       float width) {
    PopupResult result;
    ui.push_layer();
    ui.push_scope(name);
    const Rect box = popup_box(ui, anchor, {width, row_height * static_cast<float>(labels.size()) + 2 * padding});
    {
        const FocusGroup group(ui, name);
        Rect rows = inset(box, padding);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const Rect row = cut_top(rows, row_height);
            if (list_row(ui, row, labels[i], {.hairline = false}).activated) {
                result.picked = i;
            }
            draw_label(ui, row, labels[i]);
        }
    }
    result.closed = wants_to_close(ui, box) || result.picked.has_value();
    ui.pop_scope();
    ui.pop_layer();
    return result;
}

PopupResult filter_popup(Ui& ui, const Rect& anchor, const FilterWords& words, std::span<const std::string_view> labels,
                         FilterState& state, float width) {
    PopupResult result;
    ui.push_layer();
    ui.push_scope(words.name);
    const float field = ui.metrics().field;
    const std::size_t shown_rows = std::clamp<std::size_t>(labels.size(), 1, most_rows);
    const Rect box = popup_box(ui, anchor, {width, field + row_height * static_cast<float>(shown_rows) + 3 * padding});
    Rect rows = inset(box, padding);
    const Rect top = cut_top(rows, field, padding);
    const std::vector<std::size_t> found = left_over(labels, state.filter.text());
    take_list_keys(ui, state.at, found.size());
    const EditorChange change =
        search_field(ui, top, words.name, state.filter,
                     {.placeholder = words.placeholder, .clear = {}, .key_cap = {}, .autofocus = true});
    if (change.text_changed) {
        state.at = 0;
        ui.request_frame();
    }
    const std::size_t first = state.at < most_rows ? 0 : state.at - most_rows + 1;
    for (std::size_t i = first; i < std::min(found.size(), first + most_rows); ++i) {
        const Rect row = cut_top(rows, row_height);
        const std::string_view label = labels[found[i]];
        if (list_row(ui, row, label, {.selected = i == state.at, .hairline = false}).activated) {
            result.picked = found[i];
        }
        draw_label(ui, row, label);
    }
    if (found.empty()) {
        draw_text(ui, inset(cut_top(rows, row_height), 8, 0), words.none, small_text, ui.colours().text3);
    } else if (change.submitted) {
        result.picked = found[state.at];
    }
    result.closed = wants_to_close(ui, box) || result.picked.has_value();
    ui.pop_scope();
    ui.pop_layer();
    return result;
}

}  // namespace haoping::ui
