#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "learn/learned_marks.h"
#include "table.h"
#include "text/spelling.h"

namespace haoping::measure {

// Marks learned from a table (id, set, score, text, tab-separated) without a rubric, each set for itself.
struct ShortAnswers {
    struct Set {
        std::string name;
        LearnedReport report;  // from ten-fold cross-validation
    };
    std::vector<Set> sets;

    double mean_kappa() const;  // Fisher
    Interval interval() const;  // of the mean, from those of the sets
};

// Empty when the file is not there.
ShortAnswers measure_short_answers(const std::filesystem::path& table, const SpellingDictionary* dictionary);

Row short_answers_row(const std::filesystem::path& data_folder, const SpellingDictionary* dictionary);

}  // namespace haoping::measure
