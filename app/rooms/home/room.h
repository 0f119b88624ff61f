#pragma once

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/home/intent.h"

namespace haoping {

// Where one begins: what to do next, the cases, and how far one has come. All of it follows from what the rooms share.
class HomeRoom {
public:
    explicit HomeRoom(Hall& hall) : m_hall(hall) {}

    Errands handle(const HomeIntent& intent, Instant now);
    HomeView view() const;

private:
    Errands act(const GoHome&);
    Errands act(const PutAway&);

    Hall& m_hall;
};

}  // namespace haoping
