#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "exchange/carry_note.h"

namespace haoping {

// An XML text by anybody. Its size and nesting are bounded; entities of its own are not expanded (pugixml knows none).
// Empty, and noted, when it can't be read. White space between elements is kept: in mixed text it parts words.
std::optional<pugi::xml_document> read_xml(std::string_view text, std::vector<CarryNote>& notes);

// Elements are looked for by their local names: a file may put any prefix before them.
std::string_view local_name(pugi::xml_node node);
pugi::xml_node child_of(pugi::xml_node node, std::string_view name);  // empty: none
std::vector<pugi::xml_node> children_of(pugi::xml_node node, std::string_view name);
std::vector<pugi::xml_node> descendants_of(pugi::xml_node node, std::string_view name);

// The texts in an element itself, without what stands around them.
std::string content_of(pugi::xml_node node);

// The line of a node, counted from the one asked for before: ask in the order of the file.
class LineOf {
public:
    explicit LineOf(std::string_view text) : m_text(text) {}
    std::size_t operator()(pugi::xml_node node);

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

pugi::xml_document new_document();  // with the declaration of XML 1.0 in UTF-8
std::string xml_text(const pugi::xml_document& document);
pugi::xml_node add_element(pugi::xml_node to, const char* name, const std::string& text = {});

}  // namespace haoping
