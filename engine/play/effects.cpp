#include "play/effects.h"

#include <algorithm>
#include <cassert>

#include "play/lookup.h"

namespace haoping {

namespace {

bool said_by(const Event& event, Speaker speaker) {
    const auto* said = std::get_if<SaidEvent>(&event.what);
    return said != nullptr && said->speaker == speaker;
}

// Where the trainee's turn begins, counted in events: after the step that opens at or behind `from` and its message.
std::size_t turn_after(const Session& session, std::size_t from) {
    const auto& events = session.events;
    while (from < events.size() && !std::holds_alternative<StepEvent>(events[from].what) &&
           !std::holds_alternative<EndedEvent>(events[from].what))
        ++from;
    from = std::min(from + 1, events.size());
    return from < events.size() && said_by(events[from], Speaker::customer) ? from + 1 : from;
}

std::size_t event_of_reply(const Session& session, std::size_t reply) {
    std::size_t at = 0;
    for (std::size_t seen = 0; at < session.events.size(); ++at)
        if (said_by(session.events[at], Speaker::trainee) && seen++ == reply) break;
    return at;
}

void add(std::vector<Money>& sums, const Money& sum) {
    if (sum.cents == 0) return;
    const auto same = std::ranges::find(sums, sum.currency, &Money::currency);
    if (same == sums.end())
        sums.push_back(sum);
    else
        same->cents += sum.cents;
}

void add_goods(std::vector<Money>& sums, const Scenario& scenario, const std::string& action_id) {
    const auto* action = find_action(scenario, action_id);
    const auto* order = action != nullptr ? find_order(scenario, action->order) : nullptr;
    if (order == nullptr) return;
    for (const auto& item : order->items)
        if (action->item.empty() || action->item == item.id)
            add(sums, {item.unit_price.cents * item.quantity, item.unit_price.currency});
}

std::optional<std::chrono::milliseconds> real_first_response(const Session& session) {
    const auto first = std::ranges::find_if(
        session.actions, [](const TimedAction& timed) { return std::holds_alternative<SendReply>(timed.action); });
    if (first == session.actions.end()) return std::nullopt;
    return first->at - session.started;
}

// Goes through the events and keeps the figures up to date.
class Ledger {
public:
    Ledger(const Scenario& scenario, const Session& session) : m_scenario(scenario), m_session(session) {
        m_figures.mood = scenario.customer.mood;
    }

    void take(const Event& event) {
        m_now = event.at;
        std::visit(*this, event.what);
    }
    const Figures& figures() const { return m_figures; }

    void operator()(const SaidEvent& said) {
        ++m_figures.messages;
        if (said.speaker == Speaker::customer) {
            if (!m_asked && !m_answered) m_asked = m_now;
        } else if (!m_answered) {
            m_answered = true;
            if (m_asked) {
                m_figures.first_response = m_now - *m_asked;
                m_figures.first_response_real = real_first_response(m_session);
            }
        }
    }
    void operator()(const ActedEvent& acted) {
        if (acted.amount) add(m_figures.given, *acted.amount);
        if (acted.kind == ActionKind::resend) add_goods(m_figures.given, m_scenario, acted.action);
    }
    void operator()(const MoodEvent& mood) { m_figures.mood = mood.to; }
    void operator()(const EndedEvent& ended) {
        constexpr int most_stars_of_negative_feedback = 2;
        m_figures.stars = m_scenario.endings.at(ended.ending).stars;
        if (m_figures.stars) m_figures.order_defect = *m_figures.stars <= most_stars_of_negative_feedback;
    }
    void operator()(const RefusedEvent&) {}
    void operator()(const MarkedEvent&) {}
    void operator()(const StepEvent&) {}
    void operator()(const ModeEvent&) {}
    void operator()(const HintEvent&) {}

private:
    const Scenario& m_scenario;
    const Session& m_session;
    Figures m_figures;
    ScenarioTime m_now{};
    std::optional<ScenarioTime> m_asked;
    bool m_answered = false;
};

Figures figures_at(const Pack& pack, const Session& session, std::size_t events) {
    Ledger ledger(scenario_of(pack, session), session);
    for (std::size_t at = 0; at < events; ++at) ledger.take(session.events[at]);
    return ledger.figures();
}

}  // namespace

Effects effects_of_reply(const Pack& pack, const Session& session, std::size_t reply) {
    assert(reply < session.replies.size());
    const auto begin = turn_after(session, reply == 0 ? 0 : event_of_reply(session, reply - 1));
    const auto end = turn_after(session, event_of_reply(session, reply));
    return {figures_at(pack, session, begin), figures_at(pack, session, end)};
}

Effects effects_of_case(const Pack& pack, const Session& session) {
    return {figures_at(pack, session, turn_after(session, 0)), figures_at(pack, session, session.events.size())};
}

}  // namespace haoping
