#include "rooms/study/paper_desk.h"

#include <algorithm>

#include "course/sitting_json.h"
#include "views/paper_html.h"

namespace haoping {

namespace {

// Empty: its paper or an action can't be read.
std::optional<Sitting> replayed(const ActivityLog& log) {
    auto paper = paper_from(log.subject);
    if (!paper) {
        return std::nullopt;
    }
    Sitting sitting = begin_sitting(std::move(*paper), log.started);
    for (const auto& step : log.actions) {
        const auto action = sitting_action_from(step.json);
        if (!action) {
            return std::nullopt;
        }
        sitting = apply(std::move(sitting), *action, step.at);
    }
    return sitting;
}

std::vector<QuizAnswer> answers_of(const PaperMarks& marks, Instant handed_in) {
    std::vector<QuizAnswer> answers;
    for (const auto& mark : marks.items) {
        if (mark.answered && !mark.unit.empty()) {
            answers.push_back({.item = mark.item, .unit = mark.unit, .at = handed_in, .share = mark.share});
        }
    }
    return answers;
}

std::size_t first_unanswered(const Sitting& sitting) {
    const auto open = std::ranges::find(sitting.answers, std::optional<Answer>());
    return open == sitting.answers.end() ? 0 : static_cast<std::size_t>(open - sitting.answers.begin());
}

}  // namespace

void PaperDesk::offer(std::vector<Offer> offers) {
    m_offers = std::move(offers);
    for (auto& sat : m_sat) {
        if (sat.sitting.handed_in) {
            sat.marks = mark_sitting(sat.sitting, finder());
        }
    }
}

void PaperDesk::remember(const std::vector<ActivityLog>& logs) {
    for (const auto& log : logs) {
        if (auto sitting = replayed(log)) {
            m_sat.push_back({log.id, std::move(*sitting), log.actions.size()});
        }
    }
    if (m_sat.empty()) {
        return;
    }
    const Sitting& last = m_sat.front().sitting;
    m_kind = last.paper.blueprint;
    m_number = last.paper.seed + 1;
    m_place = first_unanswered(last);
}

void PaperDesk::return_to(const Spot& spot) {
    m_page = spot.page;
    m_shown = spot.sitting;
    m_place = spot.place;
}

bool PaperDesk::is_running() const { return !m_sat.empty() && !m_sat.front().sitting.handed_in; }

std::optional<Instant> PaperDesk::over_at() const {
    return is_running() ? std::optional(m_sat.front().sitting.over_at()) : std::nullopt;
}

const QuizItem* PaperDesk::find(std::string_view id) const {
    for (const auto& offer : m_offers) {
        const auto found = std::ranges::find(offer.items, id, &QuizItem::id);
        if (found != offer.items.end()) {
            return &*found;
        }
    }
    return nullptr;
}

FindItem PaperDesk::finder() const {
    return [this](std::string_view id) { return find(id); };
}

const PaperDesk::Offer* PaperDesk::offered(const std::string& blueprint) const {
    const auto found = std::ranges::find(m_offers, blueprint, [](const Offer& each) { return each.blueprint.id; });
    return found != m_offers.end() ? &*found : nullptr;
}

std::vector<std::uint64_t> PaperDesk::handed_in(const std::string& blueprint) const {
    std::vector<std::uint64_t> numbers;
    for (const auto& sat : m_sat) {
        if (sat.sitting.handed_in && sat.sitting.paper.blueprint == blueprint) {
            numbers.push_back(sat.sitting.paper.seed);
        }
    }
    return numbers;
}

const PaperDesk::Sat* PaperDesk::shown() const {
    const auto found = std::ranges::find(m_sat, m_shown, &Sat::id);
    return found != m_sat.end() ? &*found : nullptr;
}

PaperDesk::Kept PaperDesk::act(const StudyWish& wish, Instant now) {
    Kept kept = tick(now);
    if (is_running()) {  // whatever leads here after a restart
        m_page = Page::items;
    }
    if (std::holds_alternative<OpenPapers>(wish)) {
        m_page = is_running() ? Page::items : Page::papers;
        m_printed = {};
    } else if (const auto* begin = std::get_if<StartPaper>(&wish)) {
        return start(*begin, now);
    } else if (const auto* place = std::get_if<GoToPlace>(&wish)) {
        m_place = place->place;
    } else if (const auto* result = std::get_if<ShowResult>(&wish)) {
        m_shown = result->sitting;
        m_page = shown() != nullptr ? Page::result : m_page;
        m_printed = {};
    } else if (std::holds_alternative<LookThrough>(wish)) {
        m_place = 0;
        m_page = shown() != nullptr ? Page::items : m_page;
    } else if (std::holds_alternative<LeavePaper>(wish)) {
        leave();
    } else if (const auto* given = std::get_if<GiveToPlace>(&wish)) {
        return go_on(*given, now);
    } else if (const auto* flag = std::get_if<FlagPlace>(&wish)) {
        return go_on(*flag, now);
    } else if (std::holds_alternative<HandIn>(wish)) {
        return go_on(HandIn{}, now);
    }
    return kept;
}

PaperDesk::Kept PaperDesk::start(const StartPaper& wish, Instant now) {
    const Offer* offer = offered(wish.blueprint);
    if (offer == nullptr || is_running()) {
        return {};
    }
    const Sitting sitting = begin_sitting(draw_paper(offer->blueprint, offer->items, wish.seed), now);
    if (sitting.answers.empty()) {
        return {};
    }
    const AttemptId id = new_attempt_id(now, wish.seed);
    m_sat.insert(m_sat.begin(), {id, sitting, 0});
    m_kind = wish.blueprint;
    m_number = wish.seed + 1;
    m_shown = id;
    m_place = 0;
    m_page = Page::items;
    return {ActivityLog{.id = id,
                        .simulation = paper_simulation,
                        .name = wish.blueprint,
                        .subject = to_json_text(sitting.paper),
                        .started = now,
                        .actions = {}}};
}

PaperDesk::Kept PaperDesk::go_on(const SittingAction& action, Instant now) {
    if (!is_running()) {
        return {};
    }
    Sat& sat = m_sat.front();
    sat.sitting = apply(std::move(sat.sitting), action, now);
    LoggedStep step{.log = sat.id, .position = sat.steps++, .action = {now, to_json_text(action)}, .answers = {}};
    if (sat.sitting.handed_in) {
        sat.marks = mark_sitting(sat.sitting, finder());
        step.answers = answers_of(sat.marks, *sat.sitting.handed_in);
        m_shown = sat.id;
        m_page = m_page == Page::none ? Page::none : Page::result;
        m_printed = {};
    }
    return {step};
}

PaperDesk::Kept PaperDesk::tick(Instant now) {
    const auto over = over_at();
    return over && now >= *over ? go_on(HandIn{}, now) : Kept{};
}

void PaperDesk::leave() {
    switch (m_page) {
        case Page::items: m_page = is_running() ? Page::items : Page::result; break;
        case Page::result: m_page = Page::papers; break;
        case Page::papers:
        case Page::none: m_page = Page::none; break;
    }
}

std::string PaperDesk::page_to_print(const PrintPaper& wish, const Texts& t) const {
    const Offer* offer = offered(wish.blueprint);
    if (offer == nullptr || is_running()) {
        return {};
    }
    const auto numbers = handed_in(wish.blueprint);
    const bool sat = std::ranges::find(numbers, wish.seed) != numbers.end();
    if (wish.page == PaperPage::answer_key && !m_settings.authoring && !sat) {
        return {};
    }
    const Paper paper = draw_paper(offer->blueprint, offer->items, wish.seed);
    switch (wish.page) {
        case PaperPage::questions: return paper_html(paper, finder(), t);
        case PaperPage::answer_sheet: return answer_sheet_html(paper, finder(), t);
        case PaperPage::answer_key: return answer_key_html(paper, finder(), t);
    }
    return {};
}

}  // namespace haoping
