#pragma once

#include <string>
#include <string_view>

#include "json/local_text.h"

namespace haoping {

// Text for an HTML page, inside an element or an attribute. A reply is anybody's text: nothing of it may become markup.
// What HTML forbids or would turn the direction of writing stands as its code (diagnostics/printable.h); lines stay.
std::string html_escaped(std::string_view text);

// A page by itself up to its <body>, UTF-8. It may use the style of all printed pages (dark on white, A4) and its own;
// nothing from outside.
std::string html_page_begin(Locale, std::string_view title, std::string_view own_style);

}  // namespace haoping
