#include "play/tracking.h"

#include <algorithm>
#include <initializer_list>

namespace haoping {

namespace {

std::optional<Date> first_of(const std::vector<TrackingEvent>& events, std::initializer_list<TrackingKind> kinds) {
    for (const auto& event : events)
        if (std::ranges::find(kinds, event.kind) != kinds.end()) return date_of(event.at);
    return std::nullopt;
}

}  // namespace

std::vector<TrackingEvent> events_so_far(const Session& session, const Order& order, const Parcel& parcel) {
    const auto& state = session.orders.at(order.id);
    const auto until = std::min(session.clock, state.cancelled_at.value_or(session.clock));
    auto events = parcel.events;
    for (const auto& added : state.added)
        if (added.parcel == parcel.id) events.push_back(added.event);
    std::erase_if(events, [&](const TrackingEvent& event) { return event.at > until; });
    std::ranges::stable_sort(events, {}, &TrackingEvent::at);
    return events;
}

std::vector<TrackingEvent> visible_events(const Session& session, const Order& order, const Parcel& parcel) {
    if (!session.orders.at(order.id).tracking_seen) return {};
    return events_so_far(session, order, parcel);
}

std::optional<Date> shipped_on(const Session& session, const Order& order, const Parcel& parcel) {
    return first_of(events_so_far(session, order, parcel), {TrackingKind::accepted, TrackingKind::departed});
}

std::optional<Date> delivered_on(const Session& session, const Order& order, const Parcel& parcel) {
    return first_of(events_so_far(session, order, parcel), {TrackingKind::delivered});
}

std::optional<Date> shipped_on(const Session& session, const Order& order) {
    std::optional<Date> earliest;
    for (const auto& parcel : order.parcels) {
        const auto date = shipped_on(session, order, parcel);
        if (date && (!earliest || *date < *earliest)) earliest = date;
    }
    return earliest;
}

void update_statuses(Session& session, const Scenario& scenario) {
    for (const auto& order : scenario.desk.orders) {
        auto& status = session.orders.at(order.id).status;
        if ((status == OrderStatus::paid || status == OrderStatus::packed) && shipped_on(session, order))
            status = OrderStatus::shipped;
        const auto arrived = [&](const Parcel& parcel) { return delivered_on(session, order, parcel).has_value(); };
        if (status == OrderStatus::shipped && !order.parcels.empty() && std::ranges::all_of(order.parcels, arrived))
            status = OrderStatus::delivered;
    }
}

Date date_of(ScenarioTime time) { return Date{std::chrono::floor<std::chrono::days>(time)}; }

}  // namespace haoping
