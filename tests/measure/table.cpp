#include "table.h"

#include <algorithm>
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace haoping::measure {

namespace {

// Characters, not bytes: "≥" is one column wide.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t columns) {
    return text + std::string(columns > width(text) ? columns - width(text) : 0, ' ');
}

std::string verdict(const Row& row) {
    if (!row.reached) return "–";
    return *row.reached ? "yes" : "NO";
}

}  // namespace

void print_table(std::ostream& out, const std::vector<Row>& rows) {
    const auto widest = [&](auto text_of) {
        std::size_t columns = 0;
        for (const auto& row : rows) columns = std::max(columns, width(text_of(row)));
        return columns + 2;
    };
    const auto names = widest([](const Row& row) { return row.name; });
    const auto targets = widest([](const Row& row) { return row.target; });
    const auto figures = widest([](const Row& row) { return row.figure; });
    const auto line = [&](const Row& row, const std::string& n, const std::string& reached) {
        out << padded(row.name, names) << padded(row.target, targets) << padded(row.figure, figures) << padded(n, 9)
            << reached << '\n';
        if (!row.note.empty()) out << "    " << row.note << '\n';
    };
    line({.name = "property", .target = "target", .figure = "measured", .reached = {}, .note = {}, .worst = {}}, "n",
         "reached");
    for (const auto& row : rows) line(row, row.n == 0 ? "–" : std::to_string(row.n), verdict(row));
}

void print_examples(std::ostream& out, const std::vector<Row>& rows, std::size_t most_a_row) {
    for (const auto& row : rows) {
        if (row.worst.empty() || most_a_row == 0) continue;
        out << "\n## " << row.name << " (" << row.figure << ", target " << row.target << ")\n";
        for (std::size_t i = 0; i < std::min(most_a_row, row.worst.size()); ++i)
            out << fmt::format("\n{}. {} – {}\n{}\n", i + 1, row.worst[i].scenario, row.worst[i].what,
                               row.worst[i].text);
    }
}

void print_json(std::ostream& out, const std::vector<Row>& rows) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        nlohmann::ordered_json object{{"name", row.name}, {"target", row.target}, {"figure", row.figure}, {"n", row.n}};
        object["reached"] = row.reached ? nlohmann::ordered_json(*row.reached) : nlohmann::ordered_json(nullptr);
        object["note"] = row.note;
        list.push_back(std::move(object));
    }
    out << list.dump(2) << '\n';
}

std::string to_string(const Share& share) {
    if (share.n == 0) return "–";
    constexpr double z = 1.96;
    const auto n = static_cast<double>(share.n);
    const double p = share.value();
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return fmt::format("{:.2f} % [{:.1f}–{:.1f}]", 100 * p, 100 * std::max(0.0, middle - half),
                       100 * std::min(1.0, middle + half));
}

}  // namespace haoping::measure
