#include "ui/input.h"

#include <algorithm>

namespace haoping::ui {

void KeyEvents::press(Key key, Mods mods) { m_events.push_back({key, mods, 0}); }

void KeyEvents::type(char32_t code_point) { m_events.push_back({Key::none, {}, code_point}); }

bool KeyEvents::take(Key key, Mods mods) {
    const auto found = std::find_if(m_events.begin(), m_events.end(),
                                    [&](const KeyEvent& event) { return event.key == key && event.mods == mods; });
    if (found == m_events.end()) {
        return false;
    }
    m_events.erase(found);
    return true;
}

bool KeyEvents::has(Key key, Mods mods) const {
    return std::any_of(m_events.begin(), m_events.end(),
                       [&](const KeyEvent& event) { return event.key == key && event.mods == mods; });
}

}  // namespace haoping::ui
