#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "json/value_reader.h"

namespace haoping {

// How much help an attempt gives, most first. What each shows and allows: docs/decisions/0020.
enum class PracticeMode : std::uint8_t { worked, guided, free, exam };

// As session logs write them.
inline constexpr std::array<EnumName<PracticeMode>, 4> practice_mode_names{{
    {"worked", PracticeMode::worked},
    {"guided", PracticeMode::guided},
    {"free", PracticeMode::free},
    {"exam", PracticeMode::exam},
}};
std::string_view name_of(PracticeMode);

// A case's best mark so far, 0–1; empty when it never came to an ending.
using BestMark = std::optional<double>;

// The help that fits somebody who did so well in the cases of one family and, `practised_before`, ended any case of
// any family. In this order:
//   the very first case of all     worked  nothing is known yet of how a good answer is built
//   first case of a family         guided  writing alone, with the aims of the answer in sight
//   none of the family passed      guided  the aims are not known by heart yet
//   some, not all, passed well     free    help fades as soon as one case went well (the fading of worked examples)
//   all passed well                exam    what is left to train is doing it in time
PracticeMode recommended_mode(bool practised_before, std::span<const BestMark> family);

inline constexpr double passed_well_mark = 0.8;  // nothing is left to learn from its hints

}  // namespace haoping
