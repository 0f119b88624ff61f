#include "evidence/phrase_search.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <memory_resource>
#include <optional>
#include <utility>

#include "evidence/fact_comparison.h"

namespace haoping {

namespace {

// What may stand between two words of a phrase: words of other scripts and Chinese characters have each their limit.
struct Allowance {
    std::uint32_t words = 2;
    std::uint32_t han = 3;
};
constexpr Allowance usual_gap{};
constexpr Allowance wide_gap{8, 12};
constexpr Allowance no_gap{0, 0};

constexpr std::uint32_t nowhere = UINT32_MAX;

// The phrase up to some element, laid over the reply.
struct Partial {
    std::uint32_t first = nowhere;
    std::uint32_t last = nowhere;
    std::uint32_t gap = 0;  // words and characters passed over
    std::uint32_t typos = 0;
    bool wide = false;     // "..." came just before
    bool denied = false;   // some matched word stands under a negation
    bool negator = false;  // a negator of the phrase itself was matched
    bool fresh = false;    // some matched word is the trainee's own

    bool begun() const { return last != nowhere; }
    bool counts(bool any_polarity) const { return any_polarity || negator || !denied; }
};

using Partials = std::pmr::vector<Partial>;

class Search {
public:
    Search(const ReplyIndex& reply, Scope scope, std::uint64_t sentences)
        : m_reply(reply), m_scope(scope), m_sentences(sentences) {}

    // What is found lives as long as the search.
    Partials run(const PhraseSequence& sequence) {
        Partials none(&m_memory);
        none.emplace_back();
        return follow(sequence, std::move(none));
    }

    std::size_t steps() const { return m_steps; }

private:
    Partials follow(const PhraseSequence& sequence, Partials partials);
    void step(const PhraseElement& element, const Partials& partials, Partials& next);
    void word(const PhraseWord& wanted, const Partial& from, Partials& into);
    void any_word(const PhraseAnyWord& wanted, const Partial& from, Partials& into);
    template <typename Try>
    void each_unit_behind(const Partial& from, bool only_next, Try try_it) const;
    std::vector<Scope> places_of(SlotKind kind) const;
    std::vector<Scope> places_of(const std::string& fact) const;
    void values(const std::vector<Scope>& places, const Partials& partials, Partials& into);
    std::optional<Partial> extended(const Partial& from, Scope units, Allowance allowance) const;
    void try_unit(const PhraseWord& wanted, const Partial& from, std::uint32_t unit, Partials& into);
    static void keep_best(Partials& partials);

