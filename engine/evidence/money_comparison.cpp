#include "evidence/money_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace haoping {

bool same_amount(double a, double b) { return std::abs(a - b) < 0.005; }

namespace {

using std::string_view;

constexpr double cents = 100;

std::optional<double> as_number(const FactValue& fact) {
    if (const auto* money = std::get_if<Money>(&fact)) return static_cast<double>(money->cents) / cents;
    if (const auto* number = std::get_if<Number>(&fact)) return number->value;
    return std::nullopt;
}

// A bare "46" is the sum of 46.00 USD when no fact of another kind or currency has that number. The sum paid and the
// sum refunded may be one and the same.
bool means_only(const Money& money, const Facts& facts) {
    const double value = static_cast<double>(money.cents) / cents;
    return std::ranges::none_of(facts.values, [&](const auto& named) {
        const auto number = as_number(named.second);
        const auto* other = std::get_if<Money>(&named.second);
        return number && same_amount(*number, value) && !(other != nullptr && *other == money);
    });
}

template <std::size_t count>
bool is_any(const std::array<string_view, count>& words, string_view word) {
    return std::ranges::find(words, word) != words.end();
}

// The words around a slot; empty beyond its sentence.
class Surroundings {
public:
    Surroundings(const Slot& slot, const Analysis& reply) : m_slot(slot), m_tokens(reply.tokens) {}

    const Token* before(std::uint32_t back) const {
        return m_slot.first_token < back ? nullptr : of_sentence(m_slot.first_token - back);
    }
    const Token* behind(std::uint32_t ahead) const { return of_sentence(m_slot.last_token + ahead); }

private:
    const Token* of_sentence(std::uint32_t at) const {
        if (at >= m_tokens.size()) return nullptr;
        const auto& token = m_tokens[at];
        return token.sentence == m_tokens[m_slot.first_token].sentence ? &token : nullptr;
    }

    const Slot& m_slot;
    const std::vector<Token>& m_tokens;
};

// "2 of them", "two for the price of one", "for both: 2".
bool counts_goods(const Surroundings& around) {
    constexpr std::array<string_view, 6> things{"them", "these", "those", "each", "your", "our"};
    const auto* next = around.behind(1);
    const auto* second = around.behind(2);
    const auto* third = around.behind(3);
    if (next != nullptr && second != nullptr) {
        if (next->folded == "of" && is_any(things, second->folded)) return true;
        if (next->folded == "for" && second->folded == "the" && third != nullptr && third->folded == "price")
            return true;
    }
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t back = 1; back <= farthest; ++back) {
        const auto* token = around.before(back);
        if (token != nullptr && token->folded == "both") return true;
    }
    return false;
}

// The 只 of 2只新的; that of 46只能原路退 means "only".
bool is_measure_of_things(const Surroundings& around, const Token& next) {
    constexpr std::array<string_view, 10> verbs{"能", "需", "要", "会", "退", "给", "有", "是", "可", "够"};
    const auto* second = around.behind(2);
    return next.folded == "只" && second != nullptr &&
           std::ranges::none_of(verbs, [&](string_view verb) { return second->folded.starts_with(verb); });
}

// What follows a sum that has no sign; a noun would be what the number counts.
bool counts_nothing(const Surroundings& around) {
    constexpr std::array<string_view, 46> particles{
        "to",    "for",        "back",    "as",    "in",     "will",      "and",  "or",    "on",   "from",
        "now",   "today",      "within",  "at",    "of",     "is",        "are",  "was",   "you",  "if",
        "when",  "by",         "because", "but",   "so",     "including", "via",  "per",   "each", "instead",
        "total", "altogether", "already", "into",  "with",   "has",       "have", "which", "that", "the",
        "this",  "tomorrow",   "once",    "after", "before", "off"};
    // What Chinese counts with.
    constexpr std::array<string_view, 43> measures{"个", "件", "支", "条", "双", "张", "套", "款", "盒", "包", "天",
                                                   "年", "月", "日", "号", "次", "位", "人", "周", "点", "瓶", "箱",
                                                   "单", "笔", "本", "台", "片", "把", "枚", "顶", "串", "根", "颗",
                                                   "副", "部", "辆", "袋", "罐", "桶", "份", "枝", "间", "样"};
    if (counts_goods(around)) return false;
    const auto* next = around.behind(1);
    if (next == nullptr || next->kind == TokenKind::symbol) return true;
    if (next->kind == TokenKind::word) return is_any(particles, next->folded);
    const auto begins = [&](string_view measure) { return next->folded.starts_with(measure); };
    return next->kind == TokenKind::han && std::ranges::none_of(measures, begins) &&
           !is_measure_of_things(around, *next);
}

