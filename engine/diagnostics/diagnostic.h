#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/code.h"

namespace haoping {

enum class Severity : std::uint8_t { warning, error };

// 1-based, counted in code points as editors show them. {0, 0} = the file as a whole.
struct Position {
    int line = 0;
    int column = 0;
    auto operator<=>(const Position&) const = default;
};

// What an author got wrong: collected, never thrown, always with a place and a way out.
struct Diagnostic {
    Code code{};
    std::string file;  // relative to the pack's folder, with '/' on every system
    Position begin;
    Position end;  // one past the last character
    std::string message;
    std::string hint;  // what to do; may be empty

    bool operator==(const Diagnostic&) const = default;
};

Severity severity_of(const Diagnostic& diagnostic);

// "rubric.json:4:53: error: unknown key 'wieght' (did you mean 'weight'?) [P004]"
std::string to_string(const Diagnostic& diagnostic);

// By file, place and code; exact repetitions are removed.
void sort_diagnostics(std::vector<Diagnostic>& diagnostics);

bool has_errors(const std::vector<Diagnostic>& diagnostics);

// `value` is empty exactly when some diagnostic is an error.
template <typename T>
struct Loaded {
    std::optional<T> value;
    std::vector<Diagnostic> diagnostics;
};

}  // namespace haoping
