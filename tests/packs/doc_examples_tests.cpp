#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pack/library.h"
#include "pack/load_pack.h"
#include "play/check_samples.h"
#include "support/catch.h"
#include "support/folders.h"
#include "support/rubric_fixture.h"
#include "text/spelling.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::vector<std::string> lines_of(const char* page) {
    std::ifstream file(source_folder() / "docs" / page);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

// A fenced piece of JSON; its name stands behind the fence: ```json my-pack/pack.json
struct Block {
    std::string name;
    std::string text;
};

std::vector<Block> json_blocks(const char* page) {
    constexpr std::string_view fence = "```json";
    std::vector<Block> blocks;
    bool inside = false;
    for (const auto& line : lines_of(page)) {
        if (!inside && line.starts_with(fence)) {
            blocks.push_back({line.size() > fence.size() ? line.substr(fence.size() + 1) : "", ""});
            inside = true;
        } else if (inside && line == "```") {
            inside = false;
        } else if (inside) {
            blocks.back().text += line + "\n";
        }
    }
    return blocks;
}

// The cells of a table's row, with "\|" read as it is shown.
std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            const auto begin = cell.find_first_not_of(' ');
            cells.push_back(begin == cell.npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') + 1 - begin));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    return cells;
}

// The rows of the table whose first heading is this.
std::vector<std::vector<std::string>> table_rows(const char* page, const std::string& heading) {
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (const auto& line : lines_of(page)) {
        if (!line.starts_with('|')) {
            inside = false;
        } else if (inside && !line.starts_with("|---")) {
            rows.push_back(cells_of(line));
        } else if (!inside) {
            inside = cells_of(line).front() == heading;
        }
    }
    return rows;
}

std::vector<std::string> code_in(const std::string& cell) {
    std::vector<std::string> pieces;
    for (auto open = cell.find('`'); open != cell.npos; open = cell.find('`', open)) {
        const auto close = cell.find('`', open + 1);
        if (close == cell.npos) break;
        pieces.push_back(cell.substr(open + 1, close - open - 1));
        open = close + 1;
    }
    return pieces;
}

// Not a phrase such as "[full] refund" or "{date}".
bool is_evidence(const std::string& code) {
    return code.starts_with("{\"") || code.starts_with("[\"") || code.starts_with('"');
}

std::string criterion_with(const std::string& levels) {
    return R"({"id": "it", "title": {"en": "Says it", "zh": "说到了"}, )" + levels + "}";
}

// A whole rubric, a criterion, its levels, or evidence.
std::string as_rubric(const std::string& text) {
    if (text.starts_with("{\"criteria\"")) return text;
    if (text.starts_with("{\"id\"")) return "{\"criteria\": [" + text + "]}";
    const bool levels = text.starts_with("\"full\"") || text.starts_with("\"levels\"");
    return "{\"criteria\": [" + criterion_with(levels ? text : "\"full\": " + text) + "]}";
}

struct CompiledText {
    CompiledRubric rubric;
    std::string problems;
};

CompiledText compiled(const std::string& text, const ConceptBank& bank) {
    Diagnostics diagnostics;
    CompiledText result;
    if (const auto document = parse_document(text, "page.json", diagnostics)) {
        auto object = ObjectReader::open(*document, diagnostics);
        result.rubric = compile(read_rubric(*object), bank, diagnostics);
    }
    for (const auto& found : diagnostics.take_sorted()) result.problems += to_string(found) + "\n";
    return result;
}

std::string verdict_on(const Match& match) {
    constexpr double sure_from = 0.6;
    if (match.finding == Finding::contradicted) return "contradicted";
    if (match.finding != Finding::found) return "not found";
    return match.confidence < sure_from ? "unsure" : "found";
}

// The files of the pack that the guide builds, by their names in the pack.
std::map<std::string, std::string> guide_pack() {
    const std::string folder = "my-pack/";
    std::map<std::string, std::string> files;
    for (const auto& block : json_blocks("authoring.md"))
        if (block.name.starts_with(folder)) files[block.name.substr(folder.size())] = block.text;
    return files;
}

}  // namespace

SCENARIO("The pack that the guide builds loads, and its samples agree", "[docs]") {
    const auto loaded = load_pack(MemorySource(guide_pack()), find_in_folders({shipped_packs()}));
    for (const auto& found : loaded.diagnostics) {
        INFO(to_string(found));
        CHECK(severity_of(found) != Severity::error);
    }
    REQUIRE(loaded.value);
    REQUIRE(loaded.value->scenarios.size() == 1);
    const auto dictionary = SpellingDictionary::open("/usr/share/hunspell");
    for (const auto& found : check_samples(*loaded.value, dictionary.get())) {
        INFO(to_string(found));
        CHECK(found.file == "");
    }
}

SCENARIO("Every piece of evidence in the guides can be used", "[docs]") {
    const auto library = Library::load({shipped_packs()});
    const auto& bank = library.pack("core")->concepts;
    std::size_t pieces = 0;
    const auto check = [&](const std::string& text) {
        INFO(text);
        CHECK(compiled(as_rubric(text), bank).problems == "");
        ++pieces;
    };
    for (const auto* page : {"authoring.md", "marking.md"})
        for (const auto& block : json_blocks(page))
            if (block.name.empty()) check(block.text);
    for (const auto* heading : {"the reply …", "full is", "trap"})
        for (const auto& row : table_rows("authoring.md", heading))
            for (const auto& code : code_in(row.back()))
                if (is_evidence(code)) check(code);
    CHECK(pieces >= 60);
}

SCENARIO("The examples of the page on marking come true", "[docs]") {
    const auto library = Library::load({shipped_packs()});
    const auto& bank = library.pack("core")->concepts;
    const auto dictionary = SpellingDictionary::open("/usr/share/hunspell");
    const auto facts = fixture::facts_of_ana();
    const auto case_words = std::make_shared<const CaseVocabulary>(std::set<std::string>{"lipstick", "cancel", "matte"});
    const auto rows = table_rows("marking.md", "evidence");
    CHECK(rows.size() >= 25);
    for (const auto& row : rows) {
        REQUIRE(row.size() == 4);
        const auto evidence = code_in(row[0]).front();
        auto made = compiled(as_rubric(is_evidence(evidence) ? evidence : "\"" + evidence + "\""), bank);
        INFO(evidence << " in: " << row[1] << "\n" << made.problems);
        REQUIRE(made.problems == "");
        made.rubric.vocabulary = case_words;
        const auto assessment = assess(row[1], made.rubric, facts, dictionary.get());
        CHECK(verdict_on(assessment.evidence.front().match) == row[2]);
    }
}
