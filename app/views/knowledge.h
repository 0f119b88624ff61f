#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "views/texts.h"

namespace haoping {

enum class KnowledgeKind : std::uint8_t { policy, note, unit };

// Something that can be looked up while answering: a rule, a note on the customer or an order, a unit of the course.
struct KnowledgeCard {
    KnowledgeKind kind{};
    std::string title;
    std::string text;                 // empty for a unit, whose title says all
    std::string dated;                // a policy's "valid from … · checked …"
    std::string source;               // of a policy
    std::string other_language;       // title and text; searched, not shown
    std::vector<std::string> values;  // sums, spans and dates of the text that can be put into the reply
};

// Reads the policies for their values, which takes some milliseconds: not for every frame.
std::vector<KnowledgeCard> knowledge_cards(const Pack&, const Scenario&, const Texts&);

struct FoundCard {
    std::size_t card = 0;  // index
    std::string title;     // found words between **
    std::string text;
};

// Cards that hold every word of the query, at the beginning of a word (in Chinese: anywhere), letters' case apart.
// Words that stand only in the other language are found, too. Cards with more of them in the title come first;
// otherwise the cards' own order. All cards for an empty query.
std::vector<FoundCard> search(const std::vector<KnowledgeCard>&, std::string_view query);

}  // namespace haoping
