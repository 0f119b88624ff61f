#pragma once

#include <memory>
#include <optional>

#include "pack/load_pack.h"
#include "rooms/lab/marks.h"
#include "text/spelling.h"

namespace haoping {

// Everything that one marking needs; a value, so that it can go to another thread.
struct LabJob {
    std::map<std::string, std::string> files;  // of the whole pack
    std::map<std::string, std::string> saved;  // the same as they are on disk; empty: their marks are known
    std::uint64_t revision = 0;
    FindPack find_pack;
    std::string scenario;
    std::string step;
    std::string live;
    std::vector<std::string> live_after;  // actions before the live reply
    std::size_t criterion = 0;            // whose tests are traced
    std::shared_ptr<const SpellingDictionary> dictionary;
};

struct LabResult {
    std::uint64_t revision = 0;  // of the files that were loaded
    std::vector<Diagnostic> diagnostics;
    std::optional<LabMarks> marks;   // of the newest revision that loads; the saved files are the oldest
    std::optional<MarksById> saved;  // of the saved files, when they were asked for
    std::optional<LiveMarks> live;
};

// Loads the pack and marks its samples, then the live reply. `before`: the last result; what has not changed since is
// taken from it.
LabResult mark_lab(const LabJob& job, const LabResult& before);

// Does that on a thread of its own. Of the jobs that wait only the newest is done.
class LabWorker {
public:
    LabWorker();
    ~LabWorker();

    void submit(LabJob job);
    bool busy() const;
    std::optional<LabResult> take();  // the newest result, once
    void wait();                      // until nothing is to be done

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace haoping
