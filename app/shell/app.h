#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "pack/library.h"
#include "play/session.h"
#include "progress/progress.h"
#include "shell/debrief_cache.h"
#include "shell/report_writer.h"
#include "shell/spelling_worker.h"
#include "store/store.h"
#include "store/store_writer.h"
#include "study/study_room.h"
#include "text/spelling.h"
#include "views/intent.h"
#include "views/screen_view.h"

namespace haoping {

class RubricLab;

enum class ScreenName : std::uint8_t { home, practice, debrief, settings, gallery, rubrics, study };

// Owns everything that changes. Intents go in through handle(), views come out; nothing else touches the state.
class App {
public:
    struct Parts {
        Library library;
        std::shared_ptr<Store> store;  // null: nothing can be kept; store_problem says why
        std::string store_problem;
        std::string held_by;                // who else has the data folder open: then one may only look. Empty: nobody
        std::vector<std::string> warnings;  // told at the start: a missing font
        std::shared_ptr<const SpellingDictionary> dictionary;      // null: no squiggles
        std::string data_folder;                                   // for the settings screen
        std::filesystem::path shipped_packs = {};                  // what lies in there is never written
        std::uint64_t seed = 0;                                    // first session's seed; later ones count on
        std::function<void(const std::string&)> open_folder = {};  // shows it in the system's file manager
    };
    explicit App(Parts parts);
    ~App();

    // Acts on what a person asked for. The world's failures become notices, never exceptions.
    void handle(const Intent& intent, Instant now);
    // Work that waits for no one: saves what was typed within 400 ms, also while typing goes on, and at once when the
    // window is not in front. `now` never runs backwards. True when a view may have changed.
    bool tick(Instant now);
    // Waits until the draft has been checked; for tests, which must not depend on how fast a thread is.
    void finish_checks();
    // For pictures and tests: the lab's marks are there when it returns.
    void finish_background_work();
    // The person closes the window: everything is saved now. False when something could not be: the view asks then what
    // to do, and wants_to_close() tells when the answer is to close all the same.
    bool may_close(Instant now);
    bool wants_to_close() const { return m_close_all_the_same; }
    // Everything that can be is on disk when it returns, and nobody is asked.
    void close(Instant now);

    ScreenView view() const;
    ScreenName screen() const { return m_screen; }
    const Settings& settings() const { return m_settings; }
    Texts texts() const { return Texts(m_settings.language); }

private:
    // A case on the desk, in progress or over.
    struct Case {
        const Pack* pack = nullptr;
        Session session;
        AttemptId attempt = 0;
        bool stored = false;  // false for a past attempt that is only looked at
        std::string draft;
        std::optional<Instant> unsaved_since;  // set: something typed then was not handed to the writer yet
        std::chrono::milliseconds spent{};     // on the desk with the window in front
        bool timed_out = false;                // an exam that ended without an ending
        std::optional<ActionForm> form = {};   // open on the desk
        std::optional<Instant> posted = {};    // set: the draft goes out soon
    };

    void act(const GoHome&, Instant);
    void act(const GoSettings&, Instant);
    void act(const GoGallery&, Instant);
    void act(const StartScenario&, Instant);
    void act(const ContinueAttempt&, Instant);
    void act(const EditDraft&, Instant);
    void act(const EditForm&, Instant);
    void act(const Post&, Instant);
    void act(const TakeBack&, Instant);
    void act(const Send&, Instant);
    void act(const Act&, Instant);
    void act(const ChangeMode&, Instant);
    void act(const OpenHint&, Instant);
    void act(const WatchClock&, Instant);
    void act(const ShowDebrief&, Instant);
    void act(const LeaveDebrief&, Instant);
    void act(const GoPractice&, Instant);
    void act(const GoDebrief&, Instant);
    void act(const LeaveSettings&, Instant);
    void act(const TryAgain&, Instant);
    void act(const ImproveReply&, Instant);
    void act(const Disagree&, Instant);
    void act(const CompareWith&, Instant);
    void act(const ExportDebrief&, Instant);
    void act(const OpenReports&, Instant);
    void act(const OpenAttempt&, Instant);
    void act(const ChangeSettings&, Instant);
    void act(const SetName&, Instant);
    void act(const DismissNotice&, Instant);
    void act(const KeepOpen&, Instant);
    void act(const CloseAllTheSame&, Instant);
    void act(const PutAway&, Instant);
    void act(const DiscardAttempt&, Instant);
    void act(const UndoDiscard&, Instant);
    void act(const AddOwnWord&, Instant);
    void act(const GoRubrics&, Instant);
    void act(const Lab&, Instant);
    void act(const Study&, Instant);

