#include "rooms/study/course_desk.h"

#include <algorithm>
#include <iterator>

#include "course/check_course.h"
#include "course/guessing.h"
#include "course/short_answer.h"
#include "learn/random_numbers.h"

namespace haoping {

namespace {

constexpr std::size_t most_in_a_run = 15;  // of a stage or of weak points
constexpr std::size_t most_due_in_a_run = 30;
constexpr std::size_t most_remembered_way = 100;

// "course/ORD-12.en.md" → "ORD-12"; empty: another file.
std::string unit_of_file(std::string_view name, std::string_view folder) {
    if (!name.starts_with(folder)) {
        return {};
    }
    name.remove_prefix(folder.size());
    return std::string(name.substr(0, name.find('.')));
}

}  // namespace

CourseDesk::CourseDesk(const Library& library, const Course& course, const Settings& settings, std::uint64_t seed)
    : m_library(library),
      m_course(course),
      m_settings(settings),
      m_papers(settings, seed),
      m_runs(seed),
      m_difficulties([this](std::string_view id) {
          const auto* item = m_texts->item(id);
          return item == nullptr ? 0.0 : chance_of(item->task);
      }) {
    for (const Pack* pack : m_library.packs()) {
        for (const auto& name : FolderSource(m_library.folder_of(pack->id)).list().files) {
            if (auto page = unit_of_file(name, "course/"); !page.empty()) {
                m_pages.insert(std::move(page));
            }
            if (auto quiz = unit_of_file(name, "quiz/"); !quiz.empty()) {
                m_quizzes.insert(std::move(quiz));
            }
        }
    }
}

void CourseDesk::remember(const std::vector<QuizAnswer>& answers, const std::vector<ActivityLog>& papers,
                          std::vector<ActivityLog> quizzes, const std::set<std::string>& units_read) {
    std::for_each(answers.rbegin(), answers.rend(), [&](const auto& answer) { note(answer); });
    std::ranges::for_each(units_read, [&](const auto& unit) { m_record.note_read(unit); });
    m_papers.remember(papers);
    m_runs.remember(std::move(quizzes));
}

void CourseDesk::note(const QuizAnswer& answer) {
    m_record.note(answer);
    if (m_texts) {
        m_difficulties.note(answer);
    } else {
        m_unrated.push_back(answer);
    }
}

std::vector<StudyKeep> CourseDesk::note_all(std::vector<StudyKeep> kept) {
    for (const auto& each : kept) {
        if (const auto* step = std::get_if<LoggedStep>(&each)) {
            std::ranges::for_each(step->answers, [&](const auto& answer) { note(answer); });
        } else if (const auto* answer = std::get_if<QuizAnswer>(&each)) {
            note(*answer);
        }
    }
    return kept;
}

bool CourseDesk::can_go_back() const {
    const bool on_page = over() == Over{};
    const bool came_from = !m_way.empty() && (m_way.size() > 1 || m_way.back().left != Over{});
    return !m_papers.is_running() && (!on_page || came_from);
}

std::vector<StudyKeep> CourseDesk::act(const StudyWish& wish, Instant now) {
    read_texts();
    auto kept = note_all(m_papers.act(wish, now));
    if (m_papers.is_running()) {  // nothing else is shown meanwhile
        set_typed({});
        m_over = {};
        return kept;
    }
    const std::size_t read_before = m_record.read().size();
    std::visit(
        [&](const auto& each) {
            if constexpr (requires { keep_of(each, now); }) {
                std::ranges::move(note_all(keep_of(each, now)), std::back_inserter(kept));
            } else if constexpr (requires { act_on(each); }) {
                act_on(each);
            }
        },
        wish);
    if (m_record.read().size() > read_before) {
        kept.push_back(ReadUnits{m_record.read()});
    }
    return kept;
}

std::vector<StudyKeep> CourseDesk::tick(Instant now) {
    if (const auto over = m_papers.over_at(); !over || now < *over) {
        return {};
    }
    read_texts();
    return note_all(m_papers.tick(now));
}

void CourseDesk::read_texts() {
    if (m_texts) {
        return;
    }
    m_texts.emplace();
    struct PackPaper {
        PaperBlueprint blueprint;
        std::size_t first = 0;  // of the pack's items
        std::size_t count = 0;
    };
    std::vector<PackPaper> papers;
    for (const Pack* pack : m_library.packs()) {
        auto read = read_course_texts(FolderSource(m_library.folder_of(pack->id)));
        for (auto& blueprint : read.texts.papers) {
            papers.push_back({std::move(blueprint), m_texts->items.size(), read.texts.items.size()});
        }
        Diagnostics told_by_validate;
        prepare_short_answers(read.texts.items, pack->concepts, told_by_validate);
        std::ranges::move(read.texts.pages, std::back_inserter(m_texts->pages));
        std::ranges::move(read.texts.items, std::back_inserter(m_texts->items));
        std::set<std::string> damaged;
        for (const auto& found : read.found) {
            if (severity_of(found) == Severity::error) {
                damaged.insert(found.file);
            }
        }
        m_unread += damaged.size();
    }
    std::ranges::for_each(m_unrated, [&](const auto& answer) { m_difficulties.note(answer); });
    m_unrated.clear();
    std::vector<PaperDesk::Offer> offers;
    for (auto& [blueprint, first, count] : papers) {
        offers.push_back({std::move(blueprint), std::span(m_texts->items).subspan(first, count)});
    }
    m_papers.offer(std::move(offers));
    m_runs.take_up_earlier(*m_texts);
}

// --- the way -----------------------------------------------------------------------------------------------------

CourseDesk::Over CourseDesk::over() const {
    Over now = m_over;
    now.paper = m_papers.spot();
    return now;
}

CourseDesk::Over CourseDesk::leave_all() {
    Over left = over();
    set_typed({});
    m_over = {};
    m_papers.close();
    return left;
}

void CourseDesk::go_back() {
    const Over left = m_way.back().left;
    m_way.pop_back();
    m_papers.return_to(left.paper);
    m_over.quiz = left.quiz;
    m_over.due = left.due;
    set_typed(left.typed);
}

// Not by the person at the keyboard: the field takes it over.
void CourseDesk::set_typed(std::string typed) {
    if (typed != m_over.typed) {
        m_over.typed = std::move(typed);
        ++m_typed_turn;
    }
}

void CourseDesk::forget_way() {
    leave_all();
    m_way.clear();
}

void CourseDesk::act_on(const StudyBack&) {
    if (!m_over.typed.empty()) {
        set_typed({});
    } else if (m_papers.is_open()) {
        m_papers.act(LeavePaper{}, {});
    } else if (m_over.quiz) {
        act_on(LeaveQuiz{});
    } else if (m_over.due) {
        m_over.due = false;
    } else if (!m_way.empty()) {
        go_back();
    }
}

// --- pages -------------------------------------------------------------------------------------------------------

void CourseDesk::act_on(const OpenCourse&) {
    if (shows_nothing() && !m_course.units().empty()) {
        m_way.push_back({m_course.units().front().id, {}});
    }
}

void CourseDesk::act_on(const OpenUnit& wish) {
    const Over left = leave_all();
    if (m_course.unit(wish.unit) == nullptr) {
        return;
    }
    m_record.note_read(wish.unit);
    if (!m_way.empty() && m_way.back().unit == wish.unit && left == Over{}) {
        return;
    }
    m_way.push_back({wish.unit, left});
    if (m_way.size() > most_remembered_way) {
        m_way.erase(m_way.begin());
    }
}

void CourseDesk::act_on(const LookUp& wish) { m_over.typed = wish.typed; }

// --- quizzes -----------------------------------------------------------------------------------------------------

// Shuffled; of a stage or of weak points those that need it most, the worst answered first.
std::vector<const QuizItem*> CourseDesk::items_for(const QuizScope& scope) const {
    struct Candidate {
        const QuizItem* item;
        int need;  // 0: answered wrongly last, 1: never answered, 2: answered rightly
    };
    std::vector<Candidate> candidates;
    for (const auto& item : m_texts->items) {
        const bool belongs = (scope.kind == QuizScopeKind::item && item.id == scope.id) ||
                             (scope.kind == QuizScopeKind::unit && item.unit == scope.id) ||
                             (scope.kind == QuizScopeKind::part && part_of(item.unit) == scope.id) ||
                             scope.kind == QuizScopeKind::weakness;
        const auto* answered = m_record.item(item.id);
        const int need = answered == nullptr ? 1 : answered->right ? 2 : 0;
        if (belongs && (scope.kind != QuizScopeKind::weakness || need == 0)) {
            candidates.push_back({&item, need});
        }
    }
    RandomNumbers(m_runs.seed()).shuffle(candidates);
    if (scope.kind != QuizScopeKind::unit) {
        std::ranges::stable_sort(candidates, {}, &Candidate::need);
        candidates.resize(std::min(candidates.size(), most_in_a_run));
    }
    std::vector<const QuizItem*> items;
    std::ranges::transform(candidates, std::back_inserter(items), &Candidate::item);
    return items;
}

std::vector<StudyKeep> CourseDesk::begin(const QuizScope& scope, std::vector<const QuizItem*> items, Instant now) {
    if (items.empty()) {
        return {};
    }
    m_over.quiz = scope;
    return m_runs.begin(scope, std::move(items), now);
}

const Quiz* CourseDesk::asked() const { return m_over.quiz ? m_runs.quiz(*m_over.quiz) : nullptr; }

// The most forgotten first; what is not in the course any more is passed over.
std::vector<const QuizItem*> CourseDesk::due_items(Instant now) const {
    std::vector<const QuizItem*> items;
    for (const auto& id : m_record.due(now, desired_retention())) {
        if (const auto* item = m_texts->item(id); item != nullptr && items.size() < most_due_in_a_run) {
            items.push_back(item);
        }
    }
    return items;
}

std::vector<StudyKeep> CourseDesk::keep_of(const StartQuiz& wish, Instant now) {
    if (!QuizDesk::is_gone_on_with(wish.scope) || m_runs.unfinished(wish.scope) == nullptr) {
        return keep_of(StartAnew{wish.scope}, now);
    }
    if (!m_way.empty() && m_way.back().left.quiz == wish.scope) {  // the unit was read on the way
        go_back();
        return {};
    }
    m_papers.close();
    set_typed({});
    m_over.quiz = wish.scope;
    return {};
}

std::vector<StudyKeep> CourseDesk::keep_of(const StartAnew& wish, Instant now) {
    m_papers.close();
    set_typed({});
    return begin(wish.scope, wish.scope.kind == QuizScopeKind::due ? due_items(now) : items_for(wish.scope), now);
}

void CourseDesk::act_on(const OpenPapers&) { set_typed({}); }

void CourseDesk::act_on(const OpenDue&) {
    leave_all();
    m_over.due = true;
}

std::vector<StudyKeep> CourseDesk::keep_of(const RepeatWrong&, Instant now) {
    const Quiz* quiz = asked();
    if (quiz == nullptr || !quiz->done()) {
        return {};
    }
    return begin(QuizScope(quiz->scope), quiz->wrong_items(), now);
}

std::vector<StudyKeep> CourseDesk::keep_of(const BeginAnswer& wish, Instant now) {
    return m_over.quiz ? m_runs.note_begun(*m_over.quiz, wish, now) : std::vector<StudyKeep>();
}

std::vector<StudyKeep> CourseDesk::keep_of(const GiveAnswer& wish, Instant now) {
    return m_over.quiz ? m_runs.give(*m_over.quiz, wish.answer, now) : std::vector<StudyKeep>();
}

void CourseDesk::act_on(const NextItem&) {
    if (m_over.quiz) {
        m_runs.go_on(*m_over.quiz);
    }
}

void CourseDesk::act_on(const LeaveQuiz&) { m_over.quiz.reset(); }

}  // namespace haoping
