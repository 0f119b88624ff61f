#include "views/trial_html.h"

#include <fmt/format.h>

#include "views/formatting.h"
#include "views/html_page.h"

namespace haoping {

namespace {

constexpr std::string_view trial_style = R"css(
th.label { width: 26%; color: #4A5465; font-weight: 400; } td { white-space: pre-wrap; overflow-wrap: anywhere; }
td.marks { white-space: nowrap; }
ol, ul { padding-left: 22px; } section { break-inside: auto; } h2 { break-after: avoid; }
.reply { break-inside: avoid; margin: 26px 0; } .boxes td { width: 25%; white-space: normal; padding-right: 12px; }
.box { display: inline-block; width: 46px; height: 24px; border: 1px solid #4A5465; border-radius: 4px; float: right; }
.line { display: block; border-bottom: 1px solid #4A5465; height: 26px; }
)css";

constexpr std::size_t boxes_in_a_row = 4;

class TrialPage {
public:
    TrialPage(const std::string& title, const Texts& texts) : t(texts) {
        m_html = html_page_begin(t.locale(), title, trial_style);
    }

    void brief(const TrialBrief& brief) {
        for (const auto& section : brief.sections) {
            heading(section.title);
            m_html += "<table>\n";
            for (const auto& line : section.lines) row(line);
            m_html += "</table>\n";
        }
    }

    void title(const std::string& words, const std::string& place) {
        m_html += fmt::format("<h1>{}</h1>\n<p class=\"meta\">{}</p>\n", html_escaped(words), html_escaped(place));
    }

    void how(const std::vector<std::string>& lines) {
        heading(t("How to mark"));
        m_html += "<ol>\n";
        for (const auto& line : lines) m_html += fmt::format("<li>{}</li>\n", html_escaped(line));
        m_html += "</ol>\n";
    }

    void criteria(const std::vector<SheetCriterion>& criteria) {
        heading(t("Criteria"));
        m_html += fmt::format("<table>\n<tr><th>{}</th><th>{}</th><th>{}</th><th class=\"number\">{}</th></tr>\n",
                              html_escaped(t("Criterion")), html_escaped(t("Kind")), html_escaped(t("Marks")),
                              html_escaped(t("Points")));
        for (const auto& criterion : criteria)
            m_html += fmt::format(
                "<tr><td><b>{}</b>{}{}{}<small>{}</small></td><td>{}<small>{}</small></td><td class=\"marks\">{}</td>"
                "<td class=\"number\">{}</td></tr>\n",
                html_escaped(criterion.title), small({}, criterion.why), small(t("Needs"), criterion.missing),
                small(t("For example"), criterion.example), html_escaped(criterion.id),
                html_escaped(criterion.kind_name), html_escaped(criterion.dimension),
                html_escaped(marks_text(criterion)), html_escaped(points_text(criterion, t)));
        m_html += "</table>\n";
    }

    void gates(const std::vector<SheetGate>& gates) {
        if (gates.empty()) return;
        heading(t("Rules that no reply may break"));
        m_html += "<table>\n";
        for (const auto& gate : gates)
            m_html += fmt::format("<tr><td>{}</td><td><b>{}</b>{}</td><td class=\"number\">{}</td></tr>\n",
                                  html_escaped(gate.id), html_escaped(gate.title), small({}, gate.why),
                                  html_escaped(t("total at most {}", percent(gate.cap))));
        m_html += "</table>\n";
    }

    void replies(std::span<const NumberedReply> replies, const TrialSheet& sheet) {
        if (replies.empty()) return;
        heading(t("Replies"));
        for (const auto& reply : replies) {
            m_html += fmt::format("<div class=\"reply\">\n<h2>{}</h2>\n", html_escaped(t("Reply {}", reply.number)));
            if (!reply.done.empty())
                m_html += fmt::format("<p class=\"meta\">{}</p>\n",
                                      html_escaped(t("Done at the desk before: {}", reply.done)));
            m_html += fmt::format("<div class=\"text\" dir=\"auto\">{}</div>\n", html_escaped(reply.text));
            boxes(sheet);
            m_html += "</div>\n";
        }
    }

    std::string end() { return std::move(m_html) + "</body>\n</html>\n"; }

private:
    void heading(const std::string& words) { m_html += fmt::format("<h2>{}</h2>\n", html_escaped(words)); }

    static std::string small(const std::string& label, const std::string& words) {
        if (words.empty()) return {};
        return fmt::format("<small>{}</small>", html_escaped(label.empty() ? words : label + ": " + words));
    }

    void row(const TrialLine& line) {
        const std::string text = html_escaped(line.text) + small({}, line.translation);
        m_html += line.label.empty() ? fmt::format("<tr><td colspan=\"2\">{}</td></tr>\n", text)
                                     : fmt::format("<tr><th class=\"label\">{}</th><td>{}</td></tr>\n",
                                                   html_escaped(line.label), text);
    }

    void boxes(const TrialSheet& sheet) {
        std::vector<std::string> names;
        for (const auto& criterion : sheet.criteria) names.push_back(criterion.title);
        names.push_back(t("Total, 0 to 100"));
        m_html += "<table class=\"boxes\">\n";
        for (std::size_t at = 0; at < names.size(); ++at) {
            if (at % boxes_in_a_row == 0) m_html += at == 0 ? "<tr>" : "</tr>\n<tr>";
            m_html += fmt::format("<td><span class=\"box\"></span>{}</td>", html_escaped(names[at]));
        }
        m_html += fmt::format("</tr>\n</table>\n<span class=\"meta\">{}</span><span class=\"line\"></span>\n",
                              html_escaped(t("Rules broken, remark")));
    }

    const Texts& t;
    std::string m_html;
};

}  // namespace

std::string trial_brief_html(const TrialBrief& brief, const Texts& t) {
    TrialPage page(t("Reply to a customer: {}", brief.title), t);
    page.title(t("Reply to a customer: {}", brief.title), brief.place);
    page.brief(brief);
    return page.end();
}

std::string trial_sheet_html(const TrialSheet& sheet, std::span<const NumberedReply> replies, const Texts& t) {
    TrialPage page(t("Marking sheet: {}", sheet.brief.title), t);
    page.title(t("Marking sheet: {}", sheet.brief.title), sheet.brief.place);
    page.how(sheet.how);
    page.criteria(sheet.criteria);
    page.gates(sheet.gates);
    page.brief(sheet.brief);
    page.replies(replies, sheet);
    return page.end();
}

}  // namespace haoping
