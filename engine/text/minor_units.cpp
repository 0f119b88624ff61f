#include "text/minor_units.h"

#include "text/word_table.h"

namespace haoping {
namespace {

constexpr double hundred = 100;
constexpr double ten = 10;

constexpr Currency with_cents{"USD", "AUD CAD NZD SGD HKD EUR ZAR TWD MXN"};
constexpr MinorUnit cent{hundred, with_cents, true};
constexpr MinorUnit short_cent{hundred, with_cents};
constexpr MinorUnit penny{hundred, {"GBP", ""}, true};

constexpr MinorUnit of(std::string_view code, std::string_view others = {}) {
    return {hundred, {code, others}, false, false, true};
}
constexpr MinorUnit centavo = of("BRL", "MXN PHP ARS COP CLP CUP DOP");
constexpr MinorUnit centime = of("CHF", "EUR MAD DZD");
constexpr MinorUnit ore = of("SEK", "NOK DKK");
constexpr MinorUnit kopeck = of("RUB", "UAH BYN");
constexpr MinorUnit paisa = of("INR", "PKR NPR BDT");
constexpr MinorUnit fil = of("AED", "KWD JOD BHD IQD");

// clang-format off
constexpr WordEntry<MinorUnit> entries[] = {
    {"cents", cent}, {"cent", cent}, {"ct", short_cent}, {"cts", short_cent}, {"pence", penny}, {"p", penny},
    {"centavos", centavo}, {"centavo", centavo}, {"centimos", of("PEN", "EUR CRC VES")}, {"centimes", centime},
    {"rappen", of("CHF")}, {"bani", of("RON", "MDL")}, {"ban", of("RON", "MDL")}, {"groszy", of("PLN")},
    {"grosze", of("PLN")}, {"grosz", of("PLN")}, {"gr", of("PLN")}, {"ore", ore}, {"oere", ore},
    {"haler", of("CZK")}, {"haleru", of("CZK")}, {"halers", of("CZK")}, {"hellers", of("CZK")},
    {"kopecks", kopeck}, {"kopeck", kopeck}, {"kopeks", kopeck}, {"kopek", kopeck}, {"kopiykas", kopeck},
    {"kopiyka", kopeck}, {"kopiyok", kopeck}, {"paise", paisa}, {"paisa", paisa}, {"paisas", paisa},
    {"sen", of("MYR", "IDR JPY")}, {"satang", of("THB")}, {"kurus", of("TRY")}, {"piastres", of("EGP", "JOD")},
    {"piasters", of("EGP", "JOD")}, {"halalas", of("SAR")}, {"halala", of("SAR")}, {"fils", fil}, {"kobo", of("NGN")},
    {"pesewas", of("GHS")}, {"stotinki", of("BGN")}, {"agorot", of("ILS")}, {"filler", of("HUF")},
};
// clang-format on
constexpr WordTable words(entries);

struct SignedUnit {
    std::u16string_view text;
    MinorUnit unit;
};
constexpr Currency jiao{"CNY", "TWD HKD"};
constexpr SignedUnit signs[] = {
    {u"\u00A2", cent},
    {u"美分", {hundred, {"USD", ""}, true}},
    {u"欧分", {hundred, {"EUR", ""}, true}},
    {u"便士", penny},
    {u"角钱", {ten, jiao, true}},
    {u"毛钱", {ten, jiao, true}},
    {u"角", {ten, jiao, true, true}},
    {u"毛", {ten, jiao, true, true}},
    {u"分", {hundred, jiao}},
    {u"коп", kopeck},
    {u"øre", ore},
};

// "50p", but not "50 P".
bool is_written_apart(const Atoms& atoms, std::uint32_t at) {
    return atoms[at].text == u"p" && !(atoms.is_glued(at) && atoms[at].cased == u"p");
}

}  // namespace

std::optional<ReadMinorUnit> read_minor_unit(const Atoms& atoms, std::uint32_t at) {
    if (at >= atoms.size() || atoms.is_number(at)) return std::nullopt;
    if (const auto* unit = words.find(atoms[at].text)) {
        return is_written_apart(atoms, at) ? std::nullopt : std::optional(ReadMinorUnit{*unit, at + 1});
    }
    for (const auto& entry : signs) {
        if (const auto length = atoms.spells(at, entry.text); length > 0) return ReadMinorUnit{entry.unit, at + length};
    }
    return std::nullopt;
}

}  // namespace haoping
