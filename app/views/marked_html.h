#pragma once

#include <span>
#include <string>
#include <string_view>

#include "views/debrief_view.h"
#include "views/html_page.h"

namespace haoping {

// The reply with the words of each row marked, its number behind them, and a slot where a missed point would stand.
std::string html_marked_reply(std::string_view reply, std::span<const CriterionRow> rows,
                              std::span<const MissingPoint> slots);

// A text with some of its words underlined.
std::string html_with_news(std::string_view text, std::span<const Span> news);

std::string_view html_class(State state);

}  // namespace haoping
