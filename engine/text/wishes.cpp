#include "text/wishes.h"

namespace haoping {
namespace {

using std::string_view;

bool would(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 7> wishes{"love", "loved", "like", "liked", "wish", "happy", "glad"};
    if (!is_any(wishes, words.word(i)) || words.word(i + 1) != "to") return false;
    return words.word(i - 1) == "would" || words.word(i - 2) == "would";
}

bool wishes_in_han(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 6> wishes{"想", "很想", "希望", "愿意", "想要", "真想"};
    return words.is_han(i) && is_any(wishes, words.word(i)) && !words.has(i - 1, Role::you);
}

bool is_contrast(string_view word) {
    constexpr std::array<string_view, 9> contrasts{"but",  "however", "但",   "但是", "可惜",
                                                   "无奈", "可是",    "不过", "然而"};
    return is_any(contrasts, word);
}

bool takes_back(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 7> reasons{"unfortunately", "only",  "policy", "rules",
                                                 "impossible",    "sadly", "late"};
    return is_any(reasons, words.word(i)) || words.word(i) == "not" || words.word(i) == "no" ||
           (words.is_han(i) && words.is_negator(i));
}

// 要是能退款就好了: that it would be good says that it is not so.
std::uint32_t end_of_counterfactual(const SentenceView& words, std::uint32_t i) {
    constexpr std::array<string_view, 3> conditions{"要是", "如果", "若是"};
    if (!words.is_han(i) || !is_any(conditions, words.word(i))) return i;
    for (auto k = i + 1; k < std::min(words.end(), i + longest_look) && !words.is_symbol(k); ++k)
        if (words.word(k) == "就好" || (words.word(k) == "就" && words.word(k + 1) == "好")) return k;
    return i;
}

}  // namespace

std::uint32_t end_of_vain_wish(const SentenceView& words, std::uint32_t i) {
    if (!would(words, i) && !wishes_in_han(words, i)) return end_of_counterfactual(words, i);
    const auto farthest = std::min(words.end(), i + longest_look);
    auto but = i + 1;
    while (but < farthest && !is_contrast(words.word(but))) ++but;
    for (auto k = but;
         k < std::min(words.end(), but + longest_look) && !(k > but + 1 && words.is_han(but) && words.is_symbol(k));
         ++k)
        if (takes_back(words, k)) return but;
    return i;
}

}  // namespace haoping
