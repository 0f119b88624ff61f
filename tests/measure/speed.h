#pragma once

#include "table.h"

namespace haoping::measure {

// Throughput, the floor and the start, on the shipped samples of about 100 words. On a busy machine only the ratio to
// the floor means anything; haoping_bench measures more carefully.
std::vector<Row> speed_rows();

}  // namespace haoping::measure
