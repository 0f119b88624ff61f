#pragma once

#include <map>
#include <string>

#include "evidence/facts.h"
#include "json/object_reader.h"

namespace haoping {

std::map<std::string, FactValue> read_facts(ObjectReader& object);

}  // namespace haoping
