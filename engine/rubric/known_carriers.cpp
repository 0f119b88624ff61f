#include "rubric/known_carriers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

#include "text/characters.h"

namespace haoping {

namespace {

// The names of one carrier have one number. A name in capitals is one only in capitals: "ups and downs" are no carrier.
struct CarrierName {
    std::size_t carrier;
    std::string_view name;
};

constexpr auto carriers = std::to_array<CarrierName>({
    {0, "DHL"},   {0, "敦豪"},    {1, "UPS"},         {1, "联合包裹"}, {2, "FedEx"},     {2, "联邦快递"},
    {3, "USPS"},  {4, "TNT"},     {5, "DPD"},         {6, "GLS"},      {7, "Hermes"},    {8, "Evri"},
    {9, "EMS"},   {10, "Aramex"}, {11, "顺丰"},       {12, "中通"},    {13, "圆通"},     {14, "申通"},
    {15, "韵达"}, {16, "极兔"},   {17, "YunExpress"}, {17, "云途"},    {18, "Yanwen"},   {18, "燕文"},
    {19, "4PX"},  {19, "递四方"}, {20, "Cainiao"},    {20, "菜鸟"},    {21, "京东物流"},
});

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_ascii(std::string_view name) { return static_cast<unsigned char>(name.front()) < 0x80; }
bool in_capitals(std::string_view name) {
    return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

// Of the bytes of a text few can begin a name: [byte], a bit for each name.
using Names = std::uint32_t;
static_assert(carriers.size() <= 32);
constexpr auto names_beginning_with = [] {
    std::array<Names, 256> names{};
    for (std::size_t i = 0; i < carriers.size(); ++i)
        for (const char first : {carriers[i].name.front(), lower(carriers[i].name.front())})
            names[static_cast<unsigned char>(first)] |= Names{1} << i;
    return names;
}();

bool is_letter_at(std::string_view text, std::size_t at) {
    return is_ascii_letter(static_cast<unsigned char>(text[at]));
}

bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
    if (lower(text[at]) != lower(name.front())) return false;
    const auto there = text.substr(at, name.size());
    if (!is_ascii(name) || in_capitals(name)) {
        if (there != name) return false;
    } else if (!std::ranges::equal(there, name, {}, lower, lower)) {
        return false;
    }
    const auto end = at + name.size();
    return !is_ascii(name) ||
           ((at == 0 || !is_letter_at(text, at - 1)) && (end == text.size() || !is_letter_at(text, end)));
}

// Calls take(name, where) for each name in the text.
template <typename Take>
void each_carrier(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto names = names_beginning_with[static_cast<unsigned char>(text[at])];
        if (names == 0 || (at > 0 && is_letter_at(text, at - 1) && is_letter_at(text, at))) continue;
        for (; names != 0; names &= names - 1) {
            const auto& each = carriers[static_cast<std::size_t>(std::countr_zero(names))];
            if (stands_at(text, at, each.name))
                take(each, Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + each.name.size())});
        }
    }
}

const Token* token_at(const Analysis& reply, std::uint32_t byte) {
    const auto at = std::ranges::find_if(
        reply.tokens, [&](const Token& token) { return token.span.begin <= byte && byte < token.span.end; });
    return at == reply.tokens.end() ? nullptr : &*at;
}

}  // namespace

void KnownCarriers::add(std::string_view text) {
    each_carrier(text, [&](const CarrierName& each, Span) { m_known.set(each.carrier); });
}

std::vector<Span> KnownCarriers::unknown_in(const Analysis& reply) const {
    std::vector<Span> unknown;
    each_carrier(reply.text, [&](const CarrierName& each, Span where) {
        if (m_known.test(each.carrier)) return;
        const auto* token = token_at(reply, where.begin);
        if (token != nullptr && !token->negated && !token->quoted) unknown.push_back(where);
    });
    return unknown;
}

}  // namespace haoping
