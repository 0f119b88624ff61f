#pragma once

#include "hall/errand.h"
#include "hall/hall.h"
#include "hall/report_writer.h"
#include "rooms/study/course_desk.h"
#include "rooms/study/intent.h"

namespace haoping {

// The course room: keeps what is done at its desk, prints its papers, and adds what is due of cases and units.
class StudyRoom {
public:
    explicit StudyRoom(Hall& hall);
    void load();  // throws StoreError

    Errands handle(const StudyIntent& intent, Instant now);
    bool tick(Instant now);  // true when a view may have changed
    const StudyRecord& record() const { return m_desk.record(); }
    StudyView view(Instant now) const;
    // Completes Home with what there is to read, to answer and to sit.
    void add_to(HomeView& home, Instant now) const;

private:
    bool keep(std::vector<StudyKeep> kept);  // true: there was something
    bool take_printed();
    void wish_retention(const WishRetention& wish);
    void print(const PrintPaper& wish);
    std::filesystem::path papers_folder() const { return m_hall.data / "papers"; }

    Hall& m_hall;
    CourseDesk m_desk;
    ReportWriter m_printed;
};

}  // namespace haoping
