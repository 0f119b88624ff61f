#pragma once

#include <cstdint>

#include "text/sentence_view.h"

namespace haoping {

// Whether the negator denies what stands before it in its clause: "A refund is not possible", "the mug cannot be sent",
// "the request was rejected", 退款办不到, 优惠券没办法给您.
bool denies_subject(const SentenceView& words, std::uint32_t negator, std::uint32_t clause);

// Behind the head of that subject: what a relative clause says of it is not denied.
std::uint32_t end_of_subject(const SentenceView& words, std::uint32_t negator, std::uint32_t clause);

// The negator belongs to a relative clause ("the parcel that did not arrive is replaced"), not to the sentence.
bool stands_in_relative_clause(const SentenceView& words, std::uint32_t negator, std::uint32_t clause);

// From `begin` to the end of the clause it only says no: "not possible", "sorry, no", "rejected", 不行, 仓库没有同意.
bool only_denies(const SentenceView& words, std::uint32_t begin);

// "Not possible", "unavailable", 不支持: what follows a colon is denied by it.
bool says_impossible(const SentenceView& words, std::uint32_t begin);

// 不行, 办不到, 没有通过: says all that it has to say.
bool says_whether_done(std::string_view han);

}  // namespace haoping
