#pragma once

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/settings/intent.h"
#include "rooms/settings/view.h"

namespace haoping {

class SettingsRoom {
public:
    explicit SettingsRoom(Hall& hall) : m_hall(hall) {}

    Errands handle(const SettingsIntent& intent, Instant now);
    SettingsView view() const { return {m_hall.data.string()}; }

private:
    Errands act(const GoSettings&) { return {Go{ScreenName::settings}}; }
    Errands act(const LeaveSettings&) { return {Back{}}; }
    Errands act(const ChangeSettings&);
    Errands act(const SetName&);

    Hall& m_hall;
};

}  // namespace haoping
