#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "screens/composer_draft.h"
#include "store/store.h"
#include "rooms/study/draft.h"
#include "ui/widgets.h"

namespace haoping {

// What a screen remembers between two frames that is nobody else's business: what is open, where one has scrolled,
// text being typed. The application's state is not here.

struct OwnNameDraft {
    ui::TextEditor latin;
    ui::TextEditor chinese;
    bool filled = false;  // with what is known
};

enum class HomeTab : std::uint8_t { map, cases, mistakes };

struct HomeDraft {
    std::optional<HomeTab> tab;  // empty: nobody chose one yet
    std::string unit;            // selected in the map
    ui::TextEditor search;
    ui::ScrollState families;
    ui::ScrollState map;
    ui::ScrollState mistakes;
    ui::ScrollState found;
    ui::ScrollState side;
    ui::ScrollState page;  // all of it, in a narrow window
    OwnNameDraft name;
};

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

enum class DebriefTab : std::uint8_t { reply, model, compare, replay, outcome };

struct DebriefDraft {
    AttemptId attempt = -1;
    std::size_t turn = 0;
    std::optional<std::size_t> selected;       // index of a criterion row
    std::optional<std::size_t> hovered_row;    // by the pointer, in the list
    std::optional<std::size_t> hovered_words;  // the same in the reply
    bool plain_words = false;                  // words that no criterion uses were pressed
    bool go_to_row = false;                    // bring the selected row into sight, with the focus
    DebriefTab tab = DebriefTab::reply;
    bool model_hidden = false;  // where there is a column for it
    std::size_t moment = 0;     // of the replay
    bool go_to_slider = false;
    bool path_copied = false;
    std::string disagrees_with;  // criterion whose mark is being questioned; empty: none
    bool wants_reason = false;   // the field for it opens in this frame
    ui::TextEditor reason;
    ui::ScrollState criteria;
    ui::ScrollState reply;
    ui::ScrollState explanation;
    ui::ScrollState side;
    ui::ScrollState page;  // of the tab that is not the reply
    ui::ScrollState before;
};

struct SettingsDraft {
    ui::ScrollState page;
    OwnNameDraft name;
};

struct KeysDraft {  // F1
    bool open = false;
    ui::ScrollState scroll;
};

struct GalleryDraft {
    ui::ScrollState page;
    std::vector<float> heights;  // of the groups, as drawn last
    ui::TextEditor search;
    ui::TextEditor price{"5.00"};
    ui::TextEditor wrong{"80"};
    ui::TextEditor reply;
    ui::ScrollState table;
    std::optional<std::size_t> row;
    std::optional<ui::TableSort> sort;
    std::size_t tab = 0;
    std::size_t choice = 1;
    bool checked = true;
    float number = 0.5F;
    std::size_t cell = 11;
};

enum class SampleFilter : std::uint8_t { all, differ, chinese, changed };

enum class LabMenu : std::uint8_t { none, scenario, step, kind, dimension };

struct LabDraft {
    ui::ScrollState criteria;
    ui::ScrollState samples;
    ui::ScrollState marked;
    ui::ScrollState why;
    std::map<std::string, ui::TextEditor> editors;  // by JSON pointer
    std::string open_phrase;                        // pointer of the phrase being edited
    std::string adding_to;                          // pointer of the list that gets a phrase
    bool focus_phrase = false;                      // the field that was just opened takes the focus
    ui::TextEditor added;
    std::string expression;  // pointer of the level whose expression is open
    bool texts = false;      // the open criterion shows its texts, not what earns its marks
    SampleFilter filter = SampleFilter::all;
    ui::TextEditor live;
    bool live_focused = false;
    bool shows_words = true;  // the live reply with its evidence; otherwise it is being written
    bool shows_why = false;   // in small windows, instead of the live reply
    LabMenu menu{};           // the list that is open
    ui::Rect menu_at;
};

struct ScreenDrafts {
    LabDraft lab;
    HomeDraft home;
    PracticeDraft practice;
    DebriefDraft debrief;
    SettingsDraft settings;
    KeysDraft keys;
    GalleryDraft gallery;
    StudyDraft study;
    bool window_in_front = true;  // as the application was told
    bool unsaved_copied = false;  // while it is asked whether to close
};

}  // namespace haoping
