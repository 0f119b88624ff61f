#include "views/debrief_html.h"

#include <cmath>

#include <fmt/format.h>

#include "views/debrief_rows.h"
#include "views/formatting.h"
#include "views/marked_html.h"

namespace haoping {

namespace {

// State by line and word as well as by colour.
constexpr std::string_view debrief_style = R"css(
.score { font-size: 34px; font-weight: 700; }
.next { border-left: 3px solid #2B59C3; padding: 6px 12px; background: #F5F6F8; }
mark { background: none; color: inherit; } u { text-decoration: underline 2px #0A6B57; }
mark.met { background: #DDF1EB; text-decoration: underline 2px #0A6B57; }
mark.partly { background: #FBEBCF; text-decoration: underline 2px dashed #8A5200; }
mark.missed { background: #E6EAF0; text-decoration: underline 2px dotted #4F5B6E; }
mark.broken { background: #FBE3E8; text-decoration: underline 1px double #B01E3C; }
.badge { font: 700 11px/1 sans-serif; color: #fff; border-radius: 8px; padding: 1px 5px; margin: 0 3px; }
.badge.met { background: #0A6B57; } .badge.partly { background: #8A5200; }
.badge.missed { background: #4F5B6E; } .badge.broken { background: #B01E3C; border-radius: 2px; }
.slot { border: 1px dashed #4F5B6E; border-radius: 4px; padding: 0 6px; font-size: 13px; color: #4F5B6E; }
.state { font-weight: 700; white-space: nowrap; } .state.met { color: #0A6B57; } .state.partly { color: #8A5200; }
.state.missed { color: #4F5B6E; } .state.broken { color: #B01E3C; }
.badge, .slot, .score { unicode-bidi: isolate; }
* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
)css";

std::string points(double value) { return fmt::format("{}", std::lround(value)); }

class DebriefPage {
public:
    DebriefPage(const DebriefView& view, const PrintedReview& printed, const Texts& texts)
        : m_view(view), m_printed(printed), t(texts) {}

    std::string write() {
        begin();
        verdict();
        criteria();
        heading(t("Your reply"));
        text(html_marked_reply(m_view.reply, m_view.criteria, m_view.slots));
        heading(t("Model reply"));
        text(html_with_news(m_view.model_reply, m_view.model_news));
        meta(t("One good reply among many. Underlined: what your reply does not say yet."));
        comparison();
        effects(t("Effect of this reply"), m_view.effects);
        effects(t("Effect of the whole case"), m_view.case_effects);
        outcome();
        log();
        end();
        return std::move(m_html);
    }

private:
    void add(std::string_view html) { m_html += html; }
    void heading(const std::string& words) { m_html += fmt::format("<h2>{}</h2>\n", html_escaped(words)); }
    void meta(const std::string& words) { m_html += fmt::format("<p class=\"meta\">{}</p>\n", html_escaped(words)); }
    void text(const std::string& html) { m_html += fmt::format("<div class=\"text\">{}</div>\n", html); }

    void begin() { m_html = html_page_begin(t.locale(), m_view.title, debrief_style); }

    void verdict() {
        const std::string reply_line = t("Reply {}", fmt::format("{}", m_view.turn + 1));
        meta(fmt::format("{} · {} · {} {}", m_view.title, reply_line, local_day(t, m_printed.written),
                         clock_time(m_printed.written)));
        meta(m_printed.student.empty() ? m_view.notes : m_printed.student + " · " + m_view.notes);
        m_html +=
            fmt::format("<h1>{}</h1>\n", html_escaped(m_view.unscorable.empty() ? m_view.verdict : m_view.unscorable));
        std::string line = t("Pass {}", points(m_view.pass * 100));
        if (m_view.unscorable.empty()) {
            line = t("{} met, {} partly, {} missed, {} broken", fmt::format("{}", m_view.met),
                     fmt::format("{}", m_view.partly), fmt::format("{}", m_view.missed),
                     fmt::format("{}", m_view.broken)) +
                   " · " + line;
        }
        if (m_view.before && m_view.best) {
            line += " · " + t("your best {}, before {}", percent(*m_view.best), percent(*m_view.before));
        }
        m_html += fmt::format("<p><span class=\"score\">{}</span> / 100 &nbsp; {}</p>\n", percent(m_view.total),
                              html_escaped(line));
        if (!m_view.work_on.empty()) {
            m_html += fmt::format("<p class=\"next\">{}</p>\n", html_escaped(m_view.work_on));
        }
        if (!m_view.customer_said.empty()) {
            meta(t("{} wrote back: “{}”", m_view.customer, m_view.customer_said) +
                 (m_view.mood_change.empty() ? std::string() : " · " + m_view.mood_change));
        }
    }

    void criteria() {
        heading(t("Criteria"));
        add("<table>\n");
        for (const CriterionRow& row : m_view.criteria) {
            std::string more;
            for (const auto& [name, line] : named_lines(row, t)) {
                more += fmt::format("<small><b>{}</b> {}</small>", html_escaped(name), html_escaped(line));
            }
            if (!row.unit.empty()) {
                more += fmt::format("<small><b>{}</b> {}</small>", html_escaped(t("Course")), html_escaped(row.unit));
            }
            if (!row.questioned.empty()) {
                more += fmt::format("<small><b>{}</b> {}</small>", html_escaped(t("You disagree:")),
                                    html_escaped(row.questioned));
            }
            const std::string earned =
                row.points_max > 0 ? fmt::format("{} / {}", points(row.points), points(row.points_max)) : std::string();
            m_html += fmt::format(
                "<tr><td>{}</td><td><b>{}</b>{}</td><td class=\"state {}\">{}</td><td class=\"number\">{}</td></tr>\n",
                html_escaped(row.label), html_escaped(row.title), more, html_class(row.state),
                html_escaped(row.state_text), earned);
        }
        m_html += fmt::format("<tr><td></td><td>{}</td><td></td><td class=\"number\"><b>{} / 100</b></td></tr>\n",
                              html_escaped(m_view.sum_line), percent(m_view.total));
        add("</table>\n");
    }

    void comparison() {
        if (!m_view.comparison) {
            return;
        }
        const ReplyComparison& with = *m_view.comparison;
        heading(t("Compared with {}: {} of 100", with.with.when, percent(with.with.total)));
        if (!with.changed.empty()) {
            add("<table>\n");
            for (const ComparedRow& row : with.changed) {
                m_html += fmt::format(
                    "<tr><td>{}</td><td class=\"state {}\">{} {}</td><td>→</td><td class=\"state {}\">{} "
                    "{}</td></tr>\n",
                    html_escaped(row.title), html_class(row.before), html_escaped(row.before_text),
                    points(row.points_before), html_class(row.after), html_escaped(row.after_text),
                    points(row.points_after));
            }
            add("</table>\n");
        }
        text(html_marked_reply(with.reply, with.criteria, {}));
    }

    void effects(const std::string& title, const std::vector<EffectLine>& lines) {
        heading(title);
        add("<table>\n");
        for (const EffectLine& line : lines) {
            m_html += fmt::format("<tr><td><b>{}</b><small>{}</small></td><td class=\"number\">{}</td></tr>\n",
                                  html_escaped(line.name), html_escaped(line.meaning),
                                  html_escaped(line.same ? t("{}, same", line.change) : line.change));
        }
        add("</table>\n");
    }

    void outcome() {
        if (!m_view.outcome) {
            return;
        }
        heading(t("Outcome"));
        m_html += fmt::format("<p><b>{}</b>. {}</p>\n<p>{}</p>\n", html_escaped(m_view.outcome->ending),
                              html_escaped(m_view.outcome->text),
                              html_escaped(t("Whole case: {} of 100", percent(m_view.outcome->total))));
        meta(m_view.outcome->sum);
    }

    void log() {
        heading(t("What happened"));
        add("<table>\n");
        for (const ReplayMoment& moment : m_view.replay) {
            const std::string who = moment.kind == MomentKind::trainee    ? t("You")
                                    : moment.kind == MomentKind::customer ? m_view.customer
                                                                          : std::string();
            m_html += fmt::format(
                "<tr><td class=\"meta\">{}</td><td>{}</td><td style=\"white-space: pre-wrap\">{}</td></tr>\n",
                html_escaped(moment.time), html_escaped(who), html_escaped(moment.text));
        }
        add("</table>\n");
    }

    void end() {
        m_html += fmt::format("<footer><p>{}</p></footer>\n</body>\n</html>\n",
                              html_escaped(t("Marked on this computer with {}.", m_view.pack_line)));
    }

    const DebriefView& m_view;
    const PrintedReview& m_printed;
    const Texts& t;
    std::string m_html;
};

}  // namespace

std::string debrief_html(const DebriefView& view, const PrintedReview& printed, const Texts& texts) {
    return DebriefPage(view, printed, texts).write();
}

}  // namespace haoping
