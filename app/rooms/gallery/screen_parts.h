#pragma once

#include <algorithm>
#include <string_view>

#include "screens/drafts.h"
#include "ui/widgets.h"

namespace haoping::gallery {

// Places things from left to right, and on a new line where there is no room.
class Flow {
public:
    Flow(const ui::Rect& area, ui::Vec gap) : m_area(area), m_gap(gap), m_at(area.min()) {}

    ui::Rect place(ui::Vec size) {
        if (m_at.x > m_area.x && m_at.x + size.x > m_area.right()) {
            new_line();
        }
        const ui::Rect rect{m_at.x, m_at.y, size.x, size.y};
        m_at.x += size.x + m_gap.x;
        m_tallest = std::max(m_tallest, size.y);
        return rect;
    }
    void new_line() {
        m_at = {m_area.x, m_at.y + m_tallest + m_gap.y};
        m_tallest = 0;
    }
    float bottom() const { return m_at.y + m_tallest; }

private:
    ui::Rect m_area;
    ui::Vec m_gap;
    ui::Vec m_at;
    float m_tallest = 0;
};

// A small name over what follows; takes its room off the top.
void caption(ui::Ui& ui, ui::Rect& rest, std::string_view text);

// Each draws a group into the column from rect.y down and returns its bottom.
using DrawGroup = float (*)(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

float draw_colours(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_contrasts(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_type(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_icons(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

float draw_buttons(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_chips(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_fields(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_choices(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

float draw_statuses(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_evidence(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_talk(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_people(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_timeline(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

float draw_meters(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_charts(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_maps(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_table(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

float draw_lists(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_panels(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_notices(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);
float draw_waiting(ui::Ui& ui, ui::Rect rest, GalleryDraft& draft);

}  // namespace haoping::gallery
