#include "pack/read_condition.h"

#include <array>

#include "pack/names.h"
#include "pack/read_value.h"

namespace haoping {

namespace {

enum class ConditionKey : std::uint8_t {
    said,
    did,
    flag,
    crossed,
    mood_at_least,
    score_at_least,
    unscorable,
    refunded,
    all,
    any,
    negation
};
constexpr std::array<EnumName<ConditionKey>, 11> condition_keys{{
    {"said", ConditionKey::said},
    {"did", ConditionKey::did},
    {"flag", ConditionKey::flag},
    {"crossed", ConditionKey::crossed},
    {"mood_at_least", ConditionKey::mood_at_least},
    {"score_at_least", ConditionKey::score_at_least},
    {"unscorable", ConditionKey::unscorable},
    {"refunded", ConditionKey::refunded},
    {"all", ConditionKey::all},
    {"any", ConditionKey::any},
    {"not", ConditionKey::negation},
}};
using Test = decltype(Condition::test);

std::vector<Condition> read_parts(const ValueReader& value, const std::string& step, References& references) {
    std::vector<Condition> parts;
    for (const auto& part : value.list({.least = 1, .most = 50}))
        parts.push_back(read_condition(part, step, references));
    return parts;
}

RefundedBetween read_refunded(const ValueReader& value) {
    RefundedBetween sums;
    auto object = value.object();
    if (!object) return sums;
    sums.least = read_money(*object, "min");
    sums.most = read_money(*object, "max");
    if (sums.least.currency == sums.most.currency && sums.least.cents > sums.most.cents)
        value.report(Code::bad_length_band, "'min' is above 'max'", "swap them");
    object->finish();
    return sums;
}

Test read_test(ConditionKey key, const ValueReader& value, ObjectReader& object, const std::string& step,
               References& references) {
    switch (key) {
        case ConditionKey::said: {
            const auto at_least = object.number("at_least", {.min = 0, .max = 1, .otherwise = 1});
            return Said{references.add(ReferenceKind::criterion, value, step), at_least};
        }
        case ConditionKey::did: return Did{references.add(ReferenceKind::action, value)};
        case ConditionKey::flag: return HasFlag{references.add(ReferenceKind::flag, value)};
        case ConditionKey::crossed: {
            const bool any = value.is_text() && value.text() == "any";
            return Crossed{any ? "any" : references.add(ReferenceKind::gate, value)};
        }
        case ConditionKey::mood_at_least: return MoodAtLeast{static_cast<int>(value.integer({.min = 1, .max = 5}))};
        case ConditionKey::score_at_least: return ScoreAtLeast{value.number({.min = 0, .max = 100}) / 100};
        case ConditionKey::unscorable:
            if (!value.boolean())
                value.report(Code::unknown_value, "'unscorable' is always true",
                             R"(write {"not": {"unscorable": true}})");
            return ReplyUnscorable{};
        case ConditionKey::refunded: return read_refunded(value);
        case ConditionKey::all: return AllHold{read_parts(value, step, references)};
        case ConditionKey::any: return AnyHolds{read_parts(value, step, references)};
        case ConditionKey::negation: return NotHolds{{read_condition(value, step, references)}};
    }
    return ReplyUnscorable{};
}

enum class EffectKey : std::uint8_t { tracking_event, mood, flag, says, photo };
constexpr std::array<EnumName<EffectKey>, 5> effect_keys{{
    {"tracking_event", EffectKey::tracking_event},
    {"mood", EffectKey::mood},
    {"flag", EffectKey::flag},
    {"says", EffectKey::says},
    {"photo", EffectKey::photo},
}};

Effect read_added_event(const ValueReader& value, References& references) {
    AddTrackingEvent added;
    auto object = value.object();
    if (!object) return added;
    if (const auto parcel = object->required("parcel")) added.parcel = references.add(ReferenceKind::parcel, *parcel);
    added.event = read_tracking_event(*object);
    object->finish();
    return added;
}

Effect read_effect(EffectKey key, const ValueReader& value, References& references) {
    switch (key) {
        case EffectKey::tracking_event: return read_added_event(value, references);
        case EffectKey::mood: return ChangeMood{static_cast<int>(value.integer({.min = -4, .max = 4}))};
        case EffectKey::flag: {
            const auto flag = value.id();
            references.add(ReferenceKind::flag_set, flag, value.place());
            return SetFlag{flag};
        }
        case EffectKey::says: return CustomerSays{value.local_text()};
        case EffectKey::photo: return AddPhoto{value.local_text()};
    }
    return ChangeMood{};
}

// Reads the one key of `keys` that the object must have, by `read(key, value, object)`.
template <typename Keys, typename Read>
void read_only_key(ObjectReader& object, const Keys& keys, Read read) {
    int found_keys = 0;
    for (const auto& key : keys) {
        const auto found = object.value(key.name);
        if (!found) continue;
        if (++found_keys == 1) read(key.value, *found);
        if (found_keys == 2)
            object.report(Code::key_conflict, key.name, "a second one stands in the same object",
                          "give each an object of its own");
    }
    object.finish();
    if (found_keys > 0) return;
    std::string list;
    for (const auto& key : keys) list += (list.empty() ? "" : ", ") + std::string(key.name);
    object.report(Code::key_conflict, "this object says nothing", "one of: " + list);
}

}  // namespace

Condition read_condition(const ValueReader& value, const std::string& step, References& references) {
    Condition condition{ReplyUnscorable{}, value.place()};
    if (auto object = value.object())
        read_only_key(*object, condition_keys, [&](ConditionKey key, const ValueReader& found) {
            condition.test = read_test(key, found, *object, step, references);
        });
    return condition;
}

std::vector<Effect> read_effects(ObjectReader& object, References& references) {
    std::vector<Effect> effects;
    for (const auto& value : object.array("effects", {.presence = Presence::optional, .most = 20})) {
        auto effect = value.object();
        if (!effect) continue;
        read_only_key(*effect, effect_keys, [&](EffectKey key, const ValueReader& found) {
            effects.push_back(read_effect(key, found, references));
        });
    }
    return effects;
}

TrackingEvent read_tracking_event(ObjectReader& object) {
    TrackingEvent event;
    event.source = object.place();
    event.at = read_time(object, "at");
    event.kind = object.enumeration("kind", tracking_kind_names);
    event.place = object.local_text("place");
    event.text = object.local_text("text");
    return event;
}

}  // namespace haoping
