#include "shell/app.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "play/lookup.h"
#include "shell/rubric_lab.h"
#include "shell/stored_settings.h"

namespace haoping {

namespace {

template <typename Type, typename... Others>
constexpr bool is_one_of = (std::is_same_v<Type, Others> || ...);

// What was typed waits at most so long for the writer. A pause after the last key would never come while one types.
constexpr std::chrono::milliseconds draft_waits{400};

// What one may ask for while another window has the data folder open.
bool only_looks(const Study& study) {
    return std::visit(
        []<typename Wish>(const Wish&) {
            return is_one_of<Wish, OpenCourse, OpenUnit, LookUp, StudyBack, OpenDue, OpenPapers, GoToPlace, ShowResult,
                             LookThrough, LeavePaper, LeaveQuiz, ShowPrinted>;
        },
        study.wish);
}

bool only_looks(const Intent& intent) {
    return std::visit(
        []<typename Wish>(const Wish& wish) {
            if constexpr (std::is_same_v<Wish, Study>) {
                return only_looks(wish);
            } else {
                return is_one_of<Wish, GoHome, GoSettings, GoGallery, LeaveSettings, GoPractice, ContinueAttempt,
                                 GoDebrief, LeaveDebrief, ShowDebrief, OpenAttempt, CompareWith, ExportDebrief,
                                 OpenReports, ChangeSettings, DismissNotice, WatchClock, KeepOpen, CloseAllTheSame>;
            }
        },
        intent);
}

constexpr std::size_t answers_remembered = 20'000;
constexpr std::size_t papers_remembered = 200;

std::vector<PackProblem> problems_of(const Library& library) {
    std::vector<PackProblem> problems;
    for (const auto& finding : library.findings()) {
        PackProblem problem{.title = finding.folder.filename().string(), .lines = {}};
        for (const auto& diagnostic : finding.diagnostics) {
            problem.lines.push_back(to_string(diagnostic));
        }
        problems.push_back(std::move(problem));
    }
    return problems;
}

}  // namespace

App::App(Parts parts)
    : m_parts(std::move(parts)),
      m_pack_problems(problems_of(m_parts.library)),
      m_course(m_parts.library.packs()),
      m_study(m_parts.library, m_course, m_parts.seed),
      m_progress(progress_of(m_course, {}, Instant{})),
      m_next_seed(m_parts.seed) {
    if (m_parts.dictionary) {
        m_speller = std::make_unique<SpellingWorker>(m_parts.dictionary);
    }
    for (const auto& warning : m_parts.warnings) {
        tell(warning);
    }
    if (!m_parts.store) {
        tell(m_parts.store_problem);
        return;
    }
    if (const std::string remark = m_parts.store->remark(); !remark.empty()) {
        tell(remark);
    }
    if (m_parts.held_by.empty()) {
        m_writer = std::make_unique<StoreWriter>(m_parts.store);
    }
    try {
        m_settings = load_settings(*m_parts.store);
        m_own_words = load_own_words(*m_parts.store);
        m_models_seen = load_models_seen(*m_parts.store);
        load_history();
        m_study.remember(m_parts.store->quiz_answers(answers_remembered),
                         m_parts.store->logs(paper_simulation, papers_remembered), load_units_read(*m_parts.store));
        m_study.heed(m_settings);
        load_time_spent();
        load_forms();
        load_disagreements();
    } catch (const StoreError& error) {
        tell(error.what());
    }
    m_held_notice = m_parts.held_by.empty() ? HeldNotice::none : HeldNotice::at_start;
}

App::~App() = default;

void App::handle(const Intent& intent, Instant now) {
    count_time(now);
    m_now = now;
    if (only_to_look() && !only_looks(intent)) {
        m_held_notice = HeldNotice::refused;
        return;
    }
    try {
        send_posted_before(intent, now);
        std::visit([&](const auto& wish) { act(wish, now); }, intent);
    } catch (const StoreError& error) {
        tell(error.what());
    }
    note_name(now);
    prepare_help();
    model_was_shown(now);
    refresh_progress(now);
}

void App::tell(const std::string& notice) { m_notice += (m_notice.empty() ? "" : "\n") + notice; }

bool App::tick(Instant now) {
    count_time(now);
    m_now = now;
    refresh_progress(now);
    const bool paper_ended = keep(m_study.tick(now));
    if (paper_ended && m_screen != ScreenName::study) {
        tell(texts()("The time of your exam paper is over: it was handed in as it stood."));
    }
    const bool reported = take_report() || take_printed() || paper_ended;
    const bool lab_changed = tick_lab(now);
    const bool forgotten = forget_discarded(now);
    const bool sent = send_posted(now);
    const bool changed =
        sent || end_exam_in_time(now) || replay_one_open_case() || reported || lab_changed || forgotten;
    const bool draft_due =
        m_case && m_case->unsaved_since && (now - *m_case->unsaved_since >= draft_waits || !m_clock_runs);
    if (draft_due) {
        hand_over_draft();
    }
    if (m_writing.check_due && now >= *m_writing.check_due) {
        check_draft();
    }
    model_was_shown(now);
    const bool found = pick_up_findings();
    return saving_went_on() || changed || found || draft_due;
}

// --- intents -----------------------------------------------------------------------------------------------------

void App::act(const GoHome&, Instant now) {
    remember_case(now);
    m_screen = ScreenName::home;
}

void App::act(const GoSettings&, Instant) {
    hand_over_draft();
    if (m_screen != ScreenName::settings) {
        m_back_to = m_screen;
    }
    m_screen = ScreenName::settings;
}

void App::act(const GoGallery&, Instant) {
    hand_over_draft();
    m_screen = ScreenName::gallery;
}

void App::act(const StartScenario& wish, Instant now) {
    const Pack* pack = m_parts.library.pack(wish.pack);
    const Scenario* scenario = pack ? pack->scenario(wish.scenario) : nullptr;
    if (scenario) {
        start(*pack, *scenario, wish.mode.value_or(mode_for(*pack)), now);
    }
}

void App::act(const ContinueAttempt& wish, Instant now) {
    remember_case(now);
    const auto open = std::ranges::find(m_open, wish.attempt, [](const OpenCase& each) { return each.record.id; });
    if (open != m_open.end() && restore(open->record)) {
        m_case->stored = true;
        m_case->draft = open->draft ? open->draft->text : std::string();
        m_case->spent = m_spent[wish.attempt];
        if (const auto form = m_forms.find(wish.attempt); form != m_forms.end()) {
            m_case->form = form->second;
        }
        check_draft();
        m_screen = ScreenName::practice;
        note_return(last_touched(*open), now);
    }
}

void App::act(const EditDraft& wish, Instant now) {
    if (in_progress() && wish.text != m_case->draft) {
        m_case->posted.reset();  // who writes on has taken it back
        const std::string before = std::exchange(m_case->draft, wish.text);
        m_case->unsaved_since = m_case->unsaved_since.value_or(now);
        follow_draft(before, now);
    }
    if (in_progress() && wish.pasted_words > 0) {
        apply_to_session(NotePaste{wish.pasted_words}, now);
    }
}

void App::act(const Act& wish, Instant now) {
    if (in_progress()) {
        apply_to_session(wish.use, now);
    }
}

// After a start of the program nothing is on the desk: then what was there last.
void App::act(const GoPractice&, Instant now) {
    if (!m_case && !m_open.empty()) {
        act(ContinueAttempt{m_open.front().record.id}, now);
        return;
    }
    if (const auto last = m_case ? std::nullopt : newest_review()) {
        if (const auto record = m_parts.store->attempt(last->attempt)) {
            restore(*record);
        }
    }
    m_screen = m_case ? ScreenName::practice : ScreenName::home;
}

void App::act(const LeaveSettings&, Instant) { m_screen = m_back_to; }

// In a case that goes on the help stays as it was chosen there.
void App::act(const TryAgain& wish, Instant now) {
    if (m_case) {
        const Pack& pack = *m_case->pack;
        const PracticeMode as_before = in_progress() ? m_case->session.mode : mode_for(pack);
        start(pack, scenario_of(pack, m_case->session), wish.mode.value_or(as_before), now);
    }
}

void App::act(const ChangeSettings& wish, Instant) {
    m_settings = wish.settings;
    m_study.heed(m_settings);
    m_progress_at.reset();
    if (m_writer) {
        m_writer->enqueue([settings = m_settings](Store& store) { save_settings(store, settings); });
    }
}

void App::act(const SetName& wish, Instant now) {
    Settings changed = m_settings;
    changed.name = {.latin = wish.latin, .chinese = wish.chinese, .asked = true};
    act(ChangeSettings{changed}, now);
}

void App::act(const DismissNotice&, Instant) {
    m_notice.clear();
    m_held_notice = HeldNotice::none;
}

// --- views -------------------------------------------------------------------------------------------------------

// After the library has changed: everything that was reckoned from its packs.
void App::take_in_packs() {
    m_course = Course(m_parts.library.packs());
    m_pack_problems = problems_of(m_parts.library);
    m_progress_at.reset();
}

HomeView App::home() const {
    const auto packs = m_parts.library.packs();
    HomeView view = home_view({packs, m_attempts, m_open, m_pack_problems, m_course, m_progress,
                               m_progress_at.value_or(Instant{}), m_stranded, only_to_look(), m_settings.authoring},
                              texts());
    m_study.add_to(view.map, texts());
    view.asks_name = !m_settings.name.asked && m_writer != nullptr;
    m_study.add_to(view.today, m_now, texts());
    return view;
}

PracticeView App::practice() const {
    const Texts t = texts();
    const std::string spelling_off =
        m_parts.dictionary ? std::string() : t("Spelling is off: the dictionary hunspell-en-us is not installed.");
    PracticeView view = practice_view({.pack = *m_case->pack,
                                       .session = m_case->session,
                                       .draft = draft_state(),
                                       .findings = m_writing.findings,
                                       .spelling_off = spelling_off,
                                       .example = m_prepared.example,
                                       .knowledge = m_prepared.knowledge,
                                       .spent = m_case->spent,
                                       .now = m_now,
                                       .closed = m_case->timed_out},
                                      t);
    view.queue = queue();
    view.form = m_case->form;
    if (only_to_look()) {
        view.only_looked_at = held_words(HeldNotice::refused);
        for (auto& action : view.actions) {
            action.impossible = t("In this window you can only look.");
        }
    }
    return view;
}

ScreenView App::view() const {
    ScreenView view{.content = HomeView{},
                    .settings = m_settings,
                    .notice = notice(),
                    .has_case = m_case || !m_open.empty() || newest_review(),
                    .has_debrief = !exam_runs() && (review_on_desk() || newest_review()),
                    .closing = m_closing,
                    .discarded = discarded_case(),
                    .begun_anew = m_discarded && m_discarded->begun_anew};
    switch (m_screen) {
        case ScreenName::home: view.content = home(); break;
        case ScreenName::practice: view.content = practice(); break;
        case ScreenName::debrief: view.content = reported(debrief()); break;
        case ScreenName::settings: view.content = SettingsView{m_parts.data_folder}; break;
        case ScreenName::gallery: view.content = GalleryView{}; break;
        case ScreenName::rubrics: view.content = rubrics(); break;
        case ScreenName::study: view.content = study(); break;
    }
    return view;
}

}  // namespace haoping
