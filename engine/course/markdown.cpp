#include "course/markdown.h"

#include <fmt/format.h>
#include <md4c.h>
#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace haoping {

namespace {

// 1-based line and column, in code points.
Position position_of(std::string_view text, std::size_t offset) {
    Position at{1, 1};
    for (const char byte : text.substr(0, offset)) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
        if (byte == '\n')
            at = {at.line + 1, 1};
        else if (!continues)
            ++at.column;
    }
    return at;
}

struct LinkScheme {
    std::string_view prefix;
    LinkKind kind;
};
constexpr auto link_schemes = std::to_array<LinkScheme>({{"unit:", LinkKind::unit},
                                                         {"case:", LinkKind::scenario},
                                                         {"gate:", LinkKind::gate},
                                                         {"item:", LinkKind::item},
                                                         {"source:", LinkKind::source}});

std::optional<PageLink> link_to(std::string_view target) {
    const auto scheme =
        std::ranges::find_if(link_schemes, [&](const auto& each) { return target.starts_with(each.prefix); });
    if (scheme == link_schemes.end()) return std::nullopt;
    target.remove_prefix(scheme->prefix.size());
    PageLink link{scheme->kind, std::string(target), {}, {}};
    if (link.kind == LinkKind::scenario) {
        const auto slash = target.find('/');
        if (slash == std::string_view::npos) return std::nullopt;
        link.pack = target.substr(0, slash);
        link.id = target.substr(slash + 1);
    }
    if (link.id.empty()) return std::nullopt;
    return link;
}

struct Label {
    std::string_view word;
    PageSpeaker speaker;
};
constexpr auto labels = std::to_array<Label>({{"Customer", PageSpeaker::customer},
                                              {"客户", PageSpeaker::customer},
                                              {"You", PageSpeaker::you},
                                              {"你", PageSpeaker::you},
                                              {"Not so", PageSpeaker::not_so},
                                              {"别这样", PageSpeaker::not_so}});

// "**Customer:** Where is it?" → who speaks, and what.
PageBubble bubble_of(PageLine line) {
    PageBubble bubble{PageSpeaker::note, {}, std::move(line)};
    auto& runs = bubble.text;
    if (runs.empty() || !runs.front().strong) return bubble;
    std::string_view label = runs.front().text;
    for (const std::string_view colon : {":", "："}) {
        if (!label.ends_with(colon)) continue;
        label.remove_suffix(colon.size());
        bubble.label = label;
        runs.erase(runs.begin());
        if (!runs.empty()) runs.front().text.erase(0, runs.front().text.find_first_not_of(' '));
        break;
    }
    const auto known =
        std::ranges::find_if(labels, [&](const auto& each) { return bubble.label.starts_with(each.word); });
    if (known != labels.end()) bubble.speaker = known->speaker;
    return bubble;
}

// Takes md4c's calls and makes blocks of them.
class Builder {
public:
    Builder(std::string_view text, const std::string& file, Diagnostics& diagnostics)
        : m_text(text), m_file(file), m_diagnostics(diagnostics) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        switch (type) {
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                if (m_list || m_quoted) unshown("a list within another block");
                m_list = PageList{type == MD_BLOCK_OL, {}};
                break;
            case MD_BLOCK_LI:
            case MD_BLOCK_TH:
            case MD_BLOCK_TD: m_line.clear(); break;
            case MD_BLOCK_QUOTE: m_quoted = true; break;
            case MD_BLOCK_H:
                m_level = static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level;
                m_line.clear();
                break;
            case MD_BLOCK_P:
                if (!m_list) m_line.clear();
                break;
            case MD_BLOCK_TABLE: m_table = PageTable{}; break;
            case MD_BLOCK_TR: m_row.clear(); break;
            case MD_BLOCK_HR: unshown("a rule"); break;
            case MD_BLOCK_CODE: unshown("a block of code"); break;
            default: break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        switch (type) {
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                if (m_list) m_result.blocks.emplace_back(std::move(*m_list));
                m_list.reset();
                break;
            case MD_BLOCK_LI:
                if (m_list) m_list->items.push_back(std::move(m_line));
                m_line.clear();
                break;
            case MD_BLOCK_QUOTE: m_quoted = false; break;
            case MD_BLOCK_H: add_heading(); break;
            case MD_BLOCK_P: add_paragraph(); break;
            case MD_BLOCK_TABLE:
                if (m_table) m_result.blocks.emplace_back(std::move(*m_table));
                m_table.reset();
                break;
            case MD_BLOCK_TH:
            case MD_BLOCK_TD: m_row.push_back(std::move(m_line)); break;
            case MD_BLOCK_TR: add_row(); break;
            default: break;
        }
    }

