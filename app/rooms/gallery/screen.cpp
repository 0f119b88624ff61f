#include "rooms/gallery/screen.h"

#include <array>
#include <vector>

#include "rooms/gallery/screen_parts.h"

namespace haoping {

using namespace ui;

namespace gallery {

void caption(Ui& ui, Rect& rest, std::string_view text) {
    draw_text(ui, cut_top(rest, 18, 6), text, micro_text, ui.colours().text3);
}

}  // namespace gallery

namespace {

struct Group {
    std::string_view title;
    gallery::DrawGroup draw;
};

constexpr std::array groups{Group{"Colours", gallery::draw_colours},
                            Group{"Type", gallery::draw_type},
                            Group{"Buttons and states", gallery::draw_buttons},
                            Group{"Fields", gallery::draw_fields},
                            Group{"Choices", gallery::draw_choices},
                            Group{"Chips and keys", gallery::draw_chips},
                            Group{"Status: colour, shape and word", gallery::draw_statuses},
                            Group{"Evidence", gallery::draw_evidence},
                            Group{"Conversation", gallery::draw_talk},
                            Group{"People and moods", gallery::draw_people},
                            Group{"Timeline", gallery::draw_timeline},
                            Group{"Rings, dials and bars", gallery::draw_meters},
                            Group{"Charts", gallery::draw_charts},
                            Group{"Maps", gallery::draw_maps},
                            Group{"Table", gallery::draw_table},
                            Group{"Rows and facts", gallery::draw_lists},
                            Group{"Dialog, toast, tooltip, empty state", gallery::draw_panels},
                            Group{"Notices", gallery::draw_notices},
                            Group{"Waiting", gallery::draw_waiting},
                            Group{"Icons", gallery::draw_icons},
                            Group{"Contrast", gallery::draw_contrasts}};

constexpr float least_column = 390;
constexpr float card_head = 43;

// Cards of a known width go where the page is shortest so far.
class Columns {
public:
    Columns(const Rect& page, float gap) : m_gap(gap) {
        const auto count = std::max(1, static_cast<int>((page.w + gap) / (least_column + gap)));
        const float width = (page.w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
        for (int i = 0; i < count; ++i) {
            m_columns.push_back({page.x + static_cast<float>(i) * (width + gap), page.y, width, 0});
        }
    }

    Rect place(float height) {
        Rect& column = *std::min_element(m_columns.begin(), m_columns.end(),
                                         [](const Rect& a, const Rect& b) { return a.y < b.y; });
        const Rect card{column.x, column.y, column.w, height};
        column.y += height + m_gap;
        return card;
    }
    float bottom() const {
        return std::max_element(m_columns.begin(), m_columns.end(),
                                [](const Rect& a, const Rect& b) { return a.y < b.y; })
            ->y;
    }

private:
    float m_gap;
    std::vector<Rect> m_columns;
};

// How high a group is shows when it is drawn: the card takes the height of the last frame.
void draw_group(Ui& ui, const Group& group, const Rect& place, GalleryDraft& draft, float& height) {
    const IdScope scope(ui, group.title);
    const float padding = ui.metrics().panel_padding;
    const Rect inside = inset(card(ui, place, {.title = group.title}), padding, padding - 2);
    const float bottom = group.draw(ui, {inside.x, inside.y, inside.w, 0}, draft);
    const float needed = bottom - place.y + padding;
    if (needed != height) {
        height = needed;
        ui.request_frame();
    }
}

}  // namespace

void draw_gallery(const Pen& pen, const Rect& area, GalleryDraft& draft) {
    Ui& ui = pen.ui;
    Rect rest = area;
    draw_top_bar(pen, cut_top(rest, ui.metrics().top_bar), "Gallery", "Every widget in every state");
    const FocusRegion region(ui, "gallery");
    ScrollArea scroll(ui, rest, draft.page, "gallery");
    const Rect page = inset(scroll.content(), ui.metrics().page_margin_x, ui.metrics().page_margin_y);
    draft.heights.resize(groups.size(), card_head);
    Columns columns(page, ui.metrics().card_gap);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        draw_group(ui, groups[i], columns.place(draft.heights[i]), draft, draft.heights[i]);
    }
    scroll.finish(columns.bottom());
}

}  // namespace haoping
