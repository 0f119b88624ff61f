#include "recognition/bank_relations.h"

#include <map>
#include <string_view>

namespace haoping {

Relations::Relations(std::span<const BankConcept> bank) : m_count(bank.size()), m_bits(bank.size() * bank.size()) {
    std::map<std::string_view, std::size_t> index;
    for (std::size_t i = 0; i < bank.size(); ++i) index.emplace(bank[i].id, i);
    for (std::size_t i = 0; i < bank.size(); ++i) {
        for (const auto& id : bank[i].includes)
            if (const auto at = index.find(id); at != index.end()) bits(i, at->second) = includes;
        for (const auto& id : bank[i].touches)
            if (const auto at = index.find(id); at != index.end() && bits(i, at->second) == none)
                bits(i, at->second) = touches;
    }
}

Part part_of(std::size_t of_sentence, bool match, std::size_t concept_index, const Relations& relations) {
    if (of_sentence == concept_index) return match ? Part::match : Part::near_miss;
    switch (relations.of(concept_index, of_sentence)) {
        case Relations::includes: return match ? Part::match : Part::nothing;
        case Relations::touches: return Part::nothing;
        case Relations::none: break;
    }
    // A near miss of another concept may well be a match of this one.
    return match ? Part::other : Part::nothing;
}

}  // namespace haoping
