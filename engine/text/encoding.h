#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace haoping {

struct DecodedText {
    std::string utf8;      // without a byte order mark
    std::string encoding;  // what it was saved as when that was not UTF-8: "GBK", "UTF-16", "Windows-1252" …
};

// The text of a file that may have been saved by any program. UTF-8 and marked UTF-16 are certain; everything else is
// what it seems to be: ICU's charset detection, helped where a little Chinese stands among much English.
// Empty when it is no text in any of them.
std::optional<DecodedText> decode_file_text(std::string_view bytes);

}  // namespace haoping
