#pragma once

#include <functional>
#include <memory>
#include <string>

#include "store/store.h"

namespace haoping {

// Does the writing on a thread of its own, in order. Drafts are coalesced: only the newest text of an attempt is
// written. The destructor writes everything that is left.
class StoreWriter {
public:
    struct Result {
        bool ok = true;
        std::string problem;  // StoreError's message
        std::optional<Instant> draft_saved;  // time of the newest draft that is on disk
    };

    explicit StoreWriter(std::shared_ptr<Store> store);
    ~StoreWriter();

    void enqueue(std::function<void(Store&)> work);
    void save_draft(Draft draft);
    Result status() const;  // of what has been written so far; any thread
    void flush();           // waits until the queue is empty

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace haoping
