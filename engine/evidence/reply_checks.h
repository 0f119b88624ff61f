#pragma once

#include <optional>
#include <vector>

#include "evidence/expression.h"
#include "evidence/node.h"
#include "evidence/reply_index.h"

namespace haoping {

// What holds of the reply as a whole; the spans are what to show, and may be none. Empty: it does not hold.
std::optional<std::vector<Span>> check_structure(const StructureNode& wanted, const ReplyIndex& reply);
std::optional<std::vector<Span>> check_tone(ToneElement wanted, const ReplyIndex& reply);
std::optional<std::vector<Span>> check_words(const WordsTest& wanted, const ReplyIndex& reply);
std::optional<std::vector<Span>> check_placeholder(const ReplyIndex& reply);

}  // namespace haoping
