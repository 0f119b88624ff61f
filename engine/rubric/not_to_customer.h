#pragma once

#include "evidence/reply_index.h"

namespace haoping {

// Whether the text speaks about the customer instead of to them: a plan ("First I will comfort the customer, then …"),
// or a note to a colleague.
bool is_plan(const ReplyIndex& reply);

// Whether it tells more of the customer than it says to anybody: "She's quite upset", 客户想…
bool tells_of_customer(const ReplyIndex& reply);

// Whether it speaks to the teacher, or of marks, or tells what a reply should be ("Asks politely why", "fulfils all
// criteria").
bool speaks_to_teacher(const Analysis& reply);

}  // namespace haoping
