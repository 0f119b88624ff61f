#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "diagnostics/source_place.h"

namespace haoping {

// Nobody corrects more at once.
inline constexpr std::size_t most_findings = 500;

// Collects what is found. One for a whole load; readers get it by reference. However much there is to find, it keeps
// the first errors and the first warnings only and counts the others.
class Diagnostics {
public:
    void report(Code code, const SourcePlace& place, std::string message, std::string hint = {});
    void add(std::vector<Diagnostic> found);

    bool has_errors() const { return m_errors > 0; }
    std::size_t count() const { return m_errors + m_warnings; }  // of all that was reported
    const std::vector<Diagnostic>& found() const { return m_found; }
    // Another error would only be counted: what it costs to explain it can be saved.
    bool has_enough_errors() const { return m_errors >= most_findings; }

    // At most so many, errors before warnings, and a last one that says how many more there are. Leaves the collector
    // empty.
    std::vector<Diagnostic> take_sorted();

private:
    void keep(Diagnostic found);

    std::vector<Diagnostic> m_found;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

// Empties `value` when something found is an error.
template <typename T>
Loaded<T> loaded(std::optional<T> value, Diagnostics& diagnostics) {
    if (diagnostics.has_errors()) value.reset();
    return {std::move(value), diagnostics.take_sorted()};
}

}  // namespace haoping
