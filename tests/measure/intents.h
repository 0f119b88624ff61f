#pragma once

#include <filesystem>

#include "cases.h"
#include "table.h"

namespace haoping::measure {

struct IntentReplies {
    std::vector<Reply> replies;  // `at` is the case of their own intent
    bool from_data = false;      // else the pack's samples
};

// Of data_folder/service-replies-by-intent.csv, blanks and all, or of the pack's samples.
IntentReplies read_intent_replies(const Course& course, const std::filesystem::path& data_folder);

// "{{Order Number}}", "[name]", "XXX" → "12345"
std::string with_blanks_filled(const std::string& text);

// Each reply marked on every scenario: does its own come out highest?
std::vector<Row> intent_rows(const Course& course, const IntentReplies& intents);

}  // namespace haoping::measure
