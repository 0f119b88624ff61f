#pragma once

#include <cstdint>

#include "text/sentence_view.h"

namespace haoping {

// How far the negator that was met last reaches, and the clause in which it stands.
struct Scope {
    std::uint32_t clause = 0;  // its first token
    std::uint32_t negator = 0;
    std::uint32_t last = ~0U;  // it ends behind this token at the latest
    bool open = false;
    bool subordinate = false;     // the clause sets a condition or gives a reason: "if you do not receive it"
    bool noun_only = false;       // it ends with the noun: "at no cost", "without delay"
    bool relative = false;        // it ends where the main clause goes on: "the mug that was not packed well is"
    bool opinion = false;         // an "I think" stands in it: the clause behind it is negated too
    bool has_complement = false;  // what is denied has been said: "cannot refund", not yet in "can not 😢"
    bool list = false;            // all that a list names is denied: "Not possible: refund, exchange"
};

// The scope that the negator at `i` opens in the clause of `around`.
Scope scope_of(const SentenceView& words, std::uint32_t i, const Scope& around);

// "without leather is cheaper", "the parcel that never arrived will be replaced": the word is not denied any more.
bool ends_scope(const SentenceView& words, const Scope& scope, std::uint32_t i);

// "need not", "do not have to": what is got all the same is not denied.
bool relieves_of_duty(const SentenceView& words, std::uint32_t negator);
bool receives(std::string_view verb);

// "we cancelled nothing": the verb is denied by its object.
bool is_denied_object(const SentenceView& words, std::uint32_t i);

// A word with a meaning; modal verbs, adverbs and 为您 only lead to one.
bool is_complement(const SentenceView& words, std::uint32_t i);

// A negator that says nothing yet: 不能, "can not"; 不行 and "impossible" do.
bool needs_complement(const SentenceView& words, const Scope& scope);

// What a line leaves open for the next one.
enum class Continuation : std::uint8_t { none, clause, list };

Continuation continuation_of(const SentenceView& words, const Scope& scope);
std::uint32_t behind_mark_of_item(const SentenceView& words);
bool continues_into(const SentenceView& words, Continuation from_before);

}  // namespace haoping
