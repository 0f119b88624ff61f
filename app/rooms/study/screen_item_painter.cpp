#include "rooms/study/screen_item_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "course/short_answer.h"
#include "rooms/study/screen_item_answer.h"
#include "rooms/study/screen_item_row.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float field_width = 300;
constexpr float lines_height = 132;  // of a field for some sentences
constexpr TextStyle question_text{TextRole::composer, Weight::bold};

constexpr std::array digit_keys{Key::n1, Key::n2, Key::n3, Key::n4, Key::n5, Key::n6, Key::n7, Key::n8, Key::n9};

bool has(const std::vector<std::size_t>& places, std::size_t place) {
    return std::ranges::find(places, place) != places.end();
}

std::size_t place_in(const std::vector<std::size_t>& places, std::size_t place) {
    return static_cast<std::size_t>(std::ranges::find(places, place) - places.begin());
}

void toggle(std::vector<std::size_t>& places, std::size_t place) {
    if (std::erase(places, place) == 0) {
        places.push_back(place);
    }
}

class ItemPainter {
public:
    ItemPainter(const Pen& pen, Rect column, const AskedItem& asked, QuizDraft& draft)
        : m_pen(pen), m_ui(pen.ui), m_t(pen.t), m_column(column), m_asked(asked), m_view(asked.item), m_draft(draft) {}

    DrawnItem draw() {
        draw_question();
        switch (m_view.form) {
            case QuizForm::judge:
            case QuizForm::pick_one:
            case QuizForm::pick_many: draw_options(); break;
            case QuizForm::order: draw_steps(); break;
            case QuizForm::assign: draw_targets(); break;
            case QuizForm::write: draw_field(); break;
            case QuizForm::compose: draw_lines(); break;
        }
        const float verdict = m_column.y;
        if (m_asked.checked) {
            draw_explanation(*m_asked.checked);
        }
        return {verdict, m_column.y};
    }

private:
    bool open() const { return !m_asked.checked; }
    bool chosen(std::size_t line) const {  // by its key
        return open() && line < digit_keys.size() && m_ui.shortcut(digit_keys[line]);
    }
    const std::vector<std::size_t>& picked() const { return open() ? m_draft.picked : m_view.given; }

    void draw_question() {
        const Palette& c = m_ui.colours();
        draw_text(m_ui, {m_column.x, m_column.y, m_column.w, 18}, m_asked.line, small_text, c.text3);
        m_column.y += 24;
        m_column.y += draw_wrapped(m_ui, m_column, m_view.question, question_text, c.text) + 6;
        draw_text(m_ui, {m_column.x, m_column.y, m_column.w, 18}, m_view.how, small_text, c.text2);
        m_column.y += 28;
    }

    void draw_options() {
        for (std::size_t i = 0; i < m_view.lines.size(); ++i) {
            const auto& line = m_view.lines[i];
            const IdScope scope(m_ui, fmt::format("{}", i));
            const bool is_picked = has(picked(), line.place);
            const std::string number = fmt::format("{}", i + 1);
            const std::string below = line.instead.empty() ? line.why : line.instead + "\n" + line.why;
            RowLook look{.number = number, .text = line.text, .below = {}, .selected = is_picked};
            look.choice = m_view.form == QuizForm::pick_many ? ChoiceMark::box : ChoiceMark::circle;
            if (!open()) {
                look.below = below;
                mark_option(line.right, is_picked, look);
            }
            const bool by_key = chosen(i);
            if ((draw_row(m_pen, m_column, look) || by_key) && open()) {
                pick(line.place);
            }
            if (open() && m_view.correct && is_picked) {
                draw_instead(line.place);
            }
        }
    }

    void draw_instead(std::size_t place) {
        const float indent = row_indent;
        const std::string_view label = m_t.label("What is right instead");
        const EditorChange change =
            text_field(m_ui, {m_column.x + indent, m_column.y, m_column.w - indent, 0}, label, m_draft.instead[place],
                       {.placeholder = label});
        m_column.y += m_ui.metrics().field + 8;
        // From the keys that mark lines Tab leads to what is right instead of the last one.
        if (m_draft.marked == place && m_ui.nothing_focused() && m_ui.shortcut(Key::tab)) {
            m_ui.focus_on(m_ui.id_of(label), true);
        }
        const bool goes_on = change.submitted || (change.focused && m_ui.keys().take(Key::enter, ctrl_mod));
        m_draft.entered = m_draft.entered || goes_on;
        if (m_asked.at_once && goes_on) {
            m_pen.ask(Study{GiveAnswer{*answer_so_far(m_view, m_draft)}});
        }
    }

