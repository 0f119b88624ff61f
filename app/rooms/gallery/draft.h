#pragma once

#include <optional>
#include <vector>

#include "ui/widgets.h"

namespace haoping {

struct GalleryDraft {
    ui::ScrollState page;
    std::vector<float> heights;  // of the groups, as drawn last
    ui::TextEditor search;
    ui::TextEditor price{"5.00"};
    ui::TextEditor wrong{"80"};
    ui::TextEditor reply;
    ui::ScrollState table;
    std::optional<std::size_t> row;
    std::optional<ui::TableSort> sort;
    std::size_t tab = 0;
    std::size_t choice = 1;
    bool checked = true;
    float number = 0.5F;
    std::size_t cell = 11;
};

}  // namespace haoping
