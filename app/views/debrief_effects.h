#pragma once

#include "play/effects.h"
#include "views/debrief_view.h"

namespace haoping {

std::vector<EffectLine> effect_lines(const Effects&, const Texts&);

}  // namespace haoping
