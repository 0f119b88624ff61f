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
      m_next_seed(seed),
      m_papers(settings, seed),
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
                         const std::set<std::string>& units_read) {
    std::for_each(answers.rbegin(), answers.rend(), [&](const auto& answer) { note(answer); });
    std::ranges::for_each(units_read, [&](const auto& unit) { m_record.note_read(unit); });
    m_papers.remember(papers);
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
        }
    }
    return kept;
}

bool CourseDesk::can_go_back() const {
    return !m_papers.is_running() && (m_papers.is_open() || m_quiz || m_shows_due || m_way.size() > 1);
}

std::vector<StudyKeep> CourseDesk::act(const StudyWish& wish, Instant now) {
    read_texts();
    auto kept = note_all(m_papers.act(wish, now));
    if (m_papers.is_running()) {  // nothing else is shown meanwhile
        m_quiz.reset();
        return kept;
    }
    if (const auto* given = std::get_if<GiveAnswer>(&wish)) {
        if (const auto answered = answer(given->answer, now)) {
            kept.push_back(*answered);
        }
        return kept;
    }
    const std::size_t read_before = m_record.read().size();
    std::visit(
        [&](const auto& each) {
            if constexpr (requires { act_on(each, now); }) {
                act_on(each, now);
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
}

// --- pages -------------------------------------------------------------------------------------------------------

void CourseDesk::act_on(const OpenCourse&) {
    if (m_way.empty() && !m_course.units().empty()) {
        m_way.push_back(m_course.units().front().id);
    }
}

void CourseDesk::act_on(const OpenUnit& wish) {
    m_quiz.reset();
    m_papers.close();
    m_shows_due = false;
    if (m_course.unit(wish.unit) == nullptr) {
        return;
    }
    m_record.note_read(wish.unit);
    if (!m_way.empty() && m_way.back() == wish.unit) {
        return;
    }
    m_way.push_back(wish.unit);
    if (m_way.size() > most_remembered_way) {
        m_way.erase(m_way.begin());
    }
}

void CourseDesk::act_on(const LookUp& wish) { m_typed = wish.typed; }

void CourseDesk::act_on(const StudyBack&) {
    if (m_papers.is_open()) {
        m_papers.act(LeavePaper{}, {});
    } else if (m_quiz) {
        m_quiz.reset();
    } else if (m_shows_due) {
        m_shows_due = false;
    } else if (m_way.size() > 1) {
        m_way.pop_back();
    }
}

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
    RandomNumbers(m_next_seed).shuffle(candidates);
    if (scope.kind != QuizScopeKind::unit) {
        std::ranges::stable_sort(candidates, {}, &Candidate::need);
        candidates.resize(std::min(candidates.size(), most_in_a_run));
    }
    std::vector<const QuizItem*> items;
    std::ranges::transform(candidates, std::back_inserter(items), &Candidate::item);
    return items;
}

void CourseDesk::begin(QuizScope scope, std::vector<const QuizItem*> items) {
    if (!items.empty()) {
        m_quiz =
            Quiz{.scope = std::move(scope), .items = std::move(items), .right = {}, .seed = ++m_next_seed, .given = {}};
    }
}

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

void CourseDesk::act_on(const StartQuiz& wish, Instant now) {
    m_papers.close();
    begin(wish.scope, wish.scope.kind == QuizScopeKind::due ? due_items(now) : items_for(wish.scope));
}

void CourseDesk::act_on(const OpenDue&) {
    m_quiz.reset();
    m_papers.close();
    m_shows_due = true;
}

void CourseDesk::act_on(const RepeatWrong&) {
    if (!m_quiz || !m_quiz->done()) {
        return;
    }
    std::vector<const QuizItem*> wrong;
    for (std::size_t i = 0; i < m_quiz->items.size(); ++i) {
        if (!m_quiz->right[i]) {
            wrong.push_back(m_quiz->items[i]);
        }
    }
    begin(m_quiz->scope, std::move(wrong));
}

std::optional<QuizAnswer> CourseDesk::answer(const Answer& given, Instant now) {
    if (!m_quiz || m_quiz->done() || m_quiz->given) {
        return std::nullopt;
    }
    const QuizItem& item = *m_quiz->items[m_quiz->at()];
    const auto checked = check(item, given);
    m_quiz->unreadable = !checked;
    if (!checked) {
        return std::nullopt;
    }
    m_quiz->given = given;
    m_quiz->right.push_back(checked->right());
    QuizAnswer kept{.item = item.id, .unit = item.unit, .at = now, .share = checked->share};
    note(kept);
    return kept;
}

void CourseDesk::act_on(const NextItem&) {
    if (m_quiz) {
        m_quiz->given.reset();
    }
}

void CourseDesk::act_on(const LeaveQuiz&) { m_quiz.reset(); }

}  // namespace haoping
