// Home's right column: what is due today, skills, the last marks and what is wrong with packs.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "rooms/home/screen_parts.h"
#include "screens/own_name.h"
#include "ui/clipboard.h"
#include "views/formatting.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float result_row = 44;
constexpr float radar_height = 196;
constexpr std::size_t results_in_column = 5;

// Each draws its card at the top of the column and returns the height.
class Column {
public:
    Column(const Pen& pen, Rect column, const HomeView& view, HomeDraft& draft)
        : m_pen(pen), m_ui(pen.ui), m_t(pen.t), m_column(column), m_view(view), m_draft(draft) {}

    float draw() {
        if (m_view.asks_name) {
            draw_name_question();
        }
        for (const auto& kept : m_view.kept) {
            draw_kept(kept);
        }
        if (m_view.problem) {
            draw_problem(*m_view.problem);
        }
        m_column.y += draw_today(m_pen, m_column, m_view, m_draft) + m_ui.metrics().card_gap;
        draw_skills();
        draw_results();
        return m_column.y;
    }

private:
    Rect take_card(float height, const CardOptions& options) {
        const Rect inside = card(m_ui, {m_column.x, m_column.y, m_column.w, height}, options);
        m_column.y += height + m_ui.metrics().card_gap;
        return inside;
    }

    float text_width_inside() const {  // of a card: without its border and padding
        return m_column.w - 2 - 2 * m_ui.metrics().panel_padding;
    }

    void draw_skills();
    void draw_results();
    void draw_result(const Rect& rect, const ResultRow& row);
    void draw_problem(const PackProblem& problem);
    void draw_kept(const KeptText& kept);
    void draw_name_question();

    const Pen& m_pen;
    Ui& m_ui;
    const Texts& m_t;
    Rect m_column;
    const HomeView& m_view;
    HomeDraft& m_draft;
};

void Column::draw_skills() {
    const SkillsView& skills = m_view.skills;
    const float padding = m_ui.metrics().panel_padding;
    const float width = text_width_inside();
    const float words = rich_height(m_ui, skills.sentence, small_text, width);
    const float web = skills.axes.empty() ? 0 : radar_height + 10;
    const float exercise = skills.exercise ? 40 : 0;
    const std::string meta =
        skills.axes.empty() ? std::string()
                            : m_t.counted(static_cast<std::size_t>(skills.replies), "last reply", "last {} replies");
    Rect inside = take_card(home_head + web + words + exercise + 24, {.title = m_t.label("Your skills"), .meta = meta});
    inside = inset(inside, padding, 11);
    if (!skills.axes.empty()) {
        std::vector<RadarAxis> axes;
        for (const auto& axis : skills.axes) {
            axes.push_back({.name = axis.name, .value = static_cast<float>(axis.mean.value_or(0))});
        }
        radar(m_ui, cut_top(inside, radar_height, 10), axes, m_t.label("Your skills"));
    }
    draw_rich(m_ui, cut_top(inside, words, 8), skills.sentence, small_text, m_ui.colours().text2);
    if (skills.exercise) {
        const std::string label = m_t("Practise: {}", skills.exercise->title);
        const ButtonOptions options{.size = ButtonSize::small, .icon = Icon::target};
        Rect place = button_rect(m_ui, inside.min(), label, options);
        place.w = std::min(place.w, inside.w);
        if (button(m_ui, place, label, options)) {
            m_pen.ask(begin_or_go_on(m_view, skills.exercise->which));
        }
    }
}

void Column::draw_result(const Rect& rect, const ResultRow& row) {
    const IdScope scope(m_ui, fmt::format("{}", row.attempt));
    const ItemState state = list_row(m_ui, rect, row.title, {.enabled = row.openable});
    Rect inside = inset(rect, m_ui.metrics().panel_padding, 0);
    draw_text(m_ui, cut_left(inside, 34), percent(row.total), base_bold,
              row.compliance ? m_ui.colours().text : m_ui.colours().viol);
    draw_text(m_ui, cut_right(inside, 80), row.when, small_text, m_ui.colours().text3, Align::right);
    if (!row.compliance) {
        status_mark(m_ui, cut_right(inside, 22).centre(), 14, Status::broken);
        m_ui.tooltip(state, rect, m_t.label("A rule was broken in this case."));
    } else {
        m_ui.tooltip(state, rect,
                     row.openable ? std::string_view(row.ending)
                                  : m_t.label("Its pack has changed since, so it cannot be opened."));
    }
    draw_text(m_ui, inside, row.title, base_text, row.openable ? m_ui.colours().text : m_ui.colours().text3);
    if (state.activated && row.openable) {
        m_pen.ask(OpenAttempt{row.attempt});
    }
}

