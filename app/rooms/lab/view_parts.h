#pragma once

#include "rooms/lab/view.h"

namespace haoping {

// Diagnostics of the newest load beside what they speak of.
class FieldProblems {
public:
    FieldProblems(const LabState& state, const std::string& file, std::string_view text);

    // What is wrong at the place or inside of it; empty: nothing. Each is told once.
    std::string take_within(const std::string& pointer);
    std::string take_at(const std::string& pointer);
    std::vector<std::string> take_rest();

private:
    struct Problem {
        std::string pointer;
        std::string text;
        bool taken = false;
        bool error = false;
    };
    std::string take(const auto& belongs);
    std::vector<Problem> m_problems;
};

std::vector<LabSample> sample_rows(const LabState& state, const std::vector<SampleOutline>& samples,
                                   const std::vector<CriterionOutline>& criteria, const Texts& t);
LabLive live_view(const LabState& state, const std::vector<SampleOutline>& samples,
                  const std::vector<CriterionOutline>& criteria, const Texts& t);

}  // namespace haoping
