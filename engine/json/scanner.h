#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.h"
#include "json/source_map.h"
#include "json/text_cursor.h"

namespace haoping {

// Reads JSON only for its grammar and its places, and says in plain words what is wrong with it. Small slips (a comma
// too many or too few, comments, Chinese punctuation) are reported and passed over, so that all of them show at once.
class Scanner {
public:
    Scanner(std::string_view text, std::string file, Diagnostics& diagnostics);

    // Empty after a slip of syntax. Duplicate keys are reported, but don't empty it.
    std::optional<SourceMap> scan();

private:
    enum class After { goes_on, closed, lost };  // lost: reported, no use in reading on

    bool scan_value(SourceMap::Node node);
    bool scan_object(SourceMap::Node node);
    bool scan_list(SourceMap::Node node);
    bool scan_member(std::vector<SourceMap::Node>& members);
    bool scan_key(SourceMap::Node node);
    bool scan_string();
    bool scan_escape();
    bool scan_unicode_escape(Position begin);
    bool scan_number();
    bool scan_word();
    After scan_separator(char closing, Position opened);
    bool scan_first(char closing, Position opened, bool& closed);
    bool enter(Position opened);

    void skip_space();
    bool skip_comment();
    void report_duplicates(std::span<const SourceMap::Node> members);
    bool refuse_value();
    bool unclosed(char closing, Position opened);

    void slip(Position begin, std::string message, std::string hint = {});
    bool lost(Position begin, std::string message, std::string hint = {});  // false

    TextCursor m_cursor;
    std::string m_file;
    Diagnostics& m_diagnostics;
    SourceMap m_map;
    int m_depth = 0;
    bool m_valid = true;
};

}  // namespace haoping
