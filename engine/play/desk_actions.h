#pragma once

#include "play/session.h"

namespace haoping {

// Does what the trainee asked for at the desk, or notes why it is impossible. The session's `actions` are the caller's.
void use_desk(Session&, const Pack&, const UseDesk&);

}  // namespace haoping
