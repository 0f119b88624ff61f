#include "pack/read_conversation.h"

#include "pack/names.h"
#include "pack/read_condition.h"
#include "rubric/read_rubric.h"

namespace haoping {

namespace {

constexpr std::int64_t longest_silence = 60 * 24 * 60;
constexpr std::size_t most_steps = 500;
constexpr std::size_t most_endings = 100;

void check_key(const ObjectReader::Member& member, Diagnostics& diagnostics) {
    if (is_id(member.key)) return;
    diagnostics.report(Code::bad_id, member.key_place,
                       "'" + member.key + "' is not an id: small letters, digits and hyphens, at most 64");
}

Message read_message(const ValueReader& value) {
    Message message;
    auto object = value.object();
    if (!object) return message;
    message.text = object->local_text("text");
    message.photo = object->local_text("photo", may_be_absent);
    object->finish();
    return message;
}

std::vector<Message> read_messages(ObjectReader& step, Channel channel) {
    const auto value = channel == Channel::outgoing ? step.value("message") : step.required("message");
    if (!value) return {};
    if (!value->is_list()) return {read_message(*value)};
    std::vector<Message> wordings;
    for (const auto& wording : value->list({.least = 1, .most = 20})) wordings.push_back(read_message(wording));
    return wordings;
}

Next read_next(ObjectReader& reaction, References& references) {
    const auto step = reaction.value("goto");
    const auto ending = reaction.value("end");
    if (step && ending) reaction.report(Code::key_conflict, "end", "'goto' and 'end' exclude each other", "keep one");
    if (!step && !ending)
        reaction.report(Code::key_conflict, "this reaction leads nowhere",
                        R"(add "goto": a step, or "end": an ending)");
    if (step) return NextStep{references.add(ReferenceKind::step, *step)};
    if (ending) return NextEnding{references.add(ReferenceKind::ending, *ending)};
    return NextEnding{};
}

Reaction read_reaction(ObjectReader& object, const std::string& step, References& references) {
    Reaction reaction;
    reaction.place = object.place();
    if (const auto when = object.value("when")) reaction.when = read_condition(*when, step, references);
    reaction.mood = static_cast<int>(object.integer("mood", {.min = -4, .max = 4, .otherwise = 0}));
    reaction.after_minutes =
        static_cast<int>(object.integer("after_minutes", {.min = 0, .max = longest_silence, .otherwise = 0}));
    reaction.effects = read_effects(object, references);
    reaction.says = object.local_text("says", may_be_absent);
    reaction.next = read_next(object, references);
    object.finish();
    return reaction;
}

Step read_step(ObjectReader& object, const std::string& id, Channel channel, References& references) {
    Step step;
    step.id = id;
    step.place = object.place();
    step.messages = read_messages(object, channel);
    step.task = object.local_text("task");
    if (auto rubric = object.object("rubric")) step.rubric = read_rubric(*rubric);
    step.model_reply = object.local_text("model_reply", {.languages = Languages::either});
    for (const auto& hint : object.array("hints", {.presence = Presence::optional, .most = 10}))
        step.hints.push_back(hint.local_text());
    for (const auto& value : object.array("reactions", {.most = 50}))
        if (auto reaction = value.object()) step.reactions.push_back(read_reaction(*reaction, id, references));
    object.finish();
    return step;
}

Ending read_ending(ObjectReader& object, const std::string& id) {
    Ending ending;
    ending.id = id;
    ending.place = object.place();
    ending.kind = object.enumeration("kind", ending_kind_names);
    ending.title = object.local_text("title", one_line_text);
    ending.text = object.local_text("text");
    if (const auto stars = object.value("stars")) ending.stars = static_cast<int>(stars->integer({.min = 1, .max = 5}));
    object.finish();
    return ending;
}

}  // namespace

std::map<std::string, Step> read_steps(ObjectReader& scenario, Channel channel, References& references) {
    std::map<std::string, Step> steps;
    auto object = scenario.object("steps");
    if (!object) return steps;
    for (const auto& member : object->members(most_steps)) {
        check_key(member, scenario.diagnostics());
        if (auto step = member.value.object())
            steps.insert_or_assign(member.key, read_step(*step, member.key, channel, references));
    }
    return steps;
}

std::map<std::string, Ending> read_endings(ObjectReader& scenario) {
    std::map<std::string, Ending> endings;
    auto object = scenario.object("endings");
    if (!object) return endings;
    for (const auto& member : object->members(most_endings)) {
        check_key(member, scenario.diagnostics());
        if (auto ending = member.value.object()) endings.insert_or_assign(member.key, read_ending(*ending, member.key));
    }
    return endings;
}

}  // namespace haoping
