#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/command.h"
#include "platform/folder_lock.h"
#include "store/store.h"

namespace haoping::cli {

// Keeps an attempt made in the terminal where the window keeps its own; practice goes on when that fails, or when
// another program has the data folder open, and the person is told.
class AttemptKeeper {
public:
    enum class Keep : std::uint8_t { yes, no };
    AttemptKeeper(World& world, const Pack& pack, Keep keep);

    // A case of this scenario that was left, here or in the window, and goes on now; its unsent text as well. Empty:
    // there is none, and when one can't be gone on with, that is told.
    struct LeftOff {
        Session session;
        std::string draft;
    };
    std::optional<LeftOff> go_on(const Scenario& scenario, const SpellingDictionary* dictionary);
    // Throws CommandError while an exam of this case is under way: it goes on where its clock is, in the window.
    void refuse_beside_exam(const Scenario& scenario, Instant now);
    void begin(const Session& session);

    void save(const Session& session);
    void save_draft(const Session& session, const std::string& text, Instant now);
    bool keeps() const { return m_store != nullptr; }

private:
    template <typename Work>
    void guarded(Work work);
    void open_store();
    std::optional<Session> session_of(const AttemptRecord& record, const SpellingDictionary* dictionary);
    void tell(const LocalText& text);

    World& m_world;
    const Pack& m_pack;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<Store> m_store;  // null: nothing is kept
    AttemptId m_attempt = 0;
};

}  // namespace haoping::cli
