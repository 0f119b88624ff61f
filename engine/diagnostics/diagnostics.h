#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "diagnostics/source_place.h"

namespace haoping {

// Collects what is found. One for a whole load; readers get it by reference.
class Diagnostics {
public:
    void report(Code code, const SourcePlace& place, std::string message, std::string hint = {});
    void add(std::vector<Diagnostic> found);

    bool has_errors() const { return haoping::has_errors(m_found); }
    const std::vector<Diagnostic>& found() const { return m_found; }

    std::vector<Diagnostic> take_sorted();  // leaves the collector empty

private:
    std::vector<Diagnostic> m_found;
};

// Empties `value` when something found is an error.
template <typename T>
Loaded<T> loaded(std::optional<T> value, Diagnostics& diagnostics) {
    if (diagnostics.has_errors()) value.reset();
    return {std::move(value), diagnostics.take_sorted()};
}

}  // namespace haoping
