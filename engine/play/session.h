#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "pack/pack.h"
#include "play/practice_mode.h"
#include "rubric/assessment.h"

namespace haoping {

// Real time, handed in by whoever calls; the scenario's own clock runs beside it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// --- what the trainee does -------------------------------------------------------------------------------------

struct SendReply {
    std::string text;
    bool operator==(const SendReply&) const = default;
};

// Uses one of the scenario's desk actions. Only the arguments that its kind asks for are read.
struct UseDesk {
    std::string action;              // DeskAction::id
    std::optional<Money> amount;     // refund; absent: the suggested sum, or else all that is left
    std::optional<Address> address;  // change_address; absent: the address that the customer asked for
    bool operator==(const UseDesk&) const = default;
};

// How much help this attempt gives. Refused once a reply was sent and once an exam has begun; an exam also once
// hints, or the model reply of a worked example, were seen.
struct ChooseMode {
    PracticeMode mode = PracticeMode::free;
    bool operator==(const ChooseMode&) const = default;
};

// Opens the next hint of the step. Refused in an exam and when there is no other.
struct TakeHint {
    bool operator==(const TakeHint&) const = default;
};

// What a teacher may want to know of how a reply came about: noted, and nothing in the case changes. See notes.h.
struct NotePaste {  // into the reply, from somewhere else
    std::size_t words = 0;
    bool operator==(const NotePaste&) const = default;
};
struct NoteAway {  // an exam was left for another window
    std::chrono::seconds lasted{};
    bool operator==(const NoteAway&) const = default;
};
struct NoteModelSeen {  // a model reply of this case, in this attempt or before it
    bool operator==(const NoteModelSeen&) const = default;
};

// Who writes: the own name in Latin letters, in Chinese, or both. From then on it signs, see names_that_sign.
struct SignAs {
    std::vector<std::string> names;
    bool operator==(const SignAs&) const = default;
};

using Action = std::variant<SendReply, UseDesk, ChooseMode, TakeHint, NotePaste, NoteAway, NoteModelSeen, SignAs>;

struct TimedAction {
    Instant at{};
    Action action;
};

// --- what happened ---------------------------------------------------------------------------------------------

enum class Speaker : std::uint8_t { customer, trainee };

struct SaidEvent {
    Speaker speaker{};
    LocalText text;   // a trainee's text stands in the language it was written in, in `en`, unchanged
    LocalText photo;  // caption, or empty
    bool operator==(const SaidEvent&) const = default;
};
struct ActedEvent {
    std::string action;  // DeskAction::id
    ActionKind kind{};
    std::optional<Money> amount;
    LocalText result;
    bool operator==(const ActedEvent&) const = default;
};
struct RefusedEvent {    // the action was not possible; nothing changed
    std::string action;  // DeskAction::id; empty for a mode or a hint
    LocalText reason;
    bool operator==(const RefusedEvent&) const = default;
};
struct MarkedEvent {
    std::size_t reply = 0;  // index into Session::replies
    double total = 0;
    bool operator==(const MarkedEvent&) const = default;
};
struct MoodEvent {
    Mood from{};
    Mood to{};
    bool operator==(const MoodEvent&) const = default;
};
struct StepEvent {
    std::string step;
    bool operator==(const StepEvent&) const = default;
};
struct EndedEvent {
    std::string ending;
    bool operator==(const EndedEvent&) const = default;
};
struct ModeEvent {
    PracticeMode mode{};
    bool operator==(const ModeEvent&) const = default;
};
struct HintEvent {
    std::string step;
    std::size_t number = 0;  // of the step's hints, from 1
    bool operator==(const HintEvent&) const = default;
};

struct Event {
    ScenarioTime at{};  // on the scenario's clock
    std::variant<SaidEvent, ActedEvent, RefusedEvent, MarkedEvent, MoodEvent, StepEvent, EndedEvent, ModeEvent,
                 HintEvent>
        what;
};

// --- the session -----------------------------------------------------------------------------------------------

// One order as it stands now; what the pack says of it does not change.
struct OrderState {
    OrderStatus status{};
    Money refunded;
    Address ship_to;
    int resent = 0;
    bool return_label_sent = false;
    bool enquiry_opened = false;
    bool tracking_seen = false;                // events are shown only after they were looked up: see tracking.h
    std::optional<ScenarioTime> cancelled_at;  // by the trainee
    std::vector<AddTrackingEvent> added;
};

struct SentReply {
    std::string step;
    std::string text;
    std::set<std::string> actions_before;  // ids; what the marker saw as done
    Marks marks;
};

// A case in progress. A value: copy it to undo, to save, to compare.
struct Session {
    std::string pack_hash;
    std::string scenario;
    std::uint64_t seed = 0;
    Instant started{};
    std::string step;                   // the step awaiting a reply
    std::optional<std::string> ending;  // set: over
    ScenarioTime clock{};
    ScenarioTime waiting_since{};  // the customer's newest message: patience counts from here
    Mood mood = Mood::calm;
    std::map<std::string, OrderState> orders;  // by order id
    std::set<std::string> stock_seen;          // item ids
    std::set<std::string> actions_taken;       // action ids
    std::set<std::string> flags;
    PracticeMode mode = PracticeMode::free;          // an attempt that never chose, as those of old logs, is free
    std::map<std::string, std::size_t> hints_taken;  // by step id; none: absent
    std::vector<SentReply> replies;
    std::vector<Event> events;         // the conversation and everything else, in order
    std::vector<TimedAction> actions;  // enough, with hash and seed, to replay exactly
};

struct Turn {
    Session next;
    std::vector<Event> events;  // those that this action added; also at the end of next.events
};

// Opens the case: the customer's first message is among the events.
Session start_session(const Pack&, const Scenario&, std::uint64_t seed, Instant now);

// Never fails on what a person may do: an impossible action gives a RefusedEvent and changes nothing else;
// after the ending nothing changes. `dictionary` only affects language criteria.
Turn apply(const Pack&, const Session&, const Action&, Instant now, const SpellingDictionary* dictionary = nullptr);

// Why an action is impossible now; empty when it is possible. Asked without arguments (amount, address).
std::optional<LocalText> impossible_because(const Pack&, const Session&, const DeskAction&);

// The same with what the trainee entered.
std::optional<LocalText> impossible_because(const Pack&, const Session&, const UseDesk&);

// Why the attempt can't go on in this mode; empty when it can.
std::optional<LocalText> impossible_because(const Session&, const ChooseMode&);

// What is true for the marker now: derived facts (customer_name, order_number, today …) and the scenario's own.
Facts facts_of(const Pack&, const Session&);

// Marks a reply as `apply` would, without sending it.
Assessment assess_reply(const Pack&, const Session&, std::string_view reply,
                        const SpellingDictionary* dictionary = nullptr);

// Over every criterion of every reply sent and of the whole, weighted; capped by the worst gate. 0–1.
struct SessionMark {
    double total = 0;
    bool compliance = true;
    Marks whole;  // of Scenario::whole
};
SessionMark mark_session(const Pack&, const Session&, const SpellingDictionary* dictionary = nullptr);

// The same session again from its actions. Empty when pack_hash differs from the pack's.
std::optional<Session> replay(const Pack&, const std::string& pack_hash, const std::string& scenario,
                              std::uint64_t seed, Instant started, const std::vector<TimedAction>& actions,
                              const SpellingDictionary* dictionary = nullptr);

}  // namespace haoping
