#include "course/unit_page.h"

namespace haoping {

std::string plain_text(const PageLine& line) {
    std::string text;
    for (const auto& run : line) text += run.text;
    return text;
}

std::string plain_text(const UnitPage& page) {
    std::string text;
    for (const auto& block : page.blocks)
        for_each_line(block, [&](const PageLine& line) { text += plain_text(line) + "\n"; });
    return text;
}

}  // namespace haoping
