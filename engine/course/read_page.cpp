#include "course/read_page.h"

#include <fmt/format.h>

#include "course/markdown.h"
#include "json/document.h"
#include "json/value_reader.h"
#include "pack/pack_files.h"

namespace haoping {

std::optional<UnitPage> read_page(const std::string& name, std::string_view text, Diagnostics& diagnostics) {
    UnitPage page;
    const auto stem = stem_of(name);  // "ORD-12.en"
    const auto dot = stem.find('.');
    const auto language = dot == std::string::npos ? "" : stem.substr(dot + 1);
    page.unit = stem.substr(0, dot);
    page.locale = language == "zh" ? Locale::zh : Locale::en;
    if ((language != "en" && language != "zh") || !is_id(page.unit, IdForm::course)) {
        diagnostics.report(Code::file_name, {name, {}, {}}, "this name doesn't tell unit and language",
                           "call it UNIT.en.md or UNIT.zh.md, say ORD-12.en.md");
        return std::nullopt;
    }
    if (!check_readable(text, "# and the title of the unit", name, diagnostics)) return std::nullopt;
    auto markdown = read_markdown(text, name, diagnostics);
    page.title = std::move(markdown.title);
    page.blocks = std::move(markdown.blocks);
    page.place = markdown.title_place;
    page.place.file = name;
    return page;
}

}  // namespace haoping
