#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "evidence/facts.h"
#include "json/local_text.h"
#include "pack/condition.h"
#include "pack/desk.h"
#include "rubric/assessment.h"
#include "rubric/rubric.h"

namespace haoping {

enum class Channel : std::uint8_t { mail, chat, outgoing, dispute };
enum class Mood : std::uint8_t { furious = 1, angry, uneasy, calm, happy };

struct Customer {
    std::string name;        // "Ana Lopes"
    std::string address_as;  // how a polite reply addresses her: "Ana"
    std::string country;     // ISO 3166-1 alpha-2
    std::string language;    // ISO 639-1 of what the customer writes: "en", "zh"
    Mood mood = Mood::calm;
    int patience_minutes = 0;  // waiting time until the mood falls one step; 0: does not matter
    int orders_before = 0;
    LocalText note;  // what the shop knows of this customer; may be empty
};

enum class ActionKind : std::uint8_t {
    look_up_tracking,
    check_stock,
    cancel_order,
    refund,
    resend,
    change_address,
    send_return_label,
    open_carrier_enquiry,
    escalate,
    wait
};

// What an action changes beyond its kind's own effect.
struct AddTrackingEvent {
    std::string parcel;
    TrackingEvent event;
};
struct ChangeMood {
    int delta = 0;
};
struct SetFlag {
    std::string flag;
};
struct CustomerSays {
    LocalText text;
};
struct AddPhoto {
    LocalText caption;
};
using Effect = std::variant<AddTrackingEvent, ChangeMood, SetFlag, CustomerSays, AddPhoto>;

// Something the trainee can do at the desk. The kind has preconditions and an effect of its own
// (docs/pack-format.md, "Actions"); `when` adds to them.
struct DeskAction {
    std::string id;
    ActionKind kind{};
    LocalText title;                     // empty: the kind's usual name
    std::string order;                   // for all kinds but check_stock, escalate and wait
    std::string item;                    // check_stock, resend: which one
    std::optional<Money> suggested;      // refund: prefilled sum
    std::optional<Address> new_address;  // change_address: what the customer asked for, prefilled
    int minutes = 0;                     // simulated time that it takes; wait: how long
    std::optional<Condition> when;
    LocalText not_when;  // why it is impossible while `when` does not hold
    LocalText result;    // what the desk answers
    std::vector<Effect> effects;
    SourcePlace place;
};

struct NextStep {
    std::string id;
};
struct NextEnding {
    std::string id;
};
using Next = std::variant<NextStep, NextEnding>;

// The first reaction whose condition holds is taken; the last one has none.
struct Reaction {
    std::optional<Condition> when;
    int mood = 0;           // added to the mood, which stays within 1–5
    int after_minutes = 0;  // simulated time until the customer answers
    std::vector<Effect> effects;
    LocalText says;  // a short answer before the next step's message; may be empty
    Next next;
    SourcePlace place;
};

struct Message {
    LocalText text;   // in the customer's language and its translation
    LocalText photo;  // caption of an attached photo; empty: none
};

struct Step {
    std::string id;
    std::vector<Message> messages;  // wordings of the same message; the session's seed picks one. Empty: outgoing mail
    LocalText task;                 // what the answer must achieve
    Rubric rubric;                  // gates included
    LocalText model_reply;          // at least one language
    std::vector<LocalText> hints;   // from a question to the first words
    std::vector<Reaction> reactions;
    SourcePlace place;
};

enum class EndingKind : std::uint8_t { good, fair, poor };

struct Ending {
    std::string id;
    EndingKind kind{};
    LocalText title;
    LocalText text;            // what became of it
    std::optional<int> stars;  // the review that the customer leaves, 1–5
    SourcePlace place;
};

// A reply with the marks a teacher gave it: a test of the rubric.
struct Sample {
    std::string id;
    std::string step;
    std::string text;
    std::vector<std::string> after;  // actions taken before
    double total_min = 0;            // 0–1
    double total_max = 1;
    std::map<std::string, double> criteria;
    std::optional<std::vector<std::string>> gates;  // crossed ones; absent: not stated
    std::optional<Unscorable> unscorable;
    std::string leads_to;  // step or ending; empty: not stated
    SourcePlace place;
};

struct Scenario {
    std::string id;
    LocalText title;
    LocalText summary;
    std::vector<std::string> units;
    int difficulty = 1;  // 1 easy – 5 expert
    Channel channel{};
    std::string platform;
    std::string trainee;  // the name that signs
    std::optional<int> time_limit_minutes;
    Customer customer;
    Desk desk;
    std::map<std::string, FactValue> facts;  // stated in the scenario; derived ones are added by facts_of
    std::vector<FactTopic> topics;           // where replies speak of them
    std::vector<FactTitle> fact_titles;      // of those that say what they are called
    std::vector<Untruth> untrue;             // what is not so, as trainees say it
    std::string start;
    std::map<std::string, Step> steps;
    std::map<std::string, Ending> endings;
    std::vector<DeskAction> actions;
    Rubric whole;  // marked once, at the end, over all replies and actions; no gates
    std::vector<Sample> samples;
    SourcePlace place;
};

}  // namespace haoping
