#include "cli/trial_report.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/agreement_output.h"
#include "cli/assessment_json.h"
#include "views/formatting.h"

namespace haoping::cli {

namespace {

constexpr std::size_t gaps_shown = 8;
constexpr double least_gap_shown = 0.10;  // of a total
constexpr std::size_t few_replies = 100;

std::string count(std::size_t number) { return fmt::format("{}", number); }

std::string share(double part) { return fmt::format("{} %", percent(part)); }

const CriterionMark& computed_criterion(const TrialReply& reply, const std::string& id) {
    return *std::ranges::find(reply.computed.criteria, id, &CriterionMark::id);
}

std::size_t index_of(const ReportedTrial& trial, const std::string& reply) {
    const auto found = std::ranges::find(trial.replies, reply, &TrialReply::id);
    return static_cast<std::size_t>(found - trial.replies.begin());
}

// Nothing of a reply acts on the terminal.
std::string shown(const std::string& text, std::string_view margin) {
    std::string lines(margin);
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        lines += letter == '\n' ? '\n' : byte < 0x20 || byte == 0x7F ? ' ' : letter;
        if (letter == '\n') lines += margin;
    }
    return lines + "\n";
}

class Text {
public:
    Text(const ReportedTrial& trial, const Texts& texts) : m_trial(trial), t(texts) {}

    std::string write() {
        const TrialReport& report = m_trial.report;
        line(t("{} replies to {}, marked by {}", count(m_trial.replies.size()), m_trial.sheet.brief.place,
               fmt::format("{}", fmt::join(m_trial.markers, t(" and ")))));
        agreement(
            report.markers ? t("The program beside the mean of both markers") : t("The program beside the marker"),
            report.program);
        if (report.markers) agreement(t("The markers beside each other"), *report.markers);
        verdict();
        mistakes();
        gates();
        criteria();
        gaps();
        gaps_between_markers();
        not_shown();
        return std::move(m_text);
    }

private:
    void line(const std::string& words) { m_text += words + "\n"; }
    void heading(const std::string& words) { m_text += "\n" + words + "\n"; }

    std::string kappa_text(const Measured& measured) const {
        if (!measured.agreement.kappa) return t("can't be told");
        const std::string kappa = fmt::format("{:.2f}", *measured.agreement.kappa);
        const auto& interval = measured.kappa_interval;
        if (!interval) return kappa;
        return t("{} (95 %: {} to {})", kappa, fmt::format("{:.2f}", interval->low),
                 fmt::format("{:.2f}", interval->high));
    }

    void agreement(const std::string& title, const AgreementReport& report) {
        heading(title);
        const Agreement& totals = report.totals.agreement;
        if (totals.n > 0)
            line("  " + t("Totals: quadratic weighted kappa {}; within 10 points {}; mean distance {} points",
                          kappa_text(report.totals), share(totals.adjacent), percent(totals.mean_absolute_error)));
        const Agreement& criteria = report.criteria.agreement;
        if (criteria.n > 0)
            line("  " + t("Criteria: the same mark {} of {}; quadratic weighted kappa {}", share(criteria.exact),
                          count(criteria.n), kappa_text(report.criteria)));
    }

    void verdict() {
        const auto& kappa = m_trial.report.program.totals.agreement.kappa;
        if (!kappa) return;
        const auto needed = fmt::format("{:.2f}", least_kappa);
        heading(*kappa >= least_kappa
                    ? t("A kappa of {} is usually asked of marking beside people (1: identical, 0: as by chance): "
                        "reached.",
                        needed)
                    : t("A kappa of {} is usually asked of marking beside people (1: identical, 0: as by chance): not "
                        "reached.",
                        needed));
        const auto& between = m_trial.report.markers;
        if (between && between->totals.agreement.kappa && *between->totals.agreement.kappa < least_kappa)
            line(t("The markers themselves agree less than that: talk about the widest gaps between you first."));
    }

