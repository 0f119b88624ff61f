#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "course/quiz_item.h"
#include "json/object_reader.h"

namespace haoping {

inline constexpr std::array quiz_kind_names{
    EnumName<QuizKind>{"true_false", QuizKind::true_false},
    EnumName<QuizKind>{"single", QuizKind::single},
    EnumName<QuizKind>{"multiple", QuizKind::multiple},
    EnumName<QuizKind>{"order", QuizKind::order},
    EnumName<QuizKind>{"pairs", QuizKind::pairs},
    EnumName<QuizKind>{"number", QuizKind::number},
    EnumName<QuizKind>{"date", QuizKind::date},
    EnumName<QuizKind>{"groups", QuizKind::groups},
    EnumName<QuizKind>{"letter", QuizKind::letter},
    EnumName<QuizKind>{"short", QuizKind::short_answer},
};

// A file under quiz/. Items that have an error are left out.
struct QuizFile {
    std::string unit;
    SourcePlace unit_place;
    std::vector<QuizItem> items;
};
QuizFile read_quiz(ObjectReader& file);

}  // namespace haoping
