#include "evidence/phrase_ways.h"

#include <algorithm>
#include <iterator>

#include "evidence/fact_comparison.h"

namespace haoping {

namespace {

constexpr GapAllowance usual_gap{};
constexpr GapAllowance wide_gap{8, 12};
constexpr GapAllowance no_gap{0, 0};

// In the trainee's own sentence.
bool is_own(const Token& token) { return !token.quoted && !token.listed; }

// Told by one look, where to find the word takes a search.
bool may_have(const ReplyIndex& reply, std::uint64_t sentences, std::uint64_t key) {
    return (reply.sentences_with(key) & sentences) != 0;
}

bool better(const Partial& a, const Partial& b) {
    if (a.counts(false) != b.counts(false)) return a.counts(false);
    if (a.fresh != b.fresh) return a.fresh;
    const auto cost_of_a = a.gap + 2 * a.typos;
    const auto cost_of_b = b.gap + 2 * b.typos;
    return cost_of_a != cost_of_b ? cost_of_a < cost_of_b : a.first < b.first;  // the longer one
}

}  // namespace

// One way to each last unit is enough: what follows doesn't depend on how one came there.
void PhraseWays::keep_best(Partials& partials) {
    std::ranges::sort(partials, [](const Partial& a, const Partial& b) {
        const auto at_a = std::pair(a.last, a.wide);
        const auto at_b = std::pair(b.last, b.wide);
        return at_a != at_b ? at_a < at_b : better(a, b);
    });
    const auto same_end = [](const Partial& a, const Partial& b) { return a.last == b.last && a.wide == b.wide; };
    partials.erase(std::unique(partials.begin(), partials.end(), same_end), partials.end());
}

Partials PhraseWays::follow(const PhraseSequence& sequence, Partials partials) {
    constexpr std::size_t usual_ways = 8;
    Partials next(&m_memory);
    next.reserve(usual_ways);
    for (const auto& element : sequence.elements) {
        m_steps += partials.size();
        if (m_steps > m_most_steps) partials.clear();
        if (partials.empty()) break;
        next.clear();
        step(element, partials, next);
        std::swap(partials, next);
    }
    return partials;
}

void PhraseWays::step(const PhraseElement& element, const Partials& partials, Partials& next) {
    if (const auto* alternatives = std::get_if<PhraseAlternatives>(&element)) {
        for (const auto& option : alternatives->options)
            std::ranges::copy(follow(option, Partials(partials, &m_memory)), std::back_inserter(next));
    } else if (const auto* reference = std::get_if<PhraseConcept>(&element)) {
        m_steps += reference->phrases->anchors().size();
        reference->phrases->each_possible(m_reply, [&](const Phrase& phrase, std::uint64_t) {
            if (phrase.parts.size() == 1 && m_steps <= m_most_steps)
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
void PhraseWays::each_unit_behind(const Partial& from, bool only_next, Try try_it) const {
    const auto& units = m_reply.units();
    const auto& gap = from.wide ? wide_gap : usual_gap;
    const auto sentence = m_reply.sentence(units[from.last].sentence);
    const auto end = std::min({m_scope.end, sentence.end, only_next ? from.last + 2 : UINT32_MAX});
    GapAllowance between{0, 0};
    for (auto unit = from.last + 1; unit < end && between.words <= gap.words && between.han <= gap.han; ++unit) {
        try_it(unit);
        ++(units[unit].han ? between.han : between.words);
    }
}

void PhraseWays::any_word(const PhraseAnyWord& wanted, const Partial& from, Partials& into) {
    if (wanted.optional) into.push_back(from);
    const auto take = [&](std::uint32_t index) {
        ++m_steps;
        const auto& unit = m_reply.units()[index];
        const bool said = std::ranges::binary_search(wanted.keys, unit.lemma);
        if (!said && (unit.corrected == 0 || !std::ranges::binary_search(wanted.keys, unit.corrected))) return;
        auto next = extended(from, {index, index + 1}, usual_gap);
        if (!next) return;
        next->typos += said ? 0U : 1U;
        next->negator = next->negator || is_denying_verb(unit);
        next->denied = next->denied || m_reply.token(unit).negated;
        into.push_back(*next);
    };
    if (from.begun()) {
        each_unit_behind(from, false, take);
    } else {
        for (const auto key : wanted.keys)
            if (may_have(m_reply, m_sentences, key)) m_reply.each_with_key(key, m_scope, take);
    }
}

void PhraseWays::word(const PhraseWord& wanted, const Partial& from, Partials& into) {
    if (from.begun()) {
        each_unit_behind(from, wanted.tight, [&](std::uint32_t unit) { try_unit(wanted, from, unit, into); });
    } else if (wanted.negator) {
        for (const auto unit : m_reply.negators())
            if (unit >= m_scope.begin && unit < m_scope.end) try_unit(wanted, from, unit, into);
    } else if (may_have(m_reply, m_sentences, wanted.key)) {
        m_reply.each_with_key(wanted.key, m_scope, [&](std::uint32_t unit) { try_unit(wanted, from, unit, into); });
    }
}

void PhraseWays::try_unit(const PhraseWord& wanted, const Partial& from, std::uint32_t index, Partials& into) {
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
    next->negator = next->negator || wanted.denies || is_denying_verb(unit);
    if (!wanted.denies) next->denied = next->denied || m_reply.token(unit).negated;
    into.push_back(*next);
}

// "We refuse to send it": a phrase that asks for the verb asks for the denial with it.
bool PhraseWays::is_denying_verb(const ReplyUnit& unit) const { return !unit.han && m_reply.token(unit).negator; }

std::vector<Scope> PhraseWays::places_of(SlotKind kind) const {
    std::vector<Scope> places;
    for (const auto& slot : m_reply.analysis().slots) {
        if (slot.kind != kind) continue;
        const auto units = m_reply.units_of_slot(slot);
        if (units.begin < units.end && units.begin >= m_scope.begin && units.end <= m_scope.end)
            places.push_back(units);
    }
    return places;
}

std::vector<Scope> PhraseWays::places_of(const std::string& fact) const {
    std::vector<Scope> places;
    const auto value = m_reply.facts().values.find(fact);
    if (value == m_reply.facts().values.end()) return places;
    for (const auto& mention : mentions_of(value->second, m_reply, m_scope)) places.push_back(mention.units);
    std::ranges::sort(places, {}, &Scope::begin);
    return places;
}

void PhraseWays::values(const std::vector<Scope>& places, const Partials& partials, Partials& into) {
    constexpr auto farthest = 1 + wide_gap.words + wide_gap.han;
    for (const auto& from : partials) {
        auto place = from.begun() ? std::ranges::upper_bound(places, from.last, {}, &Scope::begin) : places.begin();
        for (; place != places.end() && (!from.begun() || place->begin <= from.last + farthest); ++place) {
            ++m_steps;
            if (const auto next = extended(from, *place, usual_gap)) into.push_back(*next);
        }
    }
}

std::optional<Partial> PhraseWays::extended(const Partial& from, Scope units, GapAllowance allowance) const {
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

}  // namespace haoping
