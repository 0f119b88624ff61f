#pragma once

#include <vector>

#include "hall/played_case.h"

namespace haoping {

// Cases that left the desk in this run, and older ones that were replayed: they can be compared with at once.
class PlayedCases {
public:
    void keep(const PlayedCase& played);                          // without a reply there is nothing to compare with
    void keep_older(PlayedCase played);                           // gives way first
    const std::vector<PlayedCase>& all() const { return m_all; }  // newest last
    const PlayedCase* find(AttemptId attempt) const;              // null: not among them

private:
    std::vector<PlayedCase> m_all;
};

}  // namespace haoping
