#include "cli/attempt_keeper.h"

#include <fmt/format.h>
#include <ostream>

#include "platform/folders.h"
#include "play/carry_over.h"
#include "play/exam_clock.h"
#include "play/notes.h"

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
        open_store();
    } catch (const std::runtime_error& error) {  // StoreError, PlatformError
        m_world.err << fmt::format("haoping: this attempt is not kept: {}\n", error.what());
    }
}

void AttemptKeeper::open_store() {
    const auto folder = data_folder(m_world.environment);
    m_lock.emplace(folder);
    if (const std::string& holder = m_lock->holder(); !holder.empty()) {
        tell({fmt::format("nothing of this attempt is kept: another program has your data folder open ({}). Practise "
                          "there; or close it and start this again",
                          holder),
              fmt::format("本次练习不会保留：另一个程序正在使用您的数据文件夹（{}）。请在那里练习，或关闭后重新开始",
                          holder)});
        return;
    }
    m_store = open_sqlite_store(database_file(folder), [this] { return m_lock->take_again(); });
    if (const std::string remark = m_store->remark(); !remark.empty()) {
        m_world.err << fmt::format("haoping: {}\n", remark);
    }
}

void AttemptKeeper::tell(const LocalText& text) {
    m_world.err << fmt::format("haoping: {}\n", text.in(m_world.language));
}

// Played with the pack as it is now. Empty: that leads elsewhere.
std::optional<Session> AttemptKeeper::session_of(const AttemptRecord& record, const SpellingDictionary* dictionary) {
    auto session =
        replay(m_pack, record.pack_hash, record.scenario, record.seed, record.started, record.actions, dictionary);
    if (session) {
        return session;
    }
    session = carried_over(m_pack, record.scenario, record.seed, record.started, record.actions,
                           m_store->events(record.id), dictionary);
    if (session) {
        m_store->carry_over(record.id, m_pack.version, m_pack.hash);
    }
    return session;
}

std::optional<AttemptKeeper::LeftOff> AttemptKeeper::go_on(const Scenario& scenario,
                                                           const SpellingDictionary* dictionary) {
    std::optional<LeftOff> left;
    guarded([&] {
        for (const auto& record : m_store->open_attempts().rows) {
            const bool exam = notes_of(record.actions).mode == PracticeMode::exam;
            if (left || exam || record.pack != m_pack.id || record.scenario != scenario.id) {
                continue;
            }
            if (auto session = session_of(record, dictionary)) {
                const auto draft = m_store->draft_of(record.id);
                left = LeftOff{std::move(*session), draft ? draft->text : std::string()};
                m_attempt = record.id;
            } else {
                tell(
                    {"the case that was left was played with another version of its pack and can't go on; the window "
                     "shows what was written in it",
                     "上次离开的案例使用的是案例包的另一版本，无法继续；窗口中可以查看已写的内容"});
            }
        }
    });
    return left;
}

void AttemptKeeper::refuse_beside_exam(const Scenario& scenario, Instant now) {
    guarded([&] {
        for (const auto& record : m_store->open_attempts().rows) {
            if (record.pack == m_pack.id && record.scenario == scenario.id &&
                exam_goes_on(scenario, record.started, record.actions, now)) {
                throw CommandError("an exam of this case is under way: it goes on in the window, haoping-desk");
            }
        }
    });
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
