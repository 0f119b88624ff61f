#include "store/mark_rows.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "pack/names.h"
#include "rubric/dimension_names.h"
#include "store/attempt_rows.h"

namespace haoping {

namespace {

// Empty: a kind that this program doesn't know.
std::optional<Dimension> dimension_of(std::string_view name) {
    const auto found = std::ranges::find(dimension_names, name, &EnumName<Dimension>::name);
    return found == dimension_names.end() ? std::nullopt : std::optional(found->value);
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

// False: some of its marks can't be read.
bool read_criteria(Statement& query, StoredReply& reply) {
    query.reset();
    query.bind(reply.attempt, reply.reply);
    while (query.step()) {
        const auto dimension = dimension_of(query.text(1));
        if (!dimension) return false;
        reply.result.criteria.push_back({.criterion = query.text(0),
                                         .dimension = *dimension,
                                         .unit = query.text(2),
                                         .weight = query.real(3),
                                         .mark = query.real(4)});
    }
    return true;
}

std::size_t stored_results(Database& database, AttemptId id) {
    Statement query(database, "SELECT COUNT(*) FROM replies WHERE attempt = ?");
    query.bind(id);
    query.step();
    return static_cast<std::size_t>(query.integer(0));
}

}  // namespace

void add_results(Database& database, AttemptId id, const std::vector<ReplyResult>& results) {
    Statement insert(database,
                     "INSERT INTO replies (attempt, reply, step, sent, total, scorable, worked, gates) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = stored_results(database, id); i < results.size(); ++i) {
        const auto& each = results[i];
        const auto reply = static_cast<int>(i);
        insert.bind(id, reply, each.step, milliseconds_of(each.sent), each.total, each.scorable, each.worked,
                    joined(each.gates));
        insert.run();
        insert_criteria(database, id, reply, each.criteria);
    }
}

Readable<StoredReply> newest_marked_replies(Database& database, std::size_t most) {
    Statement query(database,
                    "SELECT r.attempt, a.pack, a.pack_hash, a.scenario, r.reply, r.step, r.sent, r.total, r.scorable, "
                    "r.gates, a.seed, a.started, r.worked FROM replies r JOIN attempts a ON a.id = r.attempt "
                    "ORDER BY r.sent DESC, r.attempt DESC, r.reply DESC LIMIT ?");
    query.bind(static_cast<std::int64_t>(most));
    Statement criteria(database,
                       "SELECT criterion, dimension, unit, weight, mark FROM marks "
                       "WHERE attempt = ? AND reply = ? ORDER BY position");
    Readable<StoredReply> replies;
    while (query.step()) {
        StoredReply reply{.attempt = query.integer(0),
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
                                      .gates = split(query.text(9))}};
        if (read_criteria(criteria, reply))
            replies.rows.push_back(std::move(reply));
        else
            ++replies.unreadable;
    }
    return replies;
}

}  // namespace haoping
