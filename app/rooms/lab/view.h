#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "pack/outline.h"
#include "rooms/lab/marks.h"
#include "rooms/lab/wish.h"
#include "views/texts.h"

namespace haoping {

struct LabChoice {
    std::string pack;
    std::string scenario;
    std::string title;
    bool chosen = false;
};

struct LabStep {
    std::string id;
    bool chosen = false;
};

// One thing that can be typed, with what is wrong with it.
struct LabField {
    std::string pointer;
    std::string text;
    FieldForm form{};
    std::string problem;
};

struct LabLevel {
    std::string name;  // "Full", "Half", "0.75"
    double mark = 1;
    LabField expression;
    std::vector<EvidenceLine> lines;
    std::map<std::string, std::string> problems;  // by the pointer of a phrase or list
};

struct LabCriterion {
    std::string number;
    std::string id;
    std::string title;
    std::string summary;  // its first phrases and concepts
    std::string dimension;
    std::string weight;
    bool has_problem = false;
};

struct OpenCriterion {
    std::size_t index = 0;
    std::string pointer;
    std::string kind;
    std::string dimension;
    LabField title_en, title_zh, weight, unit, why_en, why_zh, try_en, try_zh, missing_en, missing_zh;
    std::vector<LabLevel> levels;
    std::string shared;                         // why there are no levels; empty: there are
    std::string problem;                        // of the criterion as a whole
    std::vector<std::size_t> missed_positives;  // indices of samples that should meet it, and don't
    std::vector<std::size_t> missed_negatives;  // that should not, and do
};

struct LabCell {
    std::optional<double> expected;  // absent: the teacher did not say
    std::optional<double> computed;  // absent: not marked yet
    State expected_state{};
    State computed_state{};
    bool differs = false;
};

struct LabSample {
    std::size_t index = 0;  // in the file, which holds the samples of all steps
    std::string pointer;
    std::string id;
    std::string start;  // of its text
    std::vector<LabCell> cells;
    std::string expected;  // "85–100", or why it can't be marked
    std::string computed;
    std::optional<int> gap;  // points outside the expected range; absent: nothing is expected
    bool differs = false;
    bool chinese = false;
    bool changed = false;  // marked otherwise than before the edits in progress
};

struct LabFigure {
    std::string name;
    std::string value;
    std::string of;  // "207 of 216", "too few"
    std::optional<bool> good;
};

struct LabTest {
    int depth = 0;
    std::string text;
    std::string found;  // the words; empty: not found
    Finding finding{};
    bool is_heading = false;
};

struct LiveCriterion {
    std::string number;
    State state{};
    std::vector<Span> evidence;
};

struct LabLive {
    std::string text;
    std::string sample;   // id of the sample it began as; empty: none
    bool marked = false;  // the marks below belong to this text
    std::vector<LiveCriterion> criteria;
    std::vector<LiveCriterion> gates;  // crossed ones
    std::string total;
    std::string verdict;
    std::string unscorable;
    std::string why_title;
    std::string said, missing;
    std::vector<LabTest> tests;
};

enum class LabNotice : std::uint8_t { none, read_only, recovered, changed_outside, cannot_be_used };

struct LabView {
    std::vector<LabChoice> choices;
    std::vector<LabStep> steps;
    std::string title;
    LabNotice notice{};
    std::string notice_text;
    std::string state;  // "Saved", "3 edits not saved"
    std::vector<LabCriterion> criteria;
    std::vector<LabCriterion> gates;
    std::optional<OpenCriterion> open;
    std::vector<LabFigure> figures;
    std::vector<LabSample> samples;
    LabLive live;
    std::vector<std::string> other_problems;  // that belong to no field shown
    std::string marking;                      // "Marking 24 replies"; empty: all is marked
    std::string marked_line;                  // "24 replies marked in 38 ms"
    bool stale = false;                       // the marks are those of an earlier version
    bool broken = false;                      // the pack does not load; the last good marks stay
    bool writable = false;
    bool can_undo = false;
    bool can_redo = false;
    bool changed = false;
};

// All that the picture is made of. The texts are the files as they are edited now.
struct LabState {
    std::string pack;
    std::string scenario;
    std::string step;
    std::string scenario_file;
    std::string samples_file;
    std::string scenario_text;
    std::string samples_text;
    std::uint64_t revision = 0;
    std::map<std::string, LabField> waiting;  // by pointer: texts that are no number or JSON yet
    std::vector<Diagnostic> diagnostics;      // of the newest load
    std::optional<LabMarks> marks;            // the last good ones
    std::optional<LiveMarks> live_marks;
    MarksById saved_marks;  // before the edits in progress
    std::size_t criterion = 0;
    std::optional<std::size_t> sample;  // into the samples of the file
    std::string live;
    LabNotice notice{};
    std::size_t unsaved_edits = 0;
    bool marking = false;
    bool writable = false;
    bool broken = false;
    bool can_undo = false;
    bool can_redo = false;
};

LabView lab_view(const LabState& state, const Texts& t);
std::vector<LabFigure> agreement_figures(const std::vector<SampleOutline>& samples, const MarksById& marks,
                                         const Texts& t);

struct LabScreen {
    std::shared_ptr<const LabView> lab;  // null: no scenario can be opened
    std::vector<LabChoice> choices;
};

}  // namespace haoping
