#pragma once

#include <chrono>
#include <cstddef>

#include "ui/ui.h"
#include "views/texts.h"

namespace haoping {

// How far the packs are read that the desk waits for.
struct ReadingView {
    std::size_t done = 0;
    std::size_t packs = 0;  // 0: they are not counted yet
    std::chrono::milliseconds lasts{};
    bool stopping = false;
};

// The whole window until the packs are there. True when Stop was pressed.
bool draw_reading(ui::Ui& ui, const ReadingView& view, const Texts& t);

}  // namespace haoping
