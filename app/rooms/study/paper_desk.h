#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "course/paper_marks.h"
#include "progress/course.h"
#include "rooms/study/intent.h"
#include "rooms/study/keep.h"
#include "rooms/study/paper_view.h"
#include "views/settings.h"
#include "views/texts.h"

namespace haoping {

inline constexpr auto paper_simulation = "paper";  // ActivityLog::simulation

// Exam papers in the course room: those there are, the one being sat and those handed in.
class PaperDesk {
public:
    // A kind of paper, and the items of its pack to draw it from; they outlive the desk.
    struct Offer {
        PaperBlueprint blueprint;
        std::span<const QuizItem> items;
    };

    // The settings outlive the desk.
    PaperDesk(const Settings& settings, std::uint64_t seed) : m_settings(settings), m_number(seed % 1000) {}

    // What is shown, to come back to.
    enum class Page : std::uint8_t { none, papers, items, result };
    struct Spot {
        Page page = Page::none;
        AttemptId sitting = 0;
        std::size_t place = 0;
        bool operator==(const Spot&) const = default;
    };
    Spot spot() const { return m_page == Page::none ? Spot{} : Spot{m_page, m_shown, m_place}; }
    void return_to(const Spot& spot);

    // Both once: what there is to draw from, and what was sat in earlier runs, newest first.
    void offer(std::vector<Offer> offers);
    void remember(const std::vector<ActivityLog>& logs);

    bool is_running() const;  // a paper is being sat
    bool is_open() const { return m_page != Page::none; }
    std::optional<Instant> over_at() const;  // of the paper being sat
    void close() { m_page = Page::none; }

    // Each returns what must be kept of it.
    using Kept = std::vector<StudyKeep>;
    Kept act(const StudyWish& wish, Instant now);
    Kept tick(Instant now);  // hands in when the time is over

    // Empty: there is no such paper, or its key is not to be shown: it is to those who sat the paper, whom it tells
    // nothing, and to a teacher, see Settings::authoring.
    std::string page_to_print(const PrintPaper& wish, const Texts& t) const;
    void note_written(std::string path) { m_printed = {.path = std::move(path), .problem = {}}; }
    void note_problem(std::string problem) { m_printed = {.path = {}, .problem = std::move(problem)}; }

    using Shown = std::variant<PapersView, PaperView, PaperResultView>;
    Shown view(const Course& course, Instant now, const Texts& t) const;

private:
    struct Sat {
        AttemptId id = 0;
        Sitting sitting;
        std::size_t steps = 0;  // of its log
        PaperMarks marks = {};  // once it was handed in and the items are known
    };
    Kept start(const StartPaper& wish, Instant now);
    Kept go_on(const SittingAction& action, Instant now);
    void leave();
    const QuizItem* find(std::string_view id) const;
    FindItem finder() const;
    std::vector<std::uint64_t> handed_in(const std::string& blueprint) const;  // numbers
    const Offer* offered(const std::string& blueprint) const;
    const Sat* shown() const;  // null: none
    // With something that can be read.
    bool is_answered(const Sitting& sitting, std::size_t place) const;
    std::size_t answered(const Sitting& sitting) const;

    PapersView papers_view(const Texts& t) const;
    PaperView items_view(const Sat& sat, Instant now, const Texts& t) const;
    PaperResultView result_view(const Sat& sat, const Course& course, const Texts& t) const;

    const Settings& m_settings;
    std::vector<Offer> m_offers;
    std::vector<Sat> m_sat;  // newest first
    Page m_page = Page::none;
    AttemptId m_shown = 0;
    std::size_t m_place = 0;
    std::string m_kind;      // of the paper sat last: its blueprint's id
    std::uint64_t m_number;  // to begin with: the one behind that used last
    Printed m_printed;
};

}  // namespace haoping
