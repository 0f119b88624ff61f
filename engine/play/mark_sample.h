#pragma once

#include <string>

#include "play/session.h"

namespace haoping {

struct MarkedSample {
    Marks marks;
    std::string leads_to;  // the step or ending that came next
};

// The case at the sample's step, after its actions, impossible ones passed over.
Session session_before(const Pack&, const Scenario&, const std::string& step, const std::vector<std::string>& after,
                       const SpellingDictionary* dictionary = nullptr);

// Plays a sample as validation does.
MarkedSample mark_sample(const Pack&, const Scenario&, const Sample&, const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
