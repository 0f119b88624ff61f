#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.h"

namespace haoping::ui {

using Id = std::uint64_t;  // 0: none

enum class ItemRole : unsigned char {
    text,
    heading,
    status,
    button,
    link,
    row,
    tab,
    choice,
    checkbox,
    slider,
    field,
    editor,
    dialog,
    toast,
    tooltip,
    scroll,
    table,
    image,
};
std::string_view name_of(ItemRole role);

struct Item {
    Id id = 0;
    ItemRole role = ItemRole::text;
    std::string label;
    std::string value;  // of a field, a slider, a status; the reason of a disabled button
    Rect rect;
    Rect visible;   // the part inside the clip: empty when scrolled away
    int layer = 0;  // 0 the screen, higher: dialogs
    bool enabled = true;
    bool focusable = false;
    bool focused = false;
    bool selected = false;
};

// What one frame showed, in drawing order: for tests, which click by label, and for golden text pictures.
class Recorder {
public:
    void clear() {
        m_items.clear();
        m_shortened.clear();
    }
    void add(Item item) { m_items.push_back(std::move(item)); }
    const std::vector<Item>& items() const { return m_items; }

    // Texts that had no room and end in an ellipsis.
    void add_shortened(std::string_view text) { m_shortened.emplace_back(text); }
    const std::vector<std::string>& shortened() const { return m_shortened; }

    // The first item of that label that a person can operate; if none, the first text of it. Null: not shown.
    const Item* find(std::string_view label) const;
    const Item* find(std::string_view label, ItemRole role) const;
    const Item* focused() const;
    bool shows(std::string_view part) const;  // is it part of any label or value?

    // One line an item: `button "Send" (focused)`. Texts stand bare, and what is scrolled out of sight is left out.
    std::string dump() const;

private:
    std::vector<Item> m_items;
    std::vector<std::string> m_shortened;
};

}  // namespace haoping::ui
