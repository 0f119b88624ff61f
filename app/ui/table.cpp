#include "ui/table.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace haoping::ui {
namespace {

constexpr float header_height = 34;
constexpr float cell_padding = 12;
constexpr float arrow_size = 12;

std::vector<Rect> cells_of(std::span<const TableColumn> columns, const Rect& row) {
    float left_over = row.w;
    float shares = 0;
    for (const TableColumn& column : columns) {
        left_over -= column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    std::vector<Rect> cells;
    float x = row.x;
    for (const TableColumn& column : columns) {
        const float width = column.width > 0 ? column.width : std::max(0.0F, left_over) * column.share / shares;
        cells.push_back(inset({x, row.y, width, row.h}, cell_padding, 0));
        x += width;
    }
    return cells;
}

TableSort next_sort(const TableView& view, std::size_t column) {
    const bool turns = view.sort && view.sort->column == column && view.sort->order == SortOrder::ascending;
    return {column, turns ? SortOrder::descending : SortOrder::ascending};
}

class Table {
public:
    Table(Ui& ui, const TableView& view, const TableRows& rows, ScrollState& scroll)
        : m_ui(ui), m_view(view), m_rows(rows), m_scroll(scroll) {}

    TableResult run(Rect rect) {
        const IdScope scope(m_ui, m_view.label);
        draw_header(cut_top(rect, header_height));
        m_body = rect;
        const ItemState body = m_ui.item({.label = m_view.label,
                                          .role = ItemRole::table,
                                          .rect = rect,
                                          .focusable = m_rows.count > 0,
                                          .enter_activates = false});
        m_ring = body.ring;
        if (body.focused) {
            take_keys();
        }
        draw_rows(body.id);
        if (body.ring && !selected()) {
            m_ui.canvas().stroke(rect, m_ui.colours().focus, 2, m_ui.metrics().radius_control);
        }
        return m_result;
    }

private:
    std::optional<std::size_t> selected() const { return m_result.selected ? m_result.selected : m_view.selected; }

    void draw_header(const Rect& rect) {
        const Palette& c = m_ui.colours();
        const FocusGroup group(m_ui, "header");
        const auto cells = cells_of(m_view.columns, {rect.x, rect.y, rect.w - scroll_bar_width, rect.h});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            draw_title(i, cells[i]);
        }
        m_ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, c.line2);
    }

    void draw_title(std::size_t column, const Rect& cell) {
        const TableColumn& info = m_view.columns[column];
        const Palette& c = m_ui.colours();
        if (!info.sortable) {
            draw_text(m_ui, cell, info.title, small_bold, c.text2, info.align);
            return;
        }
        const Rect target = inset(cell, -6, 3);
        const ItemState state = m_ui.item({.label = info.title, .rect = target});
        const bool sorted = m_view.sort && m_view.sort->column == column;
        const float arrow = sorted ? arrow_size + 4 : 0;
        const TextLayout& text = m_ui.layout(info.title, small_bold, std::max(0.0F, cell.w - arrow) + 0.5F, 1);
        const float spare = cell.w - text.width - arrow;
        const float x = cell.x + (info.align == Align::right ? spare : info.align == Align::centre ? spare / 2 : 0);
        const Color colour = sorted ? c.accent_text : state.hovered ? c.text : c.text2;
        m_ui.canvas().text(text, {x, cell.centre().y - text.line_height / 2}, colour);
        if (sorted) {
            const Icon icon = m_view.sort->order == SortOrder::ascending ? Icon::arrow_up : Icon::arrow_down;
            m_ui.canvas().icon(icon, {x + text.width + 4 + arrow_size / 2, cell.centre().y}, arrow_size, colour);
        }
        if (state.ring) {
            m_ui.canvas().stroke(target, c.focus, 2, m_ui.metrics().radius_control);
        }
        if (state.activated) {
            m_result.sort = next_sort(m_view, column);
        }
    }

    void take_keys() {
        const auto last = static_cast<std::ptrdiff_t>(m_rows.count) - 1;
        const auto page = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(m_body.h / table_row_height) - 1);
        const auto here = selected() ? static_cast<std::ptrdiff_t>(*selected()) : -1;
        std::ptrdiff_t to = here;
        KeyEvents& keys = m_ui.keys();
        const auto each = [&](Key key, auto&& step) {
            while (keys.take(key)) {
                to = std::clamp<std::ptrdiff_t>(step(), 0, last);
            }
        };
        each(Key::down, [&] { return to + 1; });
        each(Key::up, [&] { return to - 1; });
        each(Key::page_down, [&] { return to + page; });
        each(Key::page_up, [&] { return to - page; });
        each(Key::home, [] { return std::ptrdiff_t{0}; });
        each(Key::end, [&] { return last; });
        if (to != here) {
            m_result.selected = static_cast<std::size_t>(to);
            bring_into_sight(*m_result.selected);
        }
        if (keys.take(Key::enter) && selected()) {
            m_result.opened = selected();
        }
    }

    void bring_into_sight(std::size_t row) {
        const float top = static_cast<float>(row) * table_row_height;
        m_scroll.offset = std::clamp(m_scroll.offset, top + table_row_height - m_body.h, top);
        m_ui.request_frame();
    }

    void draw_rows(Id body) {
        ScrollArea area(m_ui, m_body, m_scroll, "rows");
        const Rect content = area.content();
        const float from = std::max(0.0F, (m_body.y - content.y) / table_row_height);
        const auto first = std::min(m_rows.count, static_cast<std::size_t>(from));
        const auto in_sight = static_cast<std::size_t>(std::ceil(m_body.h / table_row_height)) + 1;
        for (std::size_t row = first; row < std::min(m_rows.count, first + in_sight); ++row) {
            draw_row(row,
                     {content.x, content.y + static_cast<float>(row) * table_row_height, content.w, table_row_height},
                     body);
        }
        area.finish(content.y + table_row_height * static_cast<float>(m_rows.count));
    }

    void draw_row(std::size_t row, const Rect& rect, Id body) {
        const Palette& c = m_ui.colours();
        const bool is_selected = selected() == row;
        const ItemState state = m_ui.item({.label = m_rows.label(row),
                                           .role = ItemRole::row,
                                           .rect = rect,
                                           .focusable = false,
                                           .selected = is_selected});
        if (state.pressed) {
            m_ui.focus_on(body);
            m_result.selected = row;
            m_result.opened = state.clicks == 2 ? std::optional(row) : std::nullopt;
        }
        if (is_selected) {
            m_ui.canvas().fill(rect, c.accent_tint);
            m_ui.canvas().fill({rect.x, rect.y, 3, rect.h}, c.accent);
        } else if (state.hovered) {
            m_ui.canvas().fill(rect, c.sunken);
        }
        m_ui.canvas().horizontal(rect.x, rect.bottom() - 1, rect.w, c.line);
        m_rows.draw(row, cells_of(m_view.columns, rect));
        if (is_selected && m_ring) {
            m_ui.canvas().stroke(inset(rect, 1), c.focus, 2, m_ui.metrics().radius_control);
        }
    }

    Ui& m_ui;
    const TableView& m_view;
    const TableRows& m_rows;
    ScrollState& m_scroll;
    TableResult m_result;
    Rect m_body;
    bool m_ring = false;
};

}  // namespace

TableResult table(Ui& ui, const Rect& rect, const TableView& view, const TableRows& rows, ScrollState& scroll) {
    return Table(ui, view, rows, scroll).run(rect);
}

float table_height(std::size_t rows) { return header_height + table_row_height * static_cast<float>(rows); }

}  // namespace haoping::ui
