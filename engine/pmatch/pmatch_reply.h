#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "pmatch/pmatch.h"
#include "pmatch/reply_splitter.h"

namespace haoping {

// A reply that is matched with many patterns: it is split into words once for all that agree on how. For one thread.
class PMatchReply {
public:
    explicit PMatchReply(std::string_view reply) : m_reply(reply) {}  // which must outlive it

    // As match() of the pattern and the reply.
    PMatchResult match(const PMatchPattern& pattern);

private:
    struct Split {
        PMatchOptions options;
        std::vector<SplitWord> words;
        std::size_t steps = 0;
    };
    const Split& split_by(const PMatchOptions& options);

    std::string_view m_reply;
    std::vector<Split> m_splits;
};

}  // namespace haoping
