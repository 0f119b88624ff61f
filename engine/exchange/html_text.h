#pragma once

#include <string>
#include <string_view>

namespace haoping {

struct HtmlText {
    std::string text;           // lines end where paragraphs, rows and list items do; no blank lines, nothing around it
    bool lost_picture = false;  // or sound, or a file
    bool lost_layout = false;   // more than paragraphs
};
HtmlText text_of_html(std::string_view html);

// Runs of blanks become one; nothing stands before or behind the lines, and no line is empty.
std::string tidied(std::string_view text);

}  // namespace haoping
