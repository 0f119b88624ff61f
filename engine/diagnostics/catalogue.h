#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "diagnostics/diagnostic.h"

namespace haoping {

struct CatalogueEntry {
    Code code{};
    std::string_view id;    // "P004": shown to authors, never given a new meaning
    std::string_view rule;  // kebab-case; tests/packs/bad/<id>-<rule>/ shows what breaks it
    Severity severity{};
    std::string_view explanation;
};

// In the order of Code.
inline constexpr std::array catalogue{
    CatalogueEntry{Code::missing_file, "F001", "missing-file", Severity::error,
                   "A file or folder that a pack needs is not there or can't be read."},
    CatalogueEntry{Code::file_too_large, "F002", "file-too-large", Severity::error,
                   "A file is larger than a pack's file may be."},
    CatalogueEntry{Code::unsafe_path, "F003", "unsafe-path", Severity::error,
                   "A file is named by a path that leaves the pack's folder or works on one system only."},
    CatalogueEntry{Code::too_many_files, "F004", "too-many-files", Severity::error,
                   "A folder of the pack holds more files than are read."},
    CatalogueEntry{Code::stray_file, "F005", "stray-file", Severity::warning,
                   "A file lies where nothing reads it, or is named so."},
    CatalogueEntry{Code::too_many_findings, "F006", "too-many-findings", Severity::warning,
                   "There is more to find than is shown at once."},

    CatalogueEntry{Code::empty_file, "J001", "empty-file", Severity::error, "The file has nothing in it."},
    CatalogueEntry{Code::not_utf8, "J002", "not-utf8", Severity::error,
                   "The file is saved in another encoding than UTF-8."},
    CatalogueEntry{Code::syntax, "J003", "syntax", Severity::error, "The file is not JSON at this place."},
    CatalogueEntry{Code::duplicate_key, "J004", "duplicate-key", Severity::error,
                   "The same key stands twice in one object, so one of its values would be lost."},
    CatalogueEntry{Code::too_deep, "J005", "too-deep", Severity::error,
                   "Lists and objects are nested deeper than any pack needs."},
    CatalogueEntry{Code::number_too_large, "J006", "number-too-large", Severity::error,
                   "A number has more digits than can be held."},

    CatalogueEntry{Code::missing_key, "P001", "missing-key", Severity::error, "A key that must be there is not."},
    CatalogueEntry{Code::wrong_type, "P002", "wrong-type", Severity::error,
                   "A value is of another type, say a text where a number belongs."},
    CatalogueEntry{Code::out_of_range, "P003", "out-of-range", Severity::error,
                   "A number lies outside the range in which it has a meaning."},
    CatalogueEntry{Code::unknown_key, "P004", "unknown-key", Severity::error,
                   "Nothing reads this key; it is mostly a misspelling."},
    CatalogueEntry{Code::unknown_value, "P005", "unknown-value", Severity::error,
                   "The value is none of those that may stand here."},
    CatalogueEntry{Code::bad_id, "P006", "bad-id", Severity::error,
                   "A name for use in references is not of small letters, digits and hyphens."},
    CatalogueEntry{Code::empty_text, "P007", "empty-text", Severity::error, "A text that must say something is empty."},
    CatalogueEntry{Code::list_length, "P008", "list-length", Severity::error,
                   "A list has too few or too many elements."},
    CatalogueEntry{Code::bad_form, "P009", "bad-form", Severity::error,
                   "A date, an amount or a duration is not written in its form."},
    CatalogueEntry{Code::duplicate_id, "P010", "duplicate-id", Severity::error,
                   "Two things of one kind have the same id."},
    CatalogueEntry{Code::format_version, "P011", "format-version", Severity::error,
                   "The pack is written for a version of the format that this program doesn't read."},
    CatalogueEntry{Code::key_conflict, "P012", "key-conflict", Severity::error,
                   "Keys stand together that exclude each other, or none of several stands where one must."},
    CatalogueEntry{Code::text_too_long, "P013", "text-too-long", Severity::error,
                   "A text is longer than a screen or the marker can take."},
    CatalogueEntry{Code::file_name, "P014", "file-name", Severity::error,
                   "A file is not named after the id of what is in it."},
    CatalogueEntry{Code::control_character, "P015", "control-character", Severity::warning,
                   "A title or a name has a line break, a tabulator or another character that steers."},

    CatalogueEntry{Code::unknown_reference, "R001", "unknown-reference", Severity::error,
                   "An id is referred to that is defined nowhere."},
    CatalogueEntry{Code::unknown_concept, "R002", "unknown-concept", Severity::error,
                   "A concept is looked for that neither the pack nor the packs it builds on define."},
    CatalogueEntry{Code::unknown_fact, "R003", "unknown-fact", Severity::error,
                   "A fact is used that the scenario's desk doesn't have."},
    CatalogueEntry{Code::unknown_action, "R004", "unknown-action", Severity::error,
                   "An action is referred to that the scenario doesn't offer."},
    CatalogueEntry{Code::unknown_policy, "R005", "unknown-policy", Severity::error,
                   "A policy is referred to that no pack in reach has."},
    CatalogueEntry{Code::unknown_criterion, "R006", "unknown-criterion", Severity::error,
                   "A criterion is referred to that the rubric doesn't have."},
    CatalogueEntry{Code::unused_definition, "R007", "unused-definition", Severity::warning,
                   "Something is defined that nothing uses."},
    CatalogueEntry{Code::pack_cycle, "R008", "pack-cycle", Severity::error, "Packs require each other in a circle."},
    CatalogueEntry{Code::too_many_packs, "R009", "too-many-packs", Severity::error,
                   "A pack builds on more packs than are read for it."},

    CatalogueEntry{Code::unreachable_step, "S001", "unreachable-step", Severity::error,
                   "No way through the conversation leads to this step."},
    CatalogueEntry{Code::dead_end, "S002", "dead-end", Severity::error,
                   "The conversation can come to this step and can't go on from there."},
    CatalogueEntry{Code::endless_loop, "S003", "endless-loop", Severity::error,
                   "From this step no way leads to an ending, only round in a circle."},
    CatalogueEntry{Code::too_few_endings, "S004", "too-few-endings", Severity::warning,
                   "A conversation that ends the same whatever the trainee does teaches nothing."},
    CatalogueEntry{Code::unreachable_ending, "S005", "unreachable-ending", Severity::error,
                   "No way through the conversation leads to this ending."},
    CatalogueEntry{Code::impossible_action, "S006", "impossible-action", Severity::error,
                   "An action is asked for whose precondition the scenario can never meet."},
    CatalogueEntry{Code::shadowed_branch, "S007", "shadowed-branch", Severity::error,
                   "A branch stands behind one that is always taken."},
    CatalogueEntry{Code::missing_branch, "S008", "missing-branch", Severity::error,
                   "A step has no branch for the case that none of its conditions holds."},

    CatalogueEntry{Code::no_weight, "K001", "no-weight", Severity::error,
                   "The criteria of a rubric have no weight together, so nothing can be earned."},
    CatalogueEntry{Code::bad_levels, "K002", "bad-levels", Severity::error,
                   "The levels of a criterion don't go from full marks down to none."},
    CatalogueEntry{Code::nothing_to_find, "K003", "nothing-to-find", Severity::error,
                   "A criterion, level or concept doesn't say what to look for."},
    CatalogueEntry{Code::bad_length_band, "K004", "bad-length-band", Severity::error,
                   "A range has its least above its most."},
    CatalogueEntry{Code::missing_feedback, "K005", "missing-feedback", Severity::warning,
                   "A criterion can't tell the trainee what would have earned it."},
    CatalogueEntry{Code::lopsided_weights, "K006", "lopsided-weights", Severity::warning,
                   "One criterion decides nearly alone over the mark."},
    CatalogueEntry{Code::no_must, "K007", "no-must", Severity::warning,
                   "A rubric lets a reply pass whatever it leaves out, for nothing in it is a must."},
    CatalogueEntry{Code::overlapping_criteria, "K008", "overlapping-criteria", Severity::warning,
                   "Two criteria of one rubric look for the same, so that it counts twice."},
    CatalogueEntry{Code::impossible_together, "K009", "impossible-together", Severity::warning,
                   "Two criteria can't be met by one reply, or what one asks for is forbidden."},
    CatalogueEntry{Code::met_by_customer, "K010", "met-by-customer", Severity::warning,
                   "The customer's own message would meet a criterion: its evidence asks for too little."},

    CatalogueEntry{Code::bad_pattern, "E001", "bad-pattern", Severity::error, "A pattern can't be read at this place."},
    CatalogueEntry{Code::pattern_too_broad, "E002", "pattern-too-broad", Severity::error,
                   "A pattern is found in any text."},
    CatalogueEntry{Code::pattern_too_large, "E003", "pattern-too-large", Severity::error,
                   "A pattern stands for more wordings than are looked for."},
    CatalogueEntry{Code::concept_cycle, "E004", "concept-cycle", Severity::error, "A concept is defined by itself."},
    CatalogueEntry{Code::concept_example, "E005", "concept-example", Severity::error,
                   "A concept is not found in its own example, or is found where its author said it isn't."},
    CatalogueEntry{Code::impossible_count, "E006", "impossible-count", Severity::error,
                   "More parts are asked for than there are."},

    CatalogueEntry{Code::missing_translation, "T001", "missing-translation", Severity::warning,
                   "A text is there in one language only."},

    CatalogueEntry{Code::event_order, "X001", "event-order", Severity::error,
                   "Something happens before what must come first, say a delivery before the dispatch."},
    CatalogueEntry{Code::refund_above_paid, "X002", "refund-above-paid", Severity::error,
                   "More is paid back than was paid."},
    CatalogueEntry{Code::wrong_total, "X003", "wrong-total", Severity::error,
                   "An order's total is not the sum of its items, shipping and discount."},
    CatalogueEntry{Code::mixed_currencies, "X004", "mixed-currencies", Severity::error,
                   "Amounts of one order stand in different currencies."},
    CatalogueEntry{Code::future_event, "X005", "future-event", Severity::error,
                   "Something has already happened on a day after the scenario's today."},
    CatalogueEntry{Code::status_conflict, "X006", "status-conflict", Severity::error,
                   "The state of an order says something else than its dates, stock or tracking."},
    CatalogueEntry{Code::policy_not_in_force, "X007", "policy-not-in-force", Severity::error,
                   "A scenario uses a policy that is not in force on its day."},

    CatalogueEntry{Code::sample_total, "M001", "sample-total", Severity::error,
                   "A sample reply is marked outside the range its author gave."},
    CatalogueEntry{Code::sample_criterion, "M002", "sample-criterion", Severity::error,
                   "A criterion of a sample reply is marked otherwise than its author did."},
    CatalogueEntry{Code::too_few_samples, "M003", "too-few-samples", Severity::warning,
                   "Too few marked samples to trust the rubric."},
    CatalogueEntry{Code::sample_unscorable, "M004", "sample-unscorable", Severity::error,
                   "A sample reply is taken for no real reply, or passes for one although its author says otherwise."},
    CatalogueEntry{Code::weak_model_reply, "M005", "weak-model-reply", Severity::error,
                   "A model reply doesn't earn what a model must."},
    CatalogueEntry{Code::one_sided_samples, "M006", "one-sided-samples", Severity::warning,
                   "No sample meets a criterion, or none misses it, so that nothing tests where it ends."},

    CatalogueEntry{Code::unshown_element, "C001", "unshown-element", Severity::error,
                   "A page uses a form of Markdown that pages don't show."},
    CatalogueEntry{Code::page_title, "C002", "page-title", Severity::error,
                   "A page's title is not the name of its unit."},
    CatalogueEntry{Code::wrong_key, "C003", "wrong-key", Severity::error,
                   "A quiz item can't be answered rightly, or in more than one way."},
    CatalogueEntry{Code::short_paper, "C004", "short-paper", Severity::error,
                   "A paper asks for more items than there are, or for a kind in two places."},
};

namespace detail {
constexpr bool stands_in_order_of_codes() {
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        if (static_cast<std::size_t>(catalogue[i].code) != i) return false;
    return catalogue.back().code == Code::short_paper;
}
static_assert(stands_in_order_of_codes(), "the catalogue has one entry for each Code, in its order");
}  // namespace detail

constexpr const CatalogueEntry& entry_of(Code code) { return catalogue[static_cast<std::size_t>(code)]; }

// "P004" → Code::unknown_key.
constexpr std::optional<Code> code_of_id(std::string_view id) {
    for (const auto& entry : catalogue)
        if (entry.id == id) return entry.code;
    return std::nullopt;
}

}  // namespace haoping
