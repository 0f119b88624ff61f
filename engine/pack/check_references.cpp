#include "pack/check_references.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "diagnostics/suggestion.h"

namespace haoping {

namespace {

using Ids = std::vector<std::string_view>;

struct Kind {
    ReferenceKind kind;
    std::string_view noun;
    Code code;
};

constexpr Kind kinds[] = {
    {ReferenceKind::step, "step", Code::unknown_reference},
    {ReferenceKind::ending, "ending", Code::unknown_reference},
    {ReferenceKind::step_or_ending, "step or ending", Code::unknown_reference},
    {ReferenceKind::action, "action", Code::unknown_action},
    {ReferenceKind::order, "order", Code::unknown_reference},
    {ReferenceKind::item, "item", Code::unknown_reference},
    {ReferenceKind::parcel, "parcel", Code::unknown_reference},
    {ReferenceKind::criterion, "criterion", Code::unknown_criterion},
    {ReferenceKind::gate, "gate", Code::unknown_reference},
    {ReferenceKind::policy, "policy", Code::unknown_policy},
    {ReferenceKind::unit, "unit", Code::unknown_reference},
    {ReferenceKind::flag, "flag", Code::unknown_reference},
    {ReferenceKind::flag_set, "flag", Code::unused_definition},
};

const Kind& description_of(ReferenceKind kind) { return *std::ranges::find(kinds, kind, &Kind::kind); }

template <typename Range>
void add_ids(const Range& range, Ids& ids) {
    for (const auto& each : range) ids.push_back(each.id);
}

template <typename Range>
Ids ids_of(const Range& range) {
    Ids ids;
    add_ids(range, ids);
    return ids;
}

template <typename Map>
void add_keys(const Map& map, Ids& ids) {
    for (const auto& [key, unused] : map) ids.push_back(key);
}

// Ids that a reference can mean: in their order for suggestions, sorted for look-ups.
class Candidates {
public:
    explicit Candidates(Ids ids) : m_ids(std::move(ids)), m_sorted(m_ids) { std::ranges::sort(m_sorted); }
    bool contains(std::string_view id) const { return std::ranges::binary_search(m_sorted, id); }
    const Ids& ids() const { return m_ids; }

private:
    Ids m_ids;
    Ids m_sorted;
};

// Everything a reference can mean, gathered once for each kind and scope.
class Known {
public:
    Known(const Scenario& scenario, const Pack& pack, const References& references)
        : m_scenario(scenario), m_pack(pack), m_references(references) {}

    const Candidates& candidates(const Reference& reference) {
        const auto key = std::pair(reference.kind, reference.scope);
        const auto found = m_gathered.find(key);
        return found != m_gathered.end() ? found->second : m_gathered.emplace(key, ids(reference)).first->second;
    }

private:
    Ids ids(const Reference& reference) const {
        Ids ids;
        switch (reference.kind) {
            case ReferenceKind::step: add_keys(m_scenario.steps, ids); break;
            case ReferenceKind::ending: add_keys(m_scenario.endings, ids); break;
            case ReferenceKind::step_or_ending:
                add_keys(m_scenario.steps, ids);
                add_keys(m_scenario.endings, ids);
                break;
            case ReferenceKind::action: add_ids(m_scenario.actions, ids); break;
            case ReferenceKind::order: add_ids(m_scenario.desk.orders, ids); break;
            case ReferenceKind::item: add_items(reference.scope, ids); break;
            case ReferenceKind::parcel:
                for (const auto& order : m_scenario.desk.orders) add_ids(order.parcels, ids);
                break;
            case ReferenceKind::criterion: add_criteria(reference.scope, ids); break;
            case ReferenceKind::gate: add_ids(m_pack.gates, ids); break;
            case ReferenceKind::policy: add_ids(m_pack.policies, ids); break;
            case ReferenceKind::unit: add_ids(m_pack.course_units, ids); break;
            case ReferenceKind::flag: add_mentioned(ReferenceKind::flag_set, ids); break;
            case ReferenceKind::flag_set: add_mentioned(ReferenceKind::flag, ids); break;
        }
        return ids;
    }
    void add_items(const std::string& order_id, Ids& ids) const {
        for (const auto& order : m_scenario.desk.orders)
            if (order_id.empty() || order.id == order_id) add_ids(order.items, ids);
        if (order_id.empty())
            for (const auto& stock : m_scenario.desk.stock) ids.push_back(stock.item);
    }
    void add_criteria(const std::string& step_id, Ids& ids) const {
        if (step_id.empty())
            for (const auto& [id, step] : m_scenario.steps) add_ids(step.rubric.criteria, ids);
        else if (const auto step = m_scenario.steps.find(step_id); step != m_scenario.steps.end())
            add_ids(step->second.rubric.criteria, ids);
    }
    void add_mentioned(ReferenceKind kind, Ids& ids) const {
        for (const auto& reference : m_references.all())
            if (reference.kind == kind) ids.push_back(reference.id);
    }

