#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "pmatch/pmatch.h"

namespace haoping::fixture {

// Whether the reply matches; a pattern that can't be read matches nothing.
inline bool matches(std::string_view pattern, std::string_view reply, const PMatchOptions& options = {}) {
    const auto read = read_pmatch(pattern, options);
    const auto* good = std::get_if<PMatchPattern>(&read);
    return good != nullptr && match(*good, reply).matches;
}

// "" when the pattern is good, else "offset: message".
inline std::string problem_of(std::string_view pattern, const PMatchOptions& options = {}) {
    const auto read = read_pmatch(pattern, options);
    const auto* problem = std::get_if<PMatchProblem>(&read);
    return problem == nullptr ? "" : std::to_string(problem->offset) + ": " + problem->message;
}

// The words of the reply that a match rests on: "refund | today".
inline std::string words_of(std::string_view pattern, std::string_view reply) {
    std::string words;
    for (const auto& span : match(std::get<PMatchPattern>(read_pmatch(pattern)), reply).words)
        words += (words.empty() ? "" : " | ") + std::string(quote(reply, span));
    return words;
}

}  // namespace haoping::fixture
