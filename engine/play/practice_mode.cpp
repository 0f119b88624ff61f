#include "play/practice_mode.h"

#include <algorithm>

#include "rubric/rubric.h"

namespace haoping {

std::string_view name_of(PracticeMode mode) {
    return std::ranges::find(practice_mode_names, mode, &EnumName<PracticeMode>::value)->name;
}

PracticeMode recommended_mode(bool practised_before, std::span<const BestMark> family) {
    if (!practised_before) return PracticeMode::worked;
    const auto reached = [](double mark) { return [mark](const BestMark& best) { return best.value_or(-1) >= mark; }; };
    if (!family.empty() && std::ranges::all_of(family, reached(passed_well_mark))) return PracticeMode::exam;
    return std::ranges::any_of(family, reached(Rubric{}.pass)) ? PracticeMode::free : PracticeMode::guided;
}

}  // namespace haoping
