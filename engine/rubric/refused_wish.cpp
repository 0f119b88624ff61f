#include "rubric/refused_wish.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/grammar.h"
#include "text/sentence_view.h"

namespace haoping {
namespace {

using std::string_view;

constexpr std::array<string_view, 16> wishing{"ask",       "asked",   "want",     "wanted",  "wish",      "wished",
                                              "like",      "offer",   "offered",  "mention", "mentioned", "suggest",
                                              "suggested", "propose", "proposed", "request"};
constexpr std::array<string_view, 12> wishing_han{"提到", "想",   "问",   "说",   "要求", "希望",
                                                  "提出", "建议", "提议", "请我", "让我", "问起"};
constexpr std::array<string_view, 14> refusing{"sorry",   "unfortunately", "afraid", "regret", "refuse",
                                               "decline", "instead",       "抱歉",   "恕",     "不用",
                                               "不必",    "遗憾",          "别",     "不需要"};

std::size_t token_at(const Analysis& reply, std::uint32_t place) {
    return static_cast<std::size_t>(
        std::ranges::lower_bound(reply.tokens, place, {}, [](const Token& token) { return token.span.begin; }) -
        reply.tokens.begin());
}

// "you asked", "what you would like", 您提到, somewhere before the place in its sentence, or at its head.
bool tells_wish(const Analysis& reply, std::size_t first, std::size_t last) {
    constexpr std::size_t farthest = 3;  // "you would have liked"
    for (auto i = first; i <= last && i < reply.tokens.size(); ++i) {
        if (!roles_of(reply.tokens[i].folded).has(Role::you)) continue;
        for (auto j = i + 1; j <= i + farthest && j < reply.tokens.size(); ++j)
            if (is_any(wishing, reply.tokens[j].folded) || is_any(wishing, reply.tokens[j].lemma) ||
                is_any(wishing_han, reply.tokens[j].folded))
                return true;
    }
    return false;
}

}  // namespace

bool is_refused_wish(const Analysis& reply, const Span& place) {
    constexpr std::uint32_t sentences_to_refuse = 2;
    const auto at = token_at(reply, place.begin);
    if (at >= reply.tokens.size()) return false;
    const auto sentence = reply.tokens[at].sentence;
    const auto first = reply.sentences[sentence].first_token;
    const auto behind = token_at(reply, place.end);
    if (!tells_wish(reply, first, behind)) return false;
    for (auto i = at; i < reply.tokens.size() && reply.tokens[i].sentence <= sentence + sentences_to_refuse; ++i) {
        const auto& token = reply.tokens[i];
        const bool refuses = token.negated || is_any(refusing, token.folded) ||
                             (i >= behind && roles_of(token.folded).has(Role::negator));
        if (refuses) return true;
    }
    return false;
}

}  // namespace haoping