    // A case that left the desk, or was replayed to be compared with.
    struct PlayedCase {
        AttemptId attempt = 0;
        Session session;
    };

    void start(const Pack& pack, const Scenario& scenario, PracticeMode mode, Instant now);
    PracticeMode mode_for(const Pack& pack) const;  // recommended
    void open_new(const Pack& pack, Session session, Instant now);
    std::optional<Case> replayed(const AttemptRecord& record) const;
    bool restore(const AttemptRecord& record);
    void apply_to_session(const Action& action, Instant now);
    void open_lab(const OpenInLab& wish, Instant now);
    void recover_lab(Instant now);
    void keep_lab_edits(Instant now);
    void copy_lab_pack(Instant now);
    void take_in_packs();
    bool tick_lab(Instant now);
    LabScreen rubrics() const;
    void tell(const std::string& notice);
    void hand_over_draft();
    void load_disagreements();
    std::map<std::string, std::string> disagreements_with(AttemptId attempt, std::size_t reply) const;
    void load_forms();
    void save_form();
    bool send_posted(Instant now);
    bool send_posted_at_once(Instant now);
    void send_posted_before(const Intent& intent, Instant now);
    std::optional<std::chrono::seconds> goes_out_in() const;
    void save_progress(Instant now);
    void load_history();
    void carry_over(OpenCase& open);
    bool only_to_look() const { return !m_parts.held_by.empty(); }
    enum class HeldNotice : std::uint8_t { none, at_start, refused };
    std::string held_words(HeldNotice which) const;
    std::string notice() const;
    std::string what_is_unsaved() const;
    std::string discarded_case() const;
    bool forget_discarded(Instant now);
    void model_was_shown(Instant now);
    void note_model_seen(Instant now);
    void note_name(Instant now);
    void note_return(Instant since, Instant now);
    void keep_discarded_ids();
    bool refuse_in_exam(const std::string& pack, const std::string& scenario);
    bool exam_runs() const;
    bool exam_runs_at(const std::string& pack, const std::string& scenario) const;
    bool review_is_closed(const std::string& pack, const std::string& scenario);
    void follow_draft(const std::string& before, Instant now);
    void check_draft();
    void forget_findings();
    bool pick_up_findings();
    bool saving_went_on();
    void note_marks(const std::vector<ReplyResult>& results);
    void refresh_progress(Instant now);
    void remember_case(Instant now);
    static AttemptRecord record_of(const Case&);
    bool in_progress() const;
    bool leaves_no_trace() const;
    void put_away_open(const Pack& pack, const Scenario& scenario, Instant now);
    struct NewestReview {
        AttemptId attempt = 0;
        bool goes_on = false;  // its case does
    };
    std::optional<NewestReview> newest_review() const;
    void show_review(std::size_t reply);
    bool review_on_desk() const { return m_case && !m_case->session.replies.empty(); }
    void note_way_to_review();
    void count_time(Instant now);
    bool end_exam_in_time(Instant now);
    void end_without_mark();
    void load_time_spent();
    void save_time_spent();
    void prepare_help();
    bool replay_one_open_case();
    QueueView queue() const;
    DraftState draft_state() const;
    HomeView home() const;
    StudyView study() const;
    std::optional<AttemptId> open_attempt_at(const CaseRef& which) const;
    PracticeView practice() const;
    const DebriefView& debrief() const;
    void keep_played();
    void gather_earlier();
    std::optional<EarlierAttempt> earlier_attempt(AttemptId id);
    bool keep(std::vector<StudyKeep> kept);  // true: there was something
    bool take_printed();
    bool take_report();  // true: the page is written, or could not be
    DebriefView reported(DebriefView view) const;

