#include "learn/rubric_evidence.h"

#include <algorithm>
#include <iterator>

namespace haoping {

std::vector<double> evidence_of(const Marks& marks, const ReplyTerms& reply, const ReplyTerms& model_reply) {
    std::vector<double> evidence;
    for (const auto& criterion : marks.criteria) {
        evidence.push_back(criterion.mark);
        evidence.push_back(criterion.confidence);
    }
    for (const auto& gate : marks.gates) evidence.push_back(gate.crossed ? 1 : 0);
    evidence.push_back(marks.total);
    evidence.push_back(marks.unscorable ? 0 : 1);
    const auto& words = reply.families.front();
    const auto& model = model_reply.families.front();
    std::vector<std::uint64_t> shared;
    std::set_intersection(words.begin(), words.end(), model.begin(), model.end(), std::back_inserter(shared));
    evidence.push_back(model.empty() ? 0 : static_cast<double>(shared.size()) / static_cast<double>(model.size()));
    return evidence;
}

}  // namespace haoping
