#include "store/attempt_rows.h"

#include <fmt/format.h>
#include <string_view>

#include "play/event_json.h"
#include "play/instant_text.h"
#include "play/session_log.h"

namespace haoping {

namespace {

constexpr std::string_view columns =
    "id, pack, pack_version, pack_hash, scenario, seed, started, ended, ending, total, compliance";

AttemptRecord record_of(const Statement& row) {
    AttemptRecord record;
    record.id = row.integer(0);
    record.pack = row.text(1);
    record.pack_version = row.text(2);
    record.pack_hash = row.text(3);
    record.scenario = row.text(4);
    record.seed = static_cast<std::uint64_t>(row.integer(5));
    record.started = instant_of(row.integer(6));
    if (!row.is_null(7)) record.ended = instant_of(row.integer(7));
    record.ending = row.text(8);
    if (!row.is_null(9)) record.total = row.real(9);
    record.compliance = row.integer(10) != 0;
    return record;
}

std::vector<TimedAction> actions_of(Database& database, AttemptId id) {
    Statement query(database, "SELECT at, json FROM actions WHERE attempt = ? ORDER BY position");
    query.bind(id);
    std::vector<TimedAction> actions;
    while (query.step()) {
        auto action = action_from(query.text(1));
        if (!action)
            throw StoreError(fmt::format("{} holds something that can't be read in attempt {}. Nothing was changed.",
                                         database.name(), id),
                             StoreProblem::damaged);
        actions.push_back({instant_of(query.integer(0)), std::move(*action)});
    }
    return actions;
}

std::optional<AttemptRecord> with_actions(Database& database, Statement& query) {
    if (!query.step()) return std::nullopt;
    auto record = record_of(query);
    record.actions = actions_of(database, record.id);
    return record;
}

// Where the stored actions end. Throws unless they are the session's first ones.
int after_stored_actions(Database& database, AttemptId id, const std::vector<TimedAction>& actions) {
    Statement stored(database, "SELECT at, json FROM actions WHERE attempt = ? ORDER BY position");
    stored.bind(id);
    std::size_t position = 0;
    for (; stored.step(); ++position) {
        const bool same = position < actions.size() &&
                          stored.integer(0) == milliseconds_of(actions[position].at) &&
                          stored.text(1) == to_json_text(actions[position].action);
        if (!same) throw conflict_error(database.name(), id);
    }
    return static_cast<int>(position);
}

void add_actions(Database& database, AttemptId id, const std::vector<TimedAction>& actions) {
    Statement insert(database, "INSERT INTO actions (attempt, position, at, json) VALUES (?, ?, ?, ?)");
    const int size = static_cast<int>(actions.size());
    for (int position = after_stored_actions(database, id, actions); position < size; ++position) {
        const auto& timed = actions[static_cast<std::size_t>(position)];
        insert.bind(id, position, milliseconds_of(timed.at), to_json_text(timed.action));
        insert.run();
    }
}

// Events follow from the actions; those that are stored are what the person saw, whatever the pack says now.
void add_events(Database& database, AttemptId id, const std::vector<Event>& events) {
    Statement stored(database, "SELECT COUNT(*) FROM events WHERE attempt = ?");
    stored.bind(id);
    stored.step();
    const auto first = static_cast<int>(stored.integer(0));
    Statement insert(database, "INSERT INTO events (attempt, position, at, kind, json) VALUES (?, ?, ?, ?, ?)");
    for (int position = first; position < static_cast<int>(events.size()); ++position) {
        const auto& event = events[static_cast<std::size_t>(position)];
        insert.bind(id, position, to_string(event.at), kind_name(event), to_json_text(event));
        insert.run();
    }
}

void write_result(Database& database, AttemptId id, const Session& session, const std::optional<SessionMark>& mark) {
    std::optional<std::int64_t> ended;
    if (session.ending) ended = milliseconds_of(session.actions.empty() ? session.started : session.actions.back().at);
    std::optional<double> total;
    if (mark) total = mark->total;
    Statement update(database,
                     "UPDATE attempts SET ended = ?, ending = ?, total = ?, compliance = ?, replies = ? WHERE id = ?");
    update.bind(ended, session.ending.value_or(""), total, !mark || mark->compliance,
                static_cast<std::int64_t>(session.replies.size()), id);
    update.run();
    if (database.changed_rows() == 0)
        throw StoreError(fmt::format("Attempt {} is not in {}, so its progress can't be saved.", id, database.name()));
}

}  // namespace

void insert_attempt(Database& database, AttemptId id, const Session& session, const std::string& pack,
                    const std::string& pack_version) {
    Statement insert(database,
                     "INSERT INTO attempts (id, pack, pack_version, pack_hash, scenario, seed, started) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(id, pack, pack_version, session.pack_hash, session.scenario, static_cast<std::int64_t>(session.seed),
                milliseconds_of(session.started));
    insert.run();
    update_attempt(database, id, session, std::nullopt);
}

void update_attempt(Database& database, AttemptId id, const Session& session, const std::optional<SessionMark>& mark) {
    write_result(database, id, session, mark);
    add_actions(database, id, session.actions);
    add_events(database, id, session.events);
}

void set_abandoned(Database& database, AttemptId id, bool abandoned) {
    Statement update(database, "UPDATE attempts SET abandoned = ? WHERE id = ?");
    update.bind(abandoned, id);
    update.run();
}

void set_pack(Database& database, AttemptId id, const std::string& version, const std::string& hash) {
    Statement update(database, "UPDATE attempts SET pack_version = ?, pack_hash = ? WHERE id = ?");
    update.bind(version, hash, id);
    update.run();
}

std::vector<KeptEvent> kept_events(Database& database, AttemptId id) {
    Statement query(database, "SELECT kind, json FROM events WHERE attempt = ? ORDER BY position");
    query.bind(id);
    std::vector<KeptEvent> events;
    while (query.step()) events.push_back({query.text(0), query.text(1)});
    return events;
}

std::optional<AttemptRecord> find_attempt(Database& database, AttemptId id) {
    Statement query(database, fmt::format("SELECT {} FROM attempts WHERE id = ?", columns));
    query.bind(id);
    return with_actions(database, query);
}

std::vector<AttemptRecord> newest_attempts(Database& database, std::size_t most) {
    Statement query(database, fmt::format("SELECT {} FROM attempts ORDER BY started DESC, id DESC LIMIT ?", columns));
    query.bind(static_cast<std::int64_t>(most));
    std::vector<AttemptRecord> records;
    while (query.step()) records.push_back(record_of(query));
    return records;
}

Readable<AttemptRecord> open_attempts(Database& database) {
    Statement query(database,
                    "SELECT id FROM attempts WHERE ended IS NULL AND abandoned = 0 ORDER BY started DESC, id DESC");
    Readable<AttemptRecord> open;
    while (query.step()) {
        try {
            open.rows.push_back(*find_attempt(database, query.integer(0)));
        } catch (const StoreError& error) {
            if (error.problem() != StoreProblem::damaged) throw;
            ++open.unreadable;
        }
    }
    return open;
}

std::int64_t milliseconds_of(Instant instant) { return instant.time_since_epoch().count(); }

Instant instant_of(std::int64_t milliseconds) { return Instant{std::chrono::milliseconds{milliseconds}}; }

}  // namespace haoping
