#include "evidence/phrase_search.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "evidence/phrase_ways.h"

namespace haoping {

namespace {

constexpr double typo_factor = 0.9;
constexpr double gap_factor = 0.97;
constexpr double loose_promise_factor = 0.55;  // "if …, we will refund", "shall we refund?"

double confidence_of(const Partial& found) {
    double confidence = 1;
    for (std::uint32_t i = 0; i < found.typos; ++i) confidence *= typo_factor;
    for (std::uint32_t i = 0; i < found.gap; ++i) confidence *= gap_factor;
    return confidence;
}

// A denial in one part of a phrase is meant for the others too: "can not & gift".
bool denies_somewhere(const PhraseSequence& sequence) {
    return std::ranges::any_of(sequence.elements, [](const PhraseElement& element) {
        if (const auto* word = std::get_if<PhraseWord>(&element)) return word->denies;
        const auto* alternatives = std::get_if<PhraseAlternatives>(&element);
        return alternatives != nullptr && std::ranges::any_of(alternatives->options, denies_somewhere);
    });
}

struct Judged {
    Hit hit;
    MatchReason reason = MatchReason::said;
};

Judged judge(const Partial& found, const Phrase& phrase, const ReplyIndex& reply) {
    const auto& units = reply.units();
    Judged judged{
        .hit = {{units[found.first].span.begin, units[found.last].span.end}, confidence_of(found), found.first}};
    if (!found.fresh) {
        judged.reason = MatchReason::only_quoted;
    } else if (!found.counts(phrase.any_polarity)) {
        judged.reason = MatchReason::only_negated;
    } else if (phrase.promise) {
        const auto& sentence = reply.analysis().sentences[units[found.first].sentence];
        if (sentence.commitment == Commitment::possible) judged.reason = MatchReason::only_possible;
        if (sentence.form != SentenceForm::statement) judged.hit.confidence *= loose_promise_factor;
    }
    return judged;
}

// Of hits that overlap the surer one stays, then the earlier.
void keep_apart(std::vector<Hit>& hits) {
    std::ranges::sort(hits, [](const Hit& a, const Hit& b) {
        return a.span != b.span ? a.span < b.span : a.confidence > b.confidence;
    });
    std::vector<Hit> apart;
    for (const auto& hit : hits) {
        if (apart.empty() || hit.span.begin >= apart.back().span.end)
            apart.push_back(hit);
        else if (hit.confidence > apart.back().confidence)
            apart.back() = hit;
    }
    hits = std::move(apart);
}

// What is said somewhere in a sentence is not refused there.
void drop_refusals_beside_hits(PhraseResult& result, const ReplyIndex& reply) {
    if (result.hits.empty()) return;
    std::erase_if(result.refused, [&](const Refusal& refusal) {
        const auto sentence = reply.units()[refusal.unit].sentence;
        return std::ranges::any_of(result.hits,
                                   [&](const Hit& hit) { return reply.units()[hit.unit].sentence == sentence; });
    });
}

PhraseResult search_part(const PhraseSequence& part, const Phrase& phrase, const ReplyIndex& reply, Scope scope,
                         std::uint64_t sentences, std::size_t most_steps) {
    PhraseResult result;
    PhraseWays ways(reply, scope, sentences, most_steps);
    for (const auto& found : ways.run(part)) {
        const auto judged = judge(found, phrase, reply);
        if (judged.reason == MatchReason::said)
            result.hits.push_back(judged.hit);
        else
            result.refused.push_back({judged.reason, judged.hit.span, judged.hit.unit});
    }
    result.steps = ways.steps();
    if (result.hits.size() > 1) keep_apart(result.hits);
    drop_refusals_beside_hits(result, reply);
    return result;
}

// All parts in this one sentence. A denial that is said in one part is meant for the words of the others.
PhraseResult search_sentence(const Phrase& phrase, const ReplyIndex& reply, Scope sentence, std::size_t most_steps) {
    PhraseResult together;
    bool denial_said = false;
    for (const auto& part : phrase.parts) {
        auto found = search_part(part, phrase, reply, sentence, ~0ULL, most_steps - std::min(most_steps, together.steps));
        together.steps += found.steps;
        if (found.hits.empty() && found.refused.empty()) return {.hits = {}, .refused = {}, .steps = together.steps};
        denial_said = denial_said || (!found.hits.empty() && denies_somewhere(part));
        std::ranges::move(found.hits, std::back_inserter(together.hits));
        std::ranges::move(found.refused, std::back_inserter(together.refused));
    }
    if (together.refused.empty()) return together;
    const bool only_denied = std::ranges::all_of(
        together.refused, [](const Refusal& refusal) { return refusal.reason == MatchReason::only_negated; });
    if (only_denied && denial_said) {
        for (const auto& refusal : together.refused) together.hits.push_back({refusal.span, 1, refusal.unit});
        together.refused.clear();
    } else {
        together.hits.clear();
    }
    return together;
}

}  // namespace

PhraseResult search(const Phrase& phrase, const ReplyIndex& reply, Scope scope, std::uint64_t sentences,
                    std::size_t most_steps) {
    if (phrase.parts.size() == 1) return search_part(phrase.parts.front(), phrase, reply, scope, sentences, most_steps);
    PhraseResult result;
    std::uint32_t behind = 0;  // the sentence after the last one searched
    PhraseWays ways(reply, scope, sentences, most_steps);
    for (const auto& partial : ways.run(phrase.parts.front())) {
        if (result.steps >= most_steps) break;
        const auto in = reply.units()[partial.first].sentence;
        const auto sentence = reply.sentence(in);
        if (in < behind || sentence.begin < scope.begin || sentence.end > scope.end) continue;
        behind = in + 1;
        auto found = search_sentence(phrase, reply, sentence, most_steps - result.steps);
        result.steps += found.steps;
        std::ranges::move(found.hits, std::back_inserter(result.hits));
        std::ranges::move(found.refused, std::back_inserter(result.refused));
    }
    result.steps += ways.steps();
    if (result.hits.size() > 1) keep_apart(result.hits);
    return result;
}

}  // namespace haoping
