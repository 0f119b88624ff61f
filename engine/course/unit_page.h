#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/local_text.h"
#include "json/source_place.h"

namespace haoping {

enum class LinkKind : std::uint8_t { unit, scenario, gate, item, source };

// Where a link of a page leads: [Haggling](unit:ORD-10), [Ten lipsticks](case:cancel-order/ten-lipsticks).
struct PageLink {
    LinkKind kind{};
    std::string id;    // of the unit, scenario, gate, quiz item or source
    std::string pack;  // scenario: the pack that has it
    SourcePlace place;

    bool operator==(const PageLink& other) const { return kind == other.kind && id == other.id && pack == other.pack; }
};

// A stretch of text of one look.
struct PageRun {
    std::string text;
    bool strong = false;  // bold or italics: there is one emphasis
    std::optional<PageLink> link;
};
using PageLine = std::vector<PageRun>;

struct PageHeading {
    PageLine text;
};
struct PageParagraph {
    PageLine text;
};
struct PageList {
    bool numbered = false;
    std::vector<PageLine> items;
};
struct PageTable {
    std::vector<PageLine> head;
    std::vector<std::vector<PageLine>> rows;  // each as long as `head`
};

// note: an order, an address or the like that is shown like a message
enum class PageSpeaker : std::uint8_t { customer, you, not_so, note };

struct PageBubble {
    PageSpeaker speaker = PageSpeaker::note;
    std::string label;  // as the page has it, without its colon: "Customer", "You (step 1)"; may be empty
    PageLine text;
};
using PageBlock = std::variant<PageHeading, PageParagraph, PageList, PageTable, PageBubble>;

// What a student reads about one unit of the course, in one language.
struct UnitPage {
    std::string unit;  // "ORD-12"
    Locale locale{};
    std::string title;
    std::vector<PageBlock> blocks;  // without the title
    SourcePlace place;              // of the title; the file as a whole when it has none
};

std::string plain_text(const PageLine& line);

// Everything that stands on the page below its title, a line a paragraph, list item, row or bubble.
std::string plain_text(const UnitPage& page);

// Calls `visit(const PageLine&)` with every line of the block, in the order of reading.
template <typename Visit>
void for_each_line(const PageBlock& block, Visit visit) {
    if (const auto* list = std::get_if<PageList>(&block)) {
        for (const auto& item : list->items) visit(item);
    } else if (const auto* table = std::get_if<PageTable>(&block)) {
        for (const auto& cell : table->head) visit(cell);
        for (const auto& row : table->rows)
            for (const auto& cell : row) visit(cell);
    } else {
        std::visit(
            [&](const auto& each) {
                if constexpr (requires { each.text; }) visit(each.text);
            },
            block);
    }
}

}  // namespace haoping
