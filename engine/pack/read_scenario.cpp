#include "pack/read_scenario.h"

#include <array>

#include "evidence/read_expression.h"
#include "pack/names.h"
#include "pack/read_actions.h"
#include "pack/read_conversation.h"
#include "pack/read_desk.h"
#include "pack/read_facts.h"
#include "pack/read_value.h"
#include "rubric/read_rubric.h"
#include "text/analysis.h"

namespace haoping {

namespace {

Customer read_customer(ObjectReader& object) {
    Customer customer;
    customer.name = object.string("name", {.one_line = true});
    customer.address_as = object.string("address_as", {.one_line = true});
    if (const auto country = object.required("country")) customer.country = read_country(*country);
    if (const auto language = object.required("language")) customer.language = read_language(*language);
    customer.mood = object.enumeration("mood", mood_names);
    constexpr std::int64_t most_patience_minutes = 60 * 24 * 30;
    customer.patience_minutes =
        static_cast<int>(object.integer("patience_minutes", {.min = 0, .max = most_patience_minutes, .otherwise = 0}));
    customer.orders_before =
        static_cast<int>(object.integer("orders_before", {.min = 0, .max = 100'000, .otherwise = 0}));
    customer.note = object.local_text("note", may_be_absent);
    object.finish();
    return customer;
}

void read_head(ObjectReader& object, Scenario& scenario, References& references) {
    scenario.place = object.place();
    scenario.id = object.id("id");
    scenario.title = object.local_text("title", one_line_text);
    scenario.summary = object.local_text("summary");
    for (const auto& unit : object.array("units")) scenario.units.push_back(references.add(ReferenceKind::unit, unit));
    scenario.difficulty = static_cast<int>(object.integer("difficulty", {.min = 1, .max = 5}));
    scenario.channel = object.enumeration("channel", channel_names);
    scenario.platform = object.string("platform", {.one_line = true});
    scenario.trainee = object.string("trainee", {.one_line = true});
    if (const auto limit = object.value("time_limit_minutes"))
        scenario.time_limit_minutes = static_cast<int>(limit->integer({.min = 1, .max = 600}));
}

Untruth read_untruth(ObjectReader& object, References& references) {
    Untruth untruth;
    untruth.place = object.place();
    untruth.id = object.id("id");
    untruth.title = object.local_text("title", one_line_text);
    if (const auto evidence = object.required("evidence")) untruth.evidence = read_expression(*evidence);
    untruth.right = object.local_text("right", may_be_absent);
    if (const auto cap = object.value("cap")) untruth.cap = cap->number({.min = 0, .max = 100}) / 100;
    for (const auto& step : object.array("steps", {.presence = Presence::optional}))
        untruth.steps.push_back(references.add(ReferenceKind::step, step));
    object.finish();
    return untruth;
}

void read_totals(ObjectReader& expect, Sample& sample) {
    const auto bounds = expect.array("total", {.presence = Presence::optional, .least = 2, .most = 2});
    if (bounds.size() != 2) return;
    sample.total_min = bounds[0].number({.min = 0, .max = 100}) / 100;
    sample.total_max = bounds[1].number({.min = 0, .max = 100}) / 100;
    if (sample.total_min > sample.total_max)
        expect.report(Code::bad_length_band, "total", "the least total is above the most", "swap them");
}

void read_expectations(ObjectReader& expect, Sample& sample, References& references) {
    read_totals(expect, sample);
    if (auto criteria = expect.object("criteria", Presence::optional))
        for (const auto& member : criteria->members()) {
            references.add(ReferenceKind::criterion, member.key, member.key_place, sample.step);
            sample.criteria[member.key] = member.value.number({.min = 0, .max = 1});
        }
    if (const auto gates = expect.value("gates")) {
        sample.gates.emplace();
        for (const auto& gate : gates->list()) sample.gates->push_back(references.add(ReferenceKind::gate, gate));
    }
    if (const auto reason = expect.value("unscorable")) sample.unscorable = reason->enumeration(unscorable_names);
    if (const auto next = expect.value("leads_to"))
        sample.leads_to = references.add(ReferenceKind::step_or_ending, *next);
    expect.finish();
}

Sample read_sample(ObjectReader& object, References& references) {
    Sample sample;
    sample.place = object.place();
    sample.id = object.id("id");
    if (const auto step = object.required("step")) sample.step = references.add(ReferenceKind::step, *step);
    sample.text = object.string("text", {.may_be_empty = true, .most_characters = longest_reply});
    for (const auto& action : object.array("after", {.presence = Presence::optional}))
        sample.after.push_back(references.add(ReferenceKind::action, action));
    if (auto expect = object.object("expect")) read_expectations(*expect, sample, references);
    object.finish();
    return sample;
}

}  // namespace

Scenario read_scenario(ObjectReader& object, References& references) {
    Scenario scenario;
    read_head(object, scenario, references);
    if (auto customer = object.object("customer")) scenario.customer = read_customer(*customer);
    if (auto desk = object.object("desk")) scenario.desk = read_desk(*desk, references);
    if (auto facts = object.object("facts", Presence::optional)) {
        auto read = read_facts(*facts);
        scenario.facts = std::move(read.values);
        scenario.topics = std::move(read.topics);
        scenario.fact_titles = std::move(read.titles);
    }
    for (const auto& value : object.array("untrue", {.presence = Presence::optional, .most = 60}))
        if (auto untruth = value.object()) scenario.untrue.push_back(read_untruth(*untruth, references));
    if (const auto start = object.required("start")) scenario.start = references.add(ReferenceKind::step, *start);
    scenario.steps = read_steps(object, scenario.channel, references);
    scenario.endings = read_endings(object);
    scenario.actions = read_actions(object, references);
    if (auto whole = object.object("whole", Presence::optional)) scenario.whole = read_rubric(*whole);
    object.finish();
    return scenario;
}

std::vector<Sample> read_samples(ObjectReader& object, References& references) {
    std::vector<Sample> samples;
    for (const auto& value : object.array("samples"))
        if (auto sample = value.object()) samples.push_back(read_sample(*sample, references));
    object.finish();
    return samples;
}

}  // namespace haoping
