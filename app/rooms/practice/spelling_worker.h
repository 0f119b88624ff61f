#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "text/spelling.h"
#include "views/writing.h"

namespace haoping {

struct WritingRequest {
    std::string text;
    std::set<std::string> known;  // right beside the dictionary, in small letters
};
struct WritingReport {
    std::string text;  // that was checked
    std::vector<WritingFinding> findings;
};

// Checks writing on a thread of its own, for asking a dictionary what was meant takes tens of milliseconds a word.
// Only the newest request counts: an older one is dropped, at the next word even when it is under way.
class SpellingWorker {
public:
    explicit SpellingWorker(std::shared_ptr<const SpellingDictionary> dictionary);
    ~SpellingWorker();  // waits for the word that is being looked up, no longer
    SpellingWorker(const SpellingWorker&) = delete;
    SpellingWorker& operator=(const SpellingWorker&) = delete;

    void check(WritingRequest request);
    void stop();  // what was asked for is not wanted any more
    // The newest report since the last call: first the findings without choices, then with more and more of them.
    std::optional<WritingReport> take();
    void flush();  // waits until nothing is left to do

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace haoping
