// App's part about the time that a case takes.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "play/exam_clock.h"
#include "play/lookup.h"
#include "shell/app.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds longest_step{2};  // between two ticks; more means that the computer slept
constexpr auto spent_key = "time_spent";         // "attempt milliseconds" for each open case, a line each

template <typename Number>
const char* read_number(const char* at, const char* end, Number& number) {
    return std::from_chars(std::find_if(at, end, [](char c) { return c >= '0' && c <= '9'; }), end, number).ptr;
}

}  // namespace

bool App::in_progress() const { return m_case && !m_case->session.ending && !m_case->timed_out; }

void App::count_time(Instant now) {
    if (m_screen == ScreenName::practice && in_progress() && m_clock_runs && m_now != Instant{} && now > m_now) {
        m_case->spent += std::min<std::chrono::milliseconds>(now - m_now, longest_step);
    }
}

// An exam whose last moment has come: the text in progress is sent as it stands, and what has no ending then gets no
// mark.
bool App::end_exam_in_time(Instant now) {
    if (!in_progress()) {
        return false;
    }
    const auto clock = exam_clock(scenario_of(*m_case->pack, m_case->session), m_case->session);
    if (!clock || now < clock->last_moment) {
        return false;
    }
    if (m_case->draft.find_first_not_of(" \t\r\n") != std::string::npos) {
        act(Send{std::string(m_case->draft)}, now);
        tell(texts()("The exam's time is over: your text was sent as it stood."));
    }
    if (!m_case->session.ending) {
        end_without_mark();
    }
    prepare_help();
    return true;
}

void App::end_without_mark() {
    hand_over_draft();
    if (m_writer) {
        m_writer->enqueue([attempt = m_case->attempt](Store& store) { store.abandon_attempt(attempt); });
    }
    std::erase_if(m_open, [&](const OpenCase& open) { return open.record.id == m_case->attempt; });
    m_sessions.erase(m_case->attempt);
    m_case->timed_out = true;
    note_marks(results_of(*m_case->pack, m_case->session));
}

void App::load_time_spent() {
    const auto text = m_parts.store->setting(spent_key).value_or("");
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at != end;) {
        AttemptId attempt = 0;
        std::int64_t spent = 0;
        at = read_number(read_number(at, end, attempt), end, spent);
        m_spent[attempt] = std::chrono::milliseconds{spent};
        at = std::find(at, end, '\n');
    }
}

void App::save_time_spent() {
    if (!m_writer) {
        return;
    }
    if (in_progress()) {
        m_spent[m_case->attempt] = m_case->spent;
    }
    std::erase_if(m_spent, [&](const auto& each) {
        const bool on_desk = in_progress() && m_case->attempt == each.first;
        return !on_desk && std::ranges::none_of(m_open, [&](const auto& open) { return open.record.id == each.first; });
    });
    std::string text;
    for (const auto& [attempt, spent] : m_spent) {
        text += fmt::format("{} {}\n", attempt, spent.count());
    }
    m_writer->enqueue([text](Store& store) { store.set_setting(spent_key, text); });
}

}  // namespace haoping
