#include "store/draft_rows.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>

#include "store/attempt_rows.h"

namespace haoping {

namespace {

constexpr int most_versions = 3;  // the newest and two before it
constexpr std::chrono::milliseconds version_lasts = std::chrono::minutes{5};
constexpr std::chrono::milliseconds versions_are_kept = std::chrono::days{30};

struct Newest {
    std::string text;
    Instant begun{};
};

std::optional<Newest> newest_of(Database& database, const Draft& draft) {
    Statement query(database, "SELECT text, begun FROM drafts WHERE attempt = ? AND turn = ? AND version = 0");
    query.bind(draft.attempt, draft.turn);
    if (!query.step()) return std::nullopt;
    return Newest{query.text(0), instant_of(query.integer(1))};
}

// How many bytes of the text are still there, as its beginning and its end: one typed, deleted or pasted in one place.
std::size_t kept_of(const std::string& text, const std::string& now) {
    const auto begin = std::mismatch(text.begin(), text.end(), now.begin(), now.end());
    const auto end = std::mismatch(text.rbegin(), std::make_reverse_iterator(begin.first), now.rbegin(),
                                   std::make_reverse_iterator(begin.second));
    return static_cast<std::size_t>((begin.first - text.begin()) + (end.first - text.rbegin()));
}

// What would be missed: an old state, or the text before most of it was deleted or replaced.
bool worth_keeping(const Newest& newest, const Draft& draft) {
    if (newest.text.empty()) return false;
    return kept_of(newest.text, draft.text) < newest.text.size() / 2 || draft.saved - newest.begun >= version_lasts;
}

void keep_as_earlier(Database& database, const Draft& draft) {
    Statement drop(database, "DELETE FROM drafts WHERE attempt = ? AND turn = ? AND version >= ?");
    drop.bind(draft.attempt, draft.turn, most_versions - 1);
    drop.run();
    // From the oldest on, since two rows can't have one version even for a moment.
    Statement shift(database, "UPDATE drafts SET version = ? WHERE attempt = ? AND turn = ? AND version = ?");
    for (int version = most_versions - 1; version > 0; --version) {
        shift.bind(version, draft.attempt, draft.turn, version - 1);
        shift.run();
    }
}

bool is_answered(Database& database, const Draft& draft) {
    Statement query(database, "SELECT replies FROM attempts WHERE id = ?");
    query.bind(draft.attempt);
    return query.step() && query.integer(0) > draft.turn;
}

Draft draft_at(const Statement& row, AttemptId attempt) {
    return {attempt, static_cast<int>(row.integer(0)), row.text(1), instant_of(row.integer(2))};
}

}  // namespace

void write_draft(Database& database, const Draft& draft) {
    if (is_answered(database, draft)) return;
    const auto newest = newest_of(database, draft);
    const bool begins_version = !newest || worth_keeping(*newest, draft);
    if (newest && begins_version) keep_as_earlier(database, draft);
    const auto begun = begins_version ? draft.saved : newest->begun;
    Statement write(database,
                    "INSERT INTO drafts (attempt, turn, version, text, begun, saved) VALUES (?, ?, 0, ?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET text = excluded.text, saved = excluded.saved");
    write.bind(draft.attempt, draft.turn, draft.text, milliseconds_of(begun), milliseconds_of(draft.saved));
    write.run();
    Statement forget(database, "DELETE FROM drafts WHERE attempt = ? AND version > 0 AND saved < ?");
    forget.bind(draft.attempt, milliseconds_of(draft.saved - versions_are_kept));
    forget.run();
}

void delete_answered_drafts(Database& database, AttemptId attempt, int replies) {
    Statement remove(database, "DELETE FROM drafts WHERE attempt = ? AND turn < ?");
    remove.bind(attempt, replies);
    remove.run();
}

std::optional<Draft> newest_draft(Database& database, AttemptId attempt) {
    Statement query(
        database, "SELECT turn, text, saved FROM drafts WHERE attempt = ? AND version = 0 ORDER BY turn DESC LIMIT 1");
    query.bind(attempt);
    if (!query.step()) return std::nullopt;
    return draft_at(query, attempt);
}

std::vector<Draft> earlier_versions(Database& database, AttemptId attempt) {
    Statement query(database,
                    "SELECT turn, text, saved FROM drafts WHERE attempt = ?1 AND version > 0 "
                    "AND turn = (SELECT MAX(turn) FROM drafts WHERE attempt = ?1) ORDER BY version");
    query.bind(attempt);
    std::vector<Draft> versions;
    while (query.step()) versions.push_back(draft_at(query, attempt));
    return versions;
}

}  // namespace haoping
