// The course room: the page of a unit.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "rooms/study/screen.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float marker_width = 26;
constexpr float bubble_pad = 12;
constexpr float cell_pad = 8;
constexpr TextStyle section_text{TextRole::composer, Weight::bold};

struct ShownLine {
    LinkedText words;
    std::vector<const PageLink*> targets;
};

ShownLine shown(const PageLine& line) {
    ShownLine result;
    for (const auto& run : line) {
        const ByteRange range{result.words.text.size(), result.words.text.size() + run.text.size()};
        result.words.text += run.text;
        if (run.link) {
            result.words.links.push_back(range);
            result.targets.push_back(&*run.link);
        } else if (run.strong) {
            result.words.bold.push_back(range);
        }
    }
    return result;
}

// Draws the blocks of a page one below the other.
class PagePainter {
public:
    PagePainter(const Pen& pen, const PageView& view, StudyDraft& draft, Rect column)
        : m_pen(pen), m_ui(pen.ui), m_c(pen.ui.colours()), m_view(view), m_draft(draft), m_column(column) {}

    float bottom() const { return m_column.y; }

    void operator()(const PageHeading& heading) {
        m_column.y += 14;
        const std::string text = plain_text(heading.text);
        draw_heading(m_ui, {m_column.x, m_column.y, m_column.w, 26}, text, section_text);
        m_column.y += 30;
    }

    void operator()(const PageParagraph& paragraph) { m_column.y += text(m_column, paragraph.text, message_text) + 8; }

    void operator()(const PageList& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const std::string marker = list.numbered ? fmt::format("{}.", i + 1) : "•";
            draw_text(m_ui, {m_column.x, m_column.y, marker_width - 6, 24}, marker, message_text, m_c.text2,
                      Align::right);
            const Rect rest{m_column.x + marker_width, m_column.y, m_column.w - marker_width, 0};
            m_column.y += text(rest, list.items[i], message_text) + 4;
        }
        m_column.y += 6;
    }

    void operator()(const PageTable& table) {
        m_column.y += 2;
        const Rect head{m_column.x, m_column.y, m_column.w, row_height(table.head, small_bold)};
        m_ui.canvas().fill(head, m_c.sunken, m_ui.metrics().radius_control);
        row(table.head, small_bold);
        for (const auto& cells : table.rows) {
            row(cells, base_text);
            m_ui.canvas().horizontal(m_column.x, m_column.y, m_column.w, m_c.line);
        }
        m_column.y += 12;
    }

    void operator()(const PageBubble& bubble) {
        const ShownLine line = shown(bubble.text);
        const bool mine = bubble.speaker == PageSpeaker::you || bubble.speaker == PageSpeaker::not_so;
        const float widest = m_column.w * (bubble.speaker == PageSpeaker::note ? 1.0F : 0.8F) - 2 * bubble_pad;
        const TextLayout layout = linked_layout(m_ui, line.words, message_text, widest);
        const float label_height = bubble.label.empty() ? 0.0F : 18.0F;
        const float label_width = text_width(m_ui, bubble.label, micro_bold) + 20;
        const float wide = std::ceil(std::max(layout.width, label_width)) + 2 * bubble_pad;
        const Rect box{mine ? m_column.right() - wide : m_column.x, m_column.y, wide,
                       layout.height() + label_height + 16};
        draw_ground(box, bubble.speaker);
        Rect inside = inset(box, bubble_pad, 8);
        if (!bubble.label.empty()) {
            Rect head = cut_top(inside, label_height);
            const bool wrong = bubble.speaker == PageSpeaker::not_so;
            if (wrong) {
                m_ui.canvas().icon(Icon::octagon_x, cut_left(head, 14, 5).centre(), 14, m_c.viol);
            }
            draw_text(m_ui, head, bubble.label, micro_bold, wrong ? m_c.viol : m_c.text2);
        }
        text({inside.x, inside.y, std::ceil(layout.width) + 1, 0}, bubble.text, message_text);
        m_column.y += box.h + 8;
    }

