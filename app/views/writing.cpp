#include "views/writing.h"

#include "views/text_change.h"

namespace haoping {

std::vector<WritingFinding> moved_findings(const std::vector<WritingFinding>& findings, std::string_view from,
                                           std::string_view to) {
    if (findings.empty()) {
        return {};
    }
    const TextShift change(from, to);
    std::vector<WritingFinding> moved;
    for (const auto& finding : findings) {
        if (const auto span = change.moved(finding.span)) {
            moved.push_back(finding);
            moved.back().span = *span;
        }
    }
    return moved;
}

}  // namespace haoping
