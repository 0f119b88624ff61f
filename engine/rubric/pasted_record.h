#pragma once

#include <cstddef>

#include "evidence/reply_index.h"

namespace haoping {

// How many lines of the reply begin with a day in figures, as those of a parcel's record do that the desk shows.
std::ptrdiff_t dated_lines(const ReplyIndex& reply);

}  // namespace haoping
