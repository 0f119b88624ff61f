#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/practice/draft_check.h"
#include "rooms/practice/intent.h"
#include "views/practice_view.h"

namespace haoping {

// The desk: the case on it, its draft, the other customers, and what an exam keeps closed.
class PracticeRoom {
public:
    explicit PracticeRoom(Hall& hall);
    void load();  // throws StoreError

    Errands handle(const PracticeIntent& intent, Instant now);
    Errands carry_out(const TakeUp& errand, Instant now);
    Errands carry_out(const Practise& errand, Instant now);

    // A posted reply goes out before anything else is done, but for what can be done while it waits.
    static bool waits_for_reply(const PracticeIntent& intent);
    bool send_posted(Instant now);  // true: there was one

    void count_time(Instant now);  // up to now; comes before whatever happens then
    void settle(Instant now);      // comes after what a person asked for
    bool tick(Instant now);        // true when a view may have changed
    void leave(Instant now);       // another room comes to the front: what was typed is kept
    // Before another case, or Home, takes its place: the case on the desk joins those that can be gone on with.
    void put_back(Instant now);
    void save(Instant now);  // everything, before the program ends

    std::string text_at_risk() const;  // what would be lost if nothing could be saved
    PracticeView view(Instant now) const;
    void finish_checks();  // waits until the draft has been checked; for tests

private:
    // What belongs to the case on the desk beside its session.
    struct Work {
        std::string draft;
        std::optional<Instant> unsaved_since;  // set: something typed then was not handed to the writer yet
        std::chrono::milliseconds spent{};     // on the desk with the window in front
        std::optional<ActionForm> form;        // open on the desk
        std::optional<Instant> posted;         // set: the draft goes out soon
    };
    // Made anew when the case, its step, its mode or the language changes.
    struct Prepared {
        std::tuple<AttemptId, std::string, PracticeMode, Locale> of;
        WorkedExample example;
        std::vector<KnowledgeCard> knowledge;
    };

    Errands act(const GoPractice&, Instant);
    Errands act(const StartScenario&, Instant);
    Errands act(const ContinueAttempt&, Instant);
    Errands act(const TryAgain&, Instant);
    Errands act(const EditDraft&, Instant);
    Errands act(const EditForm&, Instant);
    Errands act(const Post&, Instant);
    Errands act(const TakeBack&, Instant);
    Errands act(const Send&, Instant);
    Errands act(const Act&, Instant);
    Errands act(const ChangeMode&, Instant);
    Errands act(const OpenHint&, Instant);
    Errands act(const WatchClock&, Instant);
    Errands act(const AddOwnWord&, Instant);
    Errands act(const DiscardAttempt&, Instant);
    Errands act(const UndoDiscard&, Instant);

    bool in_progress() const { return m_hall.desk && m_hall.desk->in_progress(); }
    std::optional<AttemptId> attempt_in_progress() const;
    Errands begin(const CaseRef& which, std::optional<PracticeMode> mode, Instant now);
    PracticeMode mode_for(const Pack& pack) const;  // recommended
    Errands open_new(const PackRef& pack, Session session, Instant now);
    bool take_up(AttemptId attempt, Instant now);
    bool restore(const AttemptRecord& record);
    void apply_to_session(const Action& action, Instant now);
    void save_progress(Instant now);
    bool leaves_no_trace() const;

    void hand_over_draft(Instant now);
    void keep_time();
    void check_draft();
    DraftState draft_state(Instant now) const;

    bool send_posted_in_time(Instant now);
    std::optional<std::chrono::seconds> goes_out_in(Instant now) const;
    bool end_exam_in_time(Instant now);
    void end_without_mark(Instant now);
    void note_model_seen(Instant now);
    void note_name(Instant now);
    void note_return(Instant since, Instant now);
    void prepare_help();
    QueueView queue(Instant now) const;

    Hall& m_hall;
    std::uint64_t m_next_seed;
    Work m_work;
    DraftCheck m_check;
    Prepared m_prepared;
    std::optional<Instant> m_draft_handed_over;  // when the writer got the newest draft
    Instant m_counted_to{};
    bool m_clock_runs = true;             // the window is in front
    std::optional<Instant> m_away_since;  // set: an exam was left for another window
};

}  // namespace haoping
