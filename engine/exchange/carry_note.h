#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "json/local_text.h"

namespace haoping {

// What a question lost on its way from or to another program.
enum class CarryReason : std::uint8_t {
    // On the way out
    wrong_options_take_points,
    steps_became_pairs,
    only_these_dates,
    only_as_written,
    letter_became_options,
    no_way_back,
    option_reasons_joined,
    marked_by_a_person,
    no_form_there,
    // On the way in
    unknown_kind,
    no_right_answer,
    text_to_type,
    asks_several_things,
    broken_question,
    no_unit,
    unit_is_full,
    not_valid_here,
    explanation_missing,
    measure_missing,
    part_points_lost,
    picture_lost,
    layout_lost,
    comments_lost,
    more_answers,
    spare_answers,
    became_number,
    renamed,
    // Nothing of a file, or not all of it, could be read
    not_xml,
    too_deep,
    too_large,
    too_many_files,
    too_many_questions,
    not_an_archive,
    no_item_file,
    no_sheet,
    no_columns,
    no_known_format,
};

enum class CarryFate : std::uint8_t { changed, left_out, unreadable };
CarryFate fate_of(CarryReason reason);

struct CarryNote {
    std::string item;  // its name in the file; empty: the file as a whole
    CarryReason why{};
    std::string detail;    // what stands in the file, where the reason has a place for it
    std::size_t line = 0;  // 1-based, in the file; 0: not known
};

// "left out: questions of the kind 'essay' have no form here"
std::string told(const CarryNote& note, Locale locale);

}  // namespace haoping
