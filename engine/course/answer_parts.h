#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace haoping {

struct PartLabel {  // a name where it stands in an answer
    Span span;
    std::vector<std::size_t> parts;  // that it names: several points may be about one
};

// Where the answer to a question of several parts speaks of each: "Late: a faster way. Not as described: pictures."
// Immutable.
class AnswerParts {
public:
    // For each part of the question how it is named, as it is written: "not as described", 描述不符. Case doesn't matter,
    // and words count in all their forms. Parts may share names. A part without a name is spoken of everywhere.
    explicit AnswerParts(const std::vector<std::vector<std::string>>& names);

    // For each part what the answer says of it. What stands behind a name speaks of that part until another is named;
    // where a sentence closes with a name ("pictures, when it is not as described"), what stands before it does. What
    // stands before all names speaks of the parts that are named nowhere. Where no part is named, all of the answer
    // speaks of each.
    std::vector<std::string> texts_of(std::string_view answer) const;

private:
    struct Name {
        std::size_t part = 0;
        std::vector<std::string> lemmas;  // of its words; empty: it is Chinese, and looked for as it stands
        std::string text;
    };
    // Sorted. Of names that overlap the one that begins first counts, and of these the longest: "non-firm" is no "firm".
    std::vector<PartLabel> labels_in(const Analysis& answer) const;

    std::size_t m_parts;
    std::vector<Name> m_names;
};

}  // namespace haoping
