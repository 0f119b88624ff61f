#pragma once

#include <vector>

#include "diagnostics/diagnostics.h"
#include "pack/pack.h"
#include "pack/reference.h"

namespace haoping {

// Everything that can only be seen when the whole pack is read. `references` stand beside pack.scenarios.
void check_pack(const Pack& pack, const References& manifest, const std::vector<References>& references,
                Diagnostics& diagnostics);

// Fills step_rubrics and whole_rubrics; slips in phrases are reported.
void compile_rubrics(Pack& pack, Diagnostics& diagnostics);
// Fills in the rubric of one step, if there is such a step.
void compile_rubric_of(const StepPlace& place, Pack& pack, Diagnostics& diagnostics);

}  // namespace haoping
