#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "json/edit.h"

namespace haoping {

// What an author may ask for in the rubric lab. Places are JSON pointers into the file.

enum class LabFile : std::uint8_t { scenario, samples };

// How the text of a field is meant. What is not yet a number or JSON waits beside the file, with what is wrong.
enum class FieldForm : std::uint8_t { text, optional_text, number, json };

struct OpenInLab {
    std::string pack;
    std::string scenario;
    std::string step;  // empty: the first
};
struct SetField {
    LabFile file{};
    std::string pointer;
    std::string text;
    FieldForm form{};
};
struct EditFile {
    LabFile file{};
    JsonEdit edit;
};
struct AddCriterion {};
struct DuplicateCriterion {
    std::size_t index = 0;
};
struct AddPhrase {  // to the best level of the criterion
    std::size_t criterion = 0;
    std::string phrase;
};
struct AddListedPhrase {
    std::string list;
    std::size_t index = 0;
    std::string phrase;
};
struct ChooseCriterion {
    std::size_t index = 0;
};
struct ChooseSample {
    std::size_t index = 0;  // into LabView::samples; its text becomes the live reply
};
struct EditLiveReply {
    std::string text;
};
struct AddSample {  // of the live reply, with the marks that it earns now
    std::string id;
};
struct ExpectComputed {  // the teacher's mark was wrong: the sample now expects what is computed
    std::size_t sample = 0;
    std::string criterion;
};
struct MarkAll {};
struct UndoEdit {};
struct RedoEdit {};
struct SaveFiles {};
struct CopyPack {};  // into the person's own packs
// Edits that a crash or a quick exit left unsaved; a file that another program changed meanwhile.
struct KeepMine {};
struct TakeTheirs {};

using LabWish = std::variant<OpenInLab, SetField, EditFile, AddCriterion, DuplicateCriterion, AddPhrase,
                             AddListedPhrase, ChooseCriterion, ChooseSample, EditLiveReply, AddSample, ExpectComputed,
                             MarkAll, UndoEdit, RedoEdit, SaveFiles, CopyPack, KeepMine, TakeTheirs>;

}  // namespace haoping
