#include "store/log_rows.h"

#include "store/attempt_rows.h"
#include "store/store_error.h"

namespace haoping {

namespace {

std::int64_t action_count(Database& database, AttemptId id) {
    Statement count(database, "SELECT COUNT(*) FROM log_actions WHERE log = ?");
    count.bind(id);
    count.step();
    return count.integer(0);
}

std::vector<LoggedAction> logged_actions_of(Database& database, AttemptId id) {
    Statement query(database, "SELECT at, json FROM log_actions WHERE log = ? ORDER BY position");
    query.bind(id);
    std::vector<LoggedAction> actions;
    while (query.step()) actions.push_back({instant_of(query.integer(0)), query.text(1)});
    return actions;
}

}  // namespace

void insert_log(Database& database, const ActivityLog& log) {
    Statement insert(database, "INSERT INTO logs (id, simulation, name, subject, started) VALUES (?, ?, ?, ?, ?)");
    insert.bind(log.id, log.simulation, log.name, log.subject, milliseconds_of(log.started));
    insert.run();
    for (std::size_t i = 0; i < log.actions.size(); ++i) append_action(database, log.id, i, log.actions[i]);
}

void append_action(Database& database, AttemptId id, std::size_t position, const LoggedAction& action) {
    const auto place = static_cast<std::int64_t>(position);
    if (action_count(database, id) != place) throw conflict_error(database.name(), id);
    Statement insert(database, "INSERT INTO log_actions (log, position, at, json) VALUES (?, ?, ?, ?)");
    insert.bind(id, place, milliseconds_of(action.at), action.json);
    insert.run();
}

std::vector<ActivityLog> newest_logs(Database& database, std::string_view simulation, std::size_t most) {
    Statement query(
        database,
        "SELECT id, name, subject, started FROM logs WHERE simulation = ? ORDER BY started DESC, id DESC LIMIT ?");
    query.bind(simulation, static_cast<std::int64_t>(most));
    std::vector<ActivityLog> logs;
    while (query.step())
        logs.push_back({.id = query.integer(0),
                        .simulation = std::string(simulation),
                        .name = query.text(1),
                        .subject = query.text(2),
                        .started = instant_of(query.integer(3)),
                        .actions = {}});
    for (auto& log : logs) log.actions = logged_actions_of(database, log.id);
    return logs;
}

}  // namespace haoping
