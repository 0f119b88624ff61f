#include "ui/focus.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace haoping::ui {
namespace {

constexpr Mods none{};

// Of a group, Tab stops only once: at the focused item, else at the selected one, else at the first.
std::vector<Focus::Stop> tab_stops(const std::vector<Focus::Stop>& stops, int layer, Id current) {
    std::vector<Focus::Stop> out;
    for (const Focus::Stop& stop : stops) {
        if (stop.layer != layer) {
            continue;
        }
        const auto same_group = std::find_if(out.begin(), out.end(), [&](const Focus::Stop& other) {
            return stop.group != 0 && other.group == stop.group;
        });
        if (same_group == out.end()) {
            out.push_back(stop);
        } else if (stop.id == current || (stop.selected && same_group->id != current)) {
            *same_group = stop;
        }
    }
    return out;
}

std::size_t stepped(std::size_t at, int step, std::size_t count) {
    return step > 0 ? (at + 1) % count : (at + count - 1) % count;
}

}  // namespace

void Focus::set(Id id, bool by_key) {
    m_current = id;
    m_visible = by_key;
    m_moved = by_key;
}

const Focus::Stop* Focus::find(Id id) const {
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& stop) { return stop.id == id; });
    return id == 0 || found == m_stops.end() ? nullptr : &*found;
}

void Focus::end_frame(KeyEvents& keys, int top_layer) {
    m_moved = false;
    forget_if_gone();
    enter_or_leave_layer(top_layer);
    m_shows_in_top_layer = false;
    while (keys.take(Key::tab, none)) {
        move_by_tab(1, top_layer);
    }
    while (keys.take(Key::tab, shift_mod)) {
        move_by_tab(-1, top_layer);
    }
    while (keys.take(Key::f6, none)) {
        move_to_region(1, top_layer);
    }
    while (keys.take(Key::f6, shift_mod)) {
        move_to_region(-1, top_layer);
    }
    const Stop* here = find(m_current);
    if (here != nullptr && here->group != 0 && here->shape == GroupShape::grid) {
        take_grid_keys(keys);
    } else if (here != nullptr && here->group != 0) {
        while (keys.take(Key::right, none)) {
            move_in_group(1);
        }
        while (keys.take(Key::left, none)) {
            move_in_group(-1);
        }
        while (keys.take(Key::down, none)) {
            move_down_or_up(1);
        }
        while (keys.take(Key::up, none)) {
            move_down_or_up(-1);
        }
    }
}

// After a change of screen nothing has the focus, so that the new one may give it. Two frames: an item may be
// focused a frame before it is drawn first.
void Focus::forget_if_gone() {
    m_frames_missing = m_current == 0 || find(m_current) != nullptr ? 0 : m_frames_missing + 1;
    if (m_frames_missing >= 2) {
        m_current = 0;
        m_frames_missing = 0;
    }
}

void Focus::enter_or_leave_layer(int top_layer) {
    if (top_layer > m_layer) {
        m_below.push_back({m_layer, m_current});
        if (const Stop* here = find(m_current); here == nullptr || here->layer != top_layer) {
            m_current = 0;
            const auto stops = tab_stops(m_stops, top_layer, 0);
            if (!stops.empty()) {
                set(stops.front().id, m_visible || m_shows_in_top_layer);
            }
        }
    } else if (top_layer < m_layer) {
        while (!m_below.empty() && m_below.back().layer >= top_layer) {
            m_current = m_below.back().id;
            m_below.pop_back();
        }
    }
    m_layer = top_layer;
}

void Focus::move_by_tab(int step, int top_layer) {
    const auto stops = tab_stops(m_stops, top_layer, m_current);
    if (stops.empty()) {
        return;
    }
    const auto here = std::find_if(stops.begin(), stops.end(), [&](const Stop& stop) { return stop.id == m_current; });
    const std::size_t start = step > 0 ? stops.size() - 1 : 0;
    const std::size_t at = here == stops.end() ? start : static_cast<std::size_t>(here - stops.begin());
    set(stops[stepped(at, step, stops.size())].id, true);
}