    Parts m_parts;
    std::unique_ptr<StoreWriter> m_writer;
    Settings m_settings;
    ScreenName m_screen = ScreenName::home;
    ScreenName m_back_to = ScreenName::home;  // where settings return to
    std::optional<Case> m_case;
    std::size_t m_debrief_reply = 0;
    struct WayBack {  // out of the review
        ScreenName screen = ScreenName::home;
        std::optional<AttemptId> desk;  // the case that stood there
    };
    WayBack m_review_from;
    std::vector<PlayedCase> m_played;       // of this run, and older ones that were compared with; newest last
    std::vector<EarlierAttempt> m_earlier;  // at the scenario reviewed, newest first
    std::optional<AttemptId> m_compare_with;
    using DisagreementKey = std::tuple<std::string, std::string, std::string>;  // attempt, reply, criterion
    std::map<DisagreementKey, std::string> m_disagreements;                     // reasons
    ReportWriter m_report;
    ReportWriter m_printed;     // exam papers
    std::string m_report_path;  // of the page written last; empty: none for this review
    std::string m_report_problem;
    mutable DebriefCache m_debrief_cache;
    std::vector<AttemptRecord> m_attempts;
    std::vector<OpenCase> m_open;      // newest first, without the one on the desk being up to date
    std::vector<OpenCase> m_stranded;  // open, but their pack has changed too much, or gone
    std::vector<PackProblem> m_pack_problems;
    std::map<AttemptId, Session> m_sessions;                 // of open cases; one that is missing waits to be replayed
    std::map<AttemptId, std::chrono::milliseconds> m_spent;  // on open cases
    std::map<AttemptId, ActionForm> m_forms;                 // of open cases
    Instant m_now{};                                         // of the last intent or tick
    bool m_clock_runs = true;                                // the window is in front
    std::optional<Instant> m_away_since;                     // set: an exam was left for another window
    std::set<std::string> m_models_seen;                     // "pack/scenario", in any attempt
    // Made anew when the case, its step, its mode or the language changes.
    struct Prepared {
        std::tuple<AttemptId, std::string, PracticeMode, Locale> of;
        WorkedExample example;
        std::vector<KnowledgeCard> knowledge;
    };
    Prepared m_prepared;
    std::unique_ptr<SpellingWorker> m_speller;  // null: no dictionary
    struct Writing {
        std::vector<WritingFinding> findings;  // in the draft as it is now
        std::optional<Instant> check_due;      // set: it has changed since the last check
    };
    Writing m_writing;
    std::set<std::string> m_own_words;           // "my words", in small letters
    std::optional<Instant> m_draft_handed_over;  // when the writer got the newest draft
    struct Saved {
        bool ok = true;
        std::optional<Instant> draft;
        bool operator==(const Saved&) const = default;
    };
    Saved m_saved;  // as the last tick found it
    Course m_course;
    StudyRoom m_study;
    ScreenName m_study_from = ScreenName::home;  // where the way back leads
    std::vector<StoredReply> m_marked;           // newest first
    Progress m_progress;
    std::optional<Instant> m_progress_at;  // when it was reckoned; empty: it is out of date
    std::string m_notice;                  // what happened, what is safe, what to do; shown until dismissed
    HeldNotice m_held_notice = HeldNotice::none;
    std::optional<ClosingQuestion> m_closing;
    bool m_close_all_the_same = false;
    struct Discarded {
        OpenCase open;
        Instant at{};
        bool begun_anew = false;          // the case was: another attempt has taken its place
        std::vector<StoredReply> marked;  // what it added to the progress
    };
    std::optional<Discarded> m_discarded;   // can be had back for a while
    std::set<std::string> m_discarded_ids;  // of all that were, and not had back
    std::uint64_t m_next_seed;
    std::unique_ptr<RubricLab> m_lab;      // null: none was opened
    std::optional<Instant> m_lab_touched;  // set: its edits are not handed to the writer yet
};

}  // namespace haoping
