#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "hall/keeper.h"
#include "progress/course.h"
#include "views/action_view.h"
#include "views/home_view.h"

namespace haoping {

// What is kept beside open cases. Each keeper of such notes outlives them; load() throws StoreError.

// How long somebody has been at each.
class SpentTimes {
public:
    explicit SpentTimes(Keeper& keeper) : m_keeper(keeper) {}
    void load();
    std::chrono::milliseconds of(AttemptId attempt) const;  // 0: nothing is known
    void note(AttemptId attempt, std::chrono::milliseconds spent) { m_spent[attempt] = spent; }
    // Of the cases that are open and of the one on the desk; the others are forgotten.
    void keep(std::span<const OpenCase> open, std::optional<AttemptId> on_desk);

private:
    Keeper& m_keeper;
    std::map<AttemptId, std::chrono::milliseconds> m_spent;
};

// What is filled in for an action and not done yet.
class ActionForms {
public:
    explicit ActionForms(Keeper& keeper) : m_keeper(keeper) {}
    void load();
    std::optional<ActionForm> of(AttemptId attempt) const;
    // Of the case on the desk, beside those of the other open ones.
    void keep(AttemptId on_desk, const std::optional<ActionForm>& form, std::span<const OpenCase> open);

private:
    Keeper& m_keeper;
    std::map<AttemptId, ActionForm> m_forms;
};

// Cases whose model reply the person has seen, in any attempt.
class ModelsSeen {
public:
    explicit ModelsSeen(Keeper& keeper) : m_keeper(keeper) {}
    void load();
    bool contains(const CaseRef& which) const;
    void note(const CaseRef& which);

private:
    Keeper& m_keeper;
    std::set<std::string> m_seen;
};

}  // namespace haoping
