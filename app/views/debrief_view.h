#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "play/session.h"
#include "store/store.h"
#include "views/texts.h"

namespace haoping {

class SpellingDictionary;

enum class RowKind : std::uint8_t { criterion, gate, not_so };

struct CriterionRow {
    std::string id;
    std::string label;  // "1" … for criteria, "G2" for gates, "?" for what is not so: the badge in the reply
    std::string title;
    std::string state_text;
    RowKind kind = RowKind::criterion;
    State state{};
    double points = 0;  // of 100
    double points_max = 0;
    std::string reason;  // only where points are lost
    std::string found;   // what the marker found in its place: "“soon” says that it may happen …"
    std::string why;
    std::string try_saying;
    std::string unit;            // "ORD-12 Cancelling an order"
    std::string unit_id;         // "ORD-12"
    std::vector<Span> evidence;  // bytes of DebriefView::reply
    bool unsure = false;
    bool waits_for_answer = false;  // nothing wrong was said, but that earns points only beside an answer
    std::string questioned;         // why the person disagrees; empty: they do not
};

// Where a missed point would stand best in the reply.
struct MissingPoint {
    std::size_t row = 0;   // index into DebriefView::criteria
    std::uint32_t at = 0;  // byte of the reply, at the end of a sentence
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
    std::string sum;  // how the total comes about: "Reply 1: 100 × 45 % + …"
    std::vector<CriterionRow> whole;
};

enum class Trend : std::uint8_t { none, better, worse };

// One figure of the shop, before → after.
struct EffectLine {
    std::string name;
    std::string meaning;  // what it counts, one sentence
    std::string change;   // "uneasy → calm"; "5.00 USD, same" when nothing changed
    bool same = false;
    Trend trend = Trend::none;
};

enum class MomentKind : std::uint8_t { customer, trainee, event, refused, mark, mood, ending };

struct ReplayMoment {
    MomentKind kind{};
    std::string time;
    std::string text;
    Mood mood{};  // after it
    std::string mood_text;
    std::optional<std::size_t> reply;  // of a mark
};

// An earlier attempt at the same case in which this step was answered too.
struct EarlierReply {
    AttemptId attempt = 0;
    std::string when;     // "21 Nov 09:12"
    double total = 0;     // 0–1, of the reply
    std::string problem;  // why it cannot be compared; empty: it can
};

struct ComparedRow {
    std::string title;
    State before{};
    State after{};
    std::string before_text;
    std::string after_text;
    double points_before = 0;
    double points_after = 0;
};

struct ReplyComparison {
    EarlierReply with;
    bool improved = false;  // both stand on the same words: the later one improves the earlier
    std::string reply;
    std::vector<CriterionRow> criteria;  // of the earlier reply
    std::vector<ComparedRow> changed;
    std::size_t unchanged = 0;
};

struct DebriefView {
    AttemptId attempt = 0;
    std::string title;
    std::string customer;
    std::string pack_line;  // "Cancelling an order 1.0.0": what it was marked with
    std::string notes;      // "Exam · 2 hints opened · 24 words pasted": how the attempt came about
    double total = 0;       // 0–1, of this reply
    double pass = 0.6;
    std::optional<double> best;    // of all attempts at this step, when there are several
    std::optional<double> before;  // of the attempt compared with
    std::string verdict;
    std::string work_on;
    std::string unscorable;  // why the reply could not be marked; empty: it could
    bool left_out = false;   // and that is the rubric's fault: it counts neither way, elsewhere it counts as 0
    int met = 0;
    int partly = 0;
    int missed = 0;
    int broken = 0;
    std::string sum_line;                // "Sum 76, rule broken: at most 50"
    std::vector<CriterionRow> criteria;  // crossed gates last, then what is not so
    std::vector<MissingPoint> slots;
    std::string reply;  // exactly as sent
    std::string model_reply;
    std::vector<Span> model_news;          // bytes of model_reply: what the reply does not say yet
    std::string customer_said;             // the customer's reaction
    std::string mood_change;               // "uneasy → calm"
    std::vector<EffectLine> effects;       // of this reply
    std::vector<EffectLine> case_effects;  // from the opening until now
    std::vector<TurnChip> turns;
    std::size_t turn = 0;
    std::vector<ReplayMoment> replay;  // the whole session
    std::optional<OutcomeCard> outcome;
    bool over = false;
    std::vector<EarlierReply> earlier;  // newest first
    std::optional<ReplyComparison> comparison;
    std::string report;          // where the report was saved; empty: nowhere
    std::string report_problem;  // why it could not be, and what to do
    bool can_open_folder = false;
};

// An earlier attempt at the same scenario, newest first.
struct EarlierAttempt {
    AttemptId id = 0;
    Instant started{};
    std::optional<Session> session;  // empty: played with another version of its pack
};

struct DebriefInput {
    const Pack& pack;
    const Session& session;
    std::size_t reply = 0;
    AttemptId attempt = 0;
    std::span<const EarlierAttempt> earlier = {};
    std::optional<AttemptId> compare_with = {};  // empty: the reply that this one improves, else the newest
    const SpellingDictionary* dictionary = nullptr;
    std::map<std::string, std::string> disagreements = {};  // reasons by criterion
};

DebriefView debrief_view(const DebriefInput&, const Texts&);

}  // namespace haoping
