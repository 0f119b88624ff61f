#include "text/lemmas.h"

#include <algorithm>

#include "text/contractions.h"

namespace haoping {
namespace {

bool is_plain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::string lemma_of(std::string_view folded, ThreadTools& tools) {
    const auto word = without_possessive(folded);
    if (const auto listed = listed_lemma(word); !listed.empty()) return std::string(listed);
    if (word.size() < 3 || !is_plain(word)) return std::string(word);
    const auto base = base_of_irregular(word);
    const auto spelled = american(base.empty() ? word : std::string_view(base));
    if (const auto listed = listed_lemma(spelled); !listed.empty()) return std::string(listed);
    return std::string(tools.stem(spelled));
}

}  // namespace haoping
