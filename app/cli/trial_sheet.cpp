#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/output_file.h"
#include "cli/trial.h"
#include "cli/trial_json.h"
#include "play/lookup.h"
#include "views/formatting.h"

namespace haoping::cli {

namespace {

// Titles of what a cell such as "lookup refund" or ["lookup", "refund"] names.
std::string titles_of(const Scenario& scenario, const std::string& actions, const Texts& t) {
    std::string titles;
    for (const auto& id : ids_in(actions)) {
        const auto* action = find_action(scenario, id);
        titles += (titles.empty() ? "" : ", ") + (action != nullptr ? title_of(t, *action) : id);
    }
    return titles;
}

bool belongs_to(const TableFile::Row& row, const std::string& column, const std::string& id) {
    const auto cell = row.cells.find(column);
    return cell == row.cells.end() || cell->second.empty() || cell->second == id;
}

std::vector<NumberedReply> numbered_replies(World& world, const TrialArguments& arguments, const Scenario& scenario,
                                            const Step& step, const Texts& t) {
    const TableFile table = read_table_file(world, arguments.replies);
    std::vector<NumberedReply> replies;
    for (const auto& row : table.rows) {
        const auto* number = cell_of(row, TrialColumn::number);
        const auto* text = cell_of(row, TrialColumn::reply);
        if (number == nullptr || text == nullptr) {
            throw CommandError(
                t("'{}' has no columns number and text: its order and names may tell whose replies they are. Mix them "
                  "first: haoping trial shuffle {}",
                  arguments.replies, arguments.replies));
        }
        if (!belongs_to(row, "scenario", scenario.id) || !belongs_to(row, "step", step.id)) continue;
        const auto done = row.cells.find("actions");
        replies.push_back({*number, done == row.cells.end() ? std::string() : titles_of(scenario, done->second, t),
                           unguarded(*text)});
    }
    if (replies.empty())
        throw CommandError(t("'{}' holds no reply to {} ({})", arguments.replies, scenario.id, step.id));
    if (replies.size() < table.rows.size())
        world.err << t("{}: {} replies to other cases or steps are left out", arguments.replies,
                       fmt::format("{}", table.rows.size() - replies.size()))
                  << '\n';
    return replies;
}

std::string table_to_fill(const TrialSheet& sheet, const std::vector<NumberedReply>& replies, const Texts& t) {
    const bool tells_done = std::ranges::any_of(replies, [](const auto& reply) { return !reply.done.empty(); });
    std::vector<std::string> head{heading_of(TrialColumn::number, t), heading_of(TrialColumn::reply, t)};
    if (tells_done) head.push_back(heading_of(TrialColumn::done, t));
    for (const auto& criterion : sheet.criteria) head.push_back(heading_of(criterion));
    for (const auto column : {TrialColumn::total, TrialColumn::gates, TrialColumn::remark})
        head.push_back(heading_of(column, t));
    std::string text = std::string(csv_begin) + csv_row(head);
    for (const auto& reply : replies) {
        std::vector<std::string> cells{reply.number, reply.text};
        if (tells_done) cells.push_back(reply.done);
        cells.resize(head.size());
        text += csv_row(cells);
    }
    return text;
}

std::string sheet_as_json(const TrialSheet& sheet, const std::vector<NumberedReply>& replies) {
    auto json = sheet_json(sheet);
    auto& list = json["replies"] = nlohmann::ordered_json::array();
    for (const auto& reply : replies) {
        nlohmann::ordered_json entry{{"number", reply.number}, {"text", reply.text}};
        if (!reply.done.empty()) entry["done"] = reply.done;
        list.push_back(std::move(entry));
    }
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string default_file(const TrialArguments& arguments, const std::string& stem) {
    if (arguments.format == "json") return "-";
    if (arguments.format == "page") return stem + "-sheet.html";
    return stem + "-marks" + (arguments.marker.empty() ? "" : "-" + arguments.marker) + ".csv";
}

}  // namespace

int trial_sheet(World& world, const TrialArguments& arguments) {
    const Pack pack = open_pack(world, arguments.pack);
    const Scenario& scenario = scenario_in(pack, arguments.scenario);
    const Step& step = step_in(scenario, arguments.step);
    const Texts t = texts_for(world, arguments);
    const TrialSheet sheet = haoping::trial_sheet(pack, scenario, step, t);
    if (arguments.replies.empty() && arguments.format == "table")
        throw CommandError(t("a table has a line for each reply: give --replies, the mixed replies"));
    const auto replies = arguments.replies.empty() ? std::vector<NumberedReply>()
                                                   : numbered_replies(world, arguments, scenario, step, t);
    const std::string text = arguments.format == "table"  ? table_to_fill(sheet, replies, t)
                             : arguments.format == "json" ? sheet_as_json(sheet, replies)
                                                          : trial_sheet_html(sheet, replies, t);
    const std::string file = arguments.out.empty() ? default_file(arguments, file_stem(scenario, step)) : arguments.out;
    if (file == "-") {
        world.out << text;
    } else {
        write_new_file(file, text);
        world.out << t("Written: {}", file) << '\n';
    }
    return exit_clean;
}

}  // namespace haoping::cli
