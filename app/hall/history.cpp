#include "hall/history.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "hall/stored_settings.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds undo_lasts{12};
constexpr std::size_t attempts_remembered = 500;

AttemptId id_of(const OpenCase& open) { return open.record.id; }

}  // namespace

History::History(const Shelf& shelf, Keeper& keeper, const SpellingDictionary* dictionary)
    : m_shelf(shelf), m_keeper(keeper), m_dictionary(dictionary) {}

// --- what there is -----------------------------------------------------------------------------------------------

std::size_t History::load() {
    const Store* store = m_keeper.store();
    if (store == nullptr) {
        return 0;
    }
    m_discarded_ids = load_discarded(*store);
    m_ended = store->attempts(attempts_remembered);
    auto open = store->open_attempts();
    for (auto& record : open.rows) {
        auto draft = store->draft_of(record.id);
        OpenCase found{std::move(record), std::move(draft)};
        if (pack_of(found.record)) {
            m_open.push_back(std::move(found));
        } else {
            carry_over(std::move(found));
        }
    }
    std::ranges::stable_sort(m_open, std::greater{}, last_touched);
    return open.unreadable;
}

// Its pack has changed since, or gone: it goes on with the new one where that leads to the same place; elsewhere its
// texts are shown.
void History::carry_over(OpenCase open) {
    AttemptRecord& record = open.record;
    const PackRef pack = m_shelf.pack(record.pack);
    auto session = pack ? carried_over(*pack, record.scenario, record.seed, record.started, record.actions,
                                       m_keeper.store()->events(record.id), m_dictionary)
                        : std::nullopt;
    if (!session) {
        m_stranded.push_back(std::move(open));
        return;
    }
    record.pack_version = pack->version;
    record.pack_hash = pack->hash;
    m_sessions.insert_or_assign(record.id, std::move(*session));
    m_keeper.enqueue([id = record.id, version = pack->version, hash = pack->hash](Store& store) {
        store.carry_over(id, version, hash);
    });
    m_open.push_back(std::move(open));
}

const OpenCase* History::open_case(AttemptId attempt) const {
    const auto open = std::ranges::find(m_open, attempt, id_of);
    return open == m_open.end() ? nullptr : &*open;
}

const OpenCase* History::open_at(const CaseRef& which) const {
    const auto open = std::ranges::find(m_open, which, [](const OpenCase& each) { return case_of(each.record); });
    return open == m_open.end() ? nullptr : &*open;
}

const Session* History::session_of(AttemptId attempt) const {
    const auto known = m_sessions.find(attempt);
    return known == m_sessions.end() ? nullptr : &known->second;
}

PackRef History::pack_of(const AttemptRecord& record) const { return m_shelf.version(record.pack, record.pack_hash); }

std::optional<PlayedCase> History::played(const AttemptRecord& record) const {
    const PackRef pack = pack_of(record);
    if (!pack) {
        return std::nullopt;
    }
    const Session* known = session_of(record.id);
    auto session = known != nullptr ? std::optional(*known)
                                    : replay(*pack, record.pack_hash, record.scenario, record.seed, record.started,
                                             record.actions, m_dictionary);
    return session ? std::optional(PlayedCase{.pack = pack, .session = std::move(*session), .attempt = record.id})
                   : std::nullopt;
}

bool History::replay_one() {
    const auto waits = std::ranges::find_if(
        m_open, [&](const OpenCase& open) { return !m_sessions.contains(id_of(open)) && pack_of(open.record); });
    if (waits == m_open.end()) {
        return false;
    }
    auto again = played(waits->record);
    if (again) {
        m_sessions.emplace(id_of(*waits), std::move(again->session));
    }
    return again.has_value();
}

// --- what becomes of an attempt ----------------------------------------------------------------------------------

void History::leave_open(const PlayedCase& played, const std::string& draft, Instant now) {
    m_sessions.insert_or_assign(played.attempt, played.session);
    std::erase_if(m_open, [&](const OpenCase& open) { return id_of(open) == played.attempt; });
    m_open.insert(m_open.begin(), {record_of(played),
                                   Draft{played.attempt, static_cast<int>(played.session.replies.size()), draft, now}});
}

void History::end(const PlayedCase& played, const SessionMark& mark, Instant now) {
    AttemptRecord record = record_of(played);
    record.ended = now;
    record.ending = *played.session.ending;
    record.total = mark.total;
    record.compliance = mark.compliance;
    std::erase_if(m_open, [&](const OpenCase& open) { return id_of(open) == record.id; });
    m_sessions.erase(record.id);
    m_ended.insert(m_ended.begin(), std::move(record));
}

void History::end_without_mark(AttemptId attempt) {
    abandon(attempt);
    std::erase_if(m_open, [&](const OpenCase& open) { return id_of(open) == attempt; });
    m_sessions.erase(attempt);
}

void History::abandon(AttemptId attempt) {
    m_keeper.enqueue([attempt](Store& store) { store.abandon_attempt(attempt); });
}

// --- what is not offered any more --------------------------------------------------------------------------------

void History::begin_anew(const CaseRef& which, Instant now) {
    const auto same = [&](const OpenCase& open) { return case_of(open.record) == which; };
    for (auto open = std::ranges::find_if(m_open, same); open != m_open.end();
         open = std::ranges::find_if(m_open, same)) {
        abandon(id_of(*open));
        m_discarded = Discarded{.open = std::move(*open), .at = now, .begun_anew = true};
        m_open.erase(open);
    }
}

bool History::discard(AttemptId attempt, Instant now) {
    const auto open = std::ranges::find(m_open, attempt, id_of);
    if (open == m_open.end()) {
        return false;
    }
    m_discarded = Discarded{.open = std::move(*open), .at = now, .begun_anew = false};
    m_open.erase(open);
    m_discarded_ids.insert(std::to_string(attempt));
    keep_discarded_ids();
    abandon(attempt);
    return true;
}

std::optional<AttemptId> History::undo_discard() {
    if (!m_discarded) {
        return std::nullopt;
    }
    const AttemptId attempt = id_of(m_discarded->open);
    m_keeper.enqueue([attempt](Store& store) { store.take_up_again(attempt); });
    m_discarded_ids.erase(std::to_string(attempt));
    keep_discarded_ids();
    m_open.insert(m_open.begin(), std::move(m_discarded->open));
    m_discarded.reset();
    return attempt;
}

void History::keep_discarded_ids() {
    m_keeper.enqueue([ids = m_discarded_ids](Store& store) { save_discarded(store, ids); });
}

bool History::forget_discarded(Instant now) {
    const bool gone = m_discarded && now - m_discarded->at >= undo_lasts;
    if (gone) {
        m_discarded.reset();
    }
    return gone;
}

void History::forget_discarded_of(const CaseRef& which) {
    if (m_discarded && case_of(m_discarded->open.record) == which) {
        m_discarded.reset();
    }
}

std::string History::discarded_title(const Texts& t) const {
    const PackRef pack = m_discarded ? pack_of(m_discarded->open.record) : nullptr;
    const Scenario* scenario = pack ? pack->scenario(m_discarded->open.record.scenario) : nullptr;
    return scenario != nullptr ? t(scenario->title) : std::string();
}

void History::put_away_stranded(AttemptId attempt) {
    if (std::erase_if(m_stranded, [&](const OpenCase& each) { return id_of(each) == attempt; }) > 0) {
        abandon(attempt);
    }
}

}  // namespace haoping