    void mark_option(bool right, bool is_picked, RowLook& look) {
        if (right) {
            look.status = is_picked ? Status::met : Status::missed;
            const bool several = m_view.form == QuizForm::pick_many;  // this one was left out
            look.word = is_picked ? m_t.label("Right") : several ? m_t.label("Left out") : m_t.label("Right one");
        } else if (is_picked) {
            look.status = Status::broken;
            look.word = m_t.label("Not right");
        }
    }

    void pick(std::size_t place) {
        if (m_view.form == QuizForm::pick_many) {
            toggle(m_draft.picked, place);
            m_draft.marked = place;
            return;
        }
        m_draft.picked = {place};
        if (!m_asked.at_once) {
            return;
        }
        const bool judged = m_view.form == QuizForm::judge;
        m_pen.ask(Study{GiveAnswer{judged ? Answer{place == 1} : Answer{ChosenPlaces{{place}}}}});
    }

    void draw_steps() {
        for (std::size_t i = 0; i < m_view.lines.size(); ++i) {
            const auto& line = m_view.lines[i];
            const IdScope scope(m_ui, fmt::format("{}", i));
            const std::size_t at = place_in(picked(), line.place);
            const bool is_picked = at < picked().size();
            const std::string number = fmt::format("{}", i + 1);
            std::string word = is_picked ? m_t("Step {}", fmt::format("{}", at + 1)) : std::string();
            RowLook look{.number = number, .text = line.text, .below = {}, .selected = is_picked};
            if (!open()) {
                const bool right = is_picked && at == line.to;
                look.status = right ? Status::met : Status::broken;
                word = right ? word : fmt::format("{} → {}", is_picked ? fmt::format("{}", at + 1) : "–", line.to + 1);
            }
            look.word = word;
            const bool by_key = chosen(i);
            if ((draw_row(m_pen, m_column, look) || by_key) && open()) {
                toggle(m_draft.picked, line.place);
            }
        }
    }

    // At the left what is chosen for, at the right what is chosen.
    void draw_targets() {
        Rect left = m_column;
        Rect right = m_column;
        left.w = std::floor(m_column.w * 0.56F);
        right.x = left.right() + 16;
        right.w = m_column.right() - right.x;
        for (std::size_t i = 0; i < m_view.targets.size(); ++i) {
            draw_target(left, i);
        }
        for (std::size_t i = 0; i < m_view.lines.size(); ++i) {
            const auto& line = m_view.lines[i];
            const IdScope scope(m_ui, fmt::format("choice {}", i));
            const std::string number = fmt::format("{}", i + 1);
            const bool by_key = chosen(i);
            if ((draw_row(m_pen, right, {.number = number, .text = line.text, .below = {}}) || by_key) && open()) {
                give(line.place);
            }
        }
        m_column.y = std::max(left.y, right.y);
    }

    void draw_target(Rect& column, std::size_t i) {
        const auto& target = m_view.targets[i];
        const IdScope scope(m_ui, fmt::format("target {}", i));
        const auto given = given_to(i);
        std::string below = given ? "→ " + text_of(*given) : std::string("→ …");
        RowLook look{.number = {}, .text = target.text, .below = {}, .selected = open() && m_draft.target == i};
        if (!open()) {
            const bool right = given == target.to;
            look.status = right ? Status::met : Status::broken;
            look.word = right ? m_t.label("Right") : m_t.label("Not right");
            below = right ? below : below + "\n" + m_t("Right one: {}", text_of(target.to));
        }
        look.below = below;
        if (draw_row(m_pen, column, look) && open()) {
            m_draft.target = i;
        }
    }

    std::optional<std::size_t> given_to(std::size_t target) const {
        if (open()) {
            return m_draft.given[target];
        }
        const std::size_t place = m_view.targets[target].place;
        const bool is_given = place < m_view.given.size() && m_view.given[place] != no_place;
        return is_given ? std::optional(m_view.given[place]) : std::nullopt;
    }

    std::string text_of(std::size_t place) const {
        const auto line = std::ranges::find(m_view.lines, place, &QuizLine::place);
        return line != m_view.lines.end() ? line->text : std::string();
    }

    // The next target without a choice is at hand afterwards.
    void give(std::size_t place) {
        auto& given = m_draft.given;
        given[m_draft.target] = place;
        for (std::size_t step = 1; step <= given.size(); ++step) {
            const std::size_t next = (m_draft.target + step) % given.size();
            if (!given[next]) {
                m_draft.target = next;
                return;
            }
        }
    }

