#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/analysis.h"

namespace haoping {

// What a word does in a sentence, as far as scope, actor and form of a sentence depend on it. Combined by |.
enum class Role : std::uint32_t {
    negator = 1U << 0U,
    border = 1U << 1U,       // begins another clause: but, because, if, 但, 如果
    coordinator = 1U << 2U,  // and, or, so
    we = 1U << 3U,
    you = 1U << 4U,
    third = 1U << 5U,  // it, they, this …
    carrier = 1U << 6U,
    promise = 1U << 7U,     // will, shall, 会, 已经, 马上
    possible = 1U << 8U,    // can, may, might, 可以, 可能
    hedge = 1U << 9U,       // makes a promise a possibility: try, hope, probably, 尽量
    auxiliary = 1U << 10U,  // may stand before the subject in a question
    be = 1U << 11U,
    have = 1U << 12U,
    opinion = 1U << 13U,    // "I don't think we can" negates what follows
    release = 1U << 14U,    // "don't hesitate to", "don't worry": what follows is meant
    gratitude = 1U << 15U,  // "cannot thank you enough"
    only = 1U << 16U,       // "not only"
    question_word = 1U << 17U,
    imperative = 1U << 18U,     // verbs that begin a request
    request = 1U << 19U,        // please, kindly, 请
    condition = 1U << 20U,      // if, unless, 如果
    particle = 1U << 21U,       // 吗, 呢: ends a question
    object_marker = 1U << 22U,  // what follows is no subject: thank, to, 给, 为
    filler = 1U << 23U,         // may precede the first word that counts: hi, yes, and, 好的
    unavailable = 1U << 24U,    // "not possible", "no option": negates its subject
    reason = 1U << 25U,         // because, since, 由于
    implicit = 1U << 26U,       // negates by what it means, and only in some company: refuse, fail, "too late to"
    subordinator = 1U << 27U,   // at the head of a sentence its main clause comes later: once, given, 即使
    correlative = 1U << 28U,    // 就, 也, 即可: begins the main clause
    relief = 1U << 29U,         // 不用, 无需: frees from a duty; what is done instead follows
};

struct Roles {
    std::uint32_t bits = 0;

    bool has(Role role) const { return (bits & static_cast<std::uint32_t>(role)) != 0; }
};

Roles roles_of(std::string_view folded);

// One entry for each token; signs have none.
std::vector<Roles> roles_of(const std::vector<Token>& tokens);

}  // namespace haoping
