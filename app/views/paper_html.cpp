#include "views/paper_html.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "views/html_page.h"
#include "views/item_view.h"

namespace haoping {

namespace {

constexpr std::string_view sheets_style = R"css(
.blanks { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 14px 0; }
.blanks span { flex: 1 1 180px; border-bottom: 1px solid #4A5465; padding-bottom: 2px; }
h2 { break-after: avoid; } h2 small { font-weight: 400; color: #4A5465; }
.item { break-inside: avoid; display: flex; gap: 10px; margin: 14px 0; }
.item > b { min-width: 28px; text-align: right; } .item > div { flex: 1; } .item p { margin: 0 0 4px; }
.how { color: #4A5465; font-size: 13px; }
.lines { list-style: none; margin: 4px 0; padding: 0; } .lines li { padding-left: 26px; text-indent: -26px; }
.lines li > b { display: inline-block; width: 26px; text-indent: 0; font-weight: 400; }
.sides { display: flex; gap: 32px; } .sides > ul { flex: 1; }
.sheet { columns: 2; column-gap: 32px; } .row { break-inside: avoid; display: flex; gap: 8px; min-height: 34px; align-items: center; }
.row > b { min-width: 28px; text-align: right; } .row > span { flex: 1; }
.ring { display: inline-block; min-width: 24px; height: 24px; line-height: 22px; padding: 0 5px; margin: 2px 4px 2px 0; text-align: center;
        border: 1px solid #4A5465; border-radius: 12px; font-size: 13px; }
.box { display: inline-block; width: 30px; height: 24px; border: 1px solid #4A5465; border-radius: 3px; margin: 2px 3px 2px 0;
       vertical-align: middle; }
.small { white-space: nowrap; margin-right: 10px; } .wide { display: inline-block; min-width: 130px; height: 22px; border-bottom: 1px solid #4A5465; }
.rule { display: block; height: 30px; border-bottom: 1px solid #4A5465; }
td.answer { font-weight: 700; white-space: nowrap; } td.answer.long { font-weight: 400; white-space: normal; min-width: 40%; }
)css";

std::string letter(std::size_t i) { return std::string(1, static_cast<char>('A' + i)); }

std::string number(std::size_t i) { return fmt::format("{}", i + 1); }

// Sentences of a letter are numbered, so that their marks on the sheet are not taken for options.
std::string sign_of(const ItemView& item, bool is_letter, std::size_t line) {
    return item.form == QuizForm::judge ? std::string() : is_letter ? number(line) : letter(line);
}

bool is_letter(const QuizItem& item) { return std::holds_alternative<LetterWithMistakes>(item.task); }

std::size_t line_with(const std::vector<QuizLine>& lines, std::size_t place) {
    return static_cast<std::size_t>(std::ranges::find(lines, place, &QuizLine::place) - lines.begin());
}

std::string how_on_paper(const QuizItem& item, const ItemView& view, const Texts& t) {
    switch (view.form) {
        case QuizForm::judge: return {};
        case QuizForm::pick_one: return t("Choose one.");
        case QuizForm::pick_many:
            return is_letter(item)
                       ? t("Write the numbers of the sentences with a mistake, and correct them. What you find counts.")
                       : t("Choose all that are right.");
        case QuizForm::order: return t("Write the letters in the right order.");
        case QuizForm::assign: return t("Write the letter that belongs to each number.");
        case QuizForm::write: return view.answer_unit.empty() ? std::string() : t("In: {}", view.answer_unit);
        case QuizForm::compose: return view.how;
    }
    return {};
}

class SheetsPage {
public:
    SheetsPage(const Paper& paper, const FindItem& find, const Texts& texts, const std::string& what)
        : m_paper(paper), m_find(find), t(texts) {
        const auto title = fmt::format("{} · {}", t(paper.title), what);
        m_html = html_page_begin(t.locale(), title, sheets_style) + fmt::format("<h1>{}</h1>\n", html_escaped(title));
        const auto items = paper.items().size();
        meta(t("Paper {} · {} questions · {} points · {} minutes · {} points to pass", fmt::format("{}", paper.seed),
               fmt::format("{}", items), points_text(points_of(paper)), fmt::format("{}", paper.time.count()),
               points_text(std::ceil(points_of(paper) * paper.pass_mark))));
    }

    void blanks() {
        m_html += "<div class=\"blanks\">";
        for (const auto& label : {t("Name:"), t("Class:"), t("Date:"), t("Points earned:")})
            m_html += fmt::format("<span>{}</span>", html_escaped(label));
        m_html += "</div>\n";
    }

    // Calls show(item, view, place) for each item, with the heads of sections between.
    template <typename Show>
    void each(std::string_view before, std::string_view behind, Show show) {
        std::size_t place = 0;
        for (std::size_t s = 0; s < m_paper.sections.size(); ++s) {
            head(s);
            m_html += before;
            for (const auto& id : m_paper.sections[s].items) {
                if (const auto* item = m_find(id)) show(*item, item_view(*item, m_paper.seed_of(place), t), place);
                ++place;
            }
            m_html += behind;
        }
    }

    void add(std::string_view html) { m_html += html; }
    std::string end() { return m_html + "</body>\n</html>\n"; }

private:
    static double points_of(const Paper& paper) {
        double sum = 0;
        for (const auto& section : paper.sections) sum += section.points * static_cast<double>(section.items.size());
        return sum;
    }
    void meta(const std::string& line) { m_html += fmt::format("<p class=\"meta\">{}</p>\n", html_escaped(line)); }
    void head(std::size_t s) {
        const auto& section = m_paper.sections[s];
        const auto count = fmt::format("{}", section.items.size());
        const auto worth = section.points == 1
                               ? t("{} questions, 1 point each", count)
                               : t("{} questions, {} points each", count, points_text(section.points));
        m_html += fmt::format("<h2>{} <small>{}</small></h2>\n", html_escaped(t(section.title)), html_escaped(worth));
    }

    const Paper& m_paper;
    const FindItem& m_find;
    const Texts& t;
    std::string m_html;
};

std::string list_of(const std::vector<QuizLine>& lines, const std::function<std::string(std::size_t)>& sign) {
    std::string html = "<ul class=\"lines\">";
    for (std::size_t i = 0; i < lines.size(); ++i)
        html += fmt::format("<li><b>{}.</b>{}</li>", sign(i), html_escaped(lines[i].text));
    return html + "</ul>";
}

std::string lines_of(const QuizItem& item, const ItemView& view) {
    const bool is_written = view.form == QuizForm::judge || view.form == QuizForm::compose;
    if (is_written || view.lines.empty()) return {};
    const auto list = list_of(view.lines, [&](std::size_t i) { return sign_of(view, is_letter(item), i); });
    if (view.form != QuizForm::assign) return list;
    return "<div class=\"sides\">" + list_of(view.targets, number) + list + "</div>";
}

std::string rings(std::size_t count, const std::function<std::string(std::size_t)>& sign) {
    std::string html;
    for (std::size_t i = 0; i < count; ++i)
        html += fmt::format("<span class=\"ring\">{}</span>", html_escaped(sign(i)));
    return html;
}

std::string field_of(const QuizItem& item, const ItemView& view) {
    switch (view.form) {
        case QuizForm::judge: return rings(view.lines.size(), [&](std::size_t i) { return view.lines[i].text; });
        case QuizForm::pick_one:
        case QuizForm::pick_many:
            return rings(view.lines.size(), [&](std::size_t i) { return sign_of(view, is_letter(item), i); }) +
                   (is_letter(item) ? "<br><span class=\"wide\"></span>" : "");
        case QuizForm::order: {
            std::string boxes;
            for (std::size_t i = 0; i < view.lines.size(); ++i) boxes += "<span class=\"box\"></span>";
            return boxes;
        }
        case QuizForm::assign: {
            std::string boxes;
            for (std::size_t i = 0; i < view.targets.size(); ++i)
                boxes += fmt::format("<span class=\"small\">{} <span class=\"box\"></span></span>", i + 1);
            return boxes;
        }
        case QuizForm::write: return fmt::format("<span class=\"wide\"></span> {}", html_escaped(view.answer_unit));
        case QuizForm::compose:
            return "<span class=\"rule\"></span><span class=\"rule\"></span><span class=\"rule\"></span>";
    }
    return {};
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    return fmt::format("{}", fmt::join(parts, between));
}

}  // namespace

std::string points_text(double points) { return fmt::format("{:g}", std::round(points * 100) / 100); }

std::string points_long(const Texts& t, double points) {
    return points == 1 ? t("1 point") : t("{} points", points_text(points));
}

std::string answer_on_sheet(const QuizItem& item, std::uint64_t seed, const Texts& t) {
    const auto view = item_view(item, seed, t);
    std::vector<std::string> parts;
    switch (view.form) {
        case QuizForm::judge: return std::ranges::find(view.lines, true, &QuizLine::right)->text;
        case QuizForm::pick_one:
        case QuizForm::pick_many:
            for (std::size_t i = 0; i < view.lines.size(); ++i)
                if (view.lines[i].right) parts.push_back(sign_of(view, is_letter(item), i));
            return joined(parts, " ");
        case QuizForm::order:
            for (std::size_t step = 0; step < view.lines.size(); ++step)
                parts.push_back(letter(line_with(view.lines, step)));
            return joined(parts, "–");
        case QuizForm::assign:
            for (std::size_t i = 0; i < view.targets.size(); ++i)
                parts.push_back(number(i) + " " + letter(line_with(view.lines, view.targets[i].to)));
            return joined(parts, ", ");
        case QuizForm::write:
        case QuizForm::compose: return solution_of(item, t);
    }
    return {};
}

std::string paper_html(const Paper& paper, const FindItem& find, const Texts& t) {
    SheetsPage page(paper, find, t, t("Exam questions"));
    page.add(fmt::format("<p>{}</p>\n", html_escaped(t("Write your answers on the answer sheet."))));
    page.each("", "", [&](const QuizItem& item, const ItemView& view, std::size_t place) {
        const auto how = how_on_paper(item, view, t);
        page.add(fmt::format(
            "<div class=\"item\"><b>{}.</b><div><p>{}</p>{}{}</div></div>\n", place + 1, html_escaped(view.question),
            how.empty() ? "" : fmt::format("<p class=\"how\">{}</p>", html_escaped(how)), lines_of(item, view)));
    });
    return page.end();
}

std::string answer_sheet_html(const Paper& paper, const FindItem& find, const Texts& t) {
    SheetsPage page(paper, find, t, t("Answer sheet"));
    page.blanks();
    page.each(
        "<div class=\"sheet\">\n", "</div>\n", [&](const QuizItem& item, const ItemView& view, std::size_t place) {
            page.add(
                fmt::format("<div class=\"row\"><b>{}.</b><span>{}</span></div>\n", place + 1, field_of(item, view)));
        });
    return page.end();
}

std::string answer_key_html(const Paper& paper, const FindItem& find, const Texts& t) {
    SheetsPage page(paper, find, t, t("Answer key"));
    const auto begin = fmt::format("<table>\n<tr><th class=\"number\">{}</th><th>{}</th><th>{}</th></tr>\n",
                                   html_escaped(t("No.")), html_escaped(t("Answer")), html_escaped(t("Why")));
    page.each(begin, "</table>\n", [&](const QuizItem& item, const ItemView& view, std::size_t place) {
        std::string details;
        if (is_letter(item))
            for (const auto& line : view.lines) details += line.right ? line.why + "\n" : std::string();
        const bool is_composed = view.form == QuizForm::compose;
        if (is_composed)  // each point is a part of the item's points
            for (const auto& line : view.lines) details += fmt::format("{}: {}\n", line.text, line.why);
        page.add(fmt::format(
            "<tr><td class=\"number\">{}</td><td class=\"answer{}\">{}</td><td>{}<small>{}</small></td></tr>\n",
            place + 1, is_composed ? " long" : "", html_escaped(answer_on_sheet(item, paper.seed_of(place), t)),
            html_escaped(details + t(item.why)), html_escaped(fmt::format("{} · {}", item.id, source_of(item, t)))));
    });
    return page.end();
}

}  // namespace haoping