    void draw_field() {
        if (!open()) {
            const std::string given = m_view.given_text.empty() ? "–" : m_view.given_text;
            draw_text(m_ui, {m_column.x, m_column.y, m_column.w, 26}, m_t("Your answer: {}", given), message_text,
                      m_ui.colours().text);
            m_column.y += 32;
            return;
        }
        const std::string problem = m_asked.unreadable ? m_view.answer_form : std::string();
        const float wide = std::min(field_width, m_column.w);
        const EditorChange change =
            text_field(m_ui, {m_column.x, m_column.y, wide, 0}, m_t.label("Your answer"), m_draft.typed,
                       {.placeholder = {}, .unit = m_view.answer_unit, .error = problem, .autofocus = true});
        m_column.y += m_ui.metrics().field + field_problem_height(m_ui, wide, problem) + 12;
        m_draft.entered = change.submitted;
        if (m_asked.at_once && change.submitted && !m_draft.typed.empty()) {
            m_pen.ask(Study{GiveAnswer{Typed{m_draft.typed.text()}}});
        }
    }

    // Some sentences, and afterwards what they say of what they had to.
    void draw_lines() {
        if (!open()) {
            draw_said();
            return;
        }
        edit_text(m_ui, {m_column.x, m_column.y, m_column.w, lines_height}, m_draft.typed,
                  {.label = m_t.label("Your answer"),
                   .style = message_text,
                   .autofocus = true,
                   .page_keys = false,
                   .max_characters = most_characters_of_an_answer});
        m_column.y += lines_height + 8;
        if (m_asked.unreadable) {
            draw_text(m_ui, {m_column.x, m_column.y, m_column.w, 18}, m_view.answer_form, small_text,
                      m_ui.colours().viol);
            m_column.y += 24;
        }
        m_draft.entered = m_ui.shortcut(Key::enter, ctrl_mod);
        if (m_asked.at_once && m_draft.entered && !m_draft.typed.empty()) {
            m_pen.ask(Study{GiveAnswer{Typed{m_draft.typed.text()}}});
        }
    }

    void draw_said() {
        const std::string given = m_view.given_text.empty() ? "–" : m_view.given_text;
        m_column.y +=
            draw_wrapped(m_ui, m_column, m_t("Your answer: {}", given), message_text, m_ui.colours().text) + 12;
        const auto& said = m_asked.checked->parts;  // of no answer: none
        for (std::size_t i = 0; i < m_view.lines.size(); ++i) {
            const IdScope scope(m_ui, fmt::format("{}", i));
            const bool met = i < said.size() && said[i];
            draw_row(m_pen, m_column,
                     {.number = {},
                      .text = m_view.lines[i].text,
                      .below = m_view.lines[i].why,
                      .status = met ? Status::met : Status::missed,
                      .word = met ? m_t.label("Said") : m_t.label("Not said")});
        }
    }

    void draw_explanation(const CheckedView& checked) {
        const Palette& c = m_ui.colours();
        m_column.y += 8;
        const float wide = m_column.w - 2 * 16;
        const std::string source = m_t("Source: {}", checked.source);
        float height = 28 + wrapped_height(m_ui, checked.why, message_text, wide) + 26 + 2 * 12;
        const TextStyle solution_text = m_view.form == QuizForm::compose ? message_text : base_bold;
        height += checked.solution.empty() ? 0 : wrapped_height(m_ui, checked.solution, solution_text, wide) + 4;
        const Rect box{m_column.x, m_column.y, m_column.w, height};
        m_ui.canvas().fill(box,
                           checked.right    ? c.met_tint
                           : checked.partly ? c.part_tint
                                            : c.miss_tint,
                           m_ui.metrics().radius_card);
        Rect inside = inset(box, 16, 12);
        const Rect head = cut_top(inside, 28);
        status_mark(m_ui, {head.x + 9, head.centre().y}, 18,
                    checked.right    ? Status::met
                    : checked.partly ? Status::partly
                                     : Status::missed);
        draw_heading(m_ui, {head.x + 28, head.y, head.w - 28, head.h}, checked.verdict);
        if (!checked.solution.empty()) {
            inside.y += draw_wrapped(m_ui, inside, checked.solution, solution_text, c.text) + 4;
        }
        inside.y += draw_wrapped(m_ui, inside, checked.why, message_text, c.text) + 6;
        draw_text(m_ui, {inside.x, inside.y, inside.w, 18}, source, small_text, c.text2);
        m_column.y += height + 8;
    }

    const Pen& m_pen;
    Ui& m_ui;
    const Texts& m_t;
    Rect m_column;
    const AskedItem& m_asked;
    const ItemView& m_view;
    QuizDraft& m_draft;
};

}  // namespace

DrawnItem draw_item(const Pen& pen, const Rect& column, const AskedItem& asked, QuizDraft& draft) {
    return ItemPainter(pen, column, asked, draft).draw();
}

}  // namespace haoping
