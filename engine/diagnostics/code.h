#pragma once

#include <cstdint>

namespace haoping {

// Everything that can be said about an author's files. What each one means stands in catalogue.h, in this order.
enum class Code : std::uint8_t {
    // Files
    missing_file,
    file_too_large,
    unsafe_path,
    too_many_files,
    stray_file,
    too_many_findings,
    // JSON
    empty_file,
    not_utf8,
    syntax,
    duplicate_key,
    too_deep,
    number_too_large,
    // Shape of an object
    missing_key,
    wrong_type,
    out_of_range,
    unknown_key,
    unknown_value,
    bad_id,
    empty_text,
    list_length,
    bad_form,
    duplicate_id,
    format_version,
    key_conflict,
    text_too_long,
    file_name,
    control_character,
    // References
    unknown_reference,
    unknown_concept,
    unknown_fact,
    unknown_action,
    unknown_policy,
    unknown_criterion,
    unused_definition,
    pack_cycle,
    too_many_packs,
    // Conversation
    unreachable_step,
    dead_end,
    endless_loop,
    too_few_endings,
    unreachable_ending,
    impossible_action,
    shadowed_branch,
    missing_branch,
    // Rubric
    no_weight,
    bad_levels,
    nothing_to_find,
    bad_length_band,
    missing_feedback,
    lopsided_weights,
    no_must,
    overlapping_criteria,
    impossible_together,
    met_by_customer,
    // Evidence
    bad_pattern,
    pattern_too_broad,
    pattern_too_large,
    concept_cycle,
    concept_example,
    impossible_count,
    // Translations
    missing_translation,
    // Facts of the desk
    event_order,
    refund_above_paid,
    wrong_total,
    mixed_currencies,
    future_event,
    status_conflict,
    policy_not_in_force,
    // Samples
    sample_total,
    sample_criterion,
    too_few_samples,
    sample_unscorable,
    weak_model_reply,
    one_sided_samples,
    // Pages and quiz items of the course
    unshown_element,
    page_title,
    wrong_key,
    short_paper,
};

}  // namespace haoping
