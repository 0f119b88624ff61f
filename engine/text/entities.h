#pragma once

#include <cstdint>
#include <string_view>

#include "text/utf8.h"

namespace haoping {

// The character reference of HTML that begins at `offset` ("&#39;", "&amp;", "&nbsp;", "&#x2019;"), as replies copied out
// of web forms have them. Its value is 0 where none begins.
CodePoint entity_at(std::string_view text, std::uint32_t offset);

}  // namespace haoping
