#pragma once

#include <cstddef>

#include "evidence/reply_index.h"

namespace haoping {

// How many lines of the reply begin with a day in figures, as those of a parcel's record do that the desk shows.
std::ptrdiff_t dated_lines(const ReplyIndex& reply);

// How many days are written as the desk's records write them, "2026-11-19"; letters write "19 November".
std::ptrdiff_t days_of_records(const ReplyIndex& reply);

}  // namespace haoping
