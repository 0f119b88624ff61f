#include "text/currency_names.h"

#include "text/word_table.h"

namespace haoping {
namespace {

struct CurrencySign {
    std::u16string_view sign;
    Currency currency;
};

constexpr Currency dollar{"USD", "AUD CAD NZD SGD HKD TWD"};
constexpr Currency peso{"MXN", "PHP COP CLP ARS UYU DOP CUP"};
constexpr Currency yuan{"CNY", "TWD HKD MOP"};
constexpr Currency crown{"SEK", "NOK DKK ISK CZK"};
constexpr Currency rupee{"INR", "PKR LKR NPR MUR"};
constexpr Currency dinar{"KWD", "JOD BHD TND DZD IQD RSD"};
constexpr Currency riyal{"SAR", "QAR OMR YER IRR"};
constexpr Currency dirham{"AED", "MAD"};
constexpr Currency franc{"CHF", "XOF XAF"};
constexpr Currency shilling{"KES", "TZS UGX"};

// clang-format off
constexpr CurrencySign signs[] = {
    {u"$", {"USD", "AUD CAD NZD SGD HKD TWD MXN CLP COP ARS UYU"}}, {u"\u20AC", {"EUR", ""}},
    {u"\u00A3", {"GBP", "EGP"}}, {u"\u00A5", {"CNY", "JPY"}}, {u"\u20BD", {"RUB", ""}}, {u"\u20B9", {"INR", ""}},
    {u"\u20A9", {"KRW", ""}}, {u"\u20B1", {"PHP", "CUP"}}, {u"\u20AB", {"VND", ""}}, {u"\u20BA", {"TRY", ""}},
    {u"\u20A6", {"NGN", ""}}, {u"\u20AA", {"ILS", ""}}, {u"\u20B4", {"UAH", ""}}, {u"\u20B8", {"KZT", ""}},
    {u"\u0E3F", {"THB", ""}}, {u"\u20BE", {"GEL", ""}}, {u"\u20BC", {"AZN", ""}}, {u"\u20B5", {"GHS", ""}},
    {u"\u20A1", {"CRC", ""}}, {u"\u20B2", {"PYG", ""}}, {u"\u20AD", {"LAK", ""}}, {u"\u20AE", {"MNT", ""}},
    {u"\u09F3", {"BDT", ""}}, {u"z\u0142", {"PLN", ""}}, {u"z\u0142oty", {"PLN", ""}}, {u"z\u0142ote", {"PLN", ""}},
    {u"z\u0142otych", {"PLN", ""}}, {u"\u0111", {"VND", ""}}, {u"\u0111ong", {"VND", ""}}, {u"грн", {"UAH", ""}},
    {u"гривень", {"UAH", ""}}, {u"гривен", {"UAH", ""}}, {u"руб", {"RUB", "BYN"}}, {u"рублей", {"RUB", "BYN"}},
    {u"рубля", {"RUB", "BYN"}}, {u"рубль", {"RUB", "BYN"}},
};

constexpr WordEntry<CurrencyWord> words[] = {
    {"dollar", {dollar}}, {"dollars", {dollar}}, {"dolar", {dollar}}, {"dolars", {dollar}}, {"buck", {dollar}},
    {"bucks", {dollar}}, {"euro", {{"EUR", ""}}}, {"euros", {{"EUR", ""}}}, {"pound", {{"GBP", "EGP"}}},
    {"pounds", {{"GBP", "EGP"}}}, {"sterling", {{"GBP", ""}}}, {"quid", {{"GBP", ""}}}, {"yuan", {yuan}},
    {"yuans", {yuan}}, {"kuai", {{"CNY", ""}}}, {"renminbi", {{"CNY", ""}}},
    {"rmb", {{"CNY", ""}, Letters::any, Side::both}}, {"cnh", {{"CNY", ""}, Letters::any, Side::both}},
    {"ntd", {{"TWD", ""}, Letters::any, Side::both}}, {"piso", {{"PHP", ""}}}, {"pisos", {{"PHP", ""}}}, {"yen", {{"JPY", ""}}}, {"yens", {{"JPY", ""}}},
    {"won", {{"KRW", ""}}}, {"peso", {peso}}, {"pesos", {peso}}, {"rupiah", {{"IDR", ""}}},
    {"rupiahs", {{"IDR", ""}}}, {"rp", {{"IDR", ""}, Letters::any, Side::both}}, {"dong", {{"VND", ""}}},
    {"dongs", {{"VND", ""}}}, {"lira", {{"TRY", ""}}}, {"liras", {{"TRY", ""}}}, {"lire", {{"TRY", ""}}},
    {"tl", {{"TRY", ""}, Letters::capitals, Side::both}}, {"leu", {{"RON", "MDL"}}}, {"lei", {{"RON", "MDL"}}},
    {"lev", {{"BGN", ""}}}, {"leva", {{"BGN", ""}}}, {"naira", {{"NGN", ""}}}, {"nairas", {{"NGN", ""}}},
    {"cedi", {{"GHS", ""}}}, {"cedis", {{"GHS", ""}}}, {"shilling", {shilling}}, {"shillings", {shilling}},
    {"ksh", {{"KES", ""}, Letters::any, Side::both}}, {"zloty", {{"PLN", ""}}}, {"zlotys", {{"PLN", ""}}},
    {"zloties", {{"PLN", ""}}}, {"zlotych", {{"PLN", ""}}}, {"zlote", {{"PLN", ""}}}, {"zl", {{"PLN", ""}}}, {"sol", {{"PEN", ""}, Letters::any, Side::behind_nation}},
    {"kr", {crown, Letters::any, Side::both}}, {"krona", {{"SEK", "ISK"}}}, {"kronor", {{"SEK", ""}}},
    {"krone", {{"NOK", "DKK"}}}, {"kroner", {{"NOK", "DKK"}}}, {"kronur", {{"ISK", ""}}},
    {"crown", {crown, Letters::any, Side::behind_nation}}, {"crowns", {crown, Letters::any, Side::behind_nation}},
    {"koruna", {{"CZK", ""}}}, {"korunas", {{"CZK", ""}}}, {"koruny", {{"CZK", ""}}}, {"korun", {{"CZK", ""}}},
    {"kc", {{"CZK", ""}, Letters::capital, Side::both}}, {"forint", {{"HUF", ""}}}, {"forints", {{"HUF", ""}}},
    {"ft", {{"HUF", ""}, Letters::capital}}, {"ringgit", {{"MYR", ""}}}, {"ringgits", {{"MYR", ""}}},
    {"rm", {{"MYR", ""}, Letters::capitals, Side::both}}, {"rupee", {rupee}}, {"rupees", {rupee}},
    {"rs", {rupee, Letters::any, Side::both}}, {"reais", {{"BRL", ""}}}, {"reals", {{"BRL", ""}}},
    {"baht", {{"THB", ""}}}, {"bahts", {{"THB", ""}}}, {"rand", {{"ZAR", ""}}}, {"rands", {{"ZAR", ""}}},
    {"dirham", {dirham}}, {"dirhams", {dirham}}, {"dh", {dirham, Letters::any, Side::both}},
    {"dhs", {dirham, Letters::any, Side::both}}, {"riyal", {riyal}}, {"riyals", {riyal}}, {"rial", {riyal}},
    {"rials", {riyal}}, {"sr", {{"SAR", ""}, Letters::capitals, Side::both}}, {"shekel", {{"ILS", ""}}},
    {"shekels", {{"ILS", ""}}}, {"nis", {{"ILS", ""}, Letters::capitals, Side::both}}, {"hryvnia", {{"UAH", ""}}},
    {"hryvnias", {{"UAH", ""}}}, {"hryvna", {{"UAH", ""}}}, {"grivna", {{"UAH", ""}}}, {"tenge", {{"KZT", ""}}},
    {"tenges", {{"KZT", ""}}}, {"ruble", {{"RUB", "BYN"}}}, {"rubles", {{"RUB", "BYN"}}},
    {"rouble", {{"RUB", "BYN"}}}, {"roubles", {{"RUB", "BYN"}}}, {"franc", {franc}}, {"francs", {franc}},
    {"franken", {{"CHF", ""}}}, {"fr", {{"CHF", ""}, Letters::capital, Side::both}},
    {"sfr", {{"CHF", ""}, Letters::any, Side::both}}, {"le", {{"EGP", ""}, Letters::capitals, Side::both}},
    {"dinar", {dinar}}, {"dinars", {dinar}}, {"taka", {{"BDT", ""}}},
    {"soles", {{"PEN", ""}, Letters::any, Side::behind_nation}}, {"lari", {{"GEL", ""}}}, {"manat", {{"AZN", "TMT"}}},
};

// Before a $ or the name of a currency; of two words the last.
constexpr WordEntry<std::string_view> nations[] = {
    {"us", "USD"}, {"u.s", "USD"}, {"american", "USD"}, {"a", "AUD"}, {"au", "AUD"}, {"aus", "AUD"},
    {"aussie", "AUD"}, {"australian", "AUD"}, {"c", "CAD"}, {"ca", "CAD"}, {"can", "CAD"}, {"canadian", "CAD"},
    {"hk", "HKD"}, {"kong", "HKD"}, {"nz", "NZD"}, {"zealand", "NZD"}, {"s", "SGD"}, {"sg", "SGD"},
    {"singapore", "SGD"}, {"singaporean", "SGD"}, {"nt", "TWD"}, {"taiwan", "TWD"}, {"taiwanese", "TWD"},
    {"r", "BRL"}, {"brazilian", "BRL"}, {"mx", "MXN"}, {"mex", "MXN"}, {"mexican", "MXN"}, {"philippine", "PHP"},
    {"filipino", "PHP"}, {"colombian", "COP"}, {"col", "COP"}, {"chilean", "CLP"}, {"argentine", "ARS"},
    {"argentinian", "ARS"}, {"ar", "ARS"}, {"uruguayan", "UYU"}, {"dominican", "DOP"}, {"cuban", "CUP"},
    {"british", "GBP"}, {"english", "GBP"}, {"egyptian", "EGP"}, {"e", "EGP"}, {"indian", "INR"},
    {"pakistani", "PKR"}, {"lankan", "LKR"}, {"nepalese", "NPR"}, {"nepali", "NPR"}, {"mauritian", "MUR"},
    {"swedish", "SEK"}, {"norwegian", "NOK"}, {"danish", "DKK"}, {"icelandic", "ISK"}, {"czech", "CZK"},
    {"hungarian", "HUF"}, {"swiss", "CHF"}, {"turkish", "TRY"}, {"russian", "RUB"}, {"belarusian", "BYN"},
    {"african", "ZAR"}, {"emirati", "AED"}, {"uae", "AED"}, {"moroccan", "MAD"}, {"saudi", "SAR"}, {"qatari", "QAR"},
    {"omani", "OMR"}, {"kuwaiti", "KWD"}, {"jordanian", "JOD"}, {"bahraini", "BHD"}, {"tunisian", "TND"},
    {"algerian", "DZD"}, {"iraqi", "IQD"}, {"serbian", "RSD"}, {"israeli", "ILS"}, {"japanese", "JPY"},
    {"korean", "KRW"}, {"chinese", "CNY"}, {"polish", "PLN"}, {"kenyan", "KES"}, {"tanzanian", "TZS"},
    {"ugandan", "UGX"}, {"nigerian", "NGN"}, {"ghanaian", "GHS"}, {"thai", "THB"}, {"vietnamese", "VND"},
    {"indonesian", "IDR"}, {"malaysian", "MYR"}, {"romanian", "RON"}, {"moldovan", "MDL"}, {"bulgarian", "BGN"},
    {"ukrainian", "UAH"}, {"peruvian", "PEN"}, {"kazakh", "KZT"}, {"kazakhstani", "KZT"},
};

constexpr HanCurrency han[] = {
    {u"人民币", {"CNY", ""}, false, true}, {u"美元", {"USD", ""}, false, true}, {u"美金", {"USD", ""}, false, true},
    {u"美刀", {"USD", ""}}, {u"刀", {"USD", "AUD CAD NZD"}, true}, {u"欧元", {"EUR", ""}, false, true},
    {u"欧", {"EUR", ""}, true}, {u"英镑", {"GBP", ""}, false, true}, {u"英磅", {"GBP", ""}, false, true},
    {u"埃及镑", {"EGP", ""}, false, true}, {u"镑", {"GBP", "EGP"}, true}, {u"日元", {"JPY", ""}, false, true},
    {u"日币", {"JPY", ""}, false, true}, {u"日圆", {"JPY", ""}, false, true}, {u"円", {"JPY", ""}}, {u"韩圆", {"KRW", ""}, false, true}, {u"韩元", {"KRW", ""}, false, true},
    {u"韩币", {"KRW", ""}, false, true}, {u"泰铢", {"THB", ""}, false, true}, {u"卢布", {"RUB", "BYN"}, false, true},
    {u"雷亚尔", {"BRL", ""}, false, true}, {u"澳元", {"AUD", ""}, false, true}, {u"澳币", {"AUD", ""}, false, true},
    {u"加元", {"CAD", ""}, false, true}, {u"加币", {"CAD", ""}, false, true}, {u"港元", {"HKD", ""}, false, true},
    {u"港币", {"HKD", ""}, false, true}, {u"新加坡元", {"SGD", ""}, false, true}, {u"新加坡币", {"SGD", ""}, false, true},
    {u"新西兰元", {"NZD", ""}, false, true}, {u"新台币", {"TWD", ""}, false, true}, {u"台币", {"TWD", ""}, false, true},
    {u"新元", {"SGD", "NZD"}, false, true}, {u"新币", {"SGD", ""}, false, true}, {u"纽币", {"NZD", ""}, false, true},
    {u"纽元", {"NZD", ""}, false, true}, {u"马来西亚林吉特", {"MYR", ""}, false, true}, {u"林吉特", {"MYR", ""}, false, true},
    {u"令吉", {"MYR", ""}, false, true}, {u"马币", {"MYR", ""}, false, true}, {u"越南盾", {"VND", ""}, false, true},
    {u"印尼盾", {"IDR", ""}, false, true}, {u"印尼卢比", {"IDR", ""}, false, true}, {u"盾", {"IDR", "VND"}, true},
    {u"墨西哥比索", {"MXN", ""}, false, true}, {u"菲律宾比索", {"PHP", ""}, false, true}, {u"哥伦比亚比索", {"COP", ""}, false, true},
    {u"智利比索", {"CLP", ""}, false, true}, {u"阿根廷比索", {"ARS", ""}, false, true}, {u"比索", peso},
    {u"土耳其里拉", {"TRY", ""}, false, true}, {u"里拉", {"TRY", ""}, false, true}, {u"印度卢比", {"INR", ""}, false, true},
    {u"巴基斯坦卢比", {"PKR", ""}, false, true}, {u"卢比", rupee}, {u"瑞士法郎", {"CHF", ""}, false, true},
    {u"瑞郎", {"CHF", ""}, false, true}, {u"法郎", franc}, {u"南非兰特", {"ZAR", ""}, false, true},
    {u"兰特", {"ZAR", ""}, false, true}, {u"迪拉姆", dirham}, {u"沙特里亚尔", {"SAR", ""}, false, true}, {u"里亚尔", riyal},
    {u"第纳尔", dinar}, {u"谢克尔", {"ILS", ""}}, {u"格里夫纳", {"UAH", ""}}, {u"坚戈", {"KZT", ""}}, {u"福林", {"HUF", ""}},
    {u"瑞典克朗", {"SEK", ""}, false, true}, {u"挪威克朗", {"NOK", ""}, false, true}, {u"丹麦克朗", {"DKK", ""}, false, true},
    {u"冰岛克朗", {"ISK", ""}, false, true}, {u"捷克克朗", {"CZK", ""}, false, true}, {u"克朗", crown}, {u"兹罗提", {"PLN", ""}},
    {u"列伊", {"RON", "MDL"}}, {u"列弗", {"BGN", ""}}, {u"奈拉", {"NGN", ""}}, {u"先令", shilling}, {u"塞地", {"GHS", ""}},
    {u"块钱", {"CNY", ""}}, {u"块", yuan}, {u"元", yuan}, {u"圆", yuan},
};
// clang-format on

constexpr WordTable word_table(words);
constexpr WordTable nation_table(nations);

}  // namespace

const Currency* currency_of_sign(std::u16string_view sign) {
    constexpr char16_t ascii_end = 0x80;
    if (sign.empty() || (sign[0] < ascii_end && sign[0] != u'$' && sign[0] != u'z')) return nullptr;
    for (const auto& entry : signs) {
        if (entry.sign == sign) return &entry.currency;
    }
    return nullptr;
}

const CurrencyWord* currency_of_word(std::u16string_view word) { return word_table.find(word); }

std::string_view currency_of_nation(std::u16string_view word) {
    const auto* code = nation_table.find(word);
    return code == nullptr ? std::string_view{} : *code;
}

std::span<const HanCurrency> han_currencies() { return han; }

}  // namespace haoping