private:
    void draw_ground(const Rect& box, PageSpeaker speaker) {
        const float radius = m_ui.metrics().radius_card;
        switch (speaker) {
            case PageSpeaker::you: m_ui.canvas().fill(box, m_c.you_bubble, radius); break;
            case PageSpeaker::not_so: m_ui.canvas().fill(box, m_c.viol_tint, radius); break;
            case PageSpeaker::note: m_ui.canvas().fill(box, m_c.sunken, radius); break;
            case PageSpeaker::customer:
                m_ui.canvas().fill(box, m_c.customer_bubble, radius);
                m_ui.canvas().stroke(box, m_c.line, 1, radius);
                break;
        }
    }

    // Returns the height.
    float text(const Rect& rect, const PageLine& line, TextStyle style) {
        const ShownLine words = shown(line);
        const LinkedResult result = draw_linked(m_ui, rect, words.words, style, m_c.text);
        if (result.followed) {
            follow(*words.targets[*result.followed]);
        }
        return result.height;
    }

    float cell_width(std::size_t cells) const {
        return m_column.w / static_cast<float>(std::max<std::size_t>(1, cells));
    }

    float row_height(const std::vector<PageLine>& cells, TextStyle style) {
        float highest = 0;
        for (const auto& cell : cells) {
            const float wide = cell_width(cells.size()) - 2 * cell_pad;
            highest = std::max(highest, linked_layout(m_ui, shown(cell).words, style, wide).height());
        }
        return highest + 2 * 6;
    }

    void row(const std::vector<PageLine>& cells, TextStyle style) {
        const float wide = cell_width(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            text({m_column.x + static_cast<float>(i) * wide + cell_pad, m_column.y + 6, wide - 2 * cell_pad, 0},
                 cells[i], style);
        }
        m_column.y += row_height(cells, style);
    }

    void follow(const PageLink& link) {
        switch (link.kind) {
            case LinkKind::unit: m_pen.ask(Study{OpenUnit{link.id}}); break;
            case LinkKind::item: m_pen.ask(Study{StartQuiz{{QuizScopeKind::item, link.id}}}); break;
            case LinkKind::scenario: m_pen.ask(StartScenario{link.pack, link.id}); break;
            case LinkKind::gate:
            case LinkKind::source: open_note(link); break;
        }
    }

    void open_note(const PageLink& link) {
        const auto is_it = [&](const NoteCard& note) { return note.kind == link.kind && note.id == link.id; };
        const auto found = std::ranges::find_if(m_view.notes, is_it);
        if (found != m_view.notes.end()) {
            m_draft.note = static_cast<std::size_t>(found - m_view.notes.begin());
        }
    }

    const Pen& m_pen;
    Ui& m_ui;
    const Palette& m_c;
    const PageView& m_view;
    StudyDraft& m_draft;
    Rect m_column;
};

void draw_note(const Pen& pen, const NoteCard& note, StudyDraft& draft) {
    constexpr float wide = 520;
    float height = 0;
    for (const auto& line : note.lines) {
        height += wrapped_height(pen.ui, line, base_text, wide - 48) + 8;
    }
    Modal modal(pen.ui, fmt::format("{} · {}", note.id, note.title), wide, height);
    Rect body = modal.body();
    for (const auto& line : note.lines) {
        body.y += draw_wrapped(pen.ui, body, line, base_text, pen.ui.colours().text) + 8;
    }
    const std::string_view close = pen.t.label("Close");
    const Rect buttons = modal.buttons();
    const float button_wide = button_width(pen.ui, close);
    if (button(pen.ui, {buttons.right() - button_wide, buttons.y, button_wide, buttons.h}, close,
               {.autofocus = true}) ||
        modal.dismissed()) {
        draft.note.reset();
    }
}

std::string place_text(const Pen& pen, const QuizPlace& place) {
    return pen.t("{} of {}", fmt::format("{}", place.at + 1), fmt::format("{}", place.of));
}

// Beside the button that goes on with a quiz.
void draw_anew(const Pen& pen, Rect& row, std::string_view label, const QuizScope& scope) {
    const Rect place = centred(cut_left(row, 32, 8), {32, 32});
    if (icon_button(pen.ui, place, Icon::rotate_ccw, label)) {
        pen.ask(Study{StartAnew{scope}});
    }
}

// The longest of the labels that fits into the row.
std::string fitting_label(const Pen& pen, const Rect& row, const std::string& longer, const std::string& shorter,
                          const ButtonOptions& options) {
    return button_width(pen.ui, longer, options) <= row.w ? longer : shorter;
}

void draw_unit_button(const Pen& pen, Rect& row, const PageView& view, float others) {
    const QuizScope scope{QuizScopeKind::unit, view.unit};
    const ButtonOptions options{.kind = ButtonKind::primary, .icon = Icon::list_checks, .key_cap = "Q"};
    std::string label = pen.t("Questions ({})", fmt::format("{}", view.items));
    if (const auto& begun = view.begun.unit) {
        const Rect room{row.x, row.y, row.w - others, row.h};
        const std::string place = place_text(pen, *begun);
        label = fitting_label(pen, room, pen.t("Go on with the questions ({})", place), pen.t("Go on ({})", place),
                              options);
    }
    if (row_button(pen, row, label, options) || pen.ui.shortcut(Key::q)) {
        pen.ask(Study{StartQuiz{scope}});
    }
    if (view.begun.unit) {
        draw_anew(pen, row, pen.t.label("The questions from the beginning"), scope);
    }
}

