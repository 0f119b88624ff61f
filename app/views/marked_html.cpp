#include "views/marked_html.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace haoping {

namespace {

// Worse states cover better ones where spans overlap.
std::optional<State> worst_over(std::span<const CriterionRow> rows, std::uint32_t byte) {
    std::optional<State> worst;
    for (const CriterionRow& row : rows) {
        const bool covers =
            std::ranges::any_of(row.evidence, [&](const Span& span) { return span.begin <= byte && byte < span.end; });
        if (covers && (!worst || row.state > *worst)) {
            worst = row.state;
        }
    }
    return worst;
}

std::set<std::uint32_t> borders_of(std::string_view text, std::span<const CriterionRow> rows,
                                   std::span<const MissingPoint> slots) {
    const auto size = static_cast<std::uint32_t>(text.size());
    std::set<std::uint32_t> borders{0, size};
    for (const CriterionRow& row : rows) {
        for (const Span& span : row.evidence) {
            borders.insert(std::min(span.begin, size));
            borders.insert(std::min(span.end, size));
        }
    }
    for (const MissingPoint& slot : slots) {
        borders.insert(std::min(slot.at, size));
    }
    return borders;
}

std::string badges_at(std::uint32_t byte, std::span<const CriterionRow> rows, std::span<const MissingPoint> slots) {
    std::string html;
    for (const CriterionRow& row : rows) {
        const bool ends_here = std::ranges::any_of(row.evidence, [&](const Span& span) { return span.end == byte; });
        if (ends_here) {
            html += fmt::format("<sup class=\"badge {}\">{}</sup>", html_class(row.state), html_escaped(row.label));
        }
    }
    for (const MissingPoint& slot : slots) {
        if (slot.at == byte) {
            const CriterionRow& row = rows[slot.row];
            html += fmt::format(" <span class=\"slot\">{} <b>{}</b></span>", html_escaped(row.title),
                                html_escaped(row.label));
        }
    }
    return html;
}

}  // namespace

std::string_view html_class(State state) {
    switch (state) {
        case State::met: return "met";
        case State::partly: return "partly";
        case State::missed: return "missed";
        case State::broken: return "broken";
    }
    return "missed";
}

std::string html_marked_reply(std::string_view reply, std::span<const CriterionRow> rows,
                              std::span<const MissingPoint> slots) {
    const auto borders = borders_of(reply, rows, slots);
    std::string html;
    for (auto border = borders.begin(); border != borders.end(); ++border) {
        html += badges_at(*border, rows, slots);
        const auto next = std::next(border);
        if (next == borders.end()) {
            break;
        }
        const std::string words = html_escaped(reply.substr(*border, *next - *border));
        const auto state = worst_over(rows, *border);
        html += state ? fmt::format("<mark class=\"{}\">{}</mark>", html_class(*state), words) : words;
    }
    return html;
}

std::string html_with_news(std::string_view text, std::span<const Span> news) {
    CriterionRow row{.state = State::met, .evidence = {news.begin(), news.end()}};
    const std::span<const CriterionRow> rows(&row, 1);
    const auto borders = borders_of(text, rows, {});
    std::string html;
    for (auto border = borders.begin(), next = std::next(border); next != borders.end(); border = next++) {
        const std::string words = html_escaped(text.substr(*border, *next - *border));
        html += worst_over(rows, *border) ? fmt::format("<u>{}</u>", words) : words;
    }
    return html;
}

}  // namespace haoping
