#include "learn/term_table.h"

namespace haoping {

TermTable::TermTable(std::span<const ReplyTerms* const> training) : m_replies(training.size()) {
    for (std::size_t index = 0; index < term_families; ++index) {
        Family& family = m_families[index];
        family.terms.resize(training.size());
        for (std::uint32_t reply = 0; reply < training.size(); ++reply) {
            for (const auto hash : training[reply]->families[index]) {
                const auto [entry, added] =
                    family.numbers.try_emplace(hash, static_cast<std::uint32_t>(family.replies.size()));
                if (added) family.replies.emplace_back();
                family.replies[entry->second].push_back(reply);
                family.terms[reply].push_back(entry->second);
            }
        }
    }
}

std::vector<std::uint32_t> TermTable::known(const ReplyTerms& reply, std::size_t family) const {
    std::vector<std::uint32_t> terms;
    for (const auto hash : reply.families[family]) {
        const auto entry = m_families[family].numbers.find(hash);
        if (entry != m_families[family].numbers.end()) terms.push_back(entry->second);
    }
    return terms;
}

}  // namespace haoping
