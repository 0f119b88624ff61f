#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/concept.h"
#include "pack/scenario.h"

namespace haoping {

struct CoursePart {  // "ORD Orders 售中与订单"
    std::string id;
    LocalText title;
    SourcePlace place;
};

// Belongs to the part whose id stands before its last hyphen.
struct CourseUnit {  // of the course: "ORD-12 Cancelling an order 取消订单"
    std::string id;
    LocalText title;
    SourcePlace place;
};

struct CourseSource {  // where facts of the course come from: "S1 the exercise book"
    std::string id;
    LocalText title;
    SourcePlace place;
};

struct Policy {
    std::string id;
    LocalText title;
    LocalText text;
    Date valid_from{};
    Date checked{};    // when somebody last compared it with the source
    LocalText source;  // where it stands; field practice says so
    SourcePlace place;
};

struct QuickReply {
    std::string id;
    LocalText title;
    LocalText text;  // {{fact_name}} slots are filled from the facts of the case
    SourcePlace place;
};

// A checked pack with everything that it requires merged in. Immutable; shared by const reference.
struct Pack {
    std::string id;
    std::string version;
    std::string hash;  // hex digest over every file of the pack and of those it requires: names exact replays
    LocalText title;
    LocalText summary;
    std::string language;
    std::string author;
    std::string licence;
    std::vector<std::string> units;
    std::vector<std::string> requires_packs;
    LanguageCaps languages;  // in which replies may come

    std::vector<CoursePart> course_parts;  // in the order of the course; of this pack and the required ones
    std::vector<CourseUnit> course_units;  // likewise
    std::vector<CourseSource> course_sources;  // likewise
    ConceptBank concepts;
    std::vector<Criterion> criteria;  // that rubrics use by their id
    std::vector<Gate> gates;  // all of them apply to every step
    std::vector<Policy> policies;
    std::vector<QuickReply> quick_replies;
    std::vector<Scenario> scenarios;  // this pack's own, by file name

    // Compiled rubrics, aligned with scenarios: [scenario] → step id → rubric. After load_pack_for only one is there.
    std::vector<std::map<std::string, CompiledRubric>> step_rubrics;
    std::vector<CompiledRubric> whole_rubrics;

    const Scenario* scenario(std::string_view scenario_id) const;  // null: no such
    std::size_t index_of(const Scenario&) const;
    const Policy* policy(std::string_view policy_id) const;
    const CourseUnit* unit(std::string_view unit_id) const;
};

// A step of a pack, by ids.
struct StepPlace {
    std::string scenario;
    std::string step;  // empty: the scenario's first
};

// "ORD-12" → "ORD"
std::string_view part_of(std::string_view unit_id);

// Of the pack itself; concepts of required packs are checked with those packs.
bool is_own(const Concept& each);

}  // namespace haoping
