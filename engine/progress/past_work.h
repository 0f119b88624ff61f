#pragma once

#include <vector>

#include "progress/study_record.h"
#include "store/store.h"

namespace haoping {

// What somebody has done so far, as the store has it.
struct PastWork {
    std::vector<AttemptRecord> attempts;      // newest first, open ones among them; actions may be left out
    std::vector<StoredReply> marked_replies;  // newest first
    StudyRecord study = {};                   // what was read and answered in the course room
    double desired_retention = usual_retention;  // 0–1: units and items are due when less is to be expected
};

// Without the replies that an attempt took over from the one it was made from (see rewound_to_reply): the same seed,
// place, time since the start and marks. They were earned once.
std::vector<StoredReply> without_copies(std::vector<StoredReply>);

}  // namespace haoping
