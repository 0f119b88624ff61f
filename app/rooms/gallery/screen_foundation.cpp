#include <array>
#include <string>

#include <fmt/format.h>

#include "rooms/gallery/screen_parts.h"
#include "ui/contrast.h"

namespace haoping::gallery {

using namespace ui;

namespace {

struct Swatch {
    std::string_view name;
    Color colour;
};

constexpr Vec swatch_size{68, 28};

void draw_swatch(Ui& ui, const Rect& place, const Swatch& swatch) {
    const Rect box{place.x, place.y, place.w, swatch_size.y};
    ui.canvas().fill(box, swatch.colour, ui.metrics().radius_cell);
    ui.canvas().stroke(box, ui.colours().line, 1, ui.metrics().radius_cell);
    draw_text(ui, {place.x, box.bottom() + 2, place.w + 8, 16}, swatch.name, micro_text, ui.colours().text2);
}

// Twice the sample in its own colours, then what it is and how far it stands apart.
void draw_pair(Ui& ui, const Rect& row, const ContrastPair& pair) {
    Rect rest = row;
    const Rect sample = inset(cut_left(rest, 44, 10), 0, 2);
    ui.canvas().fill(sample, pair.ground_colour, 4);
    ui.canvas().stroke(sample, ui.colours().line, 1, 4);
    draw_text(ui, sample, pair.needs < text_contrast ? "●" : "Aa 字", micro_bold, pair.mark_colour, Align::centre);
    const double ratio = contrast(pair.mark_colour, pair.ground_colour);
    const bool enough = ratio >= pair.needs;
    const Rect mark = cut_right(rest, 20);
    status_mark(ui, mark.centre(), 13, enough ? Status::met : Status::broken);
    draw_text(ui, cut_right(rest, 44), fmt::format("{:.2f}", ratio), small_bold, ui.colours().text, Align::right);
    draw_text(ui, rest, fmt::format("{} on {}", pair.mark, pair.ground), small_text, ui.colours().text2);
}

struct TypeLine {
    std::string_view size;
    TextStyle style;
    std::string_view sample;
};

constexpr std::array type_lines{TypeLine{"28 / 36", display_text, "68 分 of 100"},
                                TypeLine{"20 / 28", title_text, "取消订单 Cancelling an order"},
                                TypeLine{"16 / 26", composer_text, "您的包裹已发出 Your parcel has left on 2026-11-18"},
                                TypeLine{"15 / 24", message_text, "您好，Tomás! My parcel — “LP 0071” — isn’t here…"},
                                TypeLine{"14 / 20", base_text, "按钮与列表 Buttons and lists 0123456789"},
                                TypeLine{"14 / 20", base_bold, "名称 Names: Łukasz, Šárka, 王晓丽"},
                                TypeLine{"13 / 18", small_text, "说明文字 Supporting text, 3 of 5"},
                                TypeLine{"12 / 16", micro_text, "时间 09:14 · Ctrl+K"}};

}  // namespace

float draw_colours(Ui& ui, Rect rest, GalleryDraft&) {
    const Palette& c = ui.colours();
    const std::array swatches{Swatch{"bg", c.bg},
                              Swatch{"surface", c.surface},
                              Swatch{"sunken", c.sunken},
                              Swatch{"raised", c.raised},
                              Swatch{"line", c.line},
                              Swatch{"line2", c.line2},
                              Swatch{"text", c.text},
                              Swatch{"text2", c.text2},
                              Swatch{"text3", c.text3},
                              Swatch{"disabled", c.disabled},
                              Swatch{"accent", c.accent},
                              Swatch{"accent tint", c.accent_tint},
                              Swatch{"accent text", c.accent_text},
                              Swatch{"met", c.met},
                              Swatch{"met tint", c.met_tint},
                              Swatch{"partly", c.part},
                              Swatch{"partly tint", c.part_tint},
                              Swatch{"missed", c.miss},
                              Swatch{"missed tint", c.miss_tint},
                              Swatch{"broken", c.viol},
                              Swatch{"broken tint", c.viol_tint},
                              Swatch{"you bubble", c.you_bubble},
                              Swatch{"focus", c.focus},
                              Swatch{"spelling", c.spell},
                              Swatch{"grammar", c.grammar}};
    Flow flow(rest, {10, 8});
    for (const Swatch& swatch : swatches) {
        draw_swatch(ui, flow.place({swatch_size.x, swatch_size.y + 18}), swatch);
    }
    return flow.bottom();
}

float draw_contrasts(Ui& ui, Rect rest, GalleryDraft&) {
    for (const ContrastPair& pair : promised_pairs(ui.colours())) {
        draw_pair(ui, cut_top(rest, 24), pair);
    }
    return rest.y;
}

float draw_type(Ui& ui, Rect rest, GalleryDraft&) {
    for (const TypeLine& line : type_lines) {
        const Rect size{rest.x, rest.y, 52, type_size(line.style).line};
        draw_text(ui, size, line.size, micro_text, ui.colours().text3);
        const Rect sample{rest.x + 60, rest.y, rest.w - 60, 0};
        rest.y += draw_wrapped(ui, sample, line.sample, line.style, ui.colours().text) + 4;
    }
    caption(ui, rest, "Chinese, wrapped");
    rest.y +=
        draw_wrapped(ui, rest,
                     "您的包裹已于 11 月 18 日离开杭州仓库，无法召回。您可以拒收，我们会在收到退件后 5 个工作日内退款"
                     "(US $48.90)到您的 Visa 卡。“拒收”不收取任何费用。",
                     message_text, ui.colours().text);
    return rest.y;
}

float draw_icons(Ui& ui, Rect rest, GalleryDraft&) {
    Flow flow(rest, {8, 8});
    for (int i = 0; i <= static_cast<int>(last_icon); ++i) {
        ui.canvas().icon(static_cast<Icon>(i), flow.place({26, 26}).centre(), 20, ui.colours().text2);
    }
    flow.new_line();
    for (const float size : {14.0F, 16.0F, 18.0F, 20.0F, 26.0F}) {
        ui.canvas().icon(Icon::settings, flow.place({30, 30}).centre(), size, ui.colours().text2);
    }
    return flow.bottom();
}

}  // namespace haoping::gallery
