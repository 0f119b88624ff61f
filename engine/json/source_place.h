#pragma once

#include "diagnostics/source_place.h"  // IWYU pragma: export
