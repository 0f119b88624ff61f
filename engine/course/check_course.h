#pragma once

#include <vector>

#include "course/course_texts.h"
#include "diagnostics/diagnostic.h"
#include "pack/load_pack.h"
#include "pack/pack.h"

namespace haoping {

// What can only be seen when the course's texts and their pack are read: where links lead, units, sources, titles,
// pages in one language only, ids that stand twice, papers that can't be drawn, short
// answers that are marked otherwise than their samples say. Cases of other packs are looked for by `find_pack`.
std::vector<Diagnostic> check_course(const ReadCourseTexts& course, const Pack& pack, const FindPack& find_pack);

}  // namespace haoping
