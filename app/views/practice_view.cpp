#include "views/practice_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/desk_rules.h"
#include "play/lookup.h"
#include "views/formatting.h"
#include "views/slots.h"

namespace haoping {

namespace {

class ConversationWriter {
public:
    ConversationWriter(const Scenario& scenario, const Session& session, const Texts& t)
        : m_scenario(scenario), m_session(session), m_t(t) {}

    std::vector<ConversationLine> write() {
        for (const auto& event : m_session.events) {
            day_line(event.at);
            m_time = clock_time(event.at);
            std::visit([this](const auto& what) { add(what); }, event.what);
        }
        return std::move(m_lines);
    }

private:
    void day_line(ScenarioTime at) {
        const std::string today = day(m_t, at);
        if (today != m_day) {
            m_day = today;
            m_lines.push_back({.kind = LineKind::day, .text = today});
        }
    }
    void add(const SaidEvent& said) {
        if (said.speaker == Speaker::trainee) {
            m_lines.push_back({.kind = LineKind::trainee,
                               .text = said.text.en,
                               .meta = fmt::format("{} · {}", m_t("You"), m_time),
                               .reply = m_replies++});
            return;
        }
        if (!said.photo.empty()) {
            m_lines.push_back({.kind = LineKind::photo, .text = m_t(said.photo), .meta = m_time});
        }
        if (said.text.empty()) {
            return;
        }
        const bool chinese = m_scenario.customer.language == "zh";
        const std::string& own = said.text.in(chinese ? Locale::zh : Locale::en);
        const std::string& shown = m_t(said.text);
        m_lines.push_back({.kind = LineKind::customer,
                           .text = own,
                           .translation = shown == own ? std::string() : shown,
                           .meta = m_time});
    }
    void add(const ActedEvent& acted) {
        const DeskAction* action = find_action(m_scenario, acted.action);
        std::string text = action ? title_of(m_t, *action) : name_of(m_t, acted.kind);
        if (acted.amount) {
            text += " " + display(*acted.amount);
        }
        if (!acted.result.empty()) {
            text += ": " + m_t(acted.result);
        }
        m_lines.push_back({.kind = LineKind::event, .text = std::move(text), .meta = m_time});
    }
    void add(const RefusedEvent& refused) {
        m_lines.push_back({.kind = LineKind::refused, .text = m_t(refused.reason), .meta = m_time});
    }
    void add(const MarkedEvent& marked) {
        for (auto& line : m_lines) {
            if (line.reply == marked.reply) {
                line.mark = marked.total;
            }
        }
    }
    void add(const MoodEvent& mood) {
        m_lines.push_back({.kind = LineKind::event,
                           .text = m_t("Mood: {} → {}", name_of(m_t, mood.from), name_of(m_t, mood.to)),
                           .meta = m_time});
    }
    void add(const StepEvent&) {}
    void add(const ModeEvent&) {}  // stands in the head
    void add(const HintEvent& hint) {
        m_lines.push_back({.kind = LineKind::event, .text = hint_opened(m_t, hint), .meta = m_time});
    }
    void add(const EndedEvent& ended) {
        const Ending& ending = m_scenario.endings.at(ended.ending);
        m_lines.push_back({.kind = LineKind::ending,
                           .text = fmt::format("{}. {}", m_t(ending.title), m_t(ending.text)),
                           .meta = m_time});
    }

