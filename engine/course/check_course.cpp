#include "course/check_course.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "course/short_answer.h"
#include "diagnostics/diagnostics.h"
#include "diagnostics/suggestion.h"

namespace haoping {

namespace {

using Ids = std::vector<std::string_view>;

template <typename Range>
Ids ids_of(const Range& range) {
    Ids ids;
    for (const auto& each : range) ids.push_back(each.id);
    return ids;
}

class CourseCheck {
public:
    CourseCheck(const ReadCourseTexts& course, const Pack& pack, const FindPack& find_pack)
        : m_course(course),
          m_texts(course.texts),
          m_pack(pack),
          m_find_pack(find_pack),
          m_parts(ids_of(pack.course_parts)),
          m_units(ids_of(pack.course_units)),
          m_gates(ids_of(pack.gates)),
          m_sources(ids_of(pack.course_sources)),
          m_items(ids_of(course.texts.items)) {}

    std::vector<Diagnostic> run() {
        for (const auto& page : m_texts.pages) check_page(page);
        std::set<std::string_view> seen;
        for (const auto& item : m_texts.items) {
            look_up("unit", item.unit, m_units, item.place);
            if (item.source != "practice") check_source(item);
            if (!seen.insert(item.id).second)
                m_diagnostics.report(Code::duplicate_id, item.place,
                                     fmt::format("there is a second quiz item '{}'", item.id),
                                     "give each quiz item an id of its own");
        }
        check_short_answers();
        for (const auto& paper : m_texts.papers)
            for (const auto& section : paper.sections) check_section(section);
        return m_diagnostics.take_sorted();
    }

private:
    void check_short_answers() {
        std::vector<QuizItem> items;
        std::ranges::copy_if(m_texts.items, std::back_inserter(items),
                             [](const QuizItem& item) { return std::holds_alternative<ShortAnswer>(item.task); });
        prepare_short_answers(items, m_pack.concepts, m_diagnostics);
        for (const auto& item : items) check_samples_of(item, std::get<ShortAnswer>(item.task), m_diagnostics);
    }

    void check_section(const BlueprintSection& section) {
        for (const auto& each : section.counts) {
            look_up("part", each.part, m_parts, each.place);
            const auto there = pool_of(m_texts.items, section, each.part).size();
            const bool known = std::ranges::find(m_parts, each.part) != m_parts.end();
            if (known && there < static_cast<std::size_t>(each.items))
                m_diagnostics.report(
                    Code::short_paper, each.place,
                    fmt::format("{} items are asked for, and there are {} of these kinds", each.items, there),
                    "ask for fewer, or write more");
        }
    }

    void check_page(const UnitPage& page) {
        look_up("unit", page.unit, m_units, page.place);
        if (const auto* unit = m_pack.unit(page.unit)) check_title(page, *unit);
        check_other_language(page);
        for (const auto& block : page.blocks)
            for_each_line(block, [&](const PageLine& line) {
                for (const auto& run : line)
                    if (run.link) check_link(*run.link);
            });
    }

    void check_other_language(const UnitPage& page) {
        const auto other = page.locale == Locale::en ? Locale::zh : Locale::en;
        const auto file = fmt::format("course/{}.{}.md", page.unit, other == Locale::en ? "en" : "zh");
        const bool is_damaged = std::ranges::find(m_course.found, file, &Diagnostic::file) != m_course.found.end();
        if (is_damaged || m_texts.page(page.unit, other)->locale == other) return;
        m_diagnostics.report(Code::missing_translation, {page.place.file, {}, {}},
                             other == Locale::zh ? "the Chinese page is missing" : "the English page is missing",
                             fmt::format("add {}", file));
    }

    void check_title(const UnitPage& page, const CourseUnit& unit) {
        const auto& title = page.locale == Locale::en ? unit.title.en : unit.title.zh;
        if (page.title == title) return;
        m_diagnostics.report(Code::page_title, page.place,
                             page.title.empty() ? std::string("the page has no title")
                                                : fmt::format("the title '{}' is not the unit's name", page.title),
                             fmt::format("begin the page with '# {}'", title));
    }

    void check_link(const PageLink& link) {
        switch (link.kind) {
            case LinkKind::unit: return look_up("unit", link.id, m_units, link.place);
            case LinkKind::gate: return look_up("gate", link.id, m_gates, link.place);
            case LinkKind::item: return look_up("quiz item", link.id, m_items, link.place);
            case LinkKind::source: return look_up("source", link.id, m_sources, link.place);
            case LinkKind::scenario: return check_case(link);
        }
    }

    void check_case(const PageLink& link) {
        auto [found, is_new] = m_cases.try_emplace(link.pack);
        auto& cases = found->second;
        if (is_new) cases = cases_of(link.pack);
        const Ids ids(cases.begin(), cases.end());
        look_up(fmt::format("case of '{}' called", link.pack), link.id, ids, link.place);
    }

    std::vector<std::string> cases_of(const std::string& pack) const {
        std::vector<std::string> cases;
        if (pack == m_pack.id)
            for (const auto& scenario : m_pack.scenarios) cases.push_back(scenario.id);
        const auto source = pack != m_pack.id && m_find_pack ? m_find_pack(pack) : nullptr;
        if (source == nullptr) return cases;
        constexpr std::string_view folder = "scenarios/";
        constexpr std::string_view ending = ".json";
        for (const auto& name : source->list().files)
            if (name.starts_with(folder) && name.ends_with(ending))
                cases.push_back(name.substr(folder.size(), name.size() - folder.size() - ending.size()));
        return cases;
    }

    // "S0.1 slide 3": the first word names the source, a part of it behind a dot.
    void check_source(const QuizItem& item) {
        const auto id = std::string_view(item.source).substr(0, item.source.find_first_of(". "));
        look_up("source", id, m_sources, item.place);
    }

    void look_up(std::string_view noun, std::string_view id, const Ids& ids, const SourcePlace& place) {
        if (std::ranges::find(ids, id) != ids.end()) return;
        m_diagnostics.report(Code::unknown_reference, place, fmt::format("there is no {} '{}'", noun, id),
                             did_you_mean(id, ids));
    }

    const ReadCourseTexts& m_course;
    const CourseTexts& m_texts;
    const Pack& m_pack;
    const FindPack& m_find_pack;
    const Ids m_parts;
    const Ids m_units;
    const Ids m_gates;
    const Ids m_sources;
    const Ids m_items;
    std::map<std::string, std::vector<std::string>> m_cases;  // by pack
    Diagnostics m_diagnostics;
};

}  // namespace

std::vector<Diagnostic> check_course(const ReadCourseTexts& course, const Pack& pack, const FindPack& find_pack) {
    return CourseCheck(course, pack, find_pack).run();
}

}  // namespace haoping
