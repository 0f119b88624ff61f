#pragma once

#include "play/session.h"

namespace haoping {

// The actions that are about help: which mode the attempt is in, and the step's hints.
void choose_mode(Session&, const ChooseMode&);
void take_hint(Session&, const Pack&);

}  // namespace haoping