void Column::draw_results() {
    constexpr float chart_height = 116;
    const std::size_t rows = std::min(m_view.results.size(), results_in_column);
    const bool chart = m_view.trend.size() >= 3;
    const float height =
        m_view.results.empty() ? 60 : static_cast<float>(rows) * result_row + (chart ? chart_height : 0);
    const std::string meta = chart ? m_t("last {} attempts", fmt::format("{}", m_view.trend.size())) : std::string();
    Rect inside = take_card(home_head + height, {.title = m_t.label("Last marks"), .meta = meta});
    if (m_view.results.empty()) {
        draw_wrapped(m_ui, inset(inside, m_ui.metrics().panel_padding, 12),
                     m_t.label("After your first case you see your marks here."), small_text, m_ui.colours().text3);
        return;
    }
    if (chart) {
        const std::vector<float> values(m_view.trend.begin(), m_view.trend.end());
        const Rect room = inset(cut_top(inside, chart_height), m_ui.metrics().panel_padding, 10);
        line_chart(m_ui, room,
                   {.label = m_t.label("Marks of your attempts"),
                    .values = values,
                    .pass = static_cast<float>(solid_from),
                    .pass_name = m_t.label("pass"),
                    .first_name = m_view.trend_from,
                    .last_name = m_view.trend_to});
        m_ui.canvas().horizontal(inside.x, inside.y - 1, inside.w, m_ui.colours().line);
    }
    const FocusGroup group(m_ui, "results");
    for (std::size_t i = 0; i < rows; ++i) {
        draw_result(cut_top(inside, result_row), m_view.results[i]);
    }
}

void Column::draw_problem(const PackProblem& problem) {
    constexpr std::size_t lines_shown = 4;
    std::string text;
    for (std::size_t at = 0; at < problem.lines.size() && at < lines_shown; ++at) {
        text += (at == 0 ? "" : "\n") + problem.lines[at];
    }
    if (problem.lines.size() > lines_shown) {
        text += "\n" +
                m_t("and {} more: haoping validate shows all", fmt::format("{}", problem.lines.size() - lines_shown));
    }
    const float padding = m_ui.metrics().panel_padding;
    const float inner = wrapped_height(m_ui, text, small_text, text_width_inside());
    const Rect inside = take_card(home_head + inner + 24, {.title = problem.title});
    draw_wrapped(m_ui, inset(inside, padding, 12), text, small_text, m_ui.colours().part);
}

// The case can't be gone on with; the words are the person's own.
void Column::draw_kept(const KeptText& kept) {
    constexpr std::size_t lines_shown = 6;
    const IdScope scope(m_ui, fmt::format("kept {}", kept.attempt));
    const std::string why = m_t("This case has changed too much since {} to go on with. Your text is kept:", kept.when);
    const float width = text_width_inside();
    const float words = wrapped_height(m_ui, why, small_text, width);
    const float text = wrapped_height(m_ui, kept.text, base_text, width, lines_shown);
    const float high = button_height(m_ui, ButtonSize::small);
    Rect inside = inset(take_card(home_head + words + text + high + 24 + 20, {.title = kept.title}),
                        m_ui.metrics().panel_padding, 12);
    draw_wrapped(m_ui, cut_top(inside, words, 8), why, small_text, m_ui.colours().text2);
    draw_wrapped(m_ui, cut_top(inside, text, 12), kept.text, base_text, m_ui.colours().text, lines_shown);
    Rect row = cut_top(inside, high);
    const ButtonOptions copy{.size = ButtonSize::small, .icon = Icon::copy};
    const ButtonOptions away{.size = ButtonSize::small};
    const std::string_view to_copy = m_t.label("Copy the text");
    const std::string_view put_away = m_t.label("Put away");
    if (button(m_ui, cut_left(row, button_width(m_ui, to_copy, copy), 10), to_copy, copy)) {
        copy_text(kept.text);
    }
    if (button(m_ui, cut_left(row, button_width(m_ui, put_away, away)), put_away, away)) {
        m_pen.ask(PutAway{kept.attempt});
    }
}

// Asked once: whoever does not want to say is not asked again, and finds it in the settings.
void Column::draw_name_question() {
    const std::string_view why = m_t.label("It signs your replies. You can change it in the settings.");
    const float words = wrapped_height(m_ui, why, small_text, text_width_inside());
    const float high = button_height(m_ui, ButtonSize::small);
    const float fields = own_name_height(m_ui);
    Rect inside =
        inset(take_card(home_head + words + fields + high + 24 + 20, {.title = m_t.label("What is your name?")}),
              m_ui.metrics().panel_padding, 12);
    draw_wrapped(m_ui, cut_top(inside, words, 8), why, small_text, m_ui.colours().text2);
    const OwnNameChange change = draw_own_name(m_pen, cut_top(inside, fields, 12), m_draft.name);
    Rect row = cut_top(inside, high);
    const SetName name = name_in(m_draft.name);
    const ButtonOptions keep{.size = ButtonSize::small,
                             .enabled = !name.latin.empty() || !name.chinese.empty(),
                             .disabled_reason = m_t.label("Write your name first.")};
    const ButtonOptions later{.kind = ButtonKind::ghost, .size = ButtonSize::small};
    const std::string_view yes = m_t.label("Keep the name");
    const std::string_view no = m_t.label("Not now");
    if (button(m_ui, cut_left(row, button_width(m_ui, yes, keep), 10), yes, keep) ||
        (change.submitted && keep.enabled)) {
        m_pen.ask(name);
    } else if (button(m_ui, cut_left(row, button_width(m_ui, no, later)), no, later)) {
        m_pen.ask(SetName{});
    }
}

}  // namespace

void draw_home_side(const Pen& pen, const Rect& rect, const HomeView& view, HomeDraft& draft) {
    const FocusRegion region(pen.ui, "marks");
    ScrollArea area(pen.ui, rect, draft.side, "marks");
    area.finish(Column(pen, area.content(), view, draft).draw());
}

}  // namespace haoping
