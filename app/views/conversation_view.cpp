#include "views/conversation_view.h"

#include <fmt/format.h>

#include "play/lookup.h"
#include "views/formatting.h"

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
        m_lines.push_back({.kind = LineKind::event, .text = std::move(text), .meta = m_time, .action = acted.kind});
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
        m_lines.push_back({.kind = LineKind::mood,
                           .text = m_t("Mood: {} → {}", name_of(m_t, mood.from), name_of(m_t, mood.to)),
                           .meta = m_time,
                           .mood = mood.to});
    }
    void add(const StepEvent&) {}
    void add(const ModeEvent&) {}  // stands in the head
    void add(const HintEvent& hint) {
        m_lines.push_back({.kind = LineKind::hint, .text = hint_opened(m_t, hint), .meta = m_time});
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

}  // namespace

std::vector<ConversationLine> conversation_lines(const Scenario& scenario, const Session& session, const Texts& t) {
    return ConversationWriter(scenario, session, t).write();
}

}  // namespace haoping
