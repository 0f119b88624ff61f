#include "store/mark_rows.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>

#include "pack/names.h"
#include "rubric/dimension_names.h"
#include "store/attempt_rows.h"

namespace haoping {

namespace {

Dimension dimension_in(Database& database, std::string_view name) {
    const auto found = std::ranges::find(dimension_names, name, &EnumName<Dimension>::name);
    if (found == dimension_names.end())
        throw StoreError(
            fmt::format("{} holds a mark of an unknown kind, '{}'. Nothing was changed.", database.name(), name),
            StoreProblem::damaged);
    return found->value;
}

std::string joined(const std::vector<std::string>& gates) {
    std::string text;
    for (const auto& gate : gates) text += (text.empty() ? "" : " ") + gate;
    return text;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

void insert_criteria(Database& database, AttemptId id, int reply, const std::vector<CriterionResult>& criteria) {
    Statement insert(database,
                     "INSERT INTO marks (attempt, reply, position, criterion, dimension, unit, weight, mark) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const auto& each : criteria) {
        insert.bind(id, reply, position++, each.criterion, name_in(dimension_names, each.dimension), each.unit,
                    each.weight, each.mark);
        insert.run();
    }
}

void read_criteria(Database& database, std::vector<StoredReply>& replies) {
    Statement query(database,
                    "SELECT criterion, dimension, unit, weight, mark FROM marks "
                    "WHERE attempt = ? AND reply = ? ORDER BY position");
    for (auto& reply : replies) {
        query.reset();
        query.bind(reply.attempt, reply.reply);
        while (query.step())
            reply.result.criteria.push_back({.criterion = query.text(0),
                                             .dimension = dimension_in(database, query.text(1)),
                                             .unit = query.text(2),
                                             .weight = query.real(3),
                                             .mark = query.real(4)});
    }
}

}  // namespace

void write_results(Database& database, AttemptId id, const std::vector<ReplyResult>& results) {
    for (const auto* table : {"marks", "replies"}) {  // after an undo there may be fewer
        Statement remove(database, fmt::format("DELETE FROM {} WHERE attempt = ?", table));
        remove.bind(id);
        remove.run();
    }
    Statement insert(database,
                     "INSERT INTO replies (attempt, reply, step, sent, total, scorable, worked, gates) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int reply = 0;
    for (const auto& each : results) {
        insert.bind(id, reply, each.step, milliseconds_of(each.sent), each.total, each.scorable, each.worked,
                    joined(each.gates));
        insert.run();
        insert_criteria(database, id, reply++, each.criteria);
    }
}

std::vector<StoredReply> newest_marked_replies(Database& database, std::size_t most) {
    Statement query(database,
                    "SELECT r.attempt, a.pack, a.pack_hash, a.scenario, r.reply, r.step, r.sent, r.total, r.scorable, "
                    "r.gates, a.seed, a.started, r.worked FROM replies r JOIN attempts a ON a.id = r.attempt "
                    "ORDER BY r.sent DESC, r.attempt DESC, r.reply DESC LIMIT ?");
    query.bind(static_cast<std::int64_t>(most));
    std::vector<StoredReply> replies;
    while (query.step())
        replies.push_back({.attempt = query.integer(0),
                           .pack = query.text(1),
                           .pack_hash = query.text(2),
                           .scenario = query.text(3),
                           .seed = static_cast<std::uint64_t>(query.integer(10)),
                           .started = instant_of(query.integer(11)),
                           .reply = static_cast<int>(query.integer(4)),
                           .result = {.step = query.text(5),
                                      .sent = instant_of(query.integer(6)),
                                      .total = query.real(7),
                                      .scorable = query.integer(8) != 0,
                                      .worked = query.integer(12) != 0,
                                      .criteria = {},
                                      .gates = split(query.text(9))}});
    read_criteria(database, replies);
    return replies;
}

}  // namespace haoping
