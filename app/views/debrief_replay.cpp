#include "views/debrief_replay.h"

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

namespace {

class Teller {
public:
    Teller(const Scenario& scenario, const Texts& t) : m_scenario(scenario), m_t(t), m_mood(scenario.customer.mood) {}

    void tell(const Event& event) {
        m_time = day_and_time(m_t, event.at);
        std::visit(*this, event.what);
    }
    std::vector<ReplayMoment> take() { return std::move(m_moments); }

    void operator()(const SaidEvent& said) {
        if (said.speaker == Speaker::trainee) {
            add(MomentKind::trainee, said.text.en);
            return;
        }
        if (!said.text.empty()) {
            add(MomentKind::customer, said.text.in(m_scenario.customer.language == "zh" ? Locale::zh : Locale::en));
        }
        if (!said.photo.empty()) {
            add(MomentKind::event, m_t("Photo: {}", m_t(said.photo)));
        }
    }
    void operator()(const ActedEvent& acted) {
        const std::string result = m_t(acted.result);
        add(MomentKind::event,
            result.empty() ? name_of(m_t, acted.kind) : fmt::format("{}: {}", name_of(m_t, acted.kind), result));
    }
    void operator()(const RefusedEvent& refused) { add(MomentKind::refused, m_t(refused.reason)); }
    void operator()(const MarkedEvent& marked) {
        add(MomentKind::mark, m_t("Reply {}: {} of 100", fmt::format("{}", marked.reply + 1), percent(marked.total)));
        m_moments.back().reply = marked.reply;
    }
    void operator()(const MoodEvent& mood) {
        m_mood = mood.to;
        add(MomentKind::mood, m_t("Mood: {} → {}", name_of(m_t, mood.from), name_of(m_t, mood.to)));
    }
    void operator()(const StepEvent&) {}
    void operator()(const ModeEvent&) {}
    void operator()(const HintEvent& hint) { add(MomentKind::event, hint_opened(m_t, hint)); }
    void operator()(const EndedEvent& ended) {
        const Ending& ending = m_scenario.endings.at(ended.ending);
        add(MomentKind::ending, fmt::format("{}. {}", m_t(ending.title), m_t(ending.text)));
    }

private:
    void add(MomentKind kind, std::string text) {
        m_moments.push_back({.kind = kind,
                             .time = m_time,
                             .text = std::move(text),
                             .mood = m_mood,
                             .mood_text = name_of(m_t, m_mood),
                             .reply = {}});
    }

    const Scenario& m_scenario;
    const Texts& m_t;
    Mood m_mood;
    std::string m_time;
    std::vector<ReplayMoment> m_moments;
};

}  // namespace

std::vector<ReplayMoment> replay_moments(const Session& session, const Scenario& scenario, const Texts& t) {
    Teller teller(scenario, t);
    for (const auto& event : session.events) {
        teller.tell(event);
    }
    return teller.take();
}

}  // namespace haoping
