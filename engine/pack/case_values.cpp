#include "pack/case_values.h"

namespace haoping {

namespace {

void add(const LocalText& text, KnownValues& known) {
    known.add(text.en);
    known.add(text.zh);
}

void add(const ScenarioTime& time, KnownValues& known) {
    known.add(FactValue(Date(std::chrono::floor<std::chrono::days>(time))));
}

void add(const Parcel& parcel, KnownValues& known) {
    known.add(parcel.tracking_number);
    known.add(parcel.carrier);
    for (const auto& day : {parcel.expected_from, parcel.expected_to})
        if (day) known.add(FactValue(*day));
    for (const auto& event : parcel.events) {
        add(event.at, known);
        add(event.text, known);
    }
}

void add(const Order& order, KnownValues& known) {
    known.add(order.id);
    add(order.placed, known);
    for (const auto& item : order.items) {
        known.add(FactValue(item.unit_price));
        known.add(FactValue(Money{item.unit_price.cents * item.quantity, item.unit_price.currency}));
        add(item.name, known);
        add(item.variant, known);
    }
    known.add(FactValue(order.shipping));
    known.add(FactValue(order.paid));
    if (order.discount) known.add(FactValue(*order.discount));
    for (const auto& line : order.ship_to.lines) known.add(line);
    for (const auto& parcel : order.parcels) add(parcel, known);
    add(order.note, known);
}

void add(const std::vector<Effect>& effects, KnownValues& known) {
    for (const auto& effect : effects) {
        if (const auto* said = std::get_if<CustomerSays>(&effect)) add(said->text, known);
        if (const auto* photo = std::get_if<AddPhoto>(&effect)) add(photo->caption, known);
        if (const auto* event = std::get_if<AddTrackingEvent>(&effect)) {
            add(event->event.at, known);
            add(event->event.text, known);
        }
    }
}

void add(const Step& step, KnownValues& known) {
    for (const auto& message : step.messages) {
        add(message.text, known);
        add(message.photo, known);
    }
    for (const auto& hint : step.hints) add(hint, known);
    add(step.task, known);
    add(step.model_reply, known);
    for (const auto& reaction : step.reactions) {
        add(reaction.says, known);
        add(reaction.effects, known);
    }
}

void add(const DeskAction& action, KnownValues& known) {
    add(action.title, known);
    add(action.result, known);
    if (action.suggested) known.add(FactValue(*action.suggested));
    if (action.new_address)
        for (const auto& line : action.new_address->lines) known.add(line);
    add(action.effects, known);
}

// "Up to 25 %" allows 20 %, which need stand nowhere in the case.
struct LimitsOf {
    KnownValues& known;

    void operator()(const FactTest& test) const {
        if (test.comparison != Comparison::equal) known.allow(test.fact, test.comparison);
        all(test.near);
    }
    void operator()(const AllOf& test) const { all(test.parts); }
    void operator()(const AnyOf& test) const { all(test.parts); }
    void operator()(const AtLeast& test) const { all(test.parts); }
    void operator()(const InOrder& test) const { all(test.parts); }
    void operator()(const SameSentence& test) const { all(test.parts); }
    void operator()(const CloseTogether& test) const { all(test.parts); }
    template <typename Other>
    void operator()(const Other&) const {}  // sets no limit; what must be absent allows nothing

    void all(const std::vector<Expression>& parts) const {
        for (const auto& part : parts) std::visit(*this, part.test);
    }
};

}  // namespace

KnownValues values_of_case(const Pack& pack, const Scenario& scenario) {
    KnownValues known;
    add(scenario.summary, known);
    add(scenario.customer.note, known);
    add(scenario.desk.now, known);
    for (const auto& order : scenario.desk.orders) add(order, known);
    for (const auto& stock : scenario.desk.stock) add(stock.note, known);
    for (const auto& id : scenario.desk.policies)
        if (const auto* policy = pack.policy(id)) add(policy->text, known);
    for (const auto& [name, fact] : scenario.facts) known.add(fact);
    for (const auto& [id, step] : scenario.steps) add(step, known);
    for (const auto& action : scenario.actions) add(action, known);
    return known;
}

void add_values_of(const Rubric& rubric, KnownValues& known) {
    for (const auto& criterion : rubric.criteria) {
        for (const auto* text : {&criterion.title, &criterion.why, &criterion.try_saying, &criterion.missing})
            add(*text, known);
        if (criterion.kind == CriterionKind::must_not) continue;
        for (const auto& level : criterion.levels) std::visit(LimitsOf{known}, level.evidence.test);
    }
}

}  // namespace haoping
