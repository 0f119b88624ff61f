#pragma once

#include <map>
#include <string>

#include "json/object_reader.h"
#include "pack/reference.h"
#include "pack/scenario.h"

namespace haoping {

std::map<std::string, Step> read_steps(ObjectReader& scenario, Channel channel, References& references);
std::map<std::string, Ending> read_endings(ObjectReader& scenario);

}  // namespace haoping
