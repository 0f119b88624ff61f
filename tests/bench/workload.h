#pragma once

#include <string>
#include <vector>

#include "pack/library.h"
#include "rubric/assessment.h"

namespace haoping::bench {

// A reply with the case it answers.
struct Work {
    std::string reply;
    const CompiledRubric* rubric = nullptr;
    Facts facts;
};

// The shipped packs, their first steps and replies of about 100 words to them.
class Workload {
public:
    Workload();

    const std::vector<Work>& replies() const { return m_replies; }
    const SpellingDictionary* dictionary() const { return m_dictionary.get(); }
    const ConceptBank& concepts() const;  // of the core pack
    double average_words() const;
    double average_criteria() const;

private:
    Library m_library;
    std::unique_ptr<SpellingDictionary> m_dictionary;
    std::vector<Work> m_replies;
};

// Read once: every benchmark measures the same replies.
const Workload& workload();

std::vector<std::filesystem::path> shipped_packs();

}  // namespace haoping::bench
