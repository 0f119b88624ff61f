#pragma once

#include <optional>
#include <string>
#include <variant>

#include "play/session.h"
#include "store/store.h"
#include "study/study_intent.h"
#include "views/action_view.h"
#include "views/lab_wish.h"
#include "views/settings.h"

namespace haoping {

// What a person may ask for. Screens return these; App::handle is the only place that acts on them.
struct GoHome {};
struct GoSettings {};
struct GoGallery {};  // hidden: only the command line asks for it
struct StartScenario {
    std::string pack;
    std::string scenario;
    std::optional<PracticeMode> mode = {};  // none: the one that fits the marks so far, see recommended_mode
};
struct ContinueAttempt {  // one that was left open
    AttemptId attempt = 0;
};
struct EditDraft {
    std::string text;
    std::size_t pasted_words = 0;  // new ones that came from another window
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
struct EditForm {  // of an action; none: it was closed
    std::optional<ActionForm> form;
};
struct ChangeMode {  // until the first reply is sent
    PracticeMode mode{};
};
struct WatchClock {  // the window is in front, or another one is: the time spent does not count then
    bool runs = true;
};
struct OpenHint {};  // the next one of the message on the desk
struct ShowDebrief {
    std::size_t reply = 0;
};
struct LeaveDebrief {};  // back to where one came from

struct GoPractice {};  // the customer on the desk
struct GoDebrief {};   // the reply looked at last
struct LeaveSettings {};
struct TryAgain {                           // the same scenario from the start; the old attempt is kept
    std::optional<PracticeMode> mode = {};  // none: as in the attempt that goes on, else the one that fits
};
struct ImproveReply {  // a new attempt that stands just before this reply, with its text as the draft
    AttemptId attempt = 0;
    std::size_t reply = 0;
};
struct Disagree {  // with the mark of a criterion, for the teacher; without a reason: no longer
    AttemptId attempt = 0;
    std::size_t reply = 0;
    std::string criterion;
    std::string reason;
};
struct CompareWith {  // an earlier attempt at the same step
    AttemptId attempt = 0;
};
struct ExportDebrief {};  // the review looked at, as a page to print
struct OpenReports {};    // the folder of those pages
struct OpenAttempt {
    AttemptId attempt = 0;
};
struct ChangeSettings {
    Settings settings;
};
struct SetName {  // to sign with; empty: not now
    std::string latin;
    std::string chinese;
};
struct DismissNotice {};
struct KeepOpen {};  // not closing after all, see ScreenView::closing
struct CloseAllTheSame {};
struct PutAway {  // a text that can't be gone on with is not shown any more; it stays in the store
    AttemptId attempt = 0;
};
struct DiscardAttempt {  // kept in the store, but not offered any more
    AttemptId attempt = 0;
};
struct UndoDiscard {};
struct AddOwnWord {  // from now on it is right
    std::string word;
};

struct Study {  // in the course room
    StudyWish wish;
};

struct GoRubrics {};  // the rubric lab
struct Lab {
    LabWish wish;
};

using Intent = std::variant<GoRubrics, Lab, Study, GoHome, GoPractice, GoDebrief, GoSettings, GoGallery, LeaveSettings,
                            StartScenario, ContinueAttempt, EditDraft, EditForm, Post, TakeBack, Send, Act, ChangeMode,
                            OpenHint, WatchClock, ShowDebrief, LeaveDebrief, TryAgain, ImproveReply, Disagree,
                            CompareWith, ExportDebrief, OpenReports, OpenAttempt, ChangeSettings, SetName,
                            DismissNotice, AddOwnWord, KeepOpen, CloseAllTheSame, PutAway, DiscardAttempt, UndoDiscard>;

}  // namespace haoping