    const ReplyIndex& m_reply;
    Scope m_scope;
    std::uint64_t m_sentences;
    std::size_t m_steps = 0;  // places looked at
    // Partial ways are many and short-lived: enough room on the stack for all but odd replies.
    std::array<std::byte, 6000> m_room;
    std::pmr::monotonic_buffer_resource m_memory{m_room.data(), m_room.size()};
};

// In the trainee's own sentence.
bool is_own(const Token& token) { return !token.quoted && !token.listed; }

bool better(const Partial& a, const Partial& b) {
    if (a.counts(false) != b.counts(false)) return a.counts(false);
    if (a.fresh != b.fresh) return a.fresh;
    const auto cost_of_a = a.gap + 2 * a.typos;
    const auto cost_of_b = b.gap + 2 * b.typos;
    return cost_of_a != cost_of_b ? cost_of_a < cost_of_b : a.first < b.first;  // the longer one
}

// One way to each last unit is enough: what follows doesn't depend on how one came there.
void Search::keep_best(Partials& partials) {
    std::ranges::sort(partials, [](const Partial& a, const Partial& b) {
        const auto at_a = std::pair(a.last, a.wide);
        const auto at_b = std::pair(b.last, b.wide);
        return at_a != at_b ? at_a < at_b : better(a, b);
    });
    const auto same_end = [](const Partial& a, const Partial& b) { return a.last == b.last && a.wide == b.wide; };
    partials.erase(std::unique(partials.begin(), partials.end(), same_end), partials.end());
}

Partials Search::follow(const PhraseSequence& sequence, Partials partials) {
    Partials next(&m_memory);
    for (const auto& element : sequence.elements) {
        if (partials.empty()) break;
        next.clear();
        step(element, partials, next);
        std::swap(partials, next);
    }
    return partials;
}

void Search::step(const PhraseElement& element, const Partials& partials, Partials& next) {
    if (const auto* alternatives = std::get_if<PhraseAlternatives>(&element)) {
        for (const auto& option : alternatives->options)
            std::ranges::copy(follow(option, Partials(partials, &m_memory)), std::back_inserter(next));
    } else if (const auto* reference = std::get_if<PhraseConcept>(&element)) {
        reference->phrases->each_possible(m_reply, [&](const Phrase& phrase, std::uint64_t) {
            if (phrase.parts.size() == 1)
                std::ranges::copy(follow(phrase.parts.front(), Partials(partials, &m_memory)),
                                  std::back_inserter(next));
        });
    } else if (const auto* slot = std::get_if<PhraseSlot>(&element)) {
        values(places_of(slot->kind), partials, next);
    } else if (const auto* named = std::get_if<PhraseFact>(&element)) {
        values(places_of(named->fact), partials, next);
    } else {
        for (const auto& from : partials) {
            if (const auto* wanted = std::get_if<PhraseWord>(&element)) word(*wanted, from, next);
            if (const auto* any = std::get_if<PhraseAnyWord>(&element)) any_word(*any, from, next);
            if (std::holds_alternative<PhraseGap>(element)) {
                next.push_back(from);
                next.back().wide = true;
            }
        }
    }
    if (next.size() > 1) keep_best(next);
}

// The units that a gap lets one reach.
template <typename Try>
void Search::each_unit_behind(const Partial& from, bool only_next, Try try_it) const {
    const auto& units = m_reply.units();
    const auto& gap = from.wide ? wide_gap : usual_gap;
    const auto reach = only_next ? 1 : 1 + gap.words + gap.han;
    const auto farthest = std::min(m_scope.end, from.last + 1 + reach);
    for (auto unit = from.last + 1; unit < farthest && units[unit].sentence == units[from.last].sentence; ++unit)
        try_it(unit);
}

void Search::any_word(const PhraseAnyWord& wanted, const Partial& from, Partials& into) {
    if (wanted.optional) into.push_back(from);
    const auto take = [&](std::uint32_t index) {
        ++m_steps;
        const auto& unit = m_reply.units()[index];
        const bool said = std::ranges::binary_search(wanted.keys, unit.lemma);
        if (!said && (unit.corrected == 0 || !std::ranges::binary_search(wanted.keys, unit.corrected))) return;
        auto next = extended(from, {index, index + 1}, usual_gap);
        if (!next) return;
        next->typos += said ? 0U : 1U;
        next->denied = next->denied || m_reply.token(unit).negated;
        into.push_back(*next);
    };
    if (from.begun()) {
        each_unit_behind(from, false, take);
    } else {
        for (const auto key : wanted.keys) m_reply.each_with_key(key, m_scope, take);
    }
}

void Search::word(const PhraseWord& wanted, const Partial& from, Partials& into) {
    if (from.begun()) {
        each_unit_behind(from, wanted.tight, [&](std::uint32_t unit) { try_unit(wanted, from, unit, into); });
    } else if (wanted.negator) {
        for (const auto unit : m_reply.negators())
            if (unit >= m_scope.begin && unit < m_scope.end) try_unit(wanted, from, unit, into);
    } else {
        m_reply.each_with_key(wanted.key, m_scope, [&](std::uint32_t unit) { try_unit(wanted, from, unit, into); });
    }
}

void Search::try_unit(const PhraseWord& wanted, const Partial& from, std::uint32_t index, Partials& into) {
    ++m_steps;
    const auto& unit = m_reply.units()[index];
    std::uint32_t last = index;
    std::uint32_t typos = 0;
    if (wanted.negator) {
        if (!unit.starts_token || !m_reply.token(unit).negator) return;
        last = unit.last_of_token;
    } else if (wanted.exact) {
        if (unit.folded != wanted.key) return;
    } else if (unit.lemma != wanted.key) {
        if (unit.corrected != wanted.key || unit.corrected == 0) return;
        typos = 1;
    }
    auto next = extended(from, {index, last + 1}, wanted.tight ? no_gap : usual_gap);
    if (!next) return;
    next->typos += typos;
    next->negator = next->negator || wanted.denies;
    if (!wanted.denies) next->denied = next->denied || m_reply.token(unit).negated;
    into.push_back(*next);
}

std::vector<Scope> Search::places_of(SlotKind kind) const {
    std::vector<Scope> places;
    for (const auto& slot : m_reply.analysis().slots) {
        if (slot.kind != kind) continue;
        const auto units = m_reply.units_of_slot(slot);
        if (units.begin < units.end && units.begin >= m_scope.begin && units.end <= m_scope.end)
            places.push_back(units);
    }
    return places;
}

std::vector<Scope> Search::places_of(const std::string& fact) const {
    std::vector<Scope> places;
    const auto value = m_reply.facts().values.find(fact);
    if (value == m_reply.facts().values.end()) return places;
    for (const auto& mention : mentions_of(value->second, m_reply, m_scope)) places.push_back(mention.units);
    std::ranges::sort(places, {}, &Scope::begin);
    return places;
}

void Search::values(const std::vector<Scope>& places, const Partials& partials, Partials& into) {
    constexpr auto farthest = 1 + wide_gap.words + wide_gap.han;
    for (const auto& from : partials) {
        auto place = from.begun() ? std::ranges::upper_bound(places, from.last, {}, &Scope::begin) : places.begin();
        for (; place != places.end() && (!from.begun() || place->begin <= from.last + farthest); ++place) {
            ++m_steps;
            if (const auto next = extended(from, *place, usual_gap)) into.push_back(*next);
        }
    }
}

std::optional<Partial> Search::extended(const Partial& from, Scope units, Allowance allowance) const {
    const auto& all = m_reply.units();
    if (!from.begun() && (m_sentences & ReplyIndex::bit_of_sentence(all[units.begin].sentence)) == 0)
        return std::nullopt;
    auto next = from;
    if (from.begun()) {
        if (units.begin <= from.last || all[units.begin].sentence != all[from.last].sentence) return std::nullopt;
        const auto limit = from.wide ? wide_gap : allowance;
        const auto between = m_reply.between(from.last, units.begin);
        if (between.words > limit.words || between.han > limit.han) return std::nullopt;
        next.gap += from.wide ? 0 : between.words + between.han;
    } else {
        next.first = units.begin;
    }
    next.last = units.end - 1;
    next.wide = false;
    for (auto unit = units.begin; unit < units.end; ++unit) next.fresh = next.fresh || is_own(m_reply.token(all[unit]));
    return next;
}

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
    Judged judged{{{units[found.first].span.begin, units[found.last].span.end}, confidence_of(found)}};
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

PhraseResult search_part(const PhraseSequence& part, const Phrase& phrase, const ReplyIndex& reply, Scope scope,
                         std::uint64_t sentences = ~0ULL) {
    PhraseResult result;
    Search searching(reply, scope, sentences);
    for (const auto& found : searching.run(part)) {
        const auto judged = judge(found, phrase, reply);
        if (judged.reason == MatchReason::said) {
            result.hits.push_back(judged.hit);
        } else {
            result.refused = judged.reason;
            result.refused_spans = {judged.hit.span};
        }
    }
    result.steps = searching.steps();
    if (!result.hits.empty()) {
        keep_apart(result.hits);
        result.refused = MatchReason::none;
        result.refused_spans.clear();
    }
    return result;
}

// All parts in this one sentence.
PhraseResult search_sentence(const Phrase& phrase, const ReplyIndex& reply, Scope sentence) {
    PhraseResult together;
    PhraseResult denied;  // parts whose words stand under a denial
    bool denial_said = false;
    std::size_t steps = 0;
    for (const auto& part : phrase.parts) {
        auto found = search_part(part, phrase, reply, sentence);
        steps += found.steps;
        together.steps = denied.steps = steps;
        if (found.hits.empty() && found.refused == MatchReason::none)
            return {.hits = {}, .refused = MatchReason::none, .refused_spans = {}, .steps = steps};
        denial_said = denial_said || (!found.hits.empty() && denies_somewhere(part));
        if (found.hits.empty()) {
            const bool worse = denied.refused != MatchReason::none && denied.refused != MatchReason::only_negated;
            if (!worse) denied.refused = found.refused;
            for (const auto& span : found.refused_spans) denied.hits.push_back({span});
            denied.refused_spans = std::move(found.refused_spans);
        }
        std::ranges::copy(found.hits, std::back_inserter(together.hits));
    }
    if (denied.refused == MatchReason::none) return together;
    if (denied.refused == MatchReason::only_negated && denial_said) {
        std::ranges::copy(denied.hits, std::back_inserter(together.hits));
        return together;
    }
    denied.hits.clear();
    return denied;
}

}  // namespace

PhraseResult search(const Phrase& phrase, const ReplyIndex& reply, Scope scope, std::uint64_t sentences) {
    if (phrase.parts.size() == 1) return search_part(phrase.parts.front(), phrase, reply, scope, sentences);
    PhraseResult result;
    std::uint32_t behind = 0;  // the sentence after the last one searched
    Search searching(reply, scope, sentences);
    for (const auto& partial : searching.run(phrase.parts.front())) {
        const auto in = reply.units()[partial.first].sentence;
        const auto sentence = reply.sentence(in);
        if (in < behind || sentence.begin < scope.begin || sentence.end > scope.end) continue;
        behind = in + 1;
        auto found = search_sentence(phrase, reply, sentence);
        result.steps += found.steps;
        std::ranges::copy(found.hits, std::back_inserter(result.hits));
        if (found.refused != MatchReason::none) {
            result.refused = found.refused;
            result.refused_spans = std::move(found.refused_spans);
        }
    }
    result.steps += searching.steps();
    if (!result.hits.empty()) {
        keep_apart(result.hits);
        result.refused = MatchReason::none;
        result.refused_spans.clear();
    }
    return result;
}

}  // namespace haoping