void draw_quiz_buttons(const Pen& pen, Rect row, const PageView& view) {
    const auto with_place = [&](std::string label, const std::optional<QuizPlace>& begun) {
        return begun ? fmt::format("{} ({})", label, place_text(pen, *begun)) : label;
    };
    const std::string stage = with_place(pen.t("Stage: {}", view.part_title), view.begun.part);
    const std::string weak = with_place(pen.t("Weak points"), view.begun.weakness);
    const ButtonOptions weak_options{.icon = Icon::target,
                                     .enabled = view.weak > 0 || view.begun.weakness,
                                     .disabled_reason = pen.t.label("Nothing was wrong the last time."),
                                     .tooltip = pen.t.label("What was not right the last time")};
    if (view.items > 0) {
        const float anew = 40;
        const float others = button_width(pen.ui, stage) + button_width(pen.ui, weak, weak_options) + 16 + anew +
                             (view.begun.part ? anew : 0) + (view.begun.weakness ? anew : 0);
        draw_unit_button(pen, row, view, others);
    }
    const QuizScope of_stage{QuizScopeKind::part, view.part};
    if (row_button(pen, row, stage)) {
        pen.ask(Study{StartQuiz{of_stage}});
    }
    if (view.begun.part) {
        draw_anew(pen, row, pen.t.label("The quiz of the stage from its beginning"), of_stage);
    }
    const QuizScope of_weak{QuizScopeKind::weakness, {}};
    if (row_button(pen, row, weak, weak_options)) {
        pen.ask(Study{StartQuiz{of_weak}});
    }
    if (view.begun.weakness) {
        draw_anew(pen, row, pen.t.label("The weak points from the beginning"), of_weak);
    }
}

void draw_page_bar(const Pen& pen, Rect row, const PageView& view) {
    const std::string_view back = pen.t.label("Back");
    const ButtonOptions leaving{.kind = ButtonKind::ghost, .key_cap = "Esc"};
    const float back_wide = button_width(pen.ui, back, leaving);
    Rect ways = cut_right(row, back_wide + 8 + 2 * (32 + 4));
    draw_quiz_buttons(pen, row, view);
    if (button(pen.ui, centred(cut_left(ways, back_wide, 8), {back_wide, 32}), back, leaving)) {
        pen.ask(Study{StudyBack{}});
    }
    const auto neighbour = [&](const std::string& unit, Icon icon, Key key, std::string_view label,
                               std::string_view cap) {
        const Rect place = centred(cut_left(ways, 32, 4), {32, 32});
        const ButtonOptions options{.kind = ButtonKind::ghost,
                                    .key_cap = cap,
                                    .enabled = !unit.empty(),
                                    .disabled_reason = pen.t.label("This is as far as it goes.")};
        const bool pressed = icon_button(pen.ui, place, icon, label, options);
        if ((pressed || pen.ui.shortcut(key)) && !unit.empty()) {
            pen.ask(Study{OpenUnit{unit}});
        }
    };
    neighbour(view.before, Icon::arrow_left, Key::p, pen.t.label("Unit before"), "P");
    neighbour(view.after, Icon::arrow_right, Key::n, pen.t.label("Next unit"), "N");
}

void draw_blocks(const Pen& pen, const Rect& rect, const PageView& view, StudyDraft& draft) {
    ScrollArea area(pen.ui, rect, draft.page, "page");
    const Rect column = scrolled_column(rect, area.content());
    PagePainter painter(pen, view, draft, column);
    for (const auto& block : view.page->blocks) {
        std::visit(painter, block);
    }
    const float bottom = draw_questions(pen, {column.x, painter.bottom(), column.w, column.h}, view.questions);
    area.take_page_keys();
    area.finish(bottom + 12);
}

}  // namespace

void turn_to(const std::string& unit, StudyDraft& draft) {
    if (draft.unit != unit) {
        draft.unit = unit;
        draft.page = {};
        draft.note.reset();
    }
}

void draw_page(const Pen& pen, const Rect& rect, const PageView& view, StudyDraft& draft) {
    const FocusRegion region(pen.ui, "page");
    const Rect whole = card(pen.ui, rect);
    Rect inside = inset(whole, pen.ui.metrics().panel_padding, 12);
    Rect head = reading_column(cut_top(inside, 32));
    if (!view.result.empty()) {
        draw_text(pen.ui, cut_right(head, text_width(pen.ui, view.result, small_text), 12), view.result, small_text,
                  pen.ui.colours().text2);
    }
    draw_heading(pen.ui, head, view.title, title_text);
    const Rect bar = reading_column(cut_top(inside, 44, 6));
    draw_page_bar(pen, bar, view);
    pen.ui.canvas().horizontal(bar.x, inside.y - 4, bar.w, pen.ui.colours().line);
    if (view.page == nullptr) {
        empty_state(pen.ui, inside, Icon::book_open, pen.t.label("There is no page for this unit yet."), {}, {});
        return;
    }
    turn_to(view.unit, draft);
    draw_blocks(pen, inside, view, draft);
    if (draft.note && *draft.note < view.notes.size()) {
        draw_note(pen, view.notes[*draft.note], draft);
    }
}

}  // namespace haoping
