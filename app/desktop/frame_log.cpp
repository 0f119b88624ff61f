#include "desktop/frame_log.h"

#include <fmt/format.h>

#include "desktop/window.h"

namespace haoping::desktop {

FrameLog::FrameLog(const std::filesystem::path& file) : m_out(file) {
    if (!m_out) {
        throw WindowError("The times of the frames could not be written to " + file.string());
    }
}

void FrameLog::add(const FrameTimes& frame) {
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto between = [](auto from, auto to) { return Milliseconds(to - from).count(); };
    const double seconds = std::chrono::duration<double>(frame.begun.time_since_epoch()).count();
    m_out << fmt::format("{:.4f} {:.3f} {:.3f} {:.3f}\n", seconds, between(frame.begun, frame.built),
                         between(frame.built, frame.painted), between(frame.painted, frame.shown));
    m_out.flush();
}

}  // namespace haoping::desktop
