#pragma once

#include <optional>
#include <vector>

#include "ui/geometry.h"
#include "ui/input.h"
#include "ui/recorder.h"

namespace haoping::ui {

// How arrow keys move in a group: along the order of drawing, or by place, as in a map of cells.
enum class GroupShape : unsigned char { line, grid };

// Which item has the keyboard. Tab follows drawing order; arrows move inside a group; F6 goes from region to region.
// Independent of ImGui's navigation, whose rules differ between the releases that we build with.
class Focus {
public:
    struct Stop {
        Id id = 0;
        int layer = 0;
        Id group = 0;  // 0: alone
        Id region = 0;
        bool selected = false;  // where Tab enters its group
        GroupShape shape = GroupShape::line;
        Rect rect = {};
    };

    void begin_frame() { m_stops.clear(); }
    void add(const Stop& stop) { m_stops.push_back(stop); }
    // Moves by Tab, arrows and F6 that no widget took; traps the focus in the topmost layer.
    void end_frame(KeyEvents& keys, int top_layer);

    Id current() const { return m_current; }
    bool visible() const { return m_visible; }  // a ring is drawn only when a key moved the focus
    // Set when a key moved the focus this frame: scroll areas bring the item into sight.
    bool moved_by_key() const { return m_moved; }
    // The focused item was not drawn in this frame: another frame tells whether it is gone.
    bool waits_for_item() const { return m_frames_missing > 0; }
    void set(Id id, bool by_key);
    void clear() { m_current = 0; }
    // In this frame: the layer on top asks something, so the ring shows at once where Enter would answer.
    void show_in_top_layer() { m_shows_in_top_layer = true; }

private:
    const Stop* find(Id id) const;
    void forget_if_gone();
    void enter_or_leave_layer(int top_layer);
    void move_by_tab(int step, int top_layer);
    bool move_in_group(int step);
    void move_down_or_up(int step);
    void take_grid_keys(KeyEvents& keys);
    void move_in_grid(Vec way, bool to_edge);
    void move_to_region(int step, int top_layer);

    struct Remembered {
        int layer = 0;
        Id id = 0;
    };
    std::vector<Stop> m_stops;
    std::vector<Remembered> m_below;  // what had the focus when a dialog opened
    Id m_current = 0;
    int m_layer = 0;
    int m_frames_missing = 0;  // since the focused item was drawn last
    bool m_visible = false;
    bool m_shows_in_top_layer = false;
    bool m_moved = false;
};

}  // namespace haoping::ui
