#include "course/course_texts.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>

#include "course/read_blueprint.h"
#include "course/read_page.h"
#include "course/read_quiz.h"
#include "pack/pack_files.h"

namespace haoping {

namespace {

void read_pages(const FileSource& source, CourseTexts& texts, Diagnostics& diagnostics) {
    for (const auto& name : source.list().files) {
        if (!name.starts_with("course/") || !name.ends_with(".md")) continue;
        Diagnostics found;
        auto page = read_page(name, source.read(name).value_or(""), found);
        if (page && !found.has_errors()) texts.pages.push_back(std::move(*page));
        diagnostics.add(found.take_sorted());
    }
}

void read_items(const FileSource& source, CourseTexts& texts, Diagnostics& diagnostics) {
    PackFiles files(source, "", diagnostics);
    for (const auto& name : files.in_folder("quiz"))
        files.read(name, [&](ObjectReader& root) {
            auto quiz = read_quiz(root);
            if (!quiz.unit.empty() && quiz.unit != stem_of(name))
                root.report(Code::file_name, "unit", fmt::format("the unit '{}' is not the file's name", quiz.unit),
                            fmt::format("call the file {}.json, or correct the unit", quiz.unit));
            std::ranges::move(quiz.items, std::back_inserter(texts.items));
        });
}

void read_papers(const FileSource& source, CourseTexts& texts, Diagnostics& diagnostics) {
    PackFiles files(source, "", diagnostics);
    for (const auto& name : files.in_folder("papers"))
        files.read(name, [&](ObjectReader& root) {
            if (auto blueprint = read_blueprint(root, stem_of(name))) texts.papers.push_back(std::move(*blueprint));
        });
}

}  // namespace

const UnitPage* CourseTexts::page(std::string_view unit, Locale locale) const {
    const UnitPage* other = nullptr;
    for (const auto& each : pages) {
        if (each.unit != unit) continue;
        if (each.locale == locale) return &each;
        other = &each;
    }
    return other;
}

const QuizItem* CourseTexts::item(std::string_view id) const {
    const auto found = std::ranges::find(items, id, &QuizItem::id);
    return found == items.end() ? nullptr : &*found;
}

std::vector<const QuizItem*> CourseTexts::items_of(std::string_view unit) const {
    std::vector<const QuizItem*> found;
    for (const auto& each : items)
        if (each.unit == unit) found.push_back(&each);
    return found;
}

const PaperBlueprint* CourseTexts::paper(std::string_view id) const {
    const auto found = std::ranges::find(papers, id, &PaperBlueprint::id);
    return found == papers.end() ? nullptr : &*found;
}

ReadCourseTexts read_course_texts(const FileSource& source) {
    ReadCourseTexts result;
    Diagnostics diagnostics;
    read_pages(source, result.texts, diagnostics);
    read_items(source, result.texts, diagnostics);
    read_papers(source, result.texts, diagnostics);
    result.found = diagnostics.take_sorted();
    std::erase_if(result.found, [](const auto& each) { return each.code == Code::too_many_files; });  // load_pack tells
    return result;
}

}  // namespace haoping
