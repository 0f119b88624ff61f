#include "play/changes.h"

#include <algorithm>

#include "play/tracking.h"

namespace haoping {

namespace {

const Order* order_of_parcel(const Scenario& scenario, const std::string& parcel_id) {
    for (const auto& order : scenario.desk.orders)
        if (std::ranges::find(order.parcels, parcel_id, &Parcel::id) != order.parcels.end()) return &order;
    return nullptr;
}

struct ApplyEffect {
    Session& session;
    const Scenario& scenario;

    void operator()(const AddTrackingEvent& added) const {
        if (const auto* order = order_of_parcel(scenario, added.parcel)) {
            session.orders.at(order->id).added.push_back(added);
            update_statuses(session, scenario);
        }
    }
    void operator()(const ChangeMood& change) const { change_mood(session, change.delta); }
    void operator()(const SetFlag& set) const { session.flags.insert(set.flag); }
    void operator()(const CustomerSays& said) const { customer_says(session, said.text); }
    void operator()(const AddPhoto& photo) const { customer_says(session, {}, photo.caption); }
};

// How many whole spans of patience lie between two moments of the same wait.
int patience_lost(ScenarioTime since, ScenarioTime before, ScenarioTime after, int patience_minutes) {
    const auto spans = [&](ScenarioTime until) { return (until - since).count() / patience_minutes; };
    return static_cast<int>(spans(after) - spans(before));
}

}  // namespace

void customer_says(Session& session, LocalText text, LocalText photo) {
    note(session, SaidEvent{Speaker::customer, std::move(text), std::move(photo)});
}

void change_mood(Session& session, int delta) {
    const auto from = session.mood;
    session.mood = static_cast<Mood>(std::clamp(static_cast<int>(from) + delta, 1, 5));
    if (session.mood != from) note(session, MoodEvent{from, session.mood});
}

void pass_minutes(Session& session, const Scenario& scenario, int minutes, Waiting waiting) {
    const auto before = session.clock;
    session.clock += std::chrono::minutes{minutes};
    update_statuses(session, scenario);
    const int patience = scenario.customer.patience_minutes;
    if (waiting == Waiting::customer_waits && patience > 0)
        change_mood(session, -patience_lost(session.waiting_since, before, session.clock, patience));
}

void apply_effects(Session& session, const Scenario& scenario, const std::vector<Effect>& effects) {
    for (const auto& effect : effects) std::visit(ApplyEffect{session, scenario}, effect);
}

}  // namespace haoping