// True when there was somewhere to go within the group.
bool Focus::move_in_group(int step) {
    const Stop* here = find(m_current);
    std::vector<Id> members;
    for (const Stop& stop : m_stops) {
        if (stop.group == here->group && stop.layer == here->layer) {
            members.push_back(stop.id);
        }
    }
    const auto at = std::find(members.begin(), members.end(), m_current) - members.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + step, 0, static_cast<std::ptrdiff_t>(members.size()) - 1);
    const bool moved = members[static_cast<std::size_t>(next)] != m_current;
    set(members[static_cast<std::size_t>(next)], true);
    return moved;
}

// Lists that stand one below the other in a column are one list for whoever goes through it.
void Focus::move_down_or_up(int step) {
    if (move_in_group(step)) {
        return;
    }
    const auto here =
        std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& stop) { return stop.id == m_current; });
    const auto in_next_list = [&](const Stop& stop) {
        return stop.group != 0 && stop.group != here->group && stop.region == here->region &&
               stop.layer == here->layer && stop.shape == here->shape;
    };
    if (step > 0) {
        const auto next = std::find_if(here, m_stops.end(), in_next_list);
        set(next == m_stops.end() ? m_current : next->id, true);
    } else {
        const auto before = std::find_if(std::reverse_iterator(here), m_stops.rend(), in_next_list);
        set(before == m_stops.rend() ? m_current : before->id, true);
    }
}

void Focus::take_grid_keys(KeyEvents& keys) {
    struct Way {
        Key key;
        Vec way;
        bool to_edge;
    };
    constexpr Way ways[] = {{Key::left, {-1, 0}, false}, {Key::right, {1, 0}, false}, {Key::up, {0, -1}, false},
                            {Key::down, {0, 1}, false},  {Key::home, {-1, 0}, true},  {Key::end, {1, 0}, true}};
    for (const Way& each : ways) {
        while (keys.take(each.key, none)) {
            move_in_grid(each.way, each.to_edge);
        }
    }
}

// Sideways only within the row; up and down to the nearest row, and there to the nearest item.
void Focus::move_in_grid(Vec way, bool to_edge) {
    const Stop here = *find(m_current);
    const Stop* best = nullptr;
    Vec best_cost;
    for (const Stop& stop : m_stops) {
        const Vec off = stop.rect.centre() - here.rect.centre();
        const bool same_row = std::abs(off.y) < here.rect.h / 2;
        const float along = off.x * way.x + off.y * way.y;
        if (stop.group != here.group || stop.layer != here.layer || along <= 1 || same_row == (way.x == 0)) {
            continue;
        }
        const Vec cost{std::round(to_edge ? -along : along), way.x == 0 ? std::abs(off.x) : 0};
        if (best == nullptr || cost.x < best_cost.x || (cost.x == best_cost.x && cost.y < best_cost.y)) {
            best = &stop;
            best_cost = cost;
        }
    }
    if (best != nullptr) {
        set(best->id, true);
    }
}

void Focus::move_to_region(int step, int top_layer) {
    std::vector<Id> regions;
    for (const Stop& stop : m_stops) {
        if (stop.layer == top_layer && stop.region != 0 && (regions.empty() || regions.back() != stop.region)) {
            regions.push_back(stop.region);
        }
    }
    if (regions.empty()) {
        return;
    }
    const Stop* here = find(m_current);
    const auto at = here == nullptr ? regions.end() : std::find(regions.begin(), regions.end(), here->region);
    const std::size_t start = step > 0 ? regions.size() - 1 : 0;
    const std::size_t index = at == regions.end() ? start : static_cast<std::size_t>(at - regions.begin());
    const Id region = regions[stepped(index, step, regions.size())];
    for (const Stop& stop : tab_stops(m_stops, top_layer, 0)) {
        if (stop.region == region) {
            set(stop.id, true);
            return;
        }
    }
}

}  // namespace haoping::ui
