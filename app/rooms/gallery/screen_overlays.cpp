#include <array>

#include "rooms/gallery/screen_parts.h"

namespace haoping::gallery {

using namespace ui;

namespace {

// As Modal draws it, but in the page.
float draw_dialog(Ui& ui, const Rect& place) {
    constexpr std::string_view line =
        "The parcel has left. Rule 4.2 refunds after it returns. She gets the money in 5 "
        "working days.";
    const IdScope scope(ui, "dialog");
    const float inner = place.w - 2 * 20 - 8;
    const float text = wrapped_height(ui, line, base_text, inner);
    const Rect box{place.x + 4, place.y + 4, place.w - 8, 20 + 28 + text + 16 + 32 + 20};
    raised_panel(ui, box, ui.metrics().radius_modal);
    Rect inside = inset(box, 20);
    draw_heading(ui, cut_top(inside, 20, 8), "Refund US $48.90 to Ana?");
    cut_top(inside, draw_wrapped(ui, inside, line, base_text, ui.colours().text2), 16);
    const ButtonOptions danger{.kind = ButtonKind::danger};
    const ButtonOptions safe{.key_cap = "Esc"};
    button(ui, cut_right(inside, button_width(ui, "Refund now", danger), 10), "Refund now", danger);
    button(ui, cut_right(inside, button_width(ui, "Keep as it is", safe)), "Keep as it is", safe);
    return box.bottom() + 4;
}

void draw_toasts(Ui& ui, Rect& rest) {
    const std::array toasts{ToastView{"Sent. Undo within 5 s.", Icon::circle_check, "Undo", "Ctrl+Z"},
                            ToastView{"草稿已保存在这台电脑上。", Icon::save, {}, {}}};
    for (const ToastView& each : toasts) {
        const IdScope scope(ui, each.text);
        const Vec size = toast_size(ui, rest.w, each);
        const Rect place = cut_top(rest, size.y + 8, 8);
        toast_panel(ui, {place.x + 4, place.y + 4, std::min(size.x, rest.w - 8), size.y}, each);
    }
}

void draw_tooltips(Ui& ui, Rect& rest) {
    Flow flow(rest, {10, 8});
    const std::array tips{std::pair{"Undo", "Ctrl+Z"}, std::pair{"The parcel has left: it cannot be cancelled.", ""},
                          std::pair{"下一个错误", "F7"}};
    for (const auto& [text, keys] : tips) {
        const Vec size = tooltip_size(ui, text, keys);
        tooltip_panel(ui, flow.place(size), text, keys);
    }
    rest.y = flow.bottom() + 12;
}

}  // namespace

float draw_lists(Ui& ui, Rect rest, GalleryDraft&) {
    const FocusGroup group(ui, "rows");
    const std::array<std::string_view, 4> names{"A row at rest", "A row under the pointer", "The selected row",
                                                "一行很长的中文标题，会在放不下的地方用省略号结束，而不是盖住别的内容"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Rect row = cut_top(rest, 40);
        if (i == 1) {
            const StatePreview preview(ui, {.hovered = true});
            list_row(ui, row, names[i]);
        } else {
            list_row(ui, row, names[i], {.selected = i == 2});
        }
        draw_text(ui, inset(row, 14, 0), names[i], base_text, ui.colours().text);
    }
    rest.y += 10;
    rest.y += fact_line(ui, rest, "Paid", "Mon 16 Nov, card");
    rest.y += fact_line(ui, rest, "Ship to", "Rua das Araucárias 214, ap. 31, 80020-090 Curitiba PR, Brazil");
    rest.y += fact_line(ui, rest, "物流", "LP00712264CN");
    text_link(ui, {rest.x, rest.y + 4, rest.w, 0}, "Rule 4.2: cancel after shipping");
    return rest.y + 28;
}

float draw_panels(Ui& ui, Rect rest, GalleryDraft&) {
    rest.y = draw_dialog(ui, rest) + 12;
    draw_toasts(ui, rest);
    draw_tooltips(ui, rest);
    empty_state(ui, cut_top(rest, 150), Icon::inbox, "Nobody is waiting", "You answered all five.",
                "Review your marks");
    return rest.y;
}

float draw_notices(Ui& ui, Rect rest, GalleryDraft&) {
    rest.y += notice(ui, rest, Tone::info, "Marked with version 6 of the rubric; version 7 exists.") + 8;
    rest.y += notice(ui, rest, Tone::warning,
                     "Draft not saved: the disk is full. Keep this window open, or copy the text (Ctrl+A, Ctrl+C).") +
              8;
    rest.y += notice(ui, rest, Tone::danger, "违反规则 4.2：包裹发出后不能直接退款。");
    return rest.y;
}

float draw_waiting(Ui& ui, Rect rest, GalleryDraft&) {
    busy_line(ui, cut_top(rest, 28, 8), "Marking");
    loading(ui, cut_top(rest, loading_height, 8), {.text = "正在读取 24 份回复"});
    loading(ui, cut_top(rest, loading_height),
            {.text = "Reading 24 replies", .fraction = 0.3F, .count = "7 of 24", .stop = "Stop"});
    return rest.y;
}

}  // namespace haoping::gallery
