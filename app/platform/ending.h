#pragma once

namespace haoping {

// From now on the system's wish that the program ends (SIGTERM; SIGINT, that is Ctrl+C; SIGHUP, the session is over)
// is noted instead of ending it at once, so that what was typed can be saved. A second one ends it all the same.
void listen_for_end();

// From any thread.
bool end_was_asked();

}  // namespace haoping
