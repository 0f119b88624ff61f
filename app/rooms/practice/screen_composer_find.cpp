// Finding words in the reply.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/practice/screen_composer.h"
#include "ui/text_search.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float field_width = 220;
constexpr float icon_side = 28;

using Found = std::vector<ByteRange>;

// From the selection on, and round again.
void select_match(const Composer& composer, const Found& found, std::size_t from, Direction direction) {
    if (found.empty()) {
        return;
    }
    const auto next =
        std::ranges::find_if(found, [&](const ByteRange& match) { return match.begin >= from; }) - found.begin();
    const auto count = static_cast<std::ptrdiff_t>(found.size());
    const auto index = direction == Direction::forward ? next % count : (next + count - 1) % count;
    composer.draft.reply.select(found[static_cast<std::size_t>(index)]);
    composer.pen.ui.request_frame();
}

void step(const Composer& composer, const Found& found, Direction direction) {
    const ByteRange here = composer.draft.reply.selection();
    const bool on_match = std::ranges::find(found, here) != found.end();
    const std::size_t from = on_match && direction == Direction::forward ? here.begin + 1 : here.begin;
    select_match(composer, found, from, direction);
}

std::string place_text(const Composer& composer, const Found& found) {
    if (composer.draft.composer.find.wanted.empty()) {
        return {};
    }
    if (found.empty()) {
        return composer.pen.t("Not found");
    }
    const auto here = std::ranges::find(found, composer.draft.reply.selection());
    const auto number = here == found.end() ? 0 : here - found.begin() + 1;
    return composer.pen.t("{} of {}", fmt::format("{}", number), fmt::format("{}", found.size()));
}

void close(const Composer& composer) {
    composer.draft.composer.find.open = false;
    composer.draft.composer.to_text = true;
    composer.pen.ui.request_frame();
}

void take_find_keys(const Composer& composer, const Found& found, Id field) {
    Ui& ui = composer.pen.ui;
    const Id focused = ui.focus().current();
    if (!ui.layer_is_active() || (focused != field && focused != composer.editor)) {
        return;
    }
    if (focused == field && ui.keys().take(Key::enter, shift_mod)) {
        step(composer, found, Direction::back);
    }
    if (ui.keys().take(Key::escape)) {
        close(composer);
    }
}

}  // namespace

void open_find(const Composer& composer) {
    FindDraft& find = composer.draft.composer.find;
    const std::string selected = composer.draft.reply.selected_text();
    if (!selected.empty() && selected.find('\n') == std::string::npos) {
        find.wanted.set_text(selected);
    }
    find.wanted.select_all();
    find.open = true;
    composer.pen.ui.focus_on(composer.pen.ui.id_of(composer.pen.t.label("Words to find")));
    composer.pen.ui.request_frame();
}

std::vector<ByteRange> found_in_reply(const Composer& composer) {
    const FindDraft& find = composer.draft.composer.find;
    return find.open ? find_all(composer.draft.reply.text(), find.wanted.text()) : Found{};
}

void draw_find_row(const Composer& composer, const Rect& rect, const std::vector<ByteRange>& found) {
    const Pen& pen = composer.pen;
    Ui& ui = pen.ui;
    FindDraft& find = composer.draft.composer.find;
    take_find_keys(composer, found, ui.id_of(pen.t.label("Words to find")));
    ui.canvas().horizontal(rect.x + 2, rect.bottom() - 1, rect.w - 4, ui.colours().line);
    Rect inside = inset(rect, 14, 5);
    const EditorChange change = text_field(ui, cut_left(inside, field_width, 10), pen.t.label("Words to find"),
                                           find.wanted, {.placeholder = pen.t.label("Words to find")});
    if (change.text_changed) {
        const auto fresh = found_in_reply(composer);
        select_match(composer, fresh, composer.draft.reply.selection().begin, Direction::forward);
    } else if (change.submitted) {
        step(composer, found, Direction::forward);
    }
    const float wide = draw_text(ui, inside, place_text(composer, found), small_text, ui.colours().text2);
    cut_left(inside, std::max(60.0F, wide) + 10);
    const ButtonOptions small{.kind = ButtonKind::ghost, .size = ButtonSize::small, .enabled = !found.empty()};
    const auto put = [&](std::string_view label) {
        const Rect place{inside.x, inside.centre().y - button_height(ui, ButtonSize::small) / 2,
                         button_width(ui, label, small), button_height(ui, ButtonSize::small)};
        cut_left(inside, place.w + 4);
        return button(ui, place, label, small);
    };
    if (put(pen.t.label("Previous match"))) {
        step(composer, found, Direction::back);
    }
    if (put(pen.t.label("Next match"))) {
        step(composer, found, Direction::forward);
    }
    const Rect shut{rect.right() - 8 - icon_side, rect.centre().y - icon_side / 2, icon_side, icon_side};
    if (icon_button(ui, shut, Icon::x, pen.t.label("Close the search (Esc)"), {.kind = ButtonKind::ghost})) {
        close(composer);
    }
}

}  // namespace haoping
