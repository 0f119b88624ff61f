#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "cli/agreement_output.h"

namespace haoping::cli {

namespace {

constexpr std::size_t worst_shown = 10;

std::string number(const std::optional<double>& value, std::string_view format = "{:.2f}") {
    return value ? fmt::format(fmt::runtime(format), *value) : "–";
}

std::string kappa_text(const Measured& measured) {
    const auto& interval = measured.kappa_interval;
    return number(measured.agreement.kappa, "{:.3f}") +
           (interval ? fmt::format("  (95 %: {:.3f} to {:.3f})", interval->low, interval->high) : "");
}

// Display columns: ids and titles may hold Chinese or accented letters; a dash is one column.
std::string padded(std::string text, std::size_t columns) {
    const auto continuation = std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; });
    const auto width = text.size() - static_cast<std::size_t>(continuation);
    text.append(columns > width ? columns - width : 1, ' ');
    return text;
}

std::string block(std::string_view title, const Measured& measured, double points, std::string_view adjacent) {
    const Agreement& agreement = measured.agreement;
    std::string text = fmt::format("{}, {} marks\n", title, agreement.n);
    if (agreement.n == 0) return text + "  none were given\n\n";
    const auto row = [&](std::string label, const std::string& value) {
        text += "  " + padded(std::move(label), 34) + value + "\n";
    };
    row("quadratic weighted kappa", kappa_text(measured));
    row("the same mark", fmt::format("{:.0f} %", agreement.exact * 100));
    row(std::string(adjacent), fmt::format("{:.0f} %", agreement.adjacent * 100));
    row("mean distance", fmt::format("{:.2f}", agreement.mean_absolute_error * points));
    row("mean given / computed",
        fmt::format("{:.2f} / {:.2f}", agreement.mean_given * points, agreement.mean_computed * points));
    row("standardised mean difference", number(agreement.standardised_mean_difference, "{:+.2f}"));
    return text + "\n";
}

std::string table_row(std::string name, const Agreement& agreement, double points) {
    return "  " + padded(std::move(name), 44) +
           fmt::format("{:>5}  {:>6}  {:>5.0f} %  {:>8.2f}  {:>8.2f}  {:>8.2f}\n", agreement.n,
                       agreement.kappa ? fmt::format("{:.2f}", *agreement.kappa) : "-", agreement.exact * 100,
                       agreement.mean_absolute_error * points, agreement.mean_given * points,
                       agreement.mean_computed * points);
}

std::string table_head(std::string name) {
    return padded(std::move(name), 46) + fmt::format("{:>5}  {:>6}  {:>7}  {:>8}  {:>8}  {:>8}\n", "n", "kappa", "same",
                                                     "distance", "given", "computed");
}

std::string tables(const AgreementReport& report) {
    std::string text;
    if (!report.by_scenario.empty()) {
        text += table_head("Totals by scenario");
        for (const auto& row : report.by_scenario) text += table_row(row.scenario, row.agreement, 100);
        text += "\n";
    }
    if (!report.by_criterion.empty()) {
        text += table_head("By criterion");
        for (const auto& row : report.by_criterion) {
            text += table_row(row.scenario + " " + row.criterion, row.agreement, 1);
        }
        text += "\n";
    }
    if (!report.by_band.empty()) {
        text += padded("Totals by the mark given", 46) +
                fmt::format("{:>5}  {:>8}  {:>8}  {:>8}\n", "n", "distance", "given", "computed");
        for (const auto& row : report.by_band) {
            text += "  " + padded(fmt::format("{:.0f} to {:.0f}", row.from * 100, row.to * 100), 44) +
                    fmt::format("{:>5}  {:>8.1f}  {:>8.1f}  {:>8.1f}\n", row.agreement.n,
                                row.agreement.mean_absolute_error * 100, row.agreement.mean_given * 100,
                                row.agreement.mean_computed * 100);
        }
        text += "\n";
    }
    return text;
}

std::string worst(std::string_view title, const std::vector<Disagreement>& list, double points) {
    if (list.empty()) return {};
    std::string text =
        fmt::format("{}, worst first ({} of {})\n", title, std::min(worst_shown, list.size()), list.size());
    for (std::size_t at = 0; at < std::min(worst_shown, list.size()); ++at) {
        const auto& one = list[at];
        text +=
            "  " + padded(one.scenario + " " + one.id + (one.criterion.empty() ? "" : " " + one.criterion), 60) +
            fmt::format("given {:>6.4g}   computed {:>6.4g}\n", one.marks.given * points, one.marks.computed * points);
    }
    return text + "\n";
}

// Compared with the limits of Williamson, Xi & Breyer.
std::string verdict(std::string_view what, const Agreement& agreement) {
    if (!agreement.kappa) return {};
    const bool enough = *agreement.kappa >= least_kappa;
    const double shift = agreement.standardised_mean_difference.value_or(0);
    std::string text = fmt::format("{}: kappa is {} the {:.2f} that is usually asked for", what,
                                   enough ? "at least" : "below", least_kappa);
    if (std::abs(shift) > largest_mean_difference) {
        text += fmt::format(", but the program is {} than the markers", shift > 0 ? "more generous" : "stricter");
    }
    return text + ".\n";
}

std::string what_it_does_not_show(const AgreementReport& report) {
    std::string text = "What these figures don't show\n";
    if (report.replies < 100) {
        text += fmt::format("  - {} replies are few: read the interval, not the kappa alone.\n", report.replies);
    }
    text +=
        "  - Whether the given marks are right: two people who mark the same replies differ, too.\n"
        "  - How other cases, or other students, would come out; marks of one reply hang together.\n"
        "  - A kappa of a few replies, or of marks that hardly vary, jumps about; a dash means it can't be told.\n";
    return text;
}

}  // namespace

std::string agreement_text(const AgreementReport& report) {
    std::string text = fmt::format("{} replies compared\n\n", report.replies);
    text += block("Totals, 0 to 100", report.totals, 100, "within 10 points");
    text += block("Criteria, 0 to 1", report.criteria, 1, "within half a mark");
    if (report.criteria_fisher_mean) {
        text += fmt::format("  Mean of the criteria's own kappas (Fisher): {:.3f}\n\n", *report.criteria_fisher_mean);
    }
    text += tables(report);
    text += worst("Totals that differ", report.worst_totals, 100);
    text += worst("Criteria that differ", report.worst_criteria, 1);
    text += verdict("Totals", report.totals.agreement);
    text += verdict("Criteria", report.criteria.agreement);
    return text + "\n" + what_it_does_not_show(report);
}

}  // namespace haoping::cli
