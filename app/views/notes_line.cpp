#include "views/notes_line.h"

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

namespace {

std::string seconds_long(const Texts& t, std::chrono::seconds time) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    const std::string seconds = t("{} s", fmt::format("{}", (time - minutes).count()));
    return minutes.count() == 0 ? seconds : minutes_long(t, static_cast<int>(minutes.count())) + " " + seconds;
}

}  // namespace

std::string notes_line(const Notes& notes, const Texts& t) {
    std::string line = name_of(t, notes.mode);
    const auto add = [&](const std::string& words) { line += " · " + words; };
    if (notes.hints_shown && notes.mode != PracticeMode::worked) {
        add(t("all hints shown"));
    }
    if (notes.hints > 0) {
        add(t("hints opened: {}", fmt::format("{}", notes.hints)));
    }
    if (notes.model_seen && notes.mode != PracticeMode::worked) {
        add(t("model reply seen"));
    }
    if (notes.pasted_words > 0) {
        add(t("words pasted in all: {}", fmt::format("{}", notes.pasted_words)));
    }
    if (notes.times_away > 0) {
        add(t("times away from the window: {} ({})", fmt::format("{}", notes.times_away),
              seconds_long(t, notes.away)));
    }
    return line;
}

}  // namespace haoping
