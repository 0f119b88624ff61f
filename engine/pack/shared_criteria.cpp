#include "pack/shared_criteria.h"

#include <fmt/format.h>
#include <algorithm>
#include <string_view>

#include "diagnostics/suggestion.h"

namespace haoping {
namespace {

void take_if_empty(LocalText& own, const LocalText& shared) {
    if (own.empty()) own = shared;
}

void fill_in(const Criterion& shared, Criterion& use) {
    use.kind = shared.kind;
    use.dimension = shared.dimension;
    use.levels = shared.levels;
    if (use.weight == 0) use.weight = shared.weight;
    if (use.unit.empty()) use.unit = shared.unit;
    take_if_empty(use.title, shared.title);
    take_if_empty(use.why, shared.why);
    take_if_empty(use.try_saying, shared.try_saying);
    take_if_empty(use.missing, shared.missing);
}

}  // namespace

void fill_in_shared_criteria(const std::vector<Criterion>& shared, Rubric& rubric, Diagnostics& diagnostics) {
    for (auto& criterion : rubric.criteria) {
        if (criterion.uses.empty()) continue;
        const auto found = std::ranges::find(shared, criterion.uses, &Criterion::id);
        if (found != shared.end()) {
            fill_in(*found, criterion);
            continue;
        }
        std::vector<std::string_view> ids;
        for (const auto& each : shared) ids.push_back(each.id);
        diagnostics.report(Code::unknown_reference, criterion.place,
                           fmt::format("there is no shared criterion '{}'", criterion.uses),
                           did_you_mean(criterion.uses, ids));
    }
}

}  // namespace haoping
