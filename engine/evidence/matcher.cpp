#include "evidence/matcher.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "evidence/fact_comparison.h"
#include "evidence/node.h"
#include "evidence/pmatch_check.h"
#include "evidence/reply_checks.h"
#include "evidence/reply_index.h"
#include "evidence/reply_search.h"

namespace haoping {

namespace {

using Node = CompiledExpression::Node;

struct Result {
    Finding finding = Finding::absent;
    MatchReason reason = MatchReason::none;
    std::vector<Hit> hits;      // found: every place
    std::vector<Span> refused;  // not found: the words that come nearest, with `reason`
    double confidence = 1;
    std::string fact = {};  // contradicted: which one
    bool assumed = false;   // found only because nobody knows which actions were taken

    bool found() const { return finding == Finding::found; }
    // Nothing is there, and nothing comes near.
    bool silent() const { return finding == Finding::absent && reason == MatchReason::none && refused.empty(); }
};

constexpr double alike_confidence = 0.7;       // "5 days" for 5 business days
constexpr double beside_confidence = 0.85;     // the right value in the next sentence: "We refund you. It is 48.90."
constexpr double two_values_confidence = 0.5;  // right here and wrong there

Result evaluate(const Node& node, ReplySearch& search, Scope scope);

Result found_at(std::vector<Hit> hits) {
    Result result{.finding = Finding::found, .reason = MatchReason::said, .hits = std::move(hits), .refused = {}};
    if (!result.hits.empty())
        result.confidence = std::ranges::max_element(result.hits, {}, &Hit::confidence)->confidence;
    return result;
}

Result found_at(const std::vector<Span>& spans) {
    std::vector<Hit> hits;
    for (const auto& span : spans) hits.push_back({span});
    return found_at(std::move(hits));
}

Result from_check(const std::optional<std::vector<Span>>& spans) { return spans ? found_at(*spans) : Result{}; }

std::vector<Span> spans_of(const std::vector<Hit>& hits) {
    std::vector<Span> spans;
    for (const auto& hit : hits) spans.push_back(hit.span);
    return spans;
}

bool is_inside(std::uint32_t unit, Scope scope) { return unit >= scope.begin && unit < scope.end; }

// Phrases never leave their sentence, and scopes are whole sentences.
Result evaluate_phrases(const PhraseNode& node, ReplySearch& search, Scope scope) {
    if (!node.phrases) return {};
    const auto& all = search.found(node);
    if (!search.spend(all.hits.size() + all.refused.size())) return {};
    std::vector<Hit> hits;
    std::ranges::copy_if(all.hits, std::back_inserter(hits),
                         [&](const Hit& hit) { return is_inside(hit.unit, scope); });
    if (!hits.empty()) return found_at(std::move(hits));
    if (node.learned)
        for (const auto& hit : search.resembling(node))
            if (is_inside(hit.unit, scope)) return found_at(std::vector<Hit>{hit});
    const auto refusal =
        std::ranges::find_if(all.refused, [&](const Refusal& each) { return is_inside(each.unit, scope); });
    if (refusal == all.refused.end()) return {};
    return {.finding = Finding::absent, .reason = refusal->reason, .hits = {}, .refused = {refusal->span}};
}

Scope overlap(Scope a, Scope b) {
    const auto begin = std::max(a.begin, b.begin);
    return {begin, std::max(begin, std::min(a.end, b.end))};
}

// What a node has to say in a place: nothing at all, words that don't count, or what it looks for.
enum class Voice : std::uint8_t { silent, refused, said };

Voice voice_of(const Node& node, ReplySearch& search, Scope place);

Voice voice_of(const PhraseNode& node, ReplySearch& search, Scope place) {
    if (!node.phrases) return Voice::silent;
    const auto& all = search.found(node);
    if (!search.spend(all.hits.size() + all.refused.size())) return Voice::silent;
    const auto is_here = [&](const auto& each) { return is_inside(each.unit, place); };
    if (std::ranges::any_of(all.hits, is_here)) return Voice::said;
    if (node.learned && std::ranges::any_of(search.resembling(node), is_here)) return Voice::said;
    return std::ranges::any_of(all.refused, is_here) ? Voice::refused : Voice::silent;
}

// Of the parts as alternatives.
Voice loudest(const std::vector<Node>& parts, ReplySearch& search, Scope place) {
    auto voice = Voice::silent;
    for (const auto& part : parts) {
        voice = std::max(voice, voice_of(part, search, place));
        if (voice == Voice::said) break;
    }
    return voice;
}

// Of the parts together. Refused words weigh more than silence.
Voice together(const std::vector<Node>& parts, ReplySearch& search, Scope place) {
    auto voice = parts.empty() ? Voice::silent : Voice::said;
    for (const auto& part : parts) {
        const auto of_part = voice_of(part, search, place);
        if (of_part == Voice::refused) return Voice::refused;
        if (of_part == Voice::silent) voice = Voice::silent;
    }
    return voice;
}

// What evaluate() would come to, without gathering where: most nodes are silent in most sentences.
Voice voice_of(const Node& node, ReplySearch& search, Scope place) {
    if (const auto* phrases = std::get_if<PhraseNode>(&node.test))
        return search.spend(1) ? voice_of(*phrases, search, place) : Voice::silent;
    const auto* group = std::get_if<GroupNode>(&node.test);
    if (group != nullptr && group->kind == GroupNode::Kind::any)
        return search.spend(1) ? loudest(group->parts, search, place) : Voice::silent;
    const auto result = evaluate(node, search, place);
    if (result.found()) return Voice::said;
    return result.silent() ? Voice::silent : Voice::refused;
}

// The sentences of the scope in which `near` is found; the whole scope when there is none.
std::vector<Scope> places_near(const FactNode& node, ReplySearch& search, Scope scope) {
    const auto& reply = search.reply();
    if (node.near.empty()) return {scope};
    search.spend(reply.sentence_count());
    std::vector<Scope> places;
    for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
        const auto sentence = overlap(reply.sentence(i), scope);
        if (sentence.begin < sentence.end && voice_of(node.near.front(), search, sentence) == Voice::said)
            places.push_back(sentence);
    }
    return places;
}

// The place and the sentence after it.
Scope with_next_sentence(Scope place, const ReplyIndex& reply, Scope scope) {
    if (place.end >= scope.end) return place;
    const auto next = reply.sentence(reply.units()[place.end].sentence);
    return overlap({place.begin, next.end}, scope);
}

Result found_mentions(const std::vector<FactMention>& mentions, double factor) {
    std::vector<Hit> hits;
    for (const auto& mention : mentions)
        hits.push_back({mention.span, mention.agreement == ValueAgreement::equal ? factor : factor * alike_confidence,
                        mention.units.begin});
    return found_at(std::move(hits));
}

Result evaluate_fact(const FactNode& node, ReplySearch& search, Scope scope) {
    const auto& reply = search.reply();
    const auto named = reply.facts().values.find(node.fact);
    if (named == reply.facts().values.end()) return {};
    const auto& value = named->second;
    // "We can't give you 6.60 back" states no sum; "it won't come before the 9th" states a day.
    const bool may_be_denied = std::holds_alternative<Date>(value) || std::holds_alternative<Duration>(value);
    const auto is_stated = [&](const FactMention& mention) {
        return may_be_denied || !reply.token(reply.units()[mention.units.begin]).negated;
    };
    std::vector<FactMention> right;
    std::vector<FactMention> wrong;
    std::vector<FactMention> beside;
    for (const auto& place : places_near(node, search, scope)) {
        if (!search.spend(place.end - place.begin)) return {};
        const auto here = mentions_of(value, reply, place, node.comparison);
        std::ranges::copy_if(here, std::back_inserter(right), is_stated);
        if (!here.empty() || node.near.empty())
            continue;  // a sentence that has the right value too speaks of two things
        std::ranges::copy(other_values_than(value, reply, place, node.comparison), std::back_inserter(wrong));
        std::ranges::copy(mentions_of(value, reply, with_next_sentence(place, reply, scope), node.comparison),
                          std::back_inserter(beside));
    }
    if (!right.empty()) return found_mentions(right, wrong.empty() ? 1 : two_values_confidence);
    if (!wrong.empty()) {
        Result result{.finding = Finding::contradicted, .reason = MatchReason::wrong_value, .hits = {}, .refused = {}};
        for (const auto& mention : wrong) result.refused.push_back(mention.span);
        result.fact = node.fact;
        return result;
    }
    return beside.empty() ? Result{} : found_mentions(beside, beside_confidence);
}

Result evaluate_action(const ActionTest& test, const ReplyIndex& reply) {
    const auto& taken = reply.facts().actions_taken;
    if (!taken || taken->contains(test.action)) {
        auto result = found_at(std::vector<Hit>{});
        result.assumed = !taken;
        return result;
    }
    return {.finding = Finding::absent, .reason = MatchReason::action_missing, .hits = {}, .refused = {}};
}

Result evaluate_pmatch(const PMatchPattern& pattern, ReplySearch& search, Scope scope) {
    auto check = check_pmatch(pattern, search.for_patterns(), search.reply(), scope);
    search.spend(check.steps);
    if (!check.matches) return {};
    if (!check.only_quoted) return found_at(check.words);
    return {
        .finding = Finding::absent, .reason = MatchReason::only_quoted, .hits = {}, .refused = std::move(check.words)};
}

std::vector<Result> evaluate_parts(const GroupNode& group, ReplySearch& search, Scope scope) {
    std::vector<Result> results;
    results.reserve(group.parts.size());
    for (const auto& part : group.parts) {
        results.push_back(evaluate(part, search, scope));
        search.spend(results.back().hits.size());  // they are put together with the others'
    }
    return results;
}

// Not found: a contradiction weighs more than words that don't count, and these more than silence.
Result failure_of(const std::vector<Result>& parts) {
    Result failure;
    for (const auto& part : parts) {
        if (part.found()) continue;
        if (part.finding == Finding::contradicted) return part;
        if (failure.reason == MatchReason::none && part.reason != MatchReason::none) failure = part;
    }
    if (failure.reason == MatchReason::action_missing && failure.refused.empty())
        for (const auto& part : parts)
            if (part.found()) std::ranges::move(spans_of(part.hits), std::back_inserter(failure.refused));
    failure.hits.clear();
    return failure;
}

Result union_of(const std::vector<Result>& parts, double confidence) {
    std::vector<Hit> hits;
    for (const auto& part : parts)
        if (part.found()) std::ranges::copy(part.hits, std::back_inserter(hits));
    std::ranges::stable_sort(hits, {}, &Hit::span);
    auto result = found_at(std::move(hits));
    result.confidence = confidence;
    return result;
}

Result at_least(std::size_t count, const std::vector<Result>& parts) {
    std::vector<double> confidences;
    for (const auto& part : parts)
        if (part.found()) confidences.push_back(part.confidence);
    if (confidences.size() < count) return failure_of(parts);
    std::ranges::sort(confidences, std::greater{});
    auto together = union_of(parts, count == 0 ? 1 : confidences[count - 1]);
    const auto known = std::ranges::count_if(parts, [](const Result& part) { return part.found() && !part.assumed; });
    together.assumed = static_cast<std::size_t>(known) < count;
    return together;
}

Result none_of(const std::vector<Result>& parts) {
    for (const auto& part : parts)
        if (part.found() && !part.assumed)
            return {
                .finding = Finding::absent, .reason = MatchReason::none, .hits = {}, .refused = spans_of(part.hits)};
    return found_at(std::vector<Hit>{});
}

Result in_order(const std::vector<Result>& parts) {
    std::vector<Hit> hits;
    double confidence = 1;
    std::uint32_t after = 0;
    for (const auto& part : parts) {
        if (!part.found()) return failure_of(parts);
        confidence = std::min(confidence, part.confidence);
        if (part.hits.empty()) continue;
        const auto next =
            std::ranges::find_if(part.hits, [&](const Hit& hit) { return hits.empty() || hit.span.begin > after; });
        if (next == part.hits.end()) return {};
        after = next->span.begin;
        hits.push_back(*next);
    }
    auto result = found_at(std::move(hits));
    result.confidence = confidence;
    return result;
}

// All parts in `sentences` sentences that follow each other.
Result within_sentences(std::size_t sentences, const GroupNode& group, ReplySearch& search, Scope scope) {
    const auto& reply = search.reply();
    // Phrases that are nowhere are in no sentence; most replies end here.
    const bool only_phrases = std::ranges::all_of(
        group.parts, [](const Node& part) { return std::holds_alternative<PhraseNode>(part.test); });
    const auto anywhere = only_phrases ? together(group.parts, search, scope) : Voice::said;
    if (anywhere == Voice::silent) return {};
    if (anywhere == Voice::refused) {
        auto refused = at_least(group.parts.size(), evaluate_parts(group, search, scope));
        if (!refused.found()) return refused;
    }
    if (!search.spend(reply.sentence_count())) return {};
    std::vector<Result> places;
    for (std::size_t i = 0; i < reply.sentence_count(); ++i) {
        const auto last = std::min(i + sentences, reply.sentence_count()) - 1;
        const auto place = overlap({reply.sentence(i).begin, reply.sentence(last).end}, scope);
        if (place.begin < place.end && together(group.parts, search, place) != Voice::silent)
            places.push_back(at_least(group.parts.size(), evaluate_parts(group, search, place)));
    }
    return at_least(1, places);
}

// Silent alternatives, which most are, add nothing.
Result any_of(const GroupNode& group, ReplySearch& search, Scope scope) {
    std::vector<Result> heard;
    for (const auto& part : group.parts) {
        auto result = evaluate(part, search, scope);
        search.spend(result.hits.size());
        if (!result.silent()) heard.push_back(std::move(result));
    }
    return at_least(1, heard);
}

Result evaluate_group(const GroupNode& group, ReplySearch& search, Scope scope) {
    if (group.parts.empty()) return {};
    if (group.kind == GroupNode::Kind::any) return any_of(group, search, scope);
    if (group.kind == GroupNode::Kind::same_sentence) return within_sentences(1, group, search, scope);
    if (group.kind == GroupNode::Kind::close_together) return within_sentences(2, group, search, scope);
    const auto parts = evaluate_parts(group, search, scope);
    switch (group.kind) {
        case GroupNode::Kind::all: return at_least(parts.size(), parts);
        case GroupNode::Kind::at_least: return at_least(group.count, parts);
        case GroupNode::Kind::none: return none_of(parts);
        case GroupNode::Kind::in_order: return in_order(parts);
        case GroupNode::Kind::any:
        case GroupNode::Kind::same_sentence:
        case GroupNode::Kind::close_together: break;
    }
    return {};
}

Result evaluate(const Node& node, ReplySearch& search, Scope scope) {
    if (!search.spend(1)) return {};
    struct Visitor {
        ReplySearch& search;
        const ReplyIndex& reply;
        Scope scope;

        Result operator()(const PhraseNode& phrases) const { return evaluate_phrases(phrases, search, scope); }
        Result operator()(const FactNode& fact) const { return evaluate_fact(fact, search, scope); }
        Result operator()(const ActionTest& action) const { return evaluate_action(action, reply); }
        Result operator()(const StructureNode& wanted) const { return of_reply(check_structure(wanted, reply)); }
        Result operator()(const WordsTest& wanted) const { return of_reply(check_words(wanted, reply)); }
        Result operator()(const ToneTest& wanted) const { return of_reply(check_tone(wanted.element, reply)); }
        Result operator()(const PMatchPattern& pattern) const { return evaluate_pmatch(pattern, search, scope); }
        Result operator()(const PlaceholderTest&) const { return of_reply(check_placeholder(reply)); }
        Result operator()(const GroupNode& group) const { return evaluate_group(group, search, scope); }
        Result of_reply(const std::optional<std::vector<Span>>& spans) const {  // the whole of it was read
            search.spend(reply.units().size());
            return from_check(spans);
        }
    };
    return std::visit(Visitor{search, search.reply(), scope}, node.test);
}

std::vector<Span> merged(std::vector<Span> spans) {
    std::ranges::sort(spans);
    std::vector<Span> apart;
    for (const auto& span : spans) {
        if (!apart.empty() && span.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

}  // namespace

Match match(const CompiledExpression& expression, ReplySearch& search) {
    if (expression.root() == nullptr) return {};
    auto result = evaluate(*expression.root(), search, search.reply().whole());
    return {result.finding,
            result.reason,
            merged(result.found() ? spans_of(result.hits) : std::move(result.refused)),
            result.confidence,
            std::move(result.fact),
            result.assumed};
}

Match match(const CompiledExpression& expression, const ReplyIndex& reply) {
    ReplySearch search(reply);
    return match(expression, search);
}

Match match(const CompiledExpression& expression, const Analysis& reply, const Facts& facts) {
    return match(expression, ReplyIndex(reply, facts));
}

}  // namespace haoping
