#include "rubric/read_rubric.h"

#include <array>
#include <set>
#include <utility>

#include "evidence/read_expression.h"
#include "rubric/dimension_names.h"

namespace haoping {

namespace {

constexpr std::array<EnumName<CriterionKind>, 4> kind_names{{
    {"must", CriterionKind::must},
    {"should", CriterionKind::should},
    {"must_not", CriterionKind::must_not},
    {"bonus", CriterionKind::bonus},
}};

constexpr LocalTextRule optional_text{.presence = Presence::optional};
constexpr double least_weight = 0.01;
constexpr double most_weight = 1'000;
constexpr double least_mark = 0.01;
constexpr std::int64_t most_words = 2'000;

std::vector<Level> read_listed_levels(ObjectReader& object) {
    std::vector<Level> levels;
    double above = 2;
    for (const auto& element : object.array("levels", {.presence = Presence::optional, .least = 1, .most = 10})) {
        auto level = element.object();
        if (!level) continue;
        const double mark = level->number("mark", {.min = least_mark, .max = 1, .otherwise = {}});
        if (mark >= above)
            level->report(Code::bad_levels, "mark", "this level's mark is not below that of the level before it",
                          "order the levels from full marks downwards, each mark once");
        above = mark;
        if (const auto evidence = level->required("evidence")) levels.push_back({mark, read_expression(*evidence)});
        level->finish();
    }
    return levels;
}

std::vector<Level> read_levels(ObjectReader& object) {
    const auto full = object.value("full");
    const auto half = object.value("half");
    const bool listed = object.has("levels");
    if (listed && (full || half)) {
        object.report(Code::key_conflict, "levels", "'levels' stands beside 'full' or 'half'",
                      "use one way or the other");
        return {};
    }
    if (listed) return read_listed_levels(object);
    std::vector<Level> levels;
    if (full) levels.push_back({1, read_expression(*full)});
    if (half) levels.push_back({0.5, read_expression(*half)});
    if (half && !full)
        object.report(Code::bad_levels, "half", "'half' stands without 'full'", "say what earns full marks");
    if (!full && !half)
        object.report(Code::nothing_to_find, "the criterion doesn't say what to look for",
                      "add \"full\": [\"a phrase\", …] or \"levels\"");
    return levels;
}

void read_texts(ObjectReader& object, Criterion& criterion) {
    criterion.why = object.local_text("why", optional_text);
    criterion.try_saying = object.local_text("try", optional_text);
    criterion.missing = object.local_text("missing", optional_text);
}

// {"use": "letter-form", "weight": 4}; with an id of its own where one rubric uses it twice
Criterion read_use(ObjectReader& object) {
    Criterion criterion;
    criterion.place = object.place();
    criterion.uses = object.id("use");
    criterion.id = object.has("id") ? object.id("id") : criterion.uses;
    criterion.title = object.local_text("title", {.presence = Presence::optional, .one_line = true});
    criterion.weight = 0;  // the shared one's
    if (object.has("weight"))
        criterion.weight = object.number("weight", {.min = least_weight, .max = most_weight, .otherwise = 1});
    criterion.unit = object.string("unit", {.otherwise = ""});
    read_texts(object, criterion);
    object.finish();
    return criterion;
}

LengthBand read_length(ObjectReader& object) {
    LengthBand band;
    auto length = object.object("length", Presence::optional);
    if (!length) return band;
    band.min_words = static_cast<int>(length->integer("min_words", {.min = 0, .max = most_words, .otherwise = 0}));
    band.max_words = static_cast<int>(length->integer("max_words", {.min = 0, .max = most_words, .otherwise = 0}));
    if (band.max_words != 0 && band.min_words > band.max_words)
        length->report(Code::bad_length_band, "min_words", "the least number of words is above the most",
                       "swap 'min_words' and 'max_words'");
    length->finish();
    return band;
}

}  // namespace

Criterion read_criterion(ObjectReader& object) {
    Criterion criterion;
    criterion.place = object.place();
    criterion.id = object.id("id");
    criterion.title = object.local_text("title", one_line_text);
    criterion.kind = object.enumeration("kind", kind_names, CriterionKind::must);
    criterion.dimension = object.enumeration("dimension", dimension_names, Dimension::solution);
    criterion.weight = object.number("weight", {.min = least_weight, .max = most_weight, .otherwise = 1});
    criterion.unit = object.string("unit", {.otherwise = ""});
    criterion.levels = read_levels(object);
    read_texts(object, criterion);
    object.finish();
    return criterion;
}

Gate read_gate(ObjectReader& object) {
    Gate gate;
    gate.place = object.place();
    gate.id = object.string("id");
    gate.title = object.local_text("title", one_line_text);
    if (const auto evidence = object.required("evidence")) gate.evidence = read_expression(*evidence);
    gate.cap = object.number("cap", {.min = 0, .max = 100, .otherwise = 40}) / 100;
    gate.may_be_asked_for = object.boolean("may_be_asked_for", {.otherwise = false});
    gate.unit = object.string("unit", {.otherwise = ""});
    gate.why = object.local_text("why", optional_text);
    gate.instead = object.local_text("instead", optional_text);
    object.finish();
    return gate;
}

Rubric read_rubric(ObjectReader& object) {
    Rubric rubric;
    rubric.length = read_length(object);
    rubric.pass = object.number("pass", {.min = 0, .max = 100, .otherwise = 60}) / 100;
    std::set<std::string> ids;
    bool earns = false;
    for (const auto& element : object.array("criteria", {.presence = Presence::required, .least = 1, .most = 40})) {
        auto reader = element.object();
        if (!reader) continue;
        auto criterion = reader->has("use") ? read_use(*reader) : read_criterion(*reader);
        const bool earning = criterion.kind == CriterionKind::must || criterion.kind == CriterionKind::should;
        earns = earns || earning || !criterion.uses.empty();
        if (!criterion.id.empty() && !ids.insert(criterion.id).second)
            reader->report(Code::duplicate_id, "id", "a criterion '" + criterion.id + "' stands above already",
                           "give each criterion its own id");
        rubric.criteria.push_back(std::move(criterion));
    }
    if (!earns && !rubric.criteria.empty())
        object.report(Code::no_weight, "criteria", "no criterion is a 'must' or 'should', so nothing can be earned",
                      "add what a good reply says");
    object.finish();
    return rubric;
}

}  // namespace haoping