    const Scenario& m_scenario;
    const Session& m_session;
    const Texts& m_t;
    std::vector<ConversationLine> m_lines;
    std::string m_day;
    std::string m_time;
    std::size_t m_replies = 0;
};

std::string confirmation(const Texts& t, const DeskAction& action, const std::string& customer) {
    switch (action.kind) {
        case ActionKind::look_up_tracking: return t("The carrier's events appear on the right.");
        case ActionKind::check_stock: return t("The number in stock appears on the right.");
        case ActionKind::cancel_order:
            return t("Order {} is cancelled and everything paid goes back to {}.", action.order, customer);
        case ActionKind::refund: return t("The money goes back to {} at once. It cannot be taken back.", customer);
        case ActionKind::resend: return t("The shop packs the item again and sends it at its own cost.");
        case ActionKind::change_address: return t("Order {} will be sent to the new address.", action.order);
        case ActionKind::send_return_label: return t("{} gets a prepaid label for sending the goods back.", customer);
        case ActionKind::open_carrier_enquiry: return t("The carrier is asked to look for the parcel.");
        case ActionKind::escalate: return t("The case goes to a senior colleague; you stay in the conversation.");
        case ActionKind::wait: return t("{} pass before anything else happens.", minutes_long(t, action.minutes));
    }
    return {};
}

ActionButton action_button(const Pack& pack, const Session& session, const DeskAction& action, const Customer& customer,
                           const Texts& t) {
    ActionButton button{.id = action.id,
                        .title = title_of(t, action),
                        .kind = action.kind,
                        .impossible = {},
                        .confirm = confirmation(t, action, customer.name),
                        .suggested = action.suggested,
                        .most = {},
                        .new_address = action.new_address};
    if (const auto reason = impossible_because(pack, session, action)) {
        button.impossible = t(*reason);
    }
    if (action.kind == ActionKind::refund) {
        const Order& order = *find_order(scenario_of(pack, session), action.order);
        const Money most = refundable(order, session.orders.at(action.order));
        button.most = t("at most {}", display(most));
        if (!button.suggested || button.suggested->cents > most.cents) {  // a part may be paid back already
            button.suggested = most;
        }
    }
    return button;
}

std::string about(const Texts& t, const Customer& customer) {
    const std::string orders = customer.orders_before == 0 ? t("first order")
                               : customer.orders_before == 1
                                   ? t("1 earlier order")
                                   : t("{} earlier orders", fmt::format("{}", customer.orders_before));
    return fmt::format("{} · {} · {}", name_of_country(t, customer.country), orders,
                       t("writes in {}", name_of_language(t, customer.language)));
}

void fill_step(PracticeView& view, const Step& step, const Texts& t) {
    view.task = t(step.task);
    view.min_words = step.rubric.length.min_words;
    view.max_words = step.rubric.length.max_words;
    for (const auto& hint : step.hints) {
        view.hints.push_back(t(hint));
    }
}

}  // namespace

PracticeView practice_view(const PracticeInput& in, const Texts& t) {
    const Scenario& scenario = scenario_of(in.pack, in.session);
    PracticeView view;
    view.customer = scenario.customer.name;
    view.about = about(t, scenario.customer);
    view.case_line = fmt::format("{} – {} · {}", t(in.pack.title), t(scenario.title),
                                 t("reply {}", fmt::format("{}", in.session.replies.size() + 1)));
    view.mood = in.session.mood;
    view.mood_text = name_of(t, in.session.mood);
    view.clock = day_and_time(t, in.session.clock);
    view.lines = ConversationWriter(scenario, in.session, t).write();
    view.over = in.session.ending.has_value();
    if (!view.over) {
        fill_step(view, step_of(scenario, in.session.step), t);
    }
    for (const auto& action : scenario.actions) {
        view.actions.push_back(action_button(in.pack, in.session, action, scenario.customer, t));
    }
    const Facts facts = facts_of(in.pack, in.session);
    for (const auto& quick : in.pack.quick_replies) {
        // Quick replies are written to the customer, so they stand in the customer's language.
        const Locale language = scenario.customer.language == "zh" ? Locale::zh : Locale::en;
        view.quick_replies.push_back({.title = t(quick.title), .text = fill_slots(quick.text.in(language), facts)});
    }
    view.desk = desk_view(in.pack, in.session, t);
    view.draft = in.draft;
    view.misspellings = in.misspellings;
    view.spelling_off = in.spelling_off;
    if (!in.session.replies.empty()) {
        view.last_reply = in.session.replies.size() - 1;
    }
    return view;
}

}  // namespace haoping
