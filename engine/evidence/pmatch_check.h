#pragma once

#include <vector>

#include "evidence/reply_index.h"
#include "pmatch/pmatch_reply.h"

namespace haoping {

struct PMatchCheck {
    bool matches = false;
    bool only_quoted = false;  // every word that it rests on repeats the customer's own
    std::vector<Span> words;   // of the reply; none where the pattern only says what must be absent
    std::size_t steps = 0;
};

// `whole`: the reply from end to end.
PMatchCheck check_pmatch(const PMatchPattern& pattern, PMatchReply& whole, const ReplyIndex& reply, Scope scope);

}  // namespace haoping
