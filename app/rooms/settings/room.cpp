#include "rooms/settings/room.h"

namespace haoping {

Errands SettingsRoom::handle(const SettingsIntent& intent, Instant) {
    return std::visit([&](const auto& wish) { return act(wish); }, intent);
}

Errands SettingsRoom::act(const ChangeSettings& wish) {
    m_hall.change(wish.settings);
    return {};
}

Errands SettingsRoom::act(const SetName& wish) {
    Settings changed = m_hall.settings;
    changed.name = {.latin = wish.latin, .chinese = wish.chinese, .asked = true};
    m_hall.change(changed);
    return {};
}

}  // namespace haoping
