#include "pack/read_actions.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>

#include "pack/names.h"
#include "pack/read_condition.h"
#include "pack/read_desk.h"
#include "pack/read_value.h"

namespace haoping {

namespace {

constexpr std::int64_t most_minutes = 60 * 24 * 60;  // two months: longer than any dispute
// Which keys a kind of action reads beyond those that all have.
struct KindKeys {
    ActionKind kind;
    bool order = true;
    bool item = false;
    bool item_required = false;
};

constexpr std::array kind_keys{
    KindKeys{ActionKind::look_up_tracking},
    KindKeys{.kind = ActionKind::check_stock, .order = false, .item = true, .item_required = true},
    KindKeys{ActionKind::cancel_order},
    KindKeys{ActionKind::refund},
    KindKeys{.kind = ActionKind::resend, .item = true},
    KindKeys{ActionKind::change_address},
    KindKeys{ActionKind::send_return_label},
    KindKeys{ActionKind::open_carrier_enquiry},
    KindKeys{.kind = ActionKind::escalate, .order = false},
    KindKeys{.kind = ActionKind::wait, .order = false},
};

const KindKeys& keys_of(ActionKind kind) {
    return *std::find_if(kind_keys.begin(), kind_keys.end(),
                         [kind](const KindKeys& keys) { return keys.kind == kind; });
}

void refuse_key(ObjectReader& object, std::string_view key, ActionKind kind) {
    if (object.has(key))
        object.report(
            Code::key_conflict, key,
            fmt::format("'{}' means nothing for an action of kind '{}'", key, name_in(action_kind_names, kind)),
            "take it out, or change the kind");
}

void read_subject(ObjectReader& object, DeskAction& action, References& references) {
    const auto& keys = keys_of(action.kind);
    if (!keys.order) {
        refuse_key(object, "order", action.kind);
    } else if (const auto order = object.required("order")) {
        action.order = references.add(ReferenceKind::order, *order);
    }
    if (!keys.item) return refuse_key(object, "item", action.kind);
    if (const auto item = keys.item_required ? object.required("item") : object.value("item"))
        action.item = references.add(ReferenceKind::item, *item);  // a part may be in stock only
}

void read_arguments(ObjectReader& object, DeskAction& action) {
    if (action.kind == ActionKind::refund)
        action.suggested = read_optional_money(object, "suggested");
    else
        refuse_key(object, "suggested", action.kind);
    if (action.kind != ActionKind::change_address) return refuse_key(object, "new_address", action.kind);
    if (auto address = object.object("new_address", Presence::optional)) action.new_address = read_address(*address);
}

void read_precondition(ObjectReader& object, DeskAction& action, References& references) {
    const auto when = object.value("when");
    if (when) action.when = read_condition(*when, {}, references);
    const bool explained = object.has("not_when");
    if (when && !explained)
        object.report(Code::missing_key, "when",
                      "'not_when' is missing: nobody would learn why the action is impossible",
                      R"(add "not_when": {"en": "…", "zh": "…"})");
    if (explained && !when)
        object.report(Code::key_conflict, "not_when", "'not_when' stands without 'when'",
                      "add the condition, or take it out");
    action.not_when = object.local_text("not_when", may_be_absent);
}

DeskAction read_action(ObjectReader& object, References& references) {
    DeskAction action;
    action.place = object.place();
    action.id = object.id("id");
    action.kind = object.enumeration("kind", action_kind_names);
    action.title = object.local_text("title", {.presence = Presence::optional, .one_line = true});
    read_subject(object, action, references);
    read_arguments(object, action);
    const bool waits = action.kind == ActionKind::wait;
    action.minutes =
        static_cast<int>(waits ? object.integer("minutes", {.min = 1, .max = most_minutes})
                               : object.integer("minutes", {.min = 0, .max = most_minutes, .otherwise = 0}));
    read_precondition(object, action, references);
    action.result = object.local_text("result", may_be_absent);
    action.effects = read_effects(object, references);
    object.finish();
    return action;
}

}  // namespace

std::vector<DeskAction> read_actions(ObjectReader& scenario, References& references) {
    std::vector<DeskAction> actions;
    for (const auto& value : scenario.array("actions", {.presence = Presence::optional, .most = 60}))
        if (auto object = value.object()) actions.push_back(read_action(*object, references));
    return actions;
}

}  // namespace haoping