    void enter(MD_SPANTYPE type, const void* detail) {
        if (type == MD_SPAN_EM || type == MD_SPAN_STRONG)
            ++m_strong;
        else if (type == MD_SPAN_A)
            begin_link(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        else
            unshown(type == MD_SPAN_IMG ? "an image" : "code");
    }

    void leave(MD_SPANTYPE type) {
        if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) --m_strong;
        if (type == MD_SPAN_A) m_link.reset();
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        note_place(text);
        if (type == MD_TEXT_ENTITY) unshown("a character by its name");
        if (type == MD_TEXT_SOFTBR) text = " ";
        if (type == MD_TEXT_BR) text = "\n";
        const bool strong = m_strong > 0;
        if (!m_line.empty() && m_line.back().strong == strong && m_line.back().link == m_link)
            m_line.back().text += text;
        else
            m_line.push_back({std::string(text), strong, m_link});
    }

    MarkdownText take() { return std::move(m_result); }

private:
    void add_heading() {
        if (m_level > 2) unshown("a heading below the second level");
        if (m_level == 1) {
            if (!m_result.title.empty()) unshown("a second title");
            m_result.title = plain_text(m_line);
            m_result.title_place = here();
        } else {
            m_result.blocks.emplace_back(PageHeading{std::move(m_line)});
        }
        m_line.clear();
    }

    void add_paragraph() {
        if (m_list) {
            if (!m_line.empty()) m_line.back().text += ' ';
            return;  // belongs to the item
        }
        if (m_quoted)
            m_result.blocks.emplace_back(bubble_of(std::move(m_line)));
        else
            m_result.blocks.emplace_back(PageParagraph{std::move(m_line)});
        m_line.clear();
    }

    void add_row() {
        if (!m_table) return;
        if (m_table->head.empty())
            m_table->head = std::move(m_row);
        else
            m_table->rows.push_back(std::move(m_row));
        m_row.clear();
    }

    void begin_link(const MD_ATTRIBUTE& href) {
        const std::string_view target(href.text, href.size);
        note_place(target);
        m_link = link_to(target);
        if (m_link)
            m_link->place = here();
        else
            m_diagnostics.report(Code::bad_form, here(), fmt::format("'{}' leads nowhere", target),
                                 "links are unit:ID, case:PACK/SCENARIO, gate:ID, item:ID or source:ID");
    }

    // md4c hands out parts of the text it reads, but sometimes a copy.
    void note_place(std::string_view part) {
        const std::less_equal<const char*> before;
        if (before(m_text.data(), part.data()) && before(part.data(), m_text.data() + m_text.size()))
            m_offset = static_cast<std::size_t>(part.data() - m_text.data());
    }

    SourcePlace here() const {
        const auto at = position_of(m_text, m_offset);
        return {m_file, at, at};
    }

    void unshown(std::string_view what) {
        m_diagnostics.report(Code::unshown_element, here(), fmt::format("a page doesn't show {}", what),
                             "use headings, paragraphs, lists, tables, bold, links and quotations");
    }

    std::string_view m_text;
    const std::string& m_file;
    Diagnostics& m_diagnostics;
    MarkdownText m_result;
    PageLine m_line;
    std::vector<PageLine> m_row;
    std::optional<PageList> m_list;
    std::optional<PageTable> m_table;
    std::optional<PageLink> m_link;
    unsigned m_level = 0;
    int m_strong = 0;
    bool m_quoted = false;
    std::size_t m_offset = 0;  // of what was read last
};

Builder& builder(void* self) { return *static_cast<Builder*>(self); }

}  // namespace

MarkdownText read_markdown(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
    Builder result(text, file, diagnostics);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        builder(self).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
        builder(self).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
        builder(self).enter(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
        builder(self).leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* part, MD_SIZE size, void* self) {
        builder(self).add(type, {part, size});
        return 0;
    };
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &result);
    return result.take();
}

}  // namespace haoping
