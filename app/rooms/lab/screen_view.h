#pragma once

#include <memory>
#include <vector>

#include "views/lab_view.h"

namespace haoping {

struct LabScreen {
    std::shared_ptr<const LabView> lab;  // null: no scenario can be opened
    std::vector<LabChoice> choices;
};

}  // namespace haoping
