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

// At most 500 findings, errors before warnings, and a last one that says so.
void keep_the_first(std::vector<Diagnostic>& found);

}  // namespace haoping
