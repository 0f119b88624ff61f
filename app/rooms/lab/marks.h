#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "play/mark_sample.h"
#include "rubric/criterion_trace.h"

namespace haoping {

// The live reply marked, with every test of the chosen criterion.
struct LiveMarks {
    std::string text;
    std::size_t criterion = 0;
    Marks marks;
    Feedback feedback_en;
    Feedback feedback_zh;
    std::vector<LevelTrace> levels;
};

// What came of marking everything once. Immutable, handed from the worker to the lab.
struct LabMarks {
    std::uint64_t revision = 0;  // of the files that were marked
    std::shared_ptr<const Pack> pack;
    std::vector<std::string> sample_ids;  // of the scenario's samples, in order
    std::vector<MarkedSample> samples;
    std::chrono::milliseconds took{0};
};

using MarksById = std::map<std::string, Marks>;
MarksById marks_by_id(const LabMarks& marks);

}  // namespace haoping
