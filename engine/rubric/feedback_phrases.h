#pragma once

#include <string>
#include <string_view>

#include "json/local_text.h"
#include "rubric/assessment.h"

namespace haoping {

// Every sentence that the debrief can say, in both languages. They speak of the words, never of the person.
enum class FeedbackPhrase : std::uint8_t {
    works,          // {0}: words, or a title
    works_by,       // {0}: words, {1}: title
    still_missing,  // {0}: what is missing
    all_there,
    strongest,     // {0}: quotes
    nothing_yet,   // {0}: what is missing
    rule_crossed,  // {0}: titles of gates
    best,          // {0}: quote, {1}: title
    work_on,       // {0}: what is missing
    work_on_try,   // {0}: what is missing, {1}: wording
    work_on_deed,
    work_on_language,
    work_on_rule,  // {0}: title of the gate, {1}: instead
    said,          // {0}: quote
    said_denied,
    said_possible,
    said_quoted,
    said_other,         // {0}: quote, {1}: the right value
    value_of,           // {0}: quote, {1}: title of the fact, {2}: the right value
    value_of_another,   // {0}: quote, {1}: whose value it is, {2}: title of the fact, {3}: the right value
    value_unknown,      // {0}: quote
    untrue,             // {0}: quote
    untrue_with_right,  // {0}: quote, {1}: a sentence
    said_broken,
    said_not_done,
    not_done,
    said_earlier,
    unread,
    part_missing,  // {0}: what is missing
    all_missing,   // {0}: what is missing
    not_kept,      // {0}: title
    unit,          // {0}: unit
    list_and,      // between the last two of a list
    list_comma,
    more_not_so,      // {0}: how many
    mixed_languages,  // {0}: most points
    other_language,   // {0}: most points
    unread_language,  // {0}: most points
    fits_any_case,    // {0}: most points
    stop,             // ends a sentence and parts it from the next
};

std::string_view feedback_phrase(FeedbackPhrase phrase, Locale locale);

// Why a reply could not be marked and what to do; one or two sentences.
std::string_view feedback_phrase(Unscorable reason, Locale locale);

}  // namespace haoping
