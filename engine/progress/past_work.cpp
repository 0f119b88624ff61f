#include "progress/past_work.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace haoping {

namespace {

bool earned_the_same(const ReplyResult& one, const ReplyResult& other) {
    return one.step == other.step && one.total == other.total && one.criteria == other.criteria &&
           one.gates == other.gates;
}

}  // namespace

std::vector<StoredReply> without_copies(std::vector<StoredReply> replies) {
    using Place = std::tuple<std::string, std::string, std::uint64_t, int, std::chrono::milliseconds>;
    std::map<Place, const StoredReply*> first;  // the oldest attempt's
    for (const auto& each : replies) {
        const Place place{each.pack_hash, each.scenario, each.seed, each.reply, each.result.sent - each.started};
        const auto [known, fresh] = first.try_emplace(place, &each);
        if (!fresh && each.attempt < known->second->attempt) known->second = &each;
    }
    std::vector<StoredReply> own;
    for (const auto& each : replies) {
        const Place place{each.pack_hash, each.scenario, each.seed, each.reply, each.result.sent - each.started};
        const auto* original = first.at(place);
        if (original == &each || !earned_the_same(original->result, each.result)) own.push_back(each);
    }
    return own;
}

}  // namespace haoping
