#pragma once

#include <map>
#include <string>
#include <vector>

#include "evidence/facts.h"
#include "json/object_reader.h"
#include "rubric/truth.h"

namespace haoping {

struct CaseFacts {
    std::map<std::string, FactValue> values;
    std::vector<FactTopic> topics;  // of those facts that say where a reply speaks of them
    std::vector<FactTitle> titles;  // of those that have one
};
CaseFacts read_facts(ObjectReader& object);

}  // namespace haoping