    std::string totals_of(std::size_t index) const {
        const TrialReply& reply = m_trial.replies[index];
        std::string given;
        for (const auto& marks : reply.given)
            given += (given.empty() ? "" : " / ") + (marks.total ? percent(*marks.total) : std::string("–"));
        return t("Reply {}: markers {}, program {}", reply.id, given, percent(reply.computed.total));
    }

    void mistakes() {
        const Mistaken& zeros = m_trial.report.false_zeros;
        heading(t("Genuine replies (markers {} or more) taken for no reply: {} of {}", percent(genuine_from),
                  count(zeros.replies.size()), count(zeros.of)));
        for (const auto index : zeros.replies) {
            line("  " + totals_of(index));
            line("    " + name_of(t, *m_trial.replies[index].computed.unscorable));
            m_text += shown(m_trial.texts[index], "    | ");
        }
        const Mistaken& praised = m_trial.report.praised;
        heading(t("No replies (markers under {}) that the program gives {} or more: {} of {}", percent(none_below),
                  percent(genuine_from), count(praised.replies.size()), count(praised.of)));
        for (const auto index : praised.replies) {
            line("  " + totals_of(index));
            m_text += shown(m_trial.texts[index], "    | ");
        }
    }

    void gates(const std::string& title, const std::vector<GateDifference>& differences) {
        if (differences.empty()) return;
        heading(title);
        for (const auto& [index, ids] : differences)
            line(fmt::format("  {}: {}", m_trial.replies[index].id, fmt::join(ids, ", ")));
    }

    void gates() {
        gates(t("Rules that every marker sees broken and the program doesn't"), m_trial.report.untold);
        gates(t("Rules that the program sees broken and no marker does"), m_trial.report.unfounded);
    }

    // Where the program gives more and where it gives less than the markers.
    void criteria() {
        auto rows = m_trial.report.program.by_criterion;
        if (rows.empty()) return;
        std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.agreement.exact; });
        heading(t("Criteria, those with most differences first"));
        for (const auto& row : rows) {
            const auto& sheet = m_trial.sheet.criteria;
            const auto title = std::ranges::find(sheet, row.criterion, &SheetCriterion::id)->title;
            const auto apart = [&](auto differs) {
                return count(static_cast<std::size_t>(std::ranges::count_if(m_trial.replies, [&](const auto& reply) {
                    const auto mean = mean_criterion(reply.given, row.criterion);
                    return mean && differs(computed_criterion(reply, row.criterion).mark, *mean);
                })));
            };
            line("  " + t("{} ({}): the same {}; the program gives more in {}, less in {}", row.criterion, title,
                          share(row.agreement.exact), apart(std::greater<>()), apart(std::less<>())));
        }
    }

    void gaps() {
        const auto& worst = m_trial.report.program.worst_totals;
        const auto wide = wide_gaps(worst);
        if (wide == 0) return;
        heading(
            t("The widest gaps, {} of {} that are 10 points or wider", count(std::min(gaps_shown, wide)), count(wide)));
        for (std::size_t at = 0; at < std::min(gaps_shown, wide); ++at) gap(index_of(m_trial, worst[at].id));
    }

    static std::size_t wide_gaps(const std::vector<Disagreement>& worst) {
        return static_cast<std::size_t>(std::ranges::count_if(worst, [](const Disagreement& each) {
            return std::abs(each.marks.given - each.marks.computed) >= least_gap_shown;
        }));
    }

    // Without the words: those who marked know the reply by its number.
    void gaps_between_markers() {
        if (!m_trial.report.markers) return;
        const auto& worst = m_trial.report.markers->worst_totals;
        const auto count_shown = std::min(gaps_shown, wide_gaps(worst));
        if (count_shown > 0) heading(t("Where the markers' totals lie 10 points or more apart"));
        for (std::size_t at = 0; at < count_shown; ++at) line("  " + totals_of(index_of(m_trial, worst[at].id)));
    }

    void gap(std::size_t index) {
        const TrialReply& reply = m_trial.replies[index];
        line("  " + totals_of(index));
        if (reply.computed.unscorable) line("    " + name_of(t, *reply.computed.unscorable));
        for (const auto& criterion : reply.computed.criteria) {
            const auto mean = mean_criterion(reply.given, criterion.id);
            if (mean && std::abs(*mean - criterion.mark) > 0.2)
                line("    " +
                     t("{}: markers {}, program {}", criterion.id, mark_text(*mean), mark_text(criterion.mark)));
        }
        for (std::size_t marker = 0; marker < m_trial.markers.size(); ++marker)
            if (const auto& remark = m_trial.remarks[index][marker]; !remark.empty())
                m_text += shown(m_trial.markers[marker] + ": " + remark, "    ");
        m_text += shown(m_trial.texts[index], "    | ");
    }

    void not_shown() {
        heading(t("What these figures don't show"));
        if (m_trial.replies.size() < few_replies)
            line("  - " +
                 t("{} replies are few: read the interval, not the kappa alone.", count(m_trial.replies.size())));
        line("  - " +
             t("They hold only if writers and markers saw nothing of the rubric's phrases and the program's marks."));
        line("  - " + t("How other cases, or other students, would come out."));
    }

    const ReportedTrial& m_trial;
    const Texts& t;
    std::string m_text;
};