    const Scenario& m_scenario;
    const Pack& m_pack;
    const References& m_references;
    std::map<std::pair<ReferenceKind, std::string>, Candidates> m_gathered;
};

void look_up(const Reference& reference, const Candidates& known, Diagnostics& diagnostics) {
    if (known.contains(reference.id)) return;
    const auto& kind = description_of(reference.kind);
    const auto hint = diagnostics.has_enough_errors() ? std::string() : did_you_mean(reference.id, known.ids());
    if (reference.kind == ReferenceKind::flag_set) {
        diagnostics.report(kind.code, reference.place, fmt::format("nothing asks for the flag '{}'", reference.id),
                           hint);
        return;
    }
    const auto where = reference.scope.empty() ? "" : fmt::format(" in '{}'", reference.scope);
    diagnostics.report(kind.code, reference.place, fmt::format("there is no {} '{}'{}", kind.noun, reference.id, where),
                       hint);
}

// Says of each thing whose id stands further up already, that it does.
template <typename Range, typename Place>
void report_duplicates(const Range& range, std::string_view noun, Place place, Diagnostics& diagnostics) {
    std::set<std::string_view> seen;
    for (const auto& each : range)
        if (!each.id.empty() && !seen.insert(each.id).second)
            diagnostics.report(Code::duplicate_id, place(each), fmt::format("there is a second {} '{}'", noun, each.id),
                               fmt::format("give each {} an id of its own", noun));
}

struct Named {
    std::string_view id;
    const SourcePlace& place;
};

constexpr auto place_of = [](const auto& each) { return each.place; };
constexpr auto source_of = [](const auto& each) { return each.source; };

void check_unit(const std::string& unit, const SourcePlace& place, const Candidates& units, Diagnostics& diagnostics) {
    if (unit.empty() || units.contains(unit)) return;
    diagnostics.report(Code::unknown_reference, place, fmt::format("there is no unit '{}'", unit),
                       did_you_mean(unit, units.ids()));
}

// A course without parts is one row; as soon as one has a title, all must.
void check_parts(const Pack& pack, Diagnostics& diagnostics) {
    const Candidates parts(ids_of(pack.course_parts));
    if (parts.ids().empty()) return;
    for (const auto& unit : pack.course_units) {
        const auto part = part_of(unit.id);
        if (unit.id.empty() || parts.contains(part)) continue;
        diagnostics.report(Code::unknown_reference, unit.place,
                           fmt::format("there is no part '{}' for the unit '{}'", part, unit.id),
                           did_you_mean(part, parts.ids()));
    }
}

}  // namespace

void check_references(const References& references, const Scenario& scenario, const Pack& pack,
                      Diagnostics& diagnostics) {
    Known known(scenario, pack, references);
    for (const auto& reference : references.all()) {
        const bool step_is_unknown = reference.kind == ReferenceKind::criterion && !reference.scope.empty() &&
                                     !scenario.steps.contains(reference.scope);
        if (!step_is_unknown) look_up(reference, known.candidates(reference), diagnostics);
    }
}

void check_units(const References& manifest, const Pack& pack, Diagnostics& diagnostics) {
    const Candidates units(ids_of(pack.course_units));
    for (const auto& reference : manifest.all()) look_up(reference, units, diagnostics);
    check_parts(pack, diagnostics);
    for (const auto& criterion : pack.criteria) check_unit(criterion.unit, criterion.place, units, diagnostics);
    for (const auto& gate : pack.gates) check_unit(gate.unit, gate.place, units, diagnostics);
    for (const auto& scenario : pack.scenarios) {
        for (const auto& [id, step] : scenario.steps)
            for (const auto& criterion : step.rubric.criteria)
                check_unit(criterion.unit, criterion.place, units, diagnostics);
        for (const auto& criterion : scenario.whole.criteria)
            check_unit(criterion.unit, criterion.place, units, diagnostics);
    }
}

void check_duplicates(const Scenario& scenario, Diagnostics& diagnostics) {
    report_duplicates(scenario.desk.orders, "order", source_of, diagnostics);
    std::vector<Named> parcels;  // effects name them without their order
    for (const auto& order : scenario.desk.orders) {
        report_duplicates(order.items, "item", source_of, diagnostics);
        for (const auto& parcel : order.parcels) parcels.push_back({parcel.id, parcel.source});
    }
    report_duplicates(parcels, "parcel", place_of, diagnostics);
    std::vector<Named> places;  // samples lead to either
    for (const auto& [id, step] : scenario.steps) places.push_back({id, step.place});
    for (const auto& [id, ending] : scenario.endings) places.push_back({id, ending.place});
    report_duplicates(places, "step or ending", place_of, diagnostics);
    report_duplicates(scenario.untrue, "untruth", place_of, diagnostics);
    report_duplicates(scenario.actions, "action", place_of, diagnostics);
    report_duplicates(scenario.samples, "sample", place_of, diagnostics);
}

void check_duplicates(const Pack& pack, Diagnostics& diagnostics) {
    report_duplicates(pack.course_parts, "part", place_of, diagnostics);
    report_duplicates(pack.course_units, "unit", place_of, diagnostics);
    report_duplicates(pack.course_sources, "source", place_of, diagnostics);
    report_duplicates(pack.criteria, "shared criterion", place_of, diagnostics);
    report_duplicates(pack.gates, "gate", place_of, diagnostics);
    report_duplicates(pack.policies, "policy", place_of, diagnostics);
    report_duplicates(pack.quick_replies, "quick reply", place_of, diagnostics);
    report_duplicates(pack.scenarios, "scenario", place_of, diagnostics);
}

}  // namespace haoping
