#pragma once

#include "hall/shelf.h"
#include "play/session.h"
#include "store/store.h"

namespace haoping {

// A case as far as it was played, with the version of its pack that it began with.
struct PlayedCase {
    PackRef pack;  // never null
    Session session;
    AttemptId attempt = 0;
    bool timed_out = false;      // an exam that ended without an ending
    std::size_t opens_with = 0;  // the reply that is shown when its review is asked for without naming one

    bool in_progress() const { return !session.ending && !timed_out; }
    bool exam_runs() const { return in_progress() && session.mode == PracticeMode::exam; }
    CaseRef which() const { return {pack->id, session.scenario}; }
};

// As the store has one that is open.
AttemptRecord record_of(const PlayedCase& played);

CaseRef case_of(const AttemptRecord& record);

}  // namespace haoping
