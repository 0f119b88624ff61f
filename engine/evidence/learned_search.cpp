#include "evidence/learned_search.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace haoping {

namespace {

// Who accuses needs more: a longer stretch in one language, and a score over the border for what is grave.
constexpr std::uint32_t fewest_words = 3;
constexpr std::uint32_t fewest_words_of_accused = 5;

// What never comes to an end resembles several things at once.
constexpr std::uint32_t most_words = 60;

// A name under a letter resembles the sentences that say least: so many of its features must be known.
constexpr std::uint32_t fewest_known = 2;

// A concept of whose sentences fewer deny something is not found in a sentence that does.
constexpr double denying_concept = 0.15;

std::span<const Clause> clauses_of(const Stretch& stretch, const Analysis& reply) {
    return std::span(reply.clauses).subspan(stretch.first_clause, stretch.last_clause - stretch.first_clause + 1);
}

std::span<const Token> tokens_of(const Stretch& stretch, const Analysis& reply) {
    const auto clauses = clauses_of(stretch, reply);
    const auto first = clauses.front().first_token;
    return std::span(reply.tokens).subspan(first, clauses.back().first_token + clauses.back().token_count - first);
}

// "If it does not come" alone says nothing yet, and no more does a heading.
bool says_something(const Stretch& stretch, const Analysis& reply) {
    const auto sets_condition = [](const Clause& clause) { return clause.form == SentenceForm::conditional; };
    if (std::ranges::all_of(clauses_of(stretch, reply), sets_condition)) return false;
    const auto tokens = tokens_of(stretch, reply);
    if (tokens.back().folded == ":") return false;
    return !std::ranges::all_of(tokens, [](const Token& token) { return token.quoted || token.listed; });
}

// The first unit at or behind a token.
std::uint32_t unit_at(const ReplyIndex& reply, std::uint32_t token) {
    const auto& units = reply.units();
    return static_cast<std::uint32_t>(std::ranges::lower_bound(units, token, {}, &ReplyUnit::token) - units.begin());
}

}  // namespace

LearnedSearch::Scored& LearnedSearch::scored_by(const ConceptModel& model) {
    if (const auto known = m_scored.find(&model); known != m_scored.end()) return known->second;
    const auto& reply = m_reply.analysis();
    ClauseScores scores(reply, features_of(reply), model);
    std::vector<Stretch> stretches;
    std::ranges::copy_if(scores.stretches(), std::back_inserter(stretches), [&](const Stretch& stretch) {
        return stretch.words >= fewest_words && stretch.words <= most_words && scores.known(stretch) >= fewest_known &&
               says_something(stretch, reply);
    });
    return m_scored.emplace(&model, Scored{std::move(scores), std::move(stretches)}).first->second;
}

std::optional<Hit> LearnedSearch::hit(const LearnedConcept& learned, Recognition use, const Scored& by,
                                      const Stretch& stretch) const {
    const bool accuses = use == Recognition::accuses;
    const auto score = by.scores.score(learned.index, stretch);
    const auto& head = learned.model->head(learned.index, stretch.language);
    const bool may_be_unsure = !accuses && m_reply.is(LetterStyle::idiomatic);
    const double sure = accuses ? head.grave : head.sure;
    if (!score || *score < (may_be_unsure ? head.unsure : sure)) return std::nullopt;
    if (stretch.denies && head.denying < denying_concept) return std::nullopt;
    if (accuses && (stretch.words < fewest_words_of_accused || stretch.mixes_languages)) return std::nullopt;
    const auto& reply = m_reply.analysis();
    const auto tokens = tokens_of(stretch, reply);
    return Hit{.span = {tokens.front().span.begin, tokens.back().span.end},
               .confidence = accuses          ? accused_confidence
                             : *score >= sure ? recognised_confidence
                                              : unsure_confidence,
               .unit = unit_at(m_reply, reply.clauses[stretch.first_clause].first_token)};
}

const std::vector<Hit>& LearnedSearch::found(const LearnedConcept& learned, Recognition use) {
    const auto [at, is_new] = m_found.try_emplace({learned.model.get(), learned.index, use});
    auto& hits = at->second;
    if (!is_new) return hits;
    const auto& by = scored_by(*learned.model);
    for (const auto& stretch : by.stretches)
        if (const auto one = hit(learned, use, by, stretch)) hits.push_back(*one);
    std::ranges::stable_sort(hits, {}, [](const Hit& each) { return each.span.end - each.span.begin; });
    return hits;
}

}  // namespace haoping
