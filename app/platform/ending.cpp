#include "platform/ending.h"

#include <csignal>

namespace haoping {
namespace {

// A signal handler can reach nothing but this.
volatile std::sig_atomic_t asked = 0;

void note(int signal) {
    asked = 1;
    std::signal(signal, SIG_DFL);
}

}  // namespace

void listen_for_end() {
    std::signal(SIGTERM, note);
    std::signal(SIGINT, note);
#ifndef _WIN32
    std::signal(SIGHUP, note);
    std::signal(SIGPIPE, SIG_IGN);  // a display or a reader that has gone is told where it is written to
#endif
}

bool end_was_asked() { return asked != 0; }

}  // namespace haoping
