#pragma once

#include <optional>
#include <vector>

#include "pmatch/any_order.h"
#include "pmatch/reply_splitter.h"
#include "pmatch/tree.h"

namespace haoping {

// Finds words of the reply for all items of one match(…), as its settings ask. Nothing when there are none.
std::optional<std::vector<WordRange>> place(const MatchLeaf& leaf, const std::vector<SplitWord>& reply,
                                            std::size_t& steps);

}  // namespace haoping
