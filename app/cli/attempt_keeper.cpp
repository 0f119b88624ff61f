#include "cli/attempt_keeper.h"

#include <fmt/format.h>
#include <ostream>

#include "platform/folders.h"

namespace haoping::cli {

template <typename Work>
void AttemptKeeper::guarded(Work work) {
    if (!m_store) {
        return;
    }
    try {
        work();
    } catch (const StoreError& error) {
        m_world.err << fmt::format("haoping: this attempt is not kept: {}\n", error.what());
        m_store.reset();
    }
}

AttemptKeeper::AttemptKeeper(World& world, const Pack& pack, Keep keep) : m_world(world), m_pack(pack) {
    if (keep == Keep::no) {
        return;
    }
    try {
        const auto folder = data_folder(world.environment);
        m_lock.emplace(folder);
        m_store = open_sqlite_store(database_file(folder));
        if (const std::string remark = m_store->remark(); !remark.empty()) {
            m_world.err << fmt::format("haoping: {}\n", remark);
        }
    } catch (const std::runtime_error& error) {  // StoreError, PlatformError
        m_world.err << fmt::format("haoping: this attempt is not kept: {}\n", error.what());
    }
}

std::optional<AttemptKeeper::LeftOff> AttemptKeeper::go_on(const std::string& scenario,
                                                           const SpellingDictionary* dictionary) {
    std::optional<LeftOff> left;
    guarded([&] {
        if (!m_lock->holder().empty()) {
            return;
        }
        for (const auto& record : m_store->open_attempts().rows) {
            if (left || record.pack != m_pack.id || record.scenario != scenario) {
                continue;
            }
            auto session = replay(m_pack, record.pack_hash, record.scenario, record.seed, record.started,
                                  record.actions, dictionary);
            if (session && session->mode != PracticeMode::exam) {
                const auto draft = m_store->draft_of(record.id);
                left = LeftOff{std::move(*session), draft ? draft->text : std::string()};
                m_attempt = record.id;
            }
        }
    });
    return left;
}

void AttemptKeeper::begin(const Session& session) {
    guarded([&] {
        m_attempt = new_attempt_id(session.started, session.seed);
        m_store->begin_attempt(m_attempt, session, m_pack.id, m_pack.version);
    });
}

void AttemptKeeper::save(const Session& session) {
    guarded([&] {
        m_store->save_progress(m_attempt, session, results_of(m_pack, session),
                               session.ending ? std::optional(mark_session(m_pack, session)) : std::nullopt);
    });
}

void AttemptKeeper::save_draft(const Session& session, const std::string& text, Instant now) {
    guarded([&] { m_store->save_draft({m_attempt, static_cast<int>(session.replies.size()), text, now}); });
}

}  // namespace haoping::cli
