#include "play/session.h"

#include <utility>

#include "play/changes.h"
#include "play/desk_actions.h"
#include "play/help.h"
#include "play/lookup.h"
#include "play/reactions.h"
#include "text/utf8.h"

namespace haoping {

namespace {

OrderState opening_state(const Order& order) {
    OrderState state;
    state.status = order.status;
    state.refunded = {0, order.paid.currency};
    state.ship_to = order.ship_to;
    return state;
}

// Malformed bytes become U+FFFD, so that what is recorded is what was marked.
Action readable(const Action& action) {
    const auto* reply = std::get_if<SendReply>(&action);
    if (reply == nullptr) return action;
    std::string text;
    for (std::uint32_t offset = 0; offset < reply->text.size();) {
        const auto point = decode(reply->text, offset);
        append_utf8(text, point.value);
        offset = point.span.end;
    }
    return SendReply{std::move(text)};
}

void send_reply(Session& session, const Pack& pack, const SendReply& reply, const SpellingDictionary* dictionary) {
    auto assessment = assess_reply(pack, session, reply.text, dictionary);
    const double total = assessment.marks.total;
    note(session, SaidEvent{Speaker::trainee, {reply.text, {}}, {}});
    session.replies.push_back({session.step, reply.text, session.actions_taken, std::move(assessment.marks)});
    note(session, MarkedEvent{session.replies.size() - 1, total});
    react(session, scenario_of(pack, session), reaction_to_newest_reply(pack, session));
}

}  // namespace

Session start_session(const Pack& pack, const Scenario& scenario, std::uint64_t seed, Instant now) {
    Session session;
    session.pack_hash = pack.hash;
    session.scenario = scenario.id;
    session.seed = seed;
    session.started = now;
    session.clock = scenario.desk.now;
    session.waiting_since = scenario.desk.now;
    session.mood = scenario.customer.mood;
    for (const auto& order : scenario.desk.orders) session.orders.emplace(order.id, opening_state(order));
    open_step(session, scenario, scenario.start);
    return session;
}

Turn apply(const Pack& pack, const Session& session, const Action& action, Instant now,
           const SpellingDictionary* dictionary) {
    Turn turn{session, {}};
    if (session.ending) return turn;
    const auto taken = readable(action);
    turn.next.actions.push_back({now, taken});
    if (const auto* reply = std::get_if<SendReply>(&taken)) send_reply(turn.next, pack, *reply, dictionary);
    if (const auto* use = std::get_if<UseDesk>(&taken)) use_desk(turn.next, pack, *use);
    if (const auto* choice = std::get_if<ChooseMode>(&taken)) choose_mode(turn.next, *choice);
    if (std::holds_alternative<TakeHint>(taken)) take_hint(turn.next, pack);
    const auto added = static_cast<std::ptrdiff_t>(session.events.size());
    turn.events.assign(turn.next.events.begin() + added, turn.next.events.end());
    return turn;
}

Assessment assess_reply(const Pack& pack, const Session& session, std::string_view reply,
                        const SpellingDictionary* dictionary) {
    const auto& rubric = step_rubric(pack, scenario_of(pack, session), session.step);
    std::vector<std::string> earlier;
    for (const auto& sent : session.replies) earlier.push_back(sent.text);
    return assess(reply, rubric, facts_of(pack, session), dictionary, earlier);
}

std::optional<Session> replay(const Pack& pack, const std::string& pack_hash, const std::string& scenario,
                              std::uint64_t seed, Instant started, const std::vector<TimedAction>& actions,
                              const SpellingDictionary* dictionary) {
    const auto* played = pack.scenario(scenario);
    if (pack_hash != pack.hash || played == nullptr) return std::nullopt;
    auto session = start_session(pack, *played, seed, started);
    for (const auto& action : actions) session = apply(pack, session, action.action, action.at, dictionary).next;
    return session;
}

}  // namespace haoping
