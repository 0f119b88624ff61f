#include "hall/played_cases.h"

#include <algorithm>
#include <utility>

namespace haoping {

namespace {

constexpr std::size_t most_played = 64;

}  // namespace

void PlayedCases::keep(const PlayedCase& played) {
    if (played.session.replies.empty()) {
        return;
    }
    std::erase_if(m_all, [&](const PlayedCase& each) { return each.attempt == played.attempt; });
    m_all.push_back(played);
    if (m_all.size() > most_played) {
        m_all.erase(m_all.begin());
    }
}

void PlayedCases::keep_older(PlayedCase played) { m_all.insert(m_all.begin(), std::move(played)); }

const PlayedCase* PlayedCases::find(AttemptId attempt) const {
    const auto found = std::ranges::find(m_all, attempt, &PlayedCase::attempt);
    return found == m_all.end() ? nullptr : &*found;
}

}  // namespace haoping
