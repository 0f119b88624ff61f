#include "play/session_facts.h"

#include <span>

#include "play/derived_facts.h"
#include "play/lookup.h"
#include "play/tracking.h"

namespace haoping {

namespace {

void add_paragraph(std::string& text, const std::string& paragraph) {
    if (paragraph.empty()) return;
    if (!text.empty()) text += "\n\n";
    text += paragraph;
}

std::string customer_words(std::span<const Event> events) {
    std::string words;
    for (const auto& event : events) {
        const auto* said = std::get_if<SaidEvent>(&event.what);
        if (said == nullptr || said->speaker != Speaker::customer) continue;
        add_paragraph(words, said->text.en);
        add_paragraph(words, said->text.zh);
    }
    return words;
}

bool is_trainees(const Event& event) {
    const auto* said = std::get_if<SaidEvent>(&event.what);
    return said != nullptr && said->speaker == Speaker::trainee;
}

}  // namespace

std::string newest_customer_message(const Session& session) {
    std::size_t first = session.events.size();
    while (first > 0 && !is_trainees(session.events[first - 1])) --first;
    return customer_words(std::span{session.events}.subspan(first));
}

std::string all_customer_messages(const Session& session) { return customer_words(session.events); }

std::vector<std::string> names_that_sign(const Scenario& scenario, const Session& session) {
    std::vector<std::string> names;
    for (const auto& timed : session.actions) {
        if (const auto* who = std::get_if<SignAs>(&timed.action)) names = who->names;
    }
    const bool called_by_name =
        !scenario.trainee.empty() && all_customer_messages(session).find(scenario.trainee) != std::string::npos;
    names.insert(called_by_name ? names.begin() : names.end(), scenario.trainee);
    return names;
}

Facts facts_of(const Pack& pack, const Session& session) {
    const auto& scenario = scenario_of(pack, session);
    Facts facts;
    facts.values = scenario.facts;
    facts.values.merge(derived_facts(scenario, session));
    facts.actions_taken = session.actions_taken;
    facts.today = date_of(session.clock);
    facts.customer_name = scenario.customer.name;
    facts.trainee_name = names_that_sign(scenario, session).front();
    facts.shop_name = scenario.desk.shop;
    facts.customer_message = newest_customer_message(session);
    return facts;
}

}  // namespace haoping
