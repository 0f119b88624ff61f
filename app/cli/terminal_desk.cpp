#include "cli/terminal_desk.h"

#include <cmath>
#include <ostream>

#include <fmt/format.h>

#include "play/instant_text.h"
#include "play/lookup.h"
#include "play/tracking.h"

namespace haoping::cli {

namespace {

// "2026-11-19 09:02"
std::string time_text(ScenarioTime time) {
    std::string text = to_string(time);
    text.replace(text.find('T'), 1, " ");
    return text;
}

class EventPrinter {
public:
    EventPrinter(World& world, const Scenario& scenario) : m_world(world), m_scenario(scenario) {}

    void operator()(const SaidEvent& said) const {
        if (said.speaker == Speaker::trainee) {
            return;  // the trainee has just typed it
        }
        if (!said.photo.empty()) {
            m_world.out << '[' << labelled(m_world, {"photo", "图片"}, in(said.photo)) << "]\n";
        }
        if (said.text.empty()) {
            return;
        }
        const std::string& own = said.text.in(m_scenario.customer.language == "zh" ? Locale::zh : Locale::en);
        m_world.out << fmt::format("\n{} > {}\n", one_line(m_scenario.customer.name), own);
        if (in(said.text) != own) {
            const bool chinese = m_world.language == Locale::zh;
            m_world.out << "  " << (chinese ? "（" : "(") << in(said.text) << (chinese ? "）\n" : ")\n");
        }
    }
    void operator()(const ActedEvent& acted) const {
        m_world.out << "* " << (acted.result.empty() ? acted.action : in(acted.result)) << '\n';
    }
    void operator()(const RefusedEvent& refused) const {
        m_world.out << "* " << labelled(m_world, {"Not possible", "无法操作"}, in(refused.reason)) << '\n';
    }
    void operator()(const MarkedEvent&) const {}
    void operator()(const MoodEvent& mood) const {
        const auto change = fmt::format("{} → {}", static_cast<int>(mood.from), static_cast<int>(mood.to));
        m_world.out << "* " << labelled(m_world, {"Mood (1–5)", "情绪（1–5）"}, change) << '\n';
    }
    void operator()(const StepEvent&) const {}
    void operator()(const EndedEvent&) const {}
    void operator()(const ModeEvent&) const {}
    void operator()(const HintEvent&) const {}

private:
    const std::string& in(const LocalText& text) const { return text.in(m_world.language); }
    World& m_world;
    const Scenario& m_scenario;
};

}  // namespace

void print_case(World& world, const Scenario& scenario) {
    const auto& customer = scenario.customer;
    world.out << fmt::format("{}\n{} · {} · {}\n", one_line(world, scenario.title), one_line(customer.name),
                             customer.country, time_text(scenario.desk.now));
}

void print_events(World& world, const Scenario& scenario, const std::vector<Event>& events) {
    for (const auto& event : events) {
        std::visit(EventPrinter(world, scenario), event.what);
    }
}

void print_task(World& world, const Step& step) {
    world.out << '\n' << labelled(world, {"Task", "任务"}, step.task.in(world.language)) << '\n';
}

void print_order(World& world, const Pack& pack, const Session& session) {
    const Scenario& scenario = scenario_of(pack, session);
    for (const auto& order : scenario.desk.orders) {
        const OrderState& state = session.orders.at(order.id);
        world.out << fmt::format("{} {} · {} · {}\n", LocalText{"Order", "订单"}.in(world.language), order.id,
                                 time_text(order.placed), to_string(order.paid));
        for (const auto& item : order.items) {
            world.out << fmt::format("  {} × {} {}\n", item.quantity, one_line(world, item.name),
                                     to_string(item.unit_price));
        }
        for (const auto& line : state.ship_to.lines) {
            world.out << "  " << one_line(line) << '\n';
        }
        for (const auto& parcel : order.parcels) {
            world.out << fmt::format("  {} {}\n", parcel.carrier, parcel.tracking_number);
            for (const auto& event : visible_events(session, order, parcel)) {
                world.out << fmt::format("    {}  {} ({})\n", time_text(event.at), one_line(world, event.text),
                                         one_line(world, event.place));
            }
        }
    }
    for (const auto& level : scenario.desk.stock) {
        if (session.stock_seen.contains(level.item)) {
            const auto label = LocalText{"In stock", "库存"}.in(world.language) + " " + one_line(world, level.name);
            world.out << "  " << labelled(world.language, label, std::to_string(level.available)) << '\n';
        }
    }
}

void print_policies(World& world, const Pack& pack, const Scenario& scenario) {
    for (const auto& id : scenario.desk.policies) {
        if (const Policy* policy = pack.policy(id)) {
            world.out << fmt::format("{}\n  {}\n", one_line(world, policy->title), policy->text.in(world.language));
        }
    }
}

void print_actions(World& world, const Pack& pack, const Session& session) {
    const Scenario& scenario = scenario_of(pack, session);
    for (std::size_t at = 0; at < scenario.actions.size(); ++at) {
        const DeskAction& action = scenario.actions[at];
        const auto reason = impossible_because(pack, session, action);
        world.out << fmt::format("  {} {}{}{}\n", at + 1,
                                 action.title.empty() ? action.id : one_line(world, action.title),
                                 action.suggested ? " (" + to_string(*action.suggested) + ")" : "",
                                 reason ? " – " + reason->in(world.language) : "");
    }
}

void print_ending(World& world, const Scenario& scenario, const Session& session, const SessionMark& mark) {
    const Ending& ending = scenario.endings.at(*session.ending);
    world.out << fmt::format("\n== {} ==\n{}\n", one_line(world, ending.title), ending.text.in(world.language));
    if (ending.stars) {
        world.out << labelled(world, {"Review", "评价"}, fmt::format("{}/5", *ending.stars)) << '\n';
    }
    const auto points = fmt::format("{} / 100", std::lround(mark.total * 100));
    world.out << labelled(world, {"Whole case", "整个案例"}, points) << '\n';
}

}  // namespace haoping::cli
