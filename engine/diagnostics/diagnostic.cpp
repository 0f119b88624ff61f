#include "diagnostics/diagnostic.h"

#include <fmt/format.h>
#include <algorithm>
#include <tuple>

#include "diagnostics/catalogue.h"
#include "diagnostics/printable.h"

namespace haoping {

Severity severity_of(const Diagnostic& diagnostic) { return entry_of(diagnostic.code).severity; }

std::string to_string(const Diagnostic& diagnostic) {
    const auto& entry = entry_of(diagnostic.code);
    std::string text = printable(diagnostic.file);
    if (diagnostic.begin.line > 0) text += fmt::format(":{}:{}", diagnostic.begin.line, diagnostic.begin.column);
    text += entry.severity == Severity::error ? ": error: " : ": warning: ";
    text += printable(diagnostic.message);
    if (!diagnostic.hint.empty()) text += fmt::format(" ({})", printable(diagnostic.hint));
    return text + fmt::format(" [{}]", entry.id);
}

void sort_diagnostics(std::vector<Diagnostic>& diagnostics) {
    const auto key = [](const Diagnostic& d) { return std::tie(d.file, d.begin, d.code, d.end, d.message, d.hint); };
    std::sort(diagnostics.begin(), diagnostics.end(),
              [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return severity_of(d) == Severity::error; });
}

}  // namespace haoping
