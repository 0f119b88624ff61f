#pragma once

#include <span>
#include <string>
#include <string_view>

#include "views/debrief_view.h"

namespace haoping {

// Text for an HTML page, inside an element or an attribute. A reply is anybody's text: nothing of it may become markup.
// What HTML forbids or would turn the direction of writing stands as its code (diagnostics/printable.h); lines stay.
std::string html_escaped(std::string_view text);

// The reply with the words of each row marked, its number behind them, and a slot where a missed point would stand.
std::string html_marked_reply(std::string_view reply, std::span<const CriterionRow> rows,
                              std::span<const MissingPoint> slots);

// A text with some of its words underlined.
std::string html_with_news(std::string_view text, std::span<const Span> news);

std::string_view html_class(State state);

}  // namespace haoping
