#include <algorithm>
#include <array>
#include <iterator>

#include "text/lemmas.h"

namespace haoping {
namespace {

struct Respelling {
    std::string_view british;   // beginning of a word
    std::string_view american;  // what stands there instead
};

// Sorted; no entry begins another.
// clang-format off
constexpr Respelling respellings[] = {
    {"aeroplane", "airplane"},   {"ageing", "aging"},         {"aluminium", "aluminum"},   {"amongst", "among"},
    {"analys", "analyz"},        {"apologis", "apologiz"},    {"armour", "armor"},         {"authoris", "authoriz"},
    {"behaviour", "behavior"},   {"catalogue", "catalog"},    {"categoris", "categoriz"},  {"centimetre", "centimeter"},
    {"centre", "center"},        {"cheque", "check"},         {"colour", "color"},         {"cosy", "cozy"},
    {"criticis", "criticiz"},    {"customis", "customiz"},    {"defence", "defense"},      {"dialogue", "dialog"},
    {"emphasis", "emphasiz"},    {"endeavour", "endeavor"},   {"enquir", "inquir"},        {"equalis", "equaliz"},
    {"favour", "favor"},         {"fibre", "fiber"},          {"finalis", "finaliz"},      {"flavour", "flavor"},
    {"fulfilment", "fulfillment"}, {"generalis", "generaliz"}, {"grey", "gray"},           {"honour", "honor"},
    {"humour", "humor"},         {"initialis", "initializ"},  {"instalment", "installment"}, {"jewellery", "jewelry"},
    {"judgement", "judgment"},   {"kilometre", "kilometer"},  {"labour", "labor"},         {"licence", "license"},
    {"litre", "liter"},          {"localis", "localiz"},      {"maximis", "maximiz"},      {"metre", "meter"},
    {"millimetre", "millimeter"}, {"minimis", "minimiz"},     {"mould", "mold"},           {"neighbour", "neighbor"},
    {"normalis", "normaliz"},    {"odour", "odor"},           {"offence", "offense"},      {"optimis", "optimiz"},
    {"organis", "organiz"},      {"personalis", "personaliz"}, {"plough", "plow"},         {"practis", "practic"},
    {"prioritis", "prioritiz"},  {"programme", "program"},    {"pyjama", "pajama"},        {"realis", "realiz"},
    {"recognis", "recogniz"},    {"rumour", "rumor"},         {"sceptic", "skeptic"},      {"skilful", "skillful"},
    {"specialis", "specializ"},  {"standardis", "standardiz"}, {"storey", "story"},        {"summaris", "summariz"},
    {"sympathis", "sympathiz"},  {"theatre", "theater"},      {"towards", "toward"},       {"traveller", "traveler"},
    {"tyre", "tire"},            {"unauthoris", "unauthoriz"}, {"unrecognis", "unrecogniz"}, {"utilis", "utiliz"},
    {"vapour", "vapor"},         {"visualis", "visualiz"},    {"whilst", "while"},
};
// clang-format on
static_assert(std::is_sorted(std::begin(respellings), std::end(respellings),
                             [](const auto& a, const auto& b) { return a.british < b.british; }));

// Words of a British-looking beginning that are right on both sides of the ocean.
constexpr std::array<std::string_view, 6> same_everywhere{"emphasis", "analysis",   "optimist",
                                                          "realist",  "specialist", "optimistic"};

}  // namespace

std::string american(std::string_view word) {
    const auto* after = std::upper_bound(std::begin(respellings), std::end(respellings), word,
                                         [](std::string_view text, const auto& entry) { return text < entry.british; });
    if (after == std::begin(respellings)) return std::string(word);
    const auto& entry = *(after - 1);
    const bool same = std::find(same_everywhere.begin(), same_everywhere.end(), word) != same_everywhere.end();
    if (same || !word.starts_with(entry.british)) return std::string(word);
    return std::string(entry.american).append(word.substr(entry.british.size()));
}

}  // namespace haoping
