#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pack/pack.h"
#include "store/store.h"
#include "views/home_view.h"
#include "views/texts.h"

namespace haoping {

// A customer of a case that was begun and is not over.
//
// How long she waits is real time: since her newest message was shown. She is overdue when that is more than her
// patience, or when the case's own clock already says so (the mood follows that clock alone: going home for the night
// makes nobody angry, it only moves her up in the queue).
struct QueueRow {
    AttemptId attempt = 0;
    std::string name;
    std::string country;  // "BR"
    std::string waits;    // "6 min"
    bool overdue = false;
    std::string last_words;
    std::string topic;  // title of the family
    std::string apart;  // see what_tells_apart; empty: no other attempt at the case is open
    Mood mood{};
    std::string mood_text;
    bool has_draft = false;
    bool on_desk = false;
    bool closed = false;  // the one on the desk, when its case is over
};

// A customer whose case was never begun or can be tried again.
struct WaitingRow {
    std::string pack;
    std::string scenario;
    std::string name;
    std::string country;
    std::string title;
    std::string topic;
};

struct AnsweredRow {
    AttemptId attempt = 0;
    std::string name;
    std::string title;
    std::string mark;  // "82"
};

struct QueueView {
    std::vector<QueueRow> open;  // most urgent first: overdue, then mood, then wait
    std::vector<WaitingRow> waiting;
    std::vector<AnsweredRow> answered;  // today, newest first
};

// An open case with where it stands; the session is empty until somebody had time to replay it.
struct QueuedCase {
    const Pack* pack = nullptr;
    const AttemptRecord* record = nullptr;
    const Session* session = nullptr;
    bool has_draft = false;
    bool on_desk = false;
};

struct QueueInput {
    const std::vector<const Pack*>& packs;
    const std::vector<QueuedCase>& cases;
    const std::vector<AttemptRecord>& attempts;  // newest first
    Instant now{};
};

QueueView queue_view(const QueueInput&, const Texts&);

// Two attempts at one case have the same customer and the same words; "begun 14:02:31 · reply 2 · Guided" tells them
// apart.
std::string what_tells_apart(const AttemptRecord&, const Texts&);

}  // namespace haoping
