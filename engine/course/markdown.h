#pragma once

#include <string_view>
#include <vector>

#include "course/unit_page.h"
#include "diagnostics/diagnostics.h"

namespace haoping {

struct MarkdownText {
    std::string title;  // of the first heading
    SourcePlace title_place;
    std::vector<PageBlock> blocks;
};

// CommonMark with tables, as far as a page can show it: headings, paragraphs, flat lists, tables, emphasis, links and
// quotations, each paragraph of which is a bubble. Anything else is reported.
MarkdownText read_markdown(std::string_view text, const std::string& file, Diagnostics& diagnostics);

}  // namespace haoping
