#pragma once

#include <chrono>
#include <filesystem>
#include <fstream>

namespace haoping::desktop {

// Where the time of one frame went.
struct FrameTimes {
    using Clock = std::chrono::steady_clock;
    Clock::time_point begun;
    Clock::time_point built;    // the screen was drawn into lists, and what the person asked for was done
    Clock::time_point painted;  // the driver has it
    bool changed = true;        // not so: the picture is the one before
    Clock::time_point shown;    // on the screen, as far as one can tell
};

// One line a frame: when it began, then building, painting and showing it in milliseconds. For measurements.
class FrameLog {
public:
    explicit FrameLog(const std::filesystem::path& file);  // throws WindowError when it can't be written
    void add(const FrameTimes& frame);

private:
    std::ofstream m_out;
};

}  // namespace haoping::desktop
