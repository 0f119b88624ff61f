#pragma once

#include <vector>

#include "json/object_reader.h"
#include "pack/pack.h"
#include "pack/reference.h"

namespace haoping {

// The parts of a pack that others can require, each the list of one file.

std::vector<Concept> read_concepts(ObjectReader& file);
std::vector<Criterion> read_criteria(ObjectReader& file);
std::vector<Gate> read_gates(ObjectReader& file);
std::vector<Policy> read_policies(ObjectReader& file);
std::vector<QuickReply> read_quick_replies(ObjectReader& file);

// units.json: the units of the course, the parts that they make up, and what its texts name as their sources.
struct CourseParts {
    std::vector<CoursePart> parts;
    std::vector<CourseUnit> units;
    std::vector<CourseSource> sources;
};
CourseParts read_course(ObjectReader& file);

// pack.json; fills the head of the pack. `required` tells where each required pack is named.
struct Requirement {
    std::string id;
    SourcePlace place;
};
struct Manifest {
    Pack head;
    std::vector<Requirement> required;
    References references;
};
Manifest read_manifest(ObjectReader& file);

}  // namespace haoping
