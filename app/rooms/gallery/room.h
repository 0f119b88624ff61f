#pragma once

#include "hall/errand.h"
#include "hall/hall.h"
#include "rooms/gallery/intent.h"
#include "rooms/gallery/view.h"

namespace haoping {

class GalleryRoom {
public:
    explicit GalleryRoom(Hall&) {}

    Errands handle(const GalleryIntent&, Instant) { return {Go{ScreenName::gallery}}; }
    GalleryView view() const { return {}; }
};

}  // namespace haoping
