#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.h"
#include "evidence/concept.h"
#include "evidence/expression.h"
#include "evidence/facts.h"
#include "text/analysis.h"

namespace haoping {

enum class Finding : std::uint8_t { absent, found, contradicted };

// Why a test came out as it did, for the debrief and for authors.
enum class MatchReason : std::uint8_t {
    none,
    said,            // words were found
    only_negated,    // the words are there, but denied: "we cannot refund"
    only_possible,   // "we might refund" where a promise was asked for
    only_quoted,     // only inside words copied from the customer
    wrong_value,     // a sum, date or number that differs from the case
    action_missing,  // the words would need an action that was not taken
    unread,          // in a language that is not read here
    said_before,     // not here, but in an earlier reply to this customer
};

struct Match {
    Finding finding = Finding::absent;
    MatchReason reason = MatchReason::none;
    std::vector<Span> spans;  // of the original reply, in order, not overlapping; empty for whole-reply tests
    double confidence = 1;    // 0–1; lower when a typo, a wide gap or a conditional stood between
    std::string fact;         // contradicted: the fact whose value is another
    bool assumed = false;     // found only because nobody knows which actions were taken
};

// An expression, ready to be tested against replies. Cheap to copy; immutable; safe to share between threads.
class CompiledExpression {
public:
    struct Node;
    CompiledExpression() = default;
    explicit CompiledExpression(std::shared_ptr<const Node> root) : m_root(std::move(root)) {}
    const Node* root() const { return m_root.get(); }

private:
    std::shared_ptr<const Node> m_root;  // null: never found
};

class ReplyIndex;
class ReplySearch;

// Reports malformed phrases and unknown concepts into `diagnostics`; what is malformed never matches.
// For many expressions over one bank take an ExpressionCompiler.
CompiledExpression compile(const Expression& expression, const ConceptBank& concepts,
                           Diagnostics& diagnostics);

// Linear in reply × expression. Pure.
Match match(const CompiledExpression& expression, const Analysis& reply, const Facts& facts);
Match match(const CompiledExpression& expression, const ReplyIndex& reply);
// For many expressions and one reply: what was looked for once is remembered.
Match match(const CompiledExpression& expression, ReplySearch& search);

// One phrase on its own, for concept examples and authors' tools.
bool phrase_is_valid(std::string_view phrase, std::string& problem);

}  // namespace haoping
