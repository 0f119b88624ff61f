#include "play/criteria_conflicts.h"

#include <fmt/format.h>
#include <algorithm>

#include "evidence/requirements.h"

namespace haoping {

namespace {

bool is_forbidden(const Criterion& criterion) { return criterion.kind == CriterionKind::must_not; }

// Of the best level: what earns the whole mark, or of a must_not what costs it.
struct Asked {
    const Criterion* criterion = nullptr;
    Requirements best;
    std::vector<std::string> levels;  // canonical forms of all levels
};

Asked asked_by(const Criterion& criterion) {
    Asked asked{.criterion = &criterion, .best = {}, .levels = {}};
    for (const auto& level : criterion.levels) asked.levels.push_back(canonical_form(level.evidence));
    asked.best = requirements_of(std::ranges::max_element(criterion.levels, {}, &Level::mark)->evidence);
    return asked;
}

// Whether something that `wanted` can't do without is enough for one of `tests`.
bool runs_into(const Requirements& wanted, const std::set<std::string>& tests) {
    return std::ranges::any_of(wanted.needed, [&](const std::string& form) { return tests.contains(form); }) ||
           std::ranges::any_of(wanted.needed_phrases, [&](const std::set<std::string>& phrases) {
               return !phrases.empty() && std::ranges::includes(tests, phrases);
           });
}

bool exclude_each_other(const Requirements& one, const Requirements& other) {
    return runs_into(one, other.excluded) || runs_into(other, one.excluded) || one.min_words > other.max_words ||
           other.min_words > one.max_words;
}

class Conflicts {
public:
    Conflicts(const Rubric& rubric, Diagnostics& diagnostics) : m_rubric(rubric), m_diagnostics(diagnostics) {
        for (const auto& criterion : rubric.criteria)
            if (!criterion.levels.empty()) m_asked.push_back(asked_by(criterion));
    }

    void check() const {
        for (std::size_t i = 0; i < m_asked.size(); ++i)
            for (std::size_t k = i + 1; k < m_asked.size(); ++k) check_pair(m_asked[i], m_asked[k]);
        for (const auto& asked : m_asked)
            if (!is_forbidden(*asked.criterion)) check_gates(asked);
    }

private:
    void check_pair(const Asked& first, const Asked& second) const {
        const bool same_side = is_forbidden(*first.criterion) == is_forbidden(*second.criterion);
        if (same_side && first.levels == second.levels)
            m_diagnostics.report(
                Code::overlapping_criteria, second.criterion->place,
                fmt::format("'{}' and '{}' look for the same", first.criterion->id, second.criterion->id),
                "make one of them, with the weight of both, or say what distinguishes them");
        else if (same_side && !is_forbidden(*first.criterion) && exclude_each_other(first.best, second.best))
            impossible(second, fmt::format("what '{}' asks for excludes what '{}' asks for", first.criterion->id,
                                           second.criterion->id));
        else if (!same_side)
            check_forbidden(is_forbidden(*first.criterion) ? second : first,
                            is_forbidden(*first.criterion) ? first : second);
    }

    void check_forbidden(const Asked& wanted, const Asked& forbidden) const {
        if (runs_into(wanted.best, forbidden.best.sufficient))
            impossible(wanted,
                       fmt::format("'{}' asks for what '{}' forbids", wanted.criterion->id, forbidden.criterion->id));
    }

    void check_gates(const Asked& wanted) const {
        for (const auto& gate : m_rubric.gates)
            if (runs_into(wanted.best, requirements_of(gate.evidence).sufficient))
                impossible(wanted,
                           fmt::format("'{}' asks for what the gate {} forbids", wanted.criterion->id, gate.id));
    }

    void impossible(const Asked& asked, const std::string& message) const {
        m_diagnostics.report(Code::impossible_together, asked.criterion->place, message,
                             "no reply can do both: narrow one of them");
    }

    const Rubric& m_rubric;
    Diagnostics& m_diagnostics;
    std::vector<Asked> m_asked;
};

}  // namespace

void check_conflicts(const Rubric& rubric, Diagnostics& diagnostics) { Conflicts(rubric, diagnostics).check(); }

}  // namespace haoping
