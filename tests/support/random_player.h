#pragma once

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "play/model_reply.h"
#include "play/session.h"

namespace haoping::test {

// What a scenario's reactions and rubrics look at besides words.
struct Watched {
    std::set<std::string> actions;
    std::vector<Money> sums;  // borders between refunds that make a difference

    void look(const Condition& condition) { std::visit(*this, condition.test); }
    void operator()(const Did& did) { actions.insert(did.action); }
    void operator()(const RefundedBetween& range) {
        sums.push_back(range.least);
        sums.push_back(range.most);
    }
    template <typename Test>
    void operator()(const Test& test) {
        if constexpr (requires { test.parts; })
            for (const auto& part : test.parts) look(part);
    }
};

inline Watched watched_in(const Scenario& scenario) {
    Watched watched;
    const auto add_rubric = [&](const Rubric& rubric) { watched.actions.merge(wanted_actions(rubric)); };
    add_rubric(scenario.whole);
    for (const auto& [id, step] : scenario.steps) {
        add_rubric(step.rubric);
        for (const auto& reaction : step.reactions)
            if (reaction.when) watched.look(*reaction.when);
    }
    for (const auto& action : scenario.actions)
        if (action.when) watched.look(*action.when);
    for (const auto& action : scenario.actions) {
        const bool sets_flag = std::ranges::any_of(
            action.effects, [](const Effect& effect) { return std::holds_alternative<SetFlag>(effect); });
        if (sets_flag || (action.kind == ActionKind::refund && !watched.sums.empty()))
            watched.actions.insert(action.id);
    }
    return watched;
}

// Plays scenarios at random, the same way for the same seed. One player in four does anything, possible or not; two do
// what makes a difference; the fourth sends marked samples after doing what they assume. Good replies are put together
// from wordings that the rubric suggests, so that every way through a conversation is met in time.
class RandomPlayer {
public:
    RandomPlayer(const Pack& pack, const Scenario& scenario, std::uint64_t seed)
        : m_pack(pack),
          m_scenario(scenario),
          m_seed(seed),
          m_numbers(seed),
          m_watched(watched_in(scenario)),
          m_purposeful(seed % 2 == 0),
          m_by_samples(seed % 4 == 3) {}

    // To an ending, or until there were `most_moves`.
    Session play(int most_moves = 60) {
        Instant now{std::chrono::hours{m_numbers() % 100'000}};
        auto session = start_session(m_pack, m_scenario, m_seed, now);
        for (int move = 0; move < most_moves && !session.ending; ++move) {
            now += std::chrono::milliseconds{m_numbers() % 600'000};
            session = apply(m_pack, session, next_action(session), now).next;
        }
        return session;
    }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_numbers() % bound); }
    bool one_in(std::size_t n) { return below(n) == 0; }

    Action next_action(const Session& session) {
        if (m_by_samples && !one_in(10)) return as_a_sample(session);
        if (m_scenario.actions.empty() || one_in(3)) return SendReply{reply(session)};
        const auto& action = m_scenario.actions[below(m_scenario.actions.size())];
        if (m_purposeful && !m_watched.actions.contains(action.id) && !one_in(10)) return next_action(session);
        return use(session, action);
    }

    UseDesk use(const Session& session, const DeskAction& action) {
        UseDesk use{action.id, {}, {}};
        if (action.kind == ActionKind::refund && one_in(4))
            use.amount =
                Money{static_cast<std::int64_t>(below(12'000)), session.orders.at(action.order).refunded.currency};
        else if (action.kind == ActionKind::refund && !m_watched.sums.empty() && one_in(3))
            use.amount = m_watched.sums[below(m_watched.sums.size())];
        if (action.kind == ActionKind::change_address && one_in(3))
            use.address = Address{"Somebody", {"Street " + std::to_string(below(9))}, "BR"};
        return use;
    }

    std::string reply(const Session& session) {
        const auto& step = m_scenario.steps.at(session.step);
        if (one_in(12)) return {};
        if (one_in(12)) return "qwe rty uio asd fgh jkl zxc vbn";
        if (one_in(3)) {
            const auto samples = samples_of(step.id);
            if (!samples.empty()) return samples[below(samples.size())]->text;
        }
        return suggested(step);
    }

    // One sample for each reply: first what it assumes, then its text.
    Action as_a_sample(const Session& session) {
        const auto samples = samples_of(session.step);
        if (samples.empty()) return SendReply{reply(session)};
        std::mt19937_64 numbers(m_seed * 1000 + session.replies.size());
        const auto& sample = *samples[static_cast<std::size_t>(numbers() % samples.size())];
        for (const auto& action : sample.after)
            if (!session.actions_taken.contains(action)) return UseDesk{action, {}, {}};
        return SendReply{sample.text};
    }

    std::vector<const Sample*> samples_of(const std::string& step_id) const {
        std::vector<const Sample*> samples;
        for (const auto& sample : m_scenario.samples)
            if (sample.step == step_id) samples.push_back(&sample);
        return samples;
    }

    // Leaves out one criterion in four, or in one case of three none.
    std::string suggested(const Step& step) {
        const bool everything = one_in(3);
        const auto locale = one_in(4) ? Locale::zh : Locale::en;
        std::string text = locale == Locale::en ? "Dear " + m_scenario.customer.address_as + ",\n" : "您好，\n";
        for (const auto& criterion : step.rubric.criteria)
            if (everything || !one_in(4)) text += criterion.try_saying.in(locale) + " ";
        return text + "\nBest regards,\n" + m_scenario.trainee;
    }

    const Pack& m_pack;
    const Scenario& m_scenario;
    std::uint64_t m_seed;
    std::mt19937_64 m_numbers;
    Watched m_watched;
    bool m_purposeful;
    bool m_by_samples;
};

// How often each ending was reached by players of the seeds 0 … players − 1; those never reached count 0.
inline std::map<std::string, int> endings_reached(const Pack& pack, const Scenario& scenario, int players) {
    std::map<std::string, int> reached;
    for (const auto& [id, ending] : scenario.endings) reached[id] = 0;
    for (int seed = 0; seed < players; ++seed) {
        const auto session = RandomPlayer(pack, scenario, static_cast<std::uint64_t>(seed)).play();
        if (session.ending) ++reached[*session.ending];
    }
    return reached;
}

}  // namespace haoping::test
