#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "pack/library.h"
#include "play/lookup.h"
#include "play/reply_results.h"
#include "play/session.h"
#include "store/store.h"

namespace haoping::test {

// What a student may have left behind: attempts that get better, evenly spread over some days.
struct HistoryPlan {
    int attempts = 24;
    int days = 30;
    Instant end{};      // of the newest attempt
    double from = 0.3;  // mark aimed at first, 0–1
    double to = 0.8;    // and last
    bool leave_one_open = true;
};

// Plays marked samples of the packs' cases into a store. The same plan gives the same history.
class HistoryMaker {
public:
    HistoryMaker(Store& store, const Library& library) : m_store(store) {
        for (const Pack* pack : library.packs())
            for (const auto& scenario : pack->scenarios) m_cases.push_back({pack, &scenario});
        std::ranges::stable_sort(m_cases, {}, [](const Case& each) { return each.scenario->difficulty; });
    }

    void make(const HistoryPlan& plan) {
        for (int i = 0; i < plan.attempts; ++i) {
            const double part = plan.attempts > 1 ? static_cast<double>(i) / (plan.attempts - 1) : 1;
            const auto before_end = std::chrono::minutes{std::lround((1 - part) * plan.days * 24 * 60)};
            // Every third attempt goes back to an earlier case.
            const auto fresh = static_cast<std::size_t>(i - i / 3);
            const auto at = (i % 3 == 2 ? fresh / 2 : fresh) % m_cases.size();
            const double aim = plan.from + (plan.to - plan.from) * part;
            play(m_cases[at], plan.end - before_end, static_cast<std::uint64_t>(i + 1), aim, most_replies);
        }
        if (plan.leave_one_open) play(m_cases.back(), plan.end, 1'000, 0.7, 1);
    }

private:
    struct Case {
        const Pack* pack = nullptr;
        const Scenario* scenario = nullptr;
    };
    static constexpr int most_replies = 6;

    // Of the samples of the step, the one whose mark is nearest to what is aimed at.
    static const Sample* sample_for(const Scenario& scenario, const std::string& step, double aim) {
        const Sample* nearest = nullptr;
        const auto distance = [&](const Sample& each) {
            return std::abs((each.total_min + each.total_max) / 2 - aim) + (each.unscorable ? 1 : 0);
        };
        for (const auto& each : scenario.samples)
            if (each.step == step && (!nearest || distance(each) < distance(*nearest))) nearest = &each;
        return nearest;
    }

    void play(const Case& played, Instant now, std::uint64_t seed, double aim, int replies) {
        Session session = start_session(*played.pack, *played.scenario, seed, now);
        const AttemptId id = new_attempt_id(now, seed);
        m_store.begin_attempt(id, session, played.pack->id, played.pack->version);
        for (int i = 0; i < replies && !session.ending; ++i) {
            const Sample* sample = sample_for(*played.scenario, session.step, aim);
            if (sample == nullptr) break;
            now += std::chrono::minutes{2};
            for (const auto& action : sample->after)
                if (!session.actions_taken.contains(action))
                    session = apply(*played.pack, session, UseDesk{action, {}, {}}, now).next;
            session = apply(*played.pack, session, SendReply{sample->text}, now).next;
        }
        const auto mark = session.ending ? std::optional(mark_session(*played.pack, session)) : std::nullopt;
        m_store.save_progress(id, session, results_of(*played.pack, session), mark);
        if (!session.ending && replies == 1)
            m_store.save_draft(
                {id, static_cast<int>(session.replies.size()), "Thank you for waiting. I have looked", now});
        else if (!session.ending)
            m_store.abandon_attempt(id);
    }

    Store& m_store;
    std::vector<Case> m_cases;
};

}  // namespace haoping::test
