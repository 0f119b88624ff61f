#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/session.h"
#include "store/store.h"
#include "views/texts.h"

namespace haoping {

struct CriterionRow {
    std::string id;
    std::string label;  // "1" … for criteria, "G2" for gates: the badge in the reply
    std::string title;
    std::string state_text;
    State state{};
    double points = 0;  // of 100
    double points_max = 0;
    std::string reason;  // only where points are lost
    std::string why;
    std::string try_saying;
    std::string unit;            // "ORD-12 Cancelling an order"
    std::vector<Span> evidence;  // bytes of DebriefView::reply
    bool unsure = false;
};

struct TurnChip {
    std::size_t reply = 0;
    double total = 0;  // 0–1
};

struct OutcomeCard {  // only when the case is over
    std::string ending;
    std::string text;
    EndingKind kind{};
    int stars = 0;  // 0: no review
    double total = 0;
    std::vector<CriterionRow> whole;
};

struct ReplayMoment {
    std::string time;
    std::string text;
};

struct DebriefView {
    AttemptId attempt = 0;
    std::string title;
    double total = 0;  // 0–1, of this reply
    double pass = 0.6;
    std::string verdict;
    std::string work_on;
    std::string unscorable;  // why the reply could not be marked; empty: it could
    int met = 0;
    int partly = 0;
    int missed = 0;
    int broken = 0;
    std::string sum_line;                // "Sum 76, rule broken: at most 50"
    std::vector<CriterionRow> criteria;  // crossed gates last
    std::string reply;                   // exactly as sent
    std::string model_reply;
    std::string customer_said;  // the customer's reaction
    std::string mood_change;    // "uneasy → calm"
    std::vector<TurnChip> turns;
    std::size_t turn = 0;
    std::vector<ReplayMoment> replay;  // the whole session, one line a moment
    std::optional<OutcomeCard> outcome;
    bool over = false;
};

DebriefView debrief_view(const Pack&, const Session&, std::size_t reply, const Texts&);

}  // namespace haoping
