#include "ui/recorder.h"

#include <algorithm>
#include <array>

namespace haoping::ui {
namespace {

std::string describe(const Item& item) {
    std::string line;
    if (item.layer > 0) {
        line += "| ";
    }
    if (item.role != ItemRole::text) {
        line += std::string(name_of(item.role)) + " ";
    }
    line += '"' + item.label + '"';
    if (!item.value.empty()) {
        line += " = \"" + item.value + '"';
    }
    line += item.selected ? " (selected)" : "";
    line += item.enabled ? "" : " (disabled)";
    line += item.focused ? " (focused)" : "";
    return line + '\n';
}

}  // namespace

std::string_view name_of(ItemRole role) {
    constexpr std::array<std::string_view, 18> names{"text",   "heading", "status",   "button", "link",  "row",
                                                     "tab",    "choice",  "checkbox", "slider", "field", "editor",
                                                     "dialog", "toast",   "tooltip",  "scroll", "table", "image"};
    return names[static_cast<std::size_t>(role)];
}

const Item* Recorder::find(std::string_view label) const {
    const auto matches = [&](const Item& item) { return item.label == label; };
    auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.focusable && matches(item); });
    if (found == m_items.end()) {
        found = std::find_if(m_items.begin(), m_items.end(), matches);
    }
    return found == m_items.end() ? nullptr : &*found;
}

const Item* Recorder::find(std::string_view label, ItemRole role) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item& item) { return item.role == role && item.label == label; });
    return found == m_items.end() ? nullptr : &*found;
}

const Item* Recorder::focused() const {
    const auto found = std::find_if(m_items.begin(), m_items.end(), [](const Item& item) { return item.focused; });
    return found == m_items.end() ? nullptr : &*found;
}

bool Recorder::shows(std::string_view part) const {
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item& item) {
        return item.label.find(part) != std::string::npos || item.value.find(part) != std::string::npos;
    });
}

std::string Recorder::dump() const {
    std::string out;
    for (const Item& item : m_items) {
        if (!item.visible.empty() && !item.label.empty()) {
            out += describe(item);
        }
    }
    return out;
}

}  // namespace haoping::ui
