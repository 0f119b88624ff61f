#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rooms/lab/lab_text.h"
#include "rooms/lab/view.h"
#include "rooms/lab/worker.h"

namespace haoping {

// One scenario of a pack being edited: its files, what is chosen, and its marks, which follow the edits on another
// thread. Knows nothing of the screen.
class RubricLab {
public:
    struct Place {
        std::string pack;
        std::filesystem::path folder;
        std::string scenario;
        std::string step;      // empty: the first
        bool shipped = false;  // came with the program: only looked at
        FindPack find_pack;
        std::shared_ptr<const SpellingDictionary> dictionary;
    };
    explicit RubricLab(Place place);

    const std::string& pack() const { return m_place.pack; }
    const std::string& scenario() const { return m_place.scenario; }

    // All wishes but those for another scenario or pack. Throws StoreError when a file can't be written.
    void handle(const LabWish& wish, Instant now);
    void choose_step(const std::string& step, Instant now);
    // Asks for marks a moment after the last edit and takes them over when they are there: true.
    bool tick(Instant now);
    void wait_for_marks();  // for pictures and tests

    // What a crash would lose: the text of each file that differs from the disk, empty when it does not.
    std::map<std::string, std::string> unsaved() const;
    bool has_unsaved() const { return !m_text.changed_files().empty(); }
    void recover(const std::string& file, const std::string& text, Instant now);
    std::uint64_t revision() const { return m_text.revision(); }

    std::shared_ptr<const LabView> view(const Texts& t);

private:
    struct Acts;
    const std::string& file(LabFile which) const {
        return which == LabFile::scenario ? m_scenario_file : m_samples_file;
    }
    void set_field(const SetField& wish, Instant now);
    bool set_value(const std::string& file, const std::string& pointer, const std::string& json, Instant now);
    void insert_criterion(std::size_t at, const std::string& json, Instant now);
    std::string new_criterion() const;
    std::string free_id(const std::string& wanted) const;
    void add_phrase(const AddPhrase& wish, Instant now);
    void add_listed_phrase(const AddListedPhrase& wish, Instant now);
    void choose_sample(std::size_t index, Instant now);
    void add_sample(const AddSample& wish, Instant now);
    void expect_computed(const ExpectComputed& wish, Instant now);
    void save();
    void keep_mine();
    void take_theirs(Instant now);
    std::vector<CriterionOutline> criteria() const;
    std::string criteria_pointer() const;
    void touch(Instant now);
    LabJob job() const;
    LabState state() const;
    void take_over(LabResult result);

    Place m_place;
    std::string m_scenario_file;
    std::string m_samples_file;
    LabText m_text;
    std::map<std::string, LabField> m_waiting;  // by pointer
    std::size_t m_criterion = 0;
    std::optional<std::size_t> m_sample;
    std::string m_live;
    std::vector<std::string> m_live_after;
    LabNotice m_notice{};
    bool m_writable = false;
    LabResult m_result;
    MarksById m_saved_marks;
    bool m_saved_marks_wanted = true;  // the next marks are those of the saved files
    std::optional<Instant> m_touched;  // set: marks are to be asked for
    bool m_waiting_for_marks = false;
    std::shared_ptr<const LabView> m_view;  // null: to be made anew
    Locale m_view_locale{};
    LabWorker m_worker;
};

}  // namespace haoping
