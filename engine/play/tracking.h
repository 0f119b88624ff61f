#pragma once

#include <optional>
#include <vector>

#include "play/session.h"

namespace haoping {

// What the carrier has recorded of a parcel up to the scenario's clock, by time, whether or not anybody looked.
// A parcel whose order was cancelled gets no later events.
std::vector<TrackingEvent> events_so_far(const Session&, const Order&, const Parcel&);

// What the desk shows: nothing until the trainee has looked the tracking up.
std::vector<TrackingEvent> visible_events(const Session&, const Order&, const Parcel&);

std::optional<Date> shipped_on(const Session&, const Order&, const Parcel&);  // first accepted or departed event
std::optional<Date> delivered_on(const Session&, const Order&, const Parcel&);
std::optional<Date> shipped_on(const Session&, const Order&);  // of the parcel that left first

// Orders whose parcels have meanwhile left or arrived change their status.
void update_statuses(Session&, const Scenario&);

Date date_of(ScenarioTime);

}  // namespace haoping
