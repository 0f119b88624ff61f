#pragma once

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/home/intent.h"

namespace haoping {

// Where one begins: what to do next, the cases, and how far one has come. All but the tab that is open follows from
// what the rooms share.
class HomeRoom {
public:
    explicit HomeRoom(Hall& hall) : m_hall(hall) {}
    void load();  // throws StoreError

    Errands handle(const HomeIntent& intent, Instant now);
    HomeView view() const;

private:
    Errands act(const GoHome&);
    Errands act(const PutAway&);
    Errands act(const ShowTab&);

    Hall& m_hall;
    std::optional<HomeTab> m_tab;  // empty: nobody chose one yet
};

}  // namespace haoping
