#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/store.h"
#include "ui/widgets.h"

namespace haoping {

// What a screen remembers between two frames that is nobody else's business: what is open, where one has scrolled,
// text being typed. The application's state is not here.

struct HomeDraft {
    ui::ScrollState families;
    ui::ScrollState side;
};

enum class DeskTab : std::uint8_t { order, policy, customer, hints };

struct PracticeDraft {
    AttemptId attempt = -1;  // whose reply is in the editor; another one resets the draft
    int turn = -1;
    ui::TextEditor reply;
    ui::ScrollState conversation;
    ui::ScrollState facts;
    DeskTab tab = DeskTab::order;
    std::size_t hints_shown = 0;
    std::optional<std::string> acting;  // the action whose dialog is open
    ui::TextEditor amount;
    std::vector<ui::TextEditor> address;
    std::string amount_problem;
    bool quick_replies_open = false;
};

struct DebriefDraft {
    AttemptId attempt = -1;
    std::size_t turn = 0;
    std::optional<std::size_t> selected;  // index of a criterion row
    ui::ScrollState criteria;
    ui::ScrollState reply;
    ui::ScrollState side;
    std::size_t side_tab = 0;
};

struct SettingsDraft {
    ui::ScrollState page;
};

struct KeysDraft {  // F1
    bool open = false;
    ui::ScrollState scroll;
};

struct ScreenDrafts {
    HomeDraft home;
    PracticeDraft practice;
    DebriefDraft debrief;
    SettingsDraft settings;
    KeysDraft keys;
};

}  // namespace haoping
