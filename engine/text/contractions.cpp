#include "text/contractions.h"

#include <algorithm>
#include <iterator>

#include "text/word_table.h"

namespace haoping {
namespace {

using Words = std::array<std::string_view, 4>;

// Forms that no suffix rule gives, apostrophes that learners leave out, words run together, chat.
constexpr WordEntry<Words> entries[] = {
    {"ain't", {"be", "not"}},
    {"canot", {"can", "not"}},
    {"connot", {"can", "not"}},
    {"cnat", {"can", "not"}},
    {"dnt", {"do", "not"}},
    {"dosnt", {"does", "not"}},
    {"nto", {"not"}},
    {"im", {"i", "am"}},
    {"iam", {"i", "am"}},
    {"ive", {"i", "have"}},
    {"iwill", {"i", "will"}},
    {"weve", {"we", "have"}},
    {"wewill", {"we", "will"}},
    {"youre", {"you", "are"}},
    {"youve", {"you", "have"}},
    {"youll", {"you", "will"}},
    {"theyre", {"they", "are"}},
    {"theyll", {"they", "will"}},
    {"itll", {"it", "will"}},
    {"thats", {"that", "is"}},
    {"theres", {"there", "is"}},
    {"heres", {"here", "is"}},
    {"whats", {"what", "is"}},
    {"let's", {"let", "us"}},
    {"y'all", {"you", "all"}},
    {"ma'am", {"madam"}},
    {"gonna", {"going", "to"}},
    {"wanna", {"want", "to"}},
    {"gotta", {"have", "to"}},
    {"gimme", {"give", "me"}},
    {"lemme", {"let", "me"}},
    {"thankyou", {"thank", "you"}},
    {"alot", {"a", "lot"}},
    {"aswell", {"as", "well"}},
    {"incase", {"in", "case"}},
    {"atleast", {"at", "least"}},
    {"infact", {"in", "fact"}},
    {"eachother", {"each", "other"}},
    {"ofcourse", {"of", "course"}},
    {"inorder", {"in", "order"}},
    {"asap", {"as", "soon", "as", "possible"}},
    {"btw", {"by", "the", "way"}},
    {"fyi", {"for", "your", "information"}},
    {"eta", {"estimated", "time", "of", "arrival"}},
    {"idk", {"i", "do", "not", "know"}},
    {"tia", {"thanks", "in", "advance"}},
    {"ty", {"thank", "you"}},
    {"tysm", {"thank", "you", "so", "much"}},
    {"np", {"no", "problem"}},
    {"lmk", {"let", "me", "know"}},
};
constexpr WordTable expansions(entries);

// After these an 's is "is"; after other words it marks the owner.
constexpr WordEntry<bool> is_hosts[] = {
    {"it", true},   {"he", true},  {"she", true},   {"that", true}, {"there", true}, {"here", true},
    {"what", true}, {"who", true}, {"where", true}, {"how", true},  {"when", true},  {"everything", true},
};
constexpr WordTable takes_is(is_hosts);

constexpr WordEntry<std::string_view> endings[] = {
    {"'ll", "will"}, {"'re", "are"}, {"'ve", "have"}, {"'m", "am"}, {"'d", "would"},
};

struct Auxiliary {
    std::string_view spelled;
    std::string_view word;
};

// What stands before a denial that is written on: "can|not", "wo|n't".
constexpr Auxiliary auxiliaries[] = {
    {"ca", "can"},       {"can", "can"},     {"wo", "will"},       {"will", "will"}, {"sha", "shall"},  {"do", "do"},
    {"does", "does"},    {"did", "did"},     {"is", "is"},         {"are", "are"},   {"was", "was"},    {"were", "were"},
    {"has", "has"},      {"have", "have"},   {"had", "had"},       {"could", "could"}, {"would", "would"},
    {"should", "should"}, {"must", "must"},  {"need", "need"},
};

// "not" as learners and hasty hands write it on: n't, nt, 'nt, not, nnot, no't, nt't, nto.
bool is_written_on_not(std::string_view ending) {
    constexpr std::string_view spelled[] = {"nt", "not", "nnt", "nnot", "ntt", "nott", "nto"};
    std::array<char, 6> letters{};
    std::size_t count = 0;
    for (const char c : ending) {
        if (c == '\'') continue;
        if (count == letters.size()) return false;
        letters[count++] = c;
    }
    const std::string_view plain(letters.data(), count);
    return std::find(std::begin(spelled), std::end(spelled), plain) != std::end(spelled);
}

Expansion two(std::string_view first, std::string_view second) { return {{first, second}, 2}; }

Expansion count_of(const Words& words) {
    Expansion expansion{words, 0};
    while (expansion.count < words.size() && !words[expansion.count].empty()) ++expansion.count;
    return expansion;
}

}  // namespace

Expansion expand(std::string_view word) {
    if (const auto* words = expansions.find(word)) return count_of(*words);
    if (word == "n't" || word == "no't") return {{"not"}, 1};
    const bool may_deny = word.size() > 2 && (word.back() == 't' || word.ends_with("nto"));
    for (const auto& auxiliary : auxiliaries)
        if (may_deny && word.starts_with(auxiliary.spelled) && is_written_on_not(word.substr(auxiliary.spelled.size())))
            return two(auxiliary.word, "not");
    const auto mark = word.find('\'');
    if (mark == std::string_view::npos || mark == 0) return {};
    if (word.ends_with("n't") && word.size() > 3) return two(word.substr(0, word.size() - 3), "not");
    if (word.ends_with("'nt") && word.size() > 4) return two(word.substr(0, word.size() - 3), "not");  // "hav'nt"
    const auto host = word.substr(0, mark);
    const auto ending = word.substr(mark);
    for (const auto& known : endings) {
        if (ending == known.word) return two(host, known.value);
    }
    if (ending == "'s" && takes_is.contains(host)) return two(host, "is");
    return {};
}

std::string_view without_possessive(std::string_view word) {
    return word.ends_with("'s") ? word.substr(0, word.size() - 2) : word;
}

}  // namespace haoping
