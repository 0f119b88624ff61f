#pragma once

#include <optional>
#include <string_view>

namespace haoping {

// Values as files of questions write them.
std::string_view trimmed(std::string_view text);
std::optional<double> number_in(std::string_view text);  // nothing else may stand there; finite
std::optional<bool> truth_in(std::string_view text);     // "true", "T", 正确, 对, √ …
// "before" and what stands behind the separator; the second is empty when there is none.
struct CutText {
    std::string_view before;
    std::string_view behind;
};
CutText cut(std::string_view text, std::string_view separator);

}  // namespace haoping
