#include "text/lemmas.h"

#include <algorithm>

#include "text/contractions.h"

namespace haoping {
namespace {

bool is_plain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Of a word that no list has.
std::string derived_lemma(std::string_view word, ThreadTools& tools) {
    const auto base = base_of_irregular(word);
    const auto spelled = american(base.empty() ? word : std::string_view(base));
    if (const auto listed = listed_lemma(spelled); !listed.empty()) return std::string(listed);
    return std::string(tools.stem(spelled));
}

}  // namespace

std::string lemma_of(std::string_view folded, ThreadTools& tools) {
    const auto word = without_possessive(folded);
    if (const auto listed = listed_lemma(word); !listed.empty()) return std::string(listed);
    if (word.size() < 3 || !is_plain(word)) return std::string(word);
    if (const auto* known = tools.lemmas().find(word)) return *known;
    auto lemma = derived_lemma(word, tools);
    tools.lemmas().keep(word, lemma);
    return lemma;
}

}  // namespace haoping
