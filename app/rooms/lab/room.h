#pragma once

#include <memory>
#include <optional>

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/lab/intent.h"
#include "rooms/lab/rubric_lab.h"
#include "rooms/lab/view.h"

namespace haoping {

// The rubric lab: which scenario of which pack is edited, what a crash would lose of it, and what is saved.
class LabRoom {
public:
    explicit LabRoom(Hall& hall) : m_hall(hall) {}

    Errands handle(const LabIntent& intent, Instant now);
    bool tick(Instant now);  // true when the view may have changed
    void keep_edits();       // at once; otherwise a moment after the last one
    LabScreen view() const;
    void wait_for_marks();  // for pictures and tests

private:
    Errands act(const GoRubrics&, Instant);
    Errands act(const Lab&, Instant);
    void open(const OpenInLab& wish, Instant now);
    void recover(Instant now);
    void copy_pack(Instant now);

    Hall& m_hall;
    std::unique_ptr<RubricLab> m_lab;  // null: none was opened
    std::optional<Instant> m_touched;  // set: its edits are not handed to the writer yet
};

}  // namespace haoping
