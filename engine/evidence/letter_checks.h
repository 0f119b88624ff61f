#pragma once

#include <optional>
#include <vector>

#include "evidence/node.h"
#include "evidence/reply_index.h"

namespace haoping {

enum class NameWanted : std::uint8_t { no, yes };

// A greeting at the head of the letter, below its subject, date or letterhead; with the customer's name.
std::optional<std::vector<Span>> check_salutation(const StructureNode& wanted, NameWanted name,
                                                  const ReplyIndex& reply);

// A closing formula at the end, or a name that signs; with the name of a person, the shop or its team.
std::optional<std::vector<Span>> check_sign_off(const StructureNode& wanted, NameWanted name, const ReplyIndex& reply);

// Where the formulas of the node are said.
std::vector<Span> formula_spans(const PhraseList& formulas, const ReplyIndex& reply, Scope scope);

}  // namespace haoping
