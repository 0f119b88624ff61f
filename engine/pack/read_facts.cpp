#include "pack/read_facts.h"

#include <array>

#include "evidence/read_expression.h"
#include "pack/read_value.h"

namespace haoping {

namespace {

enum class FactKind : std::uint8_t { money, duration, date, percent, number, identifier, wording };
constexpr std::array<EnumName<FactKind>, 7> fact_kinds{{
    {"money", FactKind::money},
    {"duration", FactKind::duration},
    {"date", FactKind::date},
    {"percent", FactKind::percent},
    {"number", FactKind::number},
    {"identifier", FactKind::identifier},
    {"wording", FactKind::wording},
}};
constexpr double largest_number = 1e12;

Identifier read_identifier(const ValueReader& value) {
    Identifier identifier;
    for (const char c : value.text({.most_characters = 60})) {
        if (c == ' ' || c == '-') continue;
        identifier.folded += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return identifier;
}

Wording read_wording(const ValueReader& value) {
    Wording wording;
    for (const auto& form : value.list({.least = 1, .most = 50})) wording.forms.push_back(form.text());
    return wording;
}

FactValue read_value_of(FactKind kind, const ValueReader& value) {
    switch (kind) {
        case FactKind::money: return read_money(value);
        case FactKind::duration: return read_duration(value);
        case FactKind::date: return read_date(value);
        case FactKind::percent: return Percent{value.number({.min = 0, .max = 1'000})};
        case FactKind::number: return Number{value.number({.min = -largest_number, .max = largest_number})};
        case FactKind::identifier: return read_identifier(value);
        case FactKind::wording: return read_wording(value);
    }
    return Wording{};
}

FactValue read_fact(ObjectReader& object, const std::string& name, CaseFacts& facts) {
    FactValue fact = Wording{};
    int kinds = 0;
    for (const auto& kind : fact_kinds) {
        const auto value = object.value(kind.name);
        if (!value) continue;
        if (++kinds == 1) fact = read_value_of(kind.value, *value);
        if (kinds == 2) object.report(Code::key_conflict, kind.name, "a fact has one value", "make two facts of it");
    }
    if (const auto about = object.value("about"))
        facts.topics.push_back({name, {FactTest{.fact = name, .near = {read_expression(*about)}}, about->place()}});
    if (auto title = object.local_text("title", {.presence = Presence::optional, .one_line = true}); !title.empty())
        facts.titles.push_back({name, std::move(title)});
    object.finish();
    if (kinds == 0)
        object.report(Code::key_conflict, "this fact has no value",
                      "one of: money, duration, date, percent, number, identifier, wording");
    return fact;
}

}  // namespace

CaseFacts read_facts(ObjectReader& object) {
    CaseFacts facts;
    for (const auto& member : object.members()) {
        if (!is_id(member.key, IdForm::name))
            object.diagnostics().report(
                Code::bad_id, member.key_place,
                "'" + member.key + "' is not a fact's name: small letters, digits and underscores");
        if (auto fact = member.value.object())
            facts.values.insert_or_assign(member.key, read_fact(*fact, member.key, facts));
    }
    return facts;
}

}  // namespace haoping
