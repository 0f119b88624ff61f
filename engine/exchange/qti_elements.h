#pragma once

#include <string>
#include <string_view>

#include <pugixml.hpp>

// Elements that the kinds of QTI items have in common.
namespace haoping::qti {

using Node = pugi::xml_node;

void set(Node element, const char* name, const std::string& value);
std::string number_text(double number);
void add_inline(Node to, std::string_view text);      // line breaks stand in elements of their own
void add_paragraphs(Node to, std::string_view text);  // a line each

// Parts of <responseProcessing>. SCORE begins as 0 and is 1 when all is right.
Node when(Node processing);  // <responseIf>: its condition comes first
Node set_outcome(Node to, const char* name);
void add_value(Node to, const char* type, const std::string& value);
void score_when_right(Node processing);
// The points of the mapping, and `besides` for what was rightly not chosen; nothing without an answer.
void score_mapped(Node processing, double besides);

}  // namespace haoping::qti
