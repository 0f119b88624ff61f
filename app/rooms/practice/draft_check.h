#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "hall/keeper.h"
#include "hall/played_case.h"
#include "rooms/practice/spelling_worker.h"

namespace haoping {

// Slips in the draft: when it is checked, and what the person says is right.
class DraftCheck {
public:
    // Without a dictionary nothing is checked.
    DraftCheck(Keeper& keeper, std::shared_ptr<const SpellingDictionary> dictionary);
    void load();  // throws StoreError

    const std::vector<WritingFinding>& findings() const { return m_findings; }  // in the draft as it is now
    // The findings keep their places while the text around them changes; a check follows a moment later.
    void follow(const std::string& before, const std::string& draft, Instant now);
    void check(const PlayedCase& on_desk, const std::string& draft);
    bool is_due(Instant now) const { return m_due && now >= *m_due; }
    bool pick_up(const std::string& draft);  // true: there are new findings
    void finish(const std::string& draft);   // waits for them; for tests
    void forget();
    bool add_own_word(const std::string& typed);  // from now on it is right; false: it was already

private:
    Keeper& m_keeper;
    std::unique_ptr<SpellingWorker> m_speller;  // null: no dictionary
    std::vector<WritingFinding> m_findings;
    std::optional<Instant> m_due;       // set: the draft has changed since the last check
    std::set<std::string> m_own_words;  // in small letters
};

}  // namespace haoping
