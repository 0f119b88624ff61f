#pragma once

#include <filesystem>
#include <vector>

#include "cases.h"
#include "table.h"

namespace haoping::measure {

// Replies of tests/blind, written from the case's brief alone and marked twice from its sheet alone.
struct BlindReplies {
    bool tuned_on = true;  // the half that is looked at while the marker is changed; the other one isn't
    std::vector<Reply> replies;
};

// Of FAMILY.developed.jsonl and FAMILY.held-out.jsonl; halves without a file are left out.
std::vector<BlindReplies> read_blind_trials(const Course& course, const std::filesystem::path& folder);

// Agreement with the mean of both markings, genuine replies taken for none, what is no reply and earns, and each kind.
std::vector<Row> blind_trial_rows(const Course& course, const std::vector<BlindReplies>& trials);

}  // namespace haoping::measure
