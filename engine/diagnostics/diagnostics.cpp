#include "diagnostics/diagnostics.h"

#include <iterator>
#include <utility>

namespace haoping {

void Diagnostics::report(Code code, const SourcePlace& place, std::string message, std::string hint) {
    m_found.push_back({code, place.file, place.begin, place.end, std::move(message), std::move(hint)});
}

void Diagnostics::add(std::vector<Diagnostic> found) {
    m_found.insert(m_found.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
    auto found = std::exchange(m_found, {});
    sort_diagnostics(found);
    return found;
}

}  // namespace haoping
