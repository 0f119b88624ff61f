#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/scroll_area.h"
#include "ui/text.h"
#include "ui/ui.h"

namespace haoping::ui {

struct TableColumn {
    std::string_view title;
    float width = 0;  // logical px; 0: a share of what the others leave
    float share = 1;
    Align align = Align::left;  // numbers at the right
    bool sortable = false;
};

enum class SortOrder { ascending, descending };
struct TableSort {
    std::size_t column = 0;
    SortOrder order = SortOrder::ascending;
    friend bool operator==(const TableSort&, const TableSort&) = default;
};

// Rows are known by their number from the top; only those in sight are asked for.
struct TableRows {
    std::size_t count = 0;
    // Name of the row's item; the same after sorting.
    std::function<std::string(std::size_t row)> label;
    // One rectangle for each column, padding taken off.
    std::function<void(std::size_t row, std::span<const Rect> cells)> draw;
};

struct TableView {
    std::string_view label;
    std::span<const TableColumn> columns;
    std::optional<std::size_t> selected = {};
    std::optional<TableSort> sort = {};  // as the rows are; the caller sorts them
};

struct TableResult {
    std::optional<std::size_t> selected;  // another row was chosen: by a click, arrows, Home, End, page keys
    std::optional<std::size_t> opened;    // Enter, or a double click
    std::optional<TableSort> sort;        // wanted from now on
};

inline constexpr float table_row_height = 34;

// Its rows are one Tab stop; the header's sortable titles another. Fills the rectangle; the header stays in sight.
TableResult table(Ui& ui, const Rect& rect, const TableView& view, const TableRows& rows, ScrollState& scroll);
// Of a table that shows all its rows.
float table_height(std::size_t rows);

}  // namespace haoping::ui
