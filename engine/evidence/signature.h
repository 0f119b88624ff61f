#pragma once

#include <optional>
#include <span>

#include "evidence/reply_index.h"

namespace haoping {

// Where a signature may stand. Behind a closing formula a name needs less to be one.
enum class SignaturePlace : std::uint8_t { after_closing, last_line };

// Finds the name that signs: of a person, whoever it is ("Jamie", "– Jamie, PixelNest", 客服小李, 宋磊), of the shop or
// its team ("PixelNest Team"). The customer doesn't sign.
class Signatures {
public:
    explicit Signatures(const ReplyIndex& reply)  // which must outlive it
        : m_reply(&reply.analysis()), m_names(&reply.names()) {}

    // In this stretch of a line.
    std::optional<Span> in(Span where, SignaturePlace place) const;

private:
    using Tokens = std::span<const Token>;
    std::optional<Span> small_name(Tokens tokens) const;
    std::optional<Span> latin_name(Tokens tokens) const;
    std::optional<Span> team_name(Tokens tokens, SignaturePlace place) const;
    std::optional<Span> han_name(Tokens tokens, SignaturePlace place) const;
    bool names_customer(Tokens words) const;
    bool is_of_shop(const Token& word) const;
    bool names_shop(Tokens words) const;
    Tokens without_shop(Tokens tokens) const;

    const Analysis* m_reply;
    const CaseNames* m_names;
};

}  // namespace haoping
