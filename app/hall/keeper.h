#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "store/store_writer.h"

namespace haoping {

// Keeps what a person does. That there may be no store, or one that this window must not write to, is known here only.
class Keeper {
public:
    struct Parts {
        std::shared_ptr<Store> store;  // null: nothing can be kept; problem says why
        std::string problem;
        std::string held_by;  // who else has the data folder open: then one may only look. Empty: nobody
    };
    explicit Keeper(Parts parts);

    bool writes() const { return m_writer != nullptr; }
    bool only_to_look() const { return !m_parts.held_by.empty(); }
    const std::string& problem() const { return m_parts.problem; }
    const Store* store() const { return m_parts.store.get(); }  // to read; null: there is none

    // In order, on a thread of their own; passed over when nothing is written.
    void enqueue(std::function<void(Store&)> work);
    void save_draft(Draft draft);
    void flush();

    // How writing goes; empty: nothing is written.
    std::optional<StoreWriter::Result> state() const;
    bool state_changed();                 // since the last call
    std::string what_went_wrong() const;  // empty: what was written so far is safe

    // Empty: no such attempt or setting.
    std::optional<AttemptRecord> attempt(AttemptId id) const;
    std::optional<AttemptRecord> newest_of(AttemptId id);  // after what waits to be written
    std::optional<std::string> setting(const std::string& key) const;

private:
    struct Told {
        bool ok = true;
        std::optional<Instant> draft_saved;
        bool operator==(const Told&) const = default;
    };

    Parts m_parts;
    std::unique_ptr<StoreWriter> m_writer;  // null: nothing is written
    Told m_told;
};

}  // namespace haoping
