#pragma once

#include <optional>
#include <string>
#include <variant>

#include "play/session.h"
#include "rooms/holds_any_of.h"
#include "store/store.h"
#include "views/action_view.h"

namespace haoping {

struct GoPractice {};  // the customer on the desk
struct StartScenario {
    std::string pack;
    std::string scenario;
    std::optional<PracticeMode> mode = {};  // none: the one that fits the marks so far, see recommended_mode
};
struct ContinueAttempt {  // one that was left open
    AttemptId attempt = 0;
};
struct TryAgain {                           // the same scenario from the start; the old attempt is kept
    std::optional<PracticeMode> mode = {};  // none: as in the attempt that goes on, else the one that fits
};
struct EditDraft {
    std::string text;
    std::size_t pasted_words = 0;  // new ones that came from another window
};
struct EditForm {  // of an action; none: it was closed
    std::optional<ActionForm> form;
};
struct Post {  // sends it in a moment, so that it can be taken back; at once in an exam
    std::string text;
};
struct TakeBack {};  // a posted reply
struct Send {
    std::string text;
};
struct Act {
    UseDesk use;
};
struct ChangeMode {  // until the first reply is sent
    PracticeMode mode{};
};
struct OpenHint {};  // the next one of the message on the desk
struct WatchClock {  // the window is in front, or another one is: the time spent does not count then
    bool runs = true;
};
struct AddOwnWord {  // from now on it is right
    std::string word;
};
struct DiscardAttempt {  // kept in the store, but not offered any more
    AttemptId attempt = 0;
};
struct UndoDiscard {};

using PracticeIntent =
    std::variant<GoPractice, StartScenario, ContinueAttempt, TryAgain, EditDraft, EditForm, Post, TakeBack, Send, Act,
                 ChangeMode, OpenHint, WatchClock, AddOwnWord, DiscardAttempt, UndoDiscard>;
inline bool only_looks(const PracticeIntent& intent) {
    return holds_any_of<GoPractice, ContinueAttempt, WatchClock>(intent);
}

}  // namespace haoping
