#include "evidence/case_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

#include "evidence/facts.h"
#include "evidence/phrase.h"
#include "evidence/reply_index.h"
#include "text/read_words.h"

namespace haoping {

namespace {

using Words = std::vector<std::uint64_t>;

Words words_of(const std::string& name, const Facts& facts, std::initializer_list<const char*> facts_of_name) {
    std::vector<std::string_view> forms{name};
    for (const auto* fact : facts_of_name) {
        const auto value = facts.values.find(fact);
        if (value == facts.values.end()) continue;
        if (const auto* wording = std::get_if<Wording>(&value->second))
            forms.insert(forms.end(), wording->forms.begin(), wording->forms.end());
    }
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    Words words;
    for (const auto form : forms)
        if (!form.empty())
            for (const auto& unit : units_of(read_words(form)))
                if (!is_form_of_address(unit.folded)) words.push_back(unit.folded);
    return words;
}

}  // namespace

bool is_form_of_address(std::uint64_t word) {
    constexpr std::array<std::string_view, 12> forms{"mr",  "ms",    "mrs",  "miss", "mx",  "dr",
                                                     "mme", "madam", "herr", "frau", "sra", "sr"};
    return std::ranges::any_of(forms, [&](std::string_view form) { return word == word_key(form); });
}

CaseNames names_of(const Facts& facts) {
    return {.customer = words_of(facts.customer_name, facts, {"customer_name", "customer_first_name"}),
            .trainee = words_of(facts.trainee_name, facts, {"trainee_name"}),
            .shop = words_of(facts.shop_name, facts, {})};
}

}  // namespace haoping
