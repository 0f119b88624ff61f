#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "store/store.h"
#include "views/desk_view.h"
#include "views/texts.h"

namespace haoping {

enum class LineKind : std::uint8_t { day, customer, trainee, photo, event, refused, ending };

// One thing in the conversation, oldest first.
struct ConversationLine {
    LineKind kind{};
    std::string text;
    std::string translation;           // the same in the interface's language; empty when it is the same
    std::string meta;                  // "09:02", "You · 09:05"
    std::optional<std::size_t> reply;  // a trainee's message: index of the reply, whose debrief can be opened
    std::optional<double> mark;        // of that reply, 0–1
};

struct ActionButton {
    std::string id;
    std::string title;  // with an ellipsis when it asks for something
    ActionKind kind{};
    std::string impossible;              // why not; empty: possible
    std::string confirm;                 // what will happen, in one sentence
    std::optional<Money> suggested;      // refund
    std::string most;                    // refund: "at most 48.90 USD"
    std::optional<Address> new_address;  // change_address
};

struct QuickReplyRow {
    std::string title;
    std::string text;  // slots filled from the case; {{…}} where the case has no such fact
};

struct DraftState {
    std::string text;
    AttemptId attempt = 0;
    int turn = 0;
    std::string saved;    // "Draft saved 14:02"; empty: nothing to save yet
    std::string problem;  // the draft could not be saved: what is wrong and what to do
};

struct Misspelling {
    Span span;
    std::string word;
};

struct PracticeView {
    std::string customer;
    std::string about;      // "Brazil · 2nd order · writes in English"
    std::string case_line;  // "Cancelling an order – Ten lipsticks · reply 2"
    Mood mood{};
    std::string mood_text;
    std::string clock;  // "Thu 19 Nov 09:08" on the scenario's clock
    std::string task;
    std::vector<ConversationLine> lines;
    std::vector<std::string> hints;
    std::vector<ActionButton> actions;
    std::vector<QuickReplyRow> quick_replies;
    DeskView desk;
    DraftState draft;
    int min_words = 0;
    int max_words = 0;  // 0: no band
    std::vector<Misspelling> misspellings;
    std::string spelling_off;  // why there are no squiggles; empty: they are on
    bool over = false;
    std::optional<std::size_t> last_reply;  // its debrief is one key away
};

struct PracticeInput {
    const Pack& pack;
    const Session& session;
    const DraftState& draft;
    const std::vector<Misspelling>& misspellings;
    const std::string& spelling_off;
};

PracticeView practice_view(const PracticeInput&, const Texts&);

}  // namespace haoping
