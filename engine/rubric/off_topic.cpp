#include "rubric/off_topic.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "diagnostics/suggestion.h"
#include "evidence/fact_comparison.h"
#include "evidence/letter.h"
#include "evidence/phrase.h"
#include "evidence/word_lists.h"
#include "rubric/not_to_customer.h"
#include "text/read_words.h"

namespace haoping {

namespace {

// Greetings, tone and length are found in any text; they don't show that it answers this customer.
bool speaks_of_case(const Criterion& criterion) {
    return criterion.kind != CriterionKind::bonus && criterion.dimension != Dimension::communication &&
           criterion.dimension != Dimension::language;
}

// The goods and other things of the case by their names; people and the shop are named in any reply.
bool names_thing_of_case(const ReplyIndex& reply) {
    constexpr std::string_view name_of_someone = "_name";
    return std::ranges::any_of(reply.facts().values, [&](const auto& fact) {
        const bool thing = fact.first == "item_name" || !fact.first.ends_with(name_of_someone);
        return thing && std::holds_alternative<Wording>(fact.second) &&
               !mentions_of(fact.second, reply, reply.whole()).empty();
    });
}

// A longer word of the customer's that is no courtesy: "hippo".
bool takes_up_word(const ReplyIndex& reply) {
    constexpr std::size_t shortest = 5;
    const auto& facts = reply.facts();
    const auto customers = units_of(read_words(facts.customer_message.text()));
    const auto names = units_of(read_words(facts.customer_name + ' ' + facts.trainee_name));
    const auto has = [](const std::vector<ReplyUnit>& units, std::uint64_t key) {
        return std::ranges::find(units, key, &ReplyUnit::folded) != units.end();
    };
    return std::ranges::any_of(reply.units(), [&](const ReplyUnit& unit) {
        const auto& word = reply.token(unit).folded;
        if (unit.han || word.size() < shortest || is_function_word(word) || is_courtesy(word)) return false;
        return has(customers, unit.folded) && !has(names, unit.folded);
    });
}

// An order number, a tracking number or a sum of this case.
bool states_value_of_case(const ReplyIndex& reply) {
    return std::ranges::any_of(reply.analysis().slots, [&](const Slot& slot) {
        if (slot.kind != SlotKind::money && slot.kind != SlotKind::identifier) return false;
        return std::ranges::any_of(reply.facts().values, [&](const auto& fact) {
            return compare(slot, fact.second, reply) >= ValueAgreement::alike;
        });
    });
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// The customer's name, also with a slip: "Brand" for Brandt, "Anaa" and "Meagan" for Ana and Megan.
bool is_name_of_customer(const ReplyIndex& reply, std::string_view word) {
    constexpr std::size_t shortest_with_two_slips = 6;
    const std::size_t most_slips = word.size() < shortest_with_two_slips ? 1 : 2;
    return std::ranges::any_of(read_words(reply.facts().customer_name).tokens, [&](const Token& name) {
        return name.folded == word || (name.folded.size() > 2 && edit_distance(name.folded, word) <= most_slips);
    });
}

// "I'm Peg, her sister-in-law": whoever wrote, or is written of, may be answered.
bool is_named_by_customer(const ReplyIndex& reply, std::string_view word) {
    const auto message = analyse(reply.facts().customer_message.text(), {});
    return std::ranges::find(message.tokens, word, &Token::folded) != message.tokens.end();
}

// "Dear Mr Weber," where the customer is called otherwise; "Dear teacher".
bool addresses_somebody_else(const ReplyIndex& reply) {
    constexpr auto greetings = std::to_array<std::string_view>({"dear", "hi", "hello", "hey"});
    constexpr auto anybody = std::to_array<std::string_view>({"customer", "client", "buyer", "friend", "sir", "madam",
                                                              "valued", "there", "mr", "mrs", "ms", "miss", "thank"});
    constexpr auto others = std::to_array<std::string_view>({"teacher", "professor", "everyone"});
    constexpr std::size_t farthest = 4;  // words
    const auto is_in = [](auto& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); };
    const auto& text = reply.analysis();
    const auto greeting = std::ranges::find_if(text.tokens, [&](const Token& t) { return is_in(greetings, t.folded); });
    if (greeting == text.tokens.end() || greeting->sentence > 1) return false;
    bool named = false;
    for (auto at = greeting + 1; at != text.tokens.end() && at - greeting <= static_cast<std::ptrdiff_t>(farthest);
         ++at) {
        if (at->folded == "." && is_in(anybody, std::prev(at)->folded)) continue;  // "Mr."
        if (at->kind != TokenKind::word || at->sentence != greeting->sentence) break;
        if (is_in(others, at->folded)) return true;
        if (!is_capital(quote(text.text, at->span).front()) || is_in(anybody, at->folded)) continue;
        if (is_function_word(at->folded)) break;
        if (is_name_of_customer(reply, at->folded) || is_named_by_customer(reply, at->folded)) return false;
        named = true;
    }
    return named;
}

}  // namespace

bool is_off_topic(const ReplyIndex& reply, std::span<const Evidence> evidence, const CompiledRubric& rubric) {
    const auto& tokens = reply.analysis().tokens;
    const bool elsewhere = addresses_somebody_else(reply);
    const bool of_trade = std::ranges::any_of(tokens, [](const Token& token) { return is_domain_word(token.folded); });
    // It hands the case over to a colleague, or asks the trainer: "Hi Mr Wang, should we write to Moira?"
    const auto names_customer = [&] { return name_in(reply.names().customer, reply, reply.whole()).has_value(); };
    if (elsewhere && (tells_of_customer(reply) || names_customer())) return true;
    if (!elsewhere && of_trade) return false;
    if (names_thing_of_case(reply)) return false;
    if (elsewhere) return !states_value_of_case(reply);
    const bool says_something = std::ranges::any_of(evidence, [&](const Evidence& each) {
        if (each.subject == Evidence::Subject::gate) return each.match.finding == Finding::found;
        return speaks_of_case(rubric.rubric.criteria[each.index]) && !each.match.spans.empty();
    });
    return !says_something && !takes_up_word(reply);
}

}  // namespace haoping
