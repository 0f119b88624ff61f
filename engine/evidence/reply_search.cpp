#include "evidence/reply_search.h"

#include <algorithm>
#include <iterator>

namespace haoping {

namespace {

// The first unit at or behind a token.
std::uint32_t unit_at(const ReplyIndex& reply, std::uint32_t token) {
    const auto& units = reply.units();
    return static_cast<std::uint32_t>(std::ranges::lower_bound(units, token, {}, &ReplyUnit::token) - units.begin());
}

// A name under a letter resembles the sentences that say least; what never comes to an end resembles several at once.
bool is_like_a_sentence(const Stretch& stretch) {
    constexpr std::uint32_t fewest_words = 3;
    constexpr std::uint32_t most_words = 40;
    return stretch.words >= fewest_words && stretch.words <= most_words;
}

// "If it does not come" alone says nothing yet.
bool only_sets_condition(const Stretch& stretch, const Analysis& reply) {
    const auto clauses =
        std::span(reply.clauses).subspan(stretch.first_clause, stretch.last_clause - stretch.first_clause + 1);
    return std::ranges::all_of(clauses, [](const Clause& clause) { return clause.form == SentenceForm::conditional; });
}

// A concept of whose sentences fewer deny something is not found in a sentence that does.
constexpr double denying_concept = 0.15;

std::span<const Token> tokens_of(const Stretch& stretch, const Analysis& reply) {
    const auto& last = reply.clauses[stretch.last_clause];
    const auto first = reply.clauses[stretch.first_clause].first_token;
    return std::span(reply.tokens).subspan(first, last.first_token + last.token_count - first);
}

}  // namespace

ReplySearch::ReplySearch(const ReplyIndex& reply, const PhraseIndex& index)
    : m_reply(reply), m_index(&index), m_candidates(index.candidates(reply)), m_found(index.size()) {}

const std::vector<Hit>& ReplySearch::recognised(const LearnedConcept& learned) {
    const auto& model = *learned.model;
    const auto [at, is_new] = m_recognised.try_emplace({&model, learned.index});
    if (!is_new) return at->second;
    const auto& reply = m_reply.analysis();
    auto scores = m_scores.find(&model);
    if (scores == m_scores.end())
        scores = m_scores.emplace(&model, ClauseScores(reply, features_of(reply), model)).first;
    for (const auto& stretch : scores->second.stretches()) {
        const auto score = scores->second.score(learned.index, stretch);
        const auto& head = model.head(learned.index, stretch.language);
        if (!score || *score < head.sure) continue;
        if (!is_like_a_sentence(stretch) || only_sets_condition(stretch, reply)) continue;
        if (stretch.denies && head.denying < denying_concept) continue;
        const auto tokens = tokens_of(stretch, reply);
        if (std::ranges::all_of(tokens, [](const Token& token) { return token.quoted || token.listed; })) continue;
        const auto first = static_cast<std::uint32_t>(tokens.data() - reply.tokens.data());
        at->second.push_back({.span = {tokens.front().span.begin, tokens.back().span.end},
                              .confidence = recognised_confidence,
                              .unit = unit_at(m_reply, first)});
    }
    std::ranges::stable_sort(at->second, {}, [](const Hit& hit) { return hit.span.end - hit.span.begin; });
    return at->second;
}

const PhrasesFound& ReplySearch::found(const PhraseNode& node) {
    const auto place = m_index == nullptr ? 0U : m_index->place_of(node.number);
    if (m_index == nullptr || place == m_index->size()) {
        const auto known = m_found_beside.find(node.number);
        return known != m_found_beside.end() ? known->second
                                             : m_found_beside.emplace(node.number, try_all(node)).first->second;
    }
    auto& found = m_found[place];
    if (!found) found = try_candidates(node, place);
    return *found;
}

PhrasesFound ReplySearch::try_all(const PhraseNode& node) const {
    PhrasesFound found;
    node.phrases->each_possible(m_reply, [&](const Phrase& phrase, std::uint64_t sentences) {
        add(search(phrase, m_reply, m_reply.whole(), sentences), found);
    });
    std::ranges::stable_sort(found.hits, {}, &Hit::span);
    return found;
}

PhrasesFound ReplySearch::try_candidates(const PhraseNode& node, std::uint32_t place) const {
    PhrasesFound found;
    for (const auto& candidate : std::ranges::equal_range(m_candidates, place, {}, &PhraseIndex::Candidate::list))
        if (const auto sentences = node.phrases->sentences_for(candidate.phrase, m_reply); sentences != 0)
            add(search(node.phrases->phrases()[candidate.phrase], m_reply, m_reply.whole(), sentences), found);
    std::ranges::stable_sort(found.hits, {}, &Hit::span);
    return found;
}

void ReplySearch::add(PhraseResult result, PhrasesFound& found) {
    std::ranges::move(result.hits, std::back_inserter(found.hits));
    std::ranges::move(result.refused, std::back_inserter(found.refused));
}

}  // namespace haoping
