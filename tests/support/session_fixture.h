#pragma once

#include <string>
#include <vector>

#include <fmt/format.h>

#include "play/session.h"
#include "support/pack_fixture.h"

namespace haoping::test {

inline const char* const informing_reply =
    "Hello Ana, thank you for writing to us. I am very sorry for the trouble with it. "
    "Your parcel left Hangzhou on Wednesday evening, so it is travelling towards you now.";
inline const char* const refunding_reply =
    "Good news for you, Ana: I made a refund of 5.00 USD a minute ago, and your bank will show it soon.";

// Plays a case of a pack by words and action ids.
class Play {
public:
    explicit Play(const Pack& pack, std::uint64_t seed = 7)
        : m_pack(pack), m_session(start_session(pack, pack.scenarios.front(), seed, Instant{})) {}

    Play& reply(const std::string& text) { return take(SendReply{text}); }
    Play& use(const std::string& action) { return take(UseDesk{action, {}, {}}); }
    Play& refund(const std::string& action, const std::string& sum) {
        return take(UseDesk{action, parse_money(sum), {}});
    }
    Play& take(const Action& action) {
        m_now += std::chrono::seconds{1};
        auto turn = apply(m_pack, m_session, action, m_now);
        m_session = std::move(turn.next);
        m_newest = std::move(turn.events);
        return *this;
    }

    const Session& session() const { return m_session; }
    const std::vector<Event>& newest_events() const { return m_newest; }  // of the last action

private:
    const Pack& m_pack;
    Session m_session;
    Instant m_now{};
    std::vector<Event> m_newest;
};

template <typename What>
std::vector<What> all_of(const std::vector<Event>& events) {
    std::vector<What> found;
    for (const auto& event : events)
        if (const auto* what = std::get_if<What>(&event.what)) found.push_back(*what);
    return found;
}

inline std::string refusal(const Play& play) {
    const auto refused = all_of<RefusedEvent>(play.newest_events());
    return refused.empty() ? "" : refused.back().reason.en;
}

// Every mark to the last bit, and where the session stands: equal texts mean equal sessions.
inline std::string fingerprint(const Session& session) {
    auto text = fmt::format("{} {} mood {} clock {}\n", session.step, session.ending.value_or("open"),
                            static_cast<int>(session.mood), session.clock.time_since_epoch().count());
    for (const auto& reply : session.replies) {
        text +=
            fmt::format("{} {:a} {:a} {}\n", reply.step, reply.marks.sum, reply.marks.total, reply.marks.compliance);
        for (const auto& criterion : reply.marks.criteria)
            text += fmt::format("  {} {:a} {:a} {:a}\n", criterion.id, criterion.mark, criterion.points,
                                criterion.confidence);
    }
    for (const auto& [id, order] : session.orders)
        text += fmt::format("{} {} {} {}\n", id, static_cast<int>(order.status), order.refunded.cents, order.resent);
    for (const auto& event : session.events)
        text += fmt::format("{} {}\n", event.at.time_since_epoch().count(), event.what.index());
    return text;
}

}  // namespace haoping::test
