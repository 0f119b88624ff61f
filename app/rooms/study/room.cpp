#include "rooms/study/room.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "hall/stored_settings.h"
#include "views/due_work.h"

namespace haoping {

namespace {

constexpr std::size_t answers_remembered = 20'000;
constexpr std::size_t papers_remembered = 200;
constexpr std::size_t quizzes_remembered = 400;

bool leads_past_paper(const StudyWish& wish) {
    return std::holds_alternative<OpenUnit>(wish) || std::holds_alternative<StartQuiz>(wish) ||
           std::holds_alternative<OpenDue>(wish);
}

std::string paper_runs(const Texts& t) {
    return t("An exam paper is running: the course opens again when it is handed in.");
}

// "short-test 17 answer-sheet"
std::string file_name(const PrintPaper& wish) {
    const auto* page = wish.page == PaperPage::questions      ? ""
                       : wish.page == PaperPage::answer_sheet ? " answer-sheet"
                                                              : " answer-key";
    return fmt::format("{} {}{}", wish.blueprint, wish.seed, page);
}

// What is only begun doesn't.
bool changes_marks(const StudyKeep& kept) {
    const auto* step = std::get_if<LoggedStep>(&kept);
    return step == nullptr || !step->answers.empty();
}

struct Storing {
    Store& store;
    void operator()(const QuizAnswer& answer) const { store.add_quiz_answer(answer); }
    void operator()(const ActivityLog& log) const { store.begin_log(log); }
    void operator()(const LoggedStep& step) const {
        store.add_to_log(step.log, step.position, step.action, step.answers);
    }
    void operator()(const ReadUnits& read) const { save_units_read(store, read.units); }
};

}  // namespace

StudyRoom::StudyRoom(Hall& hall)
    : m_hall(hall), m_desk(hall.shelf.library(), hall.shelf.course(), hall.settings, hall.first_seed) {}

void StudyRoom::load() {
    if (const Store* store = m_hall.keeper.store()) {
        m_desk.remember(store->quiz_answers(answers_remembered), store->logs(paper_simulation, papers_remembered),
                        store->logs(quiz_simulation, quizzes_remembered), load_units_read(*store));
    }
}

Errands StudyRoom::handle(const StudyIntent& intent, Instant now) {
    const StudyWish& wish = std::get<Study>(intent).wish;
    if (std::holds_alternative<StudyBack>(wish) && !m_desk.can_go_back()) {
        return {Back{}};
    }
    const bool from_elsewhere = m_hall.front != ScreenName::study;
    if (from_elsewhere && m_desk.paper_is_running() && leads_past_paper(wish)) {
        m_hall.notices.tell(paper_runs(m_hall.texts()));
        return {};
    }
    if (from_elsewhere && std::holds_alternative<OpenUnit>(wish)) {
        m_desk.forget_way();
    }
    if (const auto* wanted = std::get_if<WishRetention>(&wish)) {
        wish_retention(*wanted);
    }
    const bool was_running = m_desk.paper_is_running();
    keep(m_desk.act(wish, now));
    if (was_running && !m_desk.paper_is_running()) {
        m_hall.notices.take_back(paper_runs(m_hall.texts()));
    }
    if (const auto* wanted = std::get_if<PrintPaper>(&wish)) {
        print(*wanted);
    }
    if (std::holds_alternative<ShowPrinted>(wish) && m_hall.open_folder) {
        m_hall.open_folder(papers_folder().string());
    }
    if (!from_elsewhere && m_desk.shows_nothing()) {  // it was opened on its own
        return {Back{}};
    }
    return {Go{ScreenName::study}};
}

void StudyRoom::wish_retention(const WishRetention& wish) {
    Settings changed = m_hall.settings;
    changed.retention_percent = std::clamp(wish.percent, least_retention_percent, most_retention_percent);
    m_hall.change(changed);
}

void StudyRoom::print(const PrintPaper& wish) {
    std::string page = m_printed.busy() ? std::string() : m_desk.page_to_print(wish, m_hall.texts());
    if (!page.empty()) {
        m_printed.write(papers_folder(), file_name(wish), std::move(page));
    }
}

bool StudyRoom::tick(Instant now) {
    const bool paper_ended = keep(m_desk.tick(now));
    if (paper_ended && m_hall.front != ScreenName::study) {
        m_hall.notices.tell(m_hall.texts()(
            "The time of your exam paper is over: it was handed in as it stood. Its result stands in the course, "
            "under Exam papers."));
    }
    return take_printed() || paper_ended;
}

bool StudyRoom::keep(std::vector<StudyKeep> kept) {
    if (kept.empty()) {
        return false;
    }
    if (std::ranges::any_of(kept, changes_marks)) {
        m_hall.marks.outdate();
    }
    for (auto& each : kept) {
        m_hall.keeper.enqueue([each = std::move(each)](Store& store) { std::visit(Storing{store}, each); });
    }
    return true;
}

bool StudyRoom::take_printed() {
    const auto written = m_printed.take();
    if (!written) {
        return false;
    }
    const Texts t = m_hall.texts();
    if (!written->problem) {
        m_desk.note_written(written->file.string());
    } else {
        m_desk.note_problem(t("{} could not be written: {}. Make room or allow writing, then try again.",
                              written->file.string(), reason_in_words(written->problem, t)));
    }
    return true;
}

StudyView StudyRoom::view(Instant now) const {
    const Texts t = m_hall.texts();
    StudyView view = m_desk.view(now, t);
    const Progress& progress = m_hall.marks.progress();
    auto work = due_work(m_hall.shelf.course(), progress, m_hall.marks.reckoned_at().value_or(now), t);
    for (auto& each : work) {
        each.open = m_hall.open_attempt_at(each.which);
    }
    if (auto* papers = std::get_if<PapersView>(&view.shown)) {
        papers->printed.can_open_folder = m_hall.open_folder != nullptr;
    } else if (auto* result = std::get_if<PaperResultView>(&view.shown)) {
        result->printed.can_open_folder = m_hall.open_folder != nullptr;
    }
    CourseDesk::add_cases_to(view, std::move(work), progress.cases, now, t);
    return view;
}

void StudyRoom::add_to(HomeView& home, Instant now) const {
    m_desk.add_to(home.map, m_hall.texts());
    m_desk.add_to(home.today, now, m_hall.texts());
}

}  // namespace haoping
