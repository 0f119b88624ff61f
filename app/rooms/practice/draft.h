#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "play/session.h"
#include "rooms/practice/composer_draft.h"
#include "store/store.h"
#include "ui/widgets.h"

namespace haoping {

enum class DeskTab : std::uint8_t { order, policy, customer, hints };

// What stays as it was on a customer's desk while another one is served.
struct DeskDraft {
    DeskTab tab = DeskTab::order;
    ui::ScrollState facts;
    ui::ScrollState actions;
    ui::TextEditor search;  // in the rules
    bool translate_all = false;
    std::set<std::size_t> translate_other;  // lines that differ from translate_all
    std::optional<std::string> acting;      // the action whose form is open
    ui::TextEditor amount;
    std::vector<ui::TextEditor> address;
    std::string amount_problem;
    std::optional<UseDesk> asks_money;    // filled in; the last question before money moves is open
    std::optional<ActionKind> looked_up;  // its result is brought into sight when it is there
    std::optional<float> result_at;       // where it was drawn in this frame
};

struct PracticeDraft {
    AttemptId attempt = -1;  // whose reply is in the editor; another one resets the draft
    int turn = -1;
    ui::TextEditor reply;
    ui::ScrollState conversation;
    ui::ScrollState queue;
    std::size_t lines_seen = 0;  // of the conversation, while its end was in sight
    DeskDraft desk;
    std::map<AttemptId, DeskDraft> other_desks;
    bool modes_open = false;
    bool shows_desk = false;        // in narrow windows, instead of the conversation
    bool to_actions = false;        // the focus goes to the first action
    bool to_reply = false;          // the caret goes back into the reply in this frame
    bool to_search = false;         // the caret goes into the search
    bool to_form = false;           // the focus goes into the form just opened
    float conversation_height = 0;  // of all messages, as drawn last
    ui::Rect message_list;          // as drawn last: where a toast covers nothing that is written or pressed
    ComposerDraft composer;
};

}  // namespace haoping
