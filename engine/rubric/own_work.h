#pragma once

#include "text/analysis.h"

namespace haoping {

// Whether somebody looks back or ahead at an exercise: "I did this task quite well", "how I would work on this", "my
// English is too simple", 这次作业……. A letter to nobody that does so is an essay about the answer and no answer.
bool tells_of_own_work(const Analysis& reply);

// Whether items say what a letter is to do or to leave out: "apologise – our fault – don't say calm down – sign: Li",
// 安慰她 – 道歉 – 别提优惠券. Then they are notes for one.
bool notes_how_to_write(const Analysis& reply);

}  // namespace haoping
