#pragma once

#include <vector>

#include "store/store.h"

namespace haoping {

// What somebody has done so far, as the store has it.
struct PastWork {
    std::vector<AttemptRecord> attempts;      // newest first, open ones among them; actions may be left out
    std::vector<StoredReply> marked_replies;  // newest first
};

// Without the replies that an attempt took over from the one it was made from (see rewound_to_reply): the same seed,
// place, time since the start and marks. They were earned once.
std::vector<StoredReply> without_copies(std::vector<StoredReply>);

}  // namespace haoping
