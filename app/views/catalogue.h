#pragma once

#include <span>
#include <string_view>

namespace haoping {

struct Translation {
    std::string_view english;
    std::string_view chinese;
};

// Sorted by the English text. Generated from assets/ui/zh.po.
std::span<const Translation> chinese_catalogue();

}  // namespace haoping
