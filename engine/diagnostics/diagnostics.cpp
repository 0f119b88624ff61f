#include "diagnostics/diagnostics.h"

#include <fmt/format.h>
#include <algorithm>
#include <utility>

namespace haoping {

void Diagnostics::keep(Diagnostic found) {
    auto& count = severity_of(found) == Severity::error ? m_errors : m_warnings;
    if (++count <= most_findings) m_found.push_back(std::move(found));
}

void Diagnostics::report(Code code, const SourcePlace& place, std::string message, std::string hint) {
    keep({code, place.file, place.begin, place.end, std::move(message), std::move(hint)});
}

void Diagnostics::add(std::vector<Diagnostic> found) {
    for (auto& each : found) keep(std::move(each));
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
    auto found = std::exchange(m_found, {});
    auto unseen = std::exchange(m_errors, 0) + std::exchange(m_warnings, 0) - found.size();
    sort_diagnostics(found);
    if (found.size() > most_findings) {
        unseen += found.size() - most_findings;
        std::stable_partition(found.begin(), found.end(),
                              [](const auto& each) { return severity_of(each) == Severity::error; });
        found.resize(most_findings);
        sort_diagnostics(found);
    }
    if (unseen > 0)
        found.push_back({Code::too_many_findings,
                         found.back().file,
                         {},
                         {},
                         fmt::format("{} findings more are not shown", unseen),
                         "correct these first"});
    return found;
}

}  // namespace haoping
