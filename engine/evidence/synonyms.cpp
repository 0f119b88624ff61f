#include "evidence/synonyms.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "evidence/phrase.h"
#include "evidence/reply_index.h"
#include "text/read_words.h"

namespace haoping {

namespace {

// Groups of words, each parted by blanks.
constexpr std::string_view groups[] = {
    "parcel package packet",
    "send dispatch",
    "photo picture image photograph",
    "coupon voucher",
    "carrier courier",
    "supervisor manager boss",
    "mistake error",
    "refund reimburse",
    "buy purchase",
    "glad happy delighted",
    "enquiry inquiry investigation",
    "solve resolve",
    "help assist",
    "choose select",
    "start begin",
    "immediately instantly",
    "inform notify",
    "cheap inexpensive",
    "reply respond",
    "fast quick rapid",
    "mix-up mixup",
};

std::map<std::uint64_t, std::vector<std::uint64_t>> read_groups() {
    std::map<std::uint64_t, std::vector<std::uint64_t>> synonyms;
    for (const auto group : groups) {
        std::vector<std::uint64_t> keys;
        for (const auto& unit : units_of(read_words(group))) keys.push_back(unit.lemma);
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const auto key : keys) synonyms[key] = keys;
    }
    return synonyms;
}

}  // namespace

const std::vector<std::uint64_t>& synonyms_of(std::uint64_t word) {
    static const auto synonyms = read_groups();
    static const std::vector<std::uint64_t> none;
    const auto found = synonyms.find(word);
    return found == synonyms.end() ? none : found->second;
}

}  // namespace haoping