using nlohmann::ordered_json;

ordered_json replies_json(const ReportedTrial& trial, const Mistaken& mistaken) {
    auto replies = ordered_json::array();
    for (const auto index : mistaken.replies) {
        const TrialReply& reply = trial.replies[index];
        ordered_json entry{{"reply", reply.id}, {"text", trial.texts[index]}};
        if (reply.computed.unscorable) entry["reason"] = name_of(*reply.computed.unscorable);
        replies.push_back(std::move(entry));
    }
    return {{"of", mistaken.of}, {"replies", std::move(replies)}};
}

ordered_json gates_json(const ReportedTrial& trial, const std::vector<GateDifference>& differences) {
    auto json = ordered_json::array();
    for (const auto& [index, ids] : differences) json.push_back({{"reply", trial.replies[index].id}, {"gates", ids}});
    return json;
}

ordered_json gap_json(const ReportedTrial& trial, std::size_t index) {
    const TrialReply& reply = trial.replies[index];
    auto totals = ordered_json::array();
    for (const auto& marks : reply.given) totals.push_back(marks.total ? ordered_json(*marks.total * 100) : nullptr);
    auto criteria = ordered_json::object();
    for (const auto& criterion : reply.computed.criteria)
        if (const auto mean = mean_criterion(reply.given, criterion.id))
            criteria[criterion.id] = {{"given", *mean}, {"computed", criterion.mark}};
    return {{"reply", reply.id},
            {"given", std::move(totals)},
            {"computed", std::round(reply.computed.total * 10000) / 100},
            {"criteria", std::move(criteria)},
            {"remarks", trial.remarks[index]},
            {"text", trial.texts[index]}};
}

}  // namespace

std::string trial_report_text(const ReportedTrial& trial, const Texts& t) { return Text(trial, t).write(); }

std::string trial_report_json(const ReportedTrial& trial) {
    const TrialReport& report = trial.report;
    ordered_json json{
        {"place", trial.sheet.brief.place}, {"markers", trial.markers}, {"replies", trial.replies.size()}};
    json["program"] = agreement_object(report.program);
    json["between_markers"] = report.markers ? agreement_object(*report.markers) : ordered_json(nullptr);
    json["genuine_taken_for_none"] = replies_json(trial, report.false_zeros);
    json["none_given_40_or_more"] = replies_json(trial, report.praised);
    json["gates_untold"] = gates_json(trial, report.untold);
    json["gates_unfounded"] = gates_json(trial, report.unfounded);
    auto& gaps = json["widest_gaps"] = ordered_json::array();
    for (const auto& each : report.program.worst_totals) gaps.push_back(gap_json(trial, index_of(trial, each.id)));
    return json.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace haoping::cli