// Whether money is spoken of before or right behind the number.
bool speaks_of_money(const Surroundings& around) {
    constexpr std::array<string_view, 22> of_money{"refund", "reimburs", "pay",     "paid",   "cost",     "price",
                                                   "sum",    "amount",   "total",   "fee",    "charg",    "credit",
                                                   "worth",  "coupon",   "voucher", "deduct", "discount", "compens",
                                                   "return", "transfer", "save",    "owe"};
    constexpr std::array<string_view, 7> of_giving{"get", "give", "receiv", "send", "have", "back", "offer"};
    constexpr std::array<string_view, 19> in_chinese{"退", "付", "赔", "返", "价", "费", "款", "额", "共", "补",
                                                     "收", "扣", "券", "省", "减", "钱", "给", "转", "充"};
    constexpr std::uint32_t farthest = 5;
    const auto* last = around.before(1);
    const bool counted =
        last != nullptr && (last->folded == "only" || last->folded == "just" || last->folded == "last");
    for (std::uint32_t back = 1; back <= farthest; ++back) {
        const auto* token = around.before(back);
        if (token == nullptr) break;
        if (is_any(of_money, token->lemma) || (!counted && is_any(of_giving, token->lemma))) return true;
        const auto holds = [&](string_view character) { return token->folded.find(character) != string_view::npos; };
        if (token->kind == TokenKind::han && std::ranges::any_of(in_chinese, holds)) return true;
    }
    const auto* next = around.behind(1);
    return next != nullptr && (next->folded == "back" || next->folded == "off");
}

bool has_decimals(string_view digits) {
    constexpr std::size_t two = 2;
    const auto sign = digits.find_last_of(".,");
    return sign != string_view::npos && digits.size() - sign - 1 == two;
}

// "Weighs 48.90 kg" and "Only 2 left" state no sum.
bool may_be_sum(const Slot& slot, const Analysis& reply) {
    constexpr std::array<string_view, 16> units{"cm", "mm",   "m",      "km", "kg",  "g",  "ml",    "l",
                                                "lb", "inch", "inches", "gb", "lbs", "oz", "pound", "pounds"};
    const Surroundings around(slot, reply);
    const auto* next = around.behind(1);
    if (next != nullptr && is_any(units, next->folded)) return false;
    if (has_decimals(quote(reply.text, slot.span))) return true;
    return counts_nothing(around) && speaks_of_money(around);
}

}  // namespace

bool may_be_in(const Slot& slot, const Money& said, string_view currency) {
    return said.currency == currency || slot.other_currencies.find(currency) != string_view::npos;
}

ValueAgreement compare_money(const Slot& slot, const SlotValue& said, const Money& fact, const ReplyIndex& reply) {
    if (const auto* money = std::get_if<Money>(&said)) {
        const bool equal = money->cents == fact.cents && may_be_in(slot, *money, fact.currency);
        if (slot.approximate) return equal ? ValueAgreement::alike : ValueAgreement::unrelated;
        return equal ? ValueAgreement::equal : ValueAgreement::different;
    }
    // A bare number that differs may count anything, so it contradicts nothing.
    const double value = static_cast<double>(fact.cents) / cents;
    const auto* number = std::get_if<Number>(&said);
    const bool same = number != nullptr && same_amount(number->value, value) && means_only(fact, reply.facts()) &&
                      may_be_sum(slot, reply.analysis());
    if (!same) return ValueAgreement::unrelated;
    return slot.approximate ? ValueAgreement::alike : ValueAgreement::equal;
}

}  // namespace haoping
