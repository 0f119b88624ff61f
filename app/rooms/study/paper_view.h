#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "course/check_answer.h"
#include "store/store.h"
#include "views/item_view.h"

namespace haoping {

// What became of the page to print that was asked for last.
struct Printed {
    std::string path;              // empty: none was written
    bool can_open_folder = false;  // in which it is
    std::string problem;           // why it could not be written
};

// The papers that there are, and those that were handed in.
struct PaperKind {
    std::string id;
    std::string title;
    std::vector<std::uint64_t> handed_in;  // numbers of the papers that were
    std::string line;   // "20 questions · 100 points · 20 minutes · 60 points pass"
    std::string parts;  // what it is made of: "5 true or false, 6 with one right answer …"
};
struct PaperRow {
    AttemptId sitting = 0;
    std::string title;
    std::string when;
    std::string result;  // "78 %"
    bool passed = false;
};
struct PapersView {
    std::vector<PaperKind> kinds;
    bool any_key = false;      // the answer key of any paper may be printed; else of those handed in
    std::string kind;          // id of the one used last; empty: none was
    std::uint64_t number = 0;  // to begin with: the one behind that used last
    std::vector<PaperRow> earlier;  // newest first
    Printed printed;
};

// One item of a paper that is being sat, or looked through when it was handed in.
struct PlaceMark {
    bool answered = false;
    bool flagged = false;
    std::optional<double> share;  // 0–1, when it was handed in
};
struct PaperView {
    AttemptId sitting = 0;
    std::string title;    // "Short test · paper 17"
    std::string section;  // "Several right answers · 6 points"
    std::size_t at = 0;   // 0-based
    std::vector<PlaceMark> places;
    std::size_t answered = 0;    // that can be read
    std::size_t unreadable_answers = 0;
    std::size_t flagged = 0;
    ItemView asked;
    std::optional<Answer> answer;        // as it was given so far
    bool unreadable = false;             // no number or date can be read in what was written
    std::string time_left;               // "12:34"; empty: handed in
    bool short_now = false;              // little of it is left
    std::optional<CheckedView> checked;  // handed in
};

// The question is being answered in a text field: plain letters and Enter are the field's then.
inline bool writes_answer(const PaperView& view) {
    const bool in_field = view.asked.form == QuizForm::write || view.asked.form == QuizForm::compose;
    return in_field && !view.checked && !view.time_left.empty();
}

struct PartResult {
    std::string id;  // of the stage; empty: a section of the paper
    std::string title;
    std::string points;  // "8 / 12"
    double share = 0;    // 0–1
};
struct PaperResultView {
    AttemptId sitting = 0;
    std::string title;
    std::string percent;  // "78"
    bool passed = false;
    std::string line;  // "78 of 100 points; 60 pass"
    std::string time;  // "handed in after 14 of 20 minutes"
    std::vector<PartResult> sections;
    std::vector<PartResult> parts;  // stages of the course
    std::string blueprint;
    std::uint64_t seed = 0;
    Printed printed;
};

}  // namespace haoping
