#pragma once

#include <functional>
#include <memory>
#include <string>

#include "store/store.h"

namespace haoping {

// Does the writing on a thread of its own, in order. Drafts are coalesced: of a turn's waiting drafts only the newest
// is written. Work that fails for a reason that may pass (disk full, file locked) stays at the head of the queue and is
// tried again every second. The destructor writes what is left, trying each piece once.
class StoreWriter {
public:
    struct Result {
        bool ok = true;
        std::string problem;  // StoreError's message
        StoreProblem kind = StoreProblem::other;
        std::optional<Instant> draft_saved;  // time of the newest draft that is on disk
    };

    explicit StoreWriter(std::shared_ptr<Store> store);
    ~StoreWriter();

    void enqueue(std::function<void(Store&)> work);
    void save_draft(Draft draft);
    Result status() const;  // of what has been written so far; any thread
    void flush();           // waits until the queue is empty, or until its head can't be written: see status()

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace haoping
