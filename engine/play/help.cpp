#include "play/help.h"

#include <algorithm>

#include "play/changes.h"
#include "play/lookup.h"
#include "play/reasons.h"

namespace haoping {

namespace {

bool was_in(const Session& session, PracticeMode mode) {
    return std::ranges::any_of(session.actions, [&](const TimedAction& timed) {
        const auto* chosen = std::get_if<ChooseMode>(&timed.action);
        return chosen != nullptr && chosen->mode == mode;
    });
}

// The help that was seen before an exam was asked for; empty: none.
std::optional<Reason> help_was_seen(const Session& session) {
    if (was_in(session, PracticeMode::worked)) return Reason::exam_after_model;
    if (was_in(session, PracticeMode::guided)) return Reason::exam_after_guided;
    if (!session.hints_taken.empty()) return Reason::exam_after_hint;
    return std::nullopt;
}

}  // namespace

std::optional<LocalText> impossible_because(const Session& session, const ChooseMode& choice) {
    if (!session.replies.empty()) return words_of(Reason::mode_after_reply);
    if (choice.mode == session.mode) return std::nullopt;
    if (session.mode == PracticeMode::exam) return words_of(Reason::exam_has_begun);
    const auto seen = choice.mode == PracticeMode::exam ? help_was_seen(session) : std::nullopt;
    return seen ? std::optional(words_of(*seen)) : std::nullopt;
}

void choose_mode(Session& session, const ChooseMode& choice) {
    if (auto objection = impossible_because(session, choice)) {
        note(session, RefusedEvent{{}, std::move(*objection)});
        return;
    }
    session.mode = choice.mode;
    note(session, ModeEvent{choice.mode});
}

void take_hint(Session& session, const Pack& pack) {
    const auto& hints = step_of(scenario_of(pack, session), session.step).hints;
    const auto taken = session.hints_taken.find(session.step);
    const std::size_t opened = taken == session.hints_taken.end() ? 0 : taken->second;
    if (session.mode == PracticeMode::exam || opened >= hints.size()) {
        const auto reason = session.mode == PracticeMode::exam ? Reason::no_hints_in_exam : Reason::no_more_hints;
        note(session, RefusedEvent{{}, words_of(reason)});
        return;
    }
    session.hints_taken[session.step] = opened + 1;
    note(session, HintEvent{session.step, opened + 1});
}

}  // namespace haoping
