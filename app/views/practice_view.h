#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "store/store.h"
#include "views/action_view.h"
#include "views/conversation_view.h"
#include "views/desk_view.h"
#include "views/help_view.h"
#include "views/knowledge.h"
#include "views/practice_time.h"
#include "views/queue_view.h"
#include "views/reply_length.h"
#include "views/slots.h"
#include "views/texts.h"
#include "views/writing.h"

namespace haoping {

struct QuickReplyRow {
    std::string title;
    std::string text;  // slots filled from the case; {{…}} where the case has no such fact
};

struct DraftState {
    std::string text;
    AttemptId attempt = 0;
    int turn = 0;
    std::string saved;                                     // "Draft saved 14:02"; empty: nothing to save yet
    std::string problem;                                   // the draft could not be saved: what is wrong and what to do
    std::optional<std::chrono::seconds> goes_out_in = {};  // set: it was sent, and can be taken back so long
};

struct PracticeView {
    std::string customer;
    std::string about;      // "Brazil · 1 earlier order · English"
    std::string case_line;  // "Cancelling an order – Ten lipsticks · reply 2"
    Mood mood{};
    std::string mood_text;
    std::string clock;  // "Thu 19 Nov 09:08" on the scenario's clock
    std::string task;
    std::vector<ConversationLine> lines;
    bool may_translate = true;  // not in an exam
    HelpView help;
    TimeView time;
    QueueView queue;
    std::vector<ActionButton> actions;
    std::optional<ActionForm> form;        // of an action, as it was left
    std::vector<KnowledgeCard> knowledge;  // what the search in the rules looks through
    std::vector<QuickReplyRow> quick_replies;
    DeskView desk;
    DraftState draft;
    LengthLine length;                     // of the draft, against the step's band
    std::vector<UnfilledSlot> slots;       // of the draft
    std::string why_not_send;              // empty: it can be sent
    std::vector<WritingFinding> findings;  // in the draft's text
    std::string spelling_off;              // why there are no squiggles; empty: they are on
    std::string only_looked_at;            // why nothing can be written or done here; empty: it can
    bool over = false;
    std::optional<std::size_t> last_reply;  // its debrief is one key away; empty in an exam that has not ended
};

struct PracticeInput {
    const Pack& pack;
    const Session& session;
    const DraftState& draft;
    const std::vector<WritingFinding>& findings;  // in the draft's text
    const std::string& spelling_off;
    const WorkedExample& example;  // of the step; only looked at in that mode
    const std::vector<KnowledgeCard>& knowledge;
    std::chrono::milliseconds spent{};
    Instant now{};
    bool closed = false;  // an exam whose time ran out before an ending
};

PracticeView practice_view(const PracticeInput&, const Texts&);

}  // namespace haoping
