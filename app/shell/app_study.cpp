// App's part about the course room.
#include <algorithm>

#include <fmt/format.h>

#include "shell/app.h"
#include "shell/report_writer.h"
#include "shell/stored_settings.h"
#include "views/due_work.h"

namespace haoping {

namespace {

// "short-test 17 answer-sheet"
std::string file_name(const PrintPaper& wish) {
    const auto* page = wish.page == PaperPage::questions      ? ""
                       : wish.page == PaperPage::answer_sheet ? " answer-sheet"
                                                              : " answer-key";
    return fmt::format("{} {}{}", wish.blueprint, wish.seed, page);
}

std::filesystem::path papers_in(const std::string& data_folder) {
    return std::filesystem::path(data_folder) / "papers";
}

struct Keeper {
    Store& store;
    void operator()(const QuizAnswer& answer) const { store.add_quiz_answer(answer); }
    void operator()(const ActivityLog& log) const { store.begin_log(log); }
    void operator()(const LoggedStep& step) const {
        store.add_to_log(step.log, step.position, step.action, step.answers);
    }
    void operator()(const ReadUnits& read) const { save_units_read(store, read.units); }
};

}  // namespace

void App::act(const Study& wish, Instant now) {
    hand_over_draft();
    const bool leaves = std::holds_alternative<StudyBack>(wish.wish) && !m_study.can_go_back();
    if (leaves) {
        m_screen = m_study_from;
        return;
    }
    if (m_screen != ScreenName::study) {
        m_study_from = m_screen;
        if (std::holds_alternative<OpenUnit>(wish.wish)) {
            m_study.forget_way();
        }
    }
    m_screen = ScreenName::study;
    if (const auto* wanted = std::get_if<WishRetention>(&wish.wish)) {
        Settings settings = m_settings;
        settings.retention_percent = std::clamp(wanted->percent, least_retention_percent, most_retention_percent);
        act(ChangeSettings{settings}, now);
    }
    keep(m_study.act(wish.wish, now));
    if (const auto* print = std::get_if<PrintPaper>(&wish.wish); print != nullptr && !m_printed.busy()) {
        if (std::string page = m_study.page_to_print(*print, texts()); !page.empty()) {
            m_printed.write(papers_in(m_parts.data_folder), file_name(*print), std::move(page));
        }
    }
    if (std::holds_alternative<ShowPrinted>(wish.wish) && m_parts.open_folder) {
        m_parts.open_folder(papers_in(m_parts.data_folder).string());
    }
}

std::optional<AttemptId> App::open_attempt_at(const CaseRef& which) const {
    if (m_case && !m_case->session.ending && CaseRef{m_case->pack->id, m_case->session.scenario} == which) {
        return m_case->attempt;
    }
    const auto open = std::ranges::find_if(m_open, [&](const OpenCase& each) {
        return CaseRef{each.record.pack, each.record.scenario} == which;
    });
    return open == m_open.end() ? std::nullopt : std::optional(open->record.id);
}

StudyView App::study() const {
    StudyView view = m_study.view(m_now, texts());
    auto work = due_work(m_course, m_progress, m_progress_at.value_or(m_now), texts());
    for (auto& each : work) {
        each.open = open_attempt_at(each.which);
    }
    if (auto* papers = std::get_if<PapersView>(&view.shown)) {
        papers->can_open_folder = m_parts.open_folder != nullptr;
    }
    StudyRoom::add_cases_to(view, std::move(work), m_progress.cases, m_now, texts());
    return view;
}

bool App::keep(std::vector<StudyKeep> kept) {
    if (kept.empty()) {
        return false;
    }
    m_progress_at.reset();
    if (m_writer) {
        for (auto& each : kept) {
            m_writer->enqueue([each = std::move(each)](Store& store) { std::visit(Keeper{store}, each); });
        }
    }
    return true;
}

bool App::take_printed() {
    const auto written = m_printed.take();
    if (!written) {
        return false;
    }
    const Texts t = texts();
    if (!written->problem) {
        m_study.note_written(written->file.string());
    } else {
        m_study.note_problem(t("{} could not be written: {}. Make room or allow writing, then try again.",
                               written->file.string(), reason_in_words(written->problem, t)));
    }
    return true;
}

}  // namespace haoping
