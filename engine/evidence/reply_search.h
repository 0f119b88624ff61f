#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "evidence/learned_search.h"
#include "evidence/node.h"
#include "evidence/phrase_index.h"
#include "evidence/phrase_search.h"
#include "evidence/reply_index.h"
#include "evidence/work_limit.h"
#include "pmatch/pmatch_reply.h"

namespace haoping {

// Where one list of phrases is said in a reply, and where only its words are.
struct PhrasesFound {
    std::vector<Hit> hits;         // by where they stand
    std::vector<Refusal> refused;  // of the first phrase first
};

// Looks for phrases in one reply, each list at most once however many criteria ask for it. Reply and index must outlive
// it; for one thread.
class ReplySearch {
public:
    explicit ReplySearch(const ReplyIndex& reply)  // every phrase is tried
        : m_reply(reply), m_learned(reply), m_for_patterns(reply.analysis().text) {}
    ReplySearch(const ReplyIndex& reply, const PhraseIndex& index);

    const ReplyIndex& reply() const { return m_reply; }
    const PhrasesFound& found(const PhraseNode& node);  // node.phrases is not null

    const std::vector<Hit>& resembling(const PhraseNode& node);  // node.learned is not empty

    // The reply for patterns of Moodle's language: split into words once.
    PMatchReply& for_patterns() { return m_for_patterns; }

    // Counts work on this reply. False: it has cost too much, and nothing is found any more.
    bool spend(std::size_t steps) { return m_work.spend(steps); }
    bool too_costly() const { return m_work.used_up(); }

private:
    PhrasesFound try_all(const PhraseNode& node);
    PhrasesFound try_candidates(const PhraseNode& node, std::uint32_t place);
    void try_phrase(const Phrase& phrase, std::uint64_t sentences, PhrasesFound& found);

    WorkLimit m_work;
    const ReplyIndex& m_reply;
    const PhraseIndex* m_index = nullptr;
    std::vector<PhraseIndex::Candidate> m_candidates;
    std::vector<std::optional<PhrasesFound>> m_found;      // [PhraseIndex::place_of]
    std::map<std::uint32_t, PhrasesFound> m_found_beside;  // lists that are not in the index, by number
    LearnedSearch m_learned;
    PMatchReply m_for_patterns;
};

}  // namespace haoping
