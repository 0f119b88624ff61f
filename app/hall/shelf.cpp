#include "hall/shelf.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace haoping {

namespace {

std::vector<PackProblem> problems_of(const Library& library) {
    std::vector<PackProblem> problems;
    for (const auto& finding : library.findings()) {
        PackProblem problem{.title = finding.folder.filename().string(), .lines = {}};
        for (const auto& diagnostic : finding.diagnostics) {
            problem.lines.push_back(to_string(diagnostic));
        }
        problems.push_back(std::move(problem));
    }
    return problems;
}

}  // namespace

Shelf::Shelf(Library library)
    : m_library(std::move(library)), m_course(m_library.packs()), m_problems(problems_of(m_library)) {}

std::vector<const Pack*> Shelf::earlier_packs() const {
    std::vector<const Pack*> packs;
    std::ranges::transform(m_earlier, std::back_inserter(packs), &PackRef::get);
    return packs;
}

PackRef Shelf::pack(std::string_view id) const { return m_library.shared(id); }

PackRef Shelf::version(std::string_view id, std::string_view hash) const {
    if (auto newest = pack(id); newest && newest->hash == hash) {
        return newest;
    }
    const auto earlier =
        std::ranges::find_if(m_earlier, [&](const PackRef& each) { return each->id == id && each->hash == hash; });
    return earlier == m_earlier.end() ? nullptr : *earlier;
}

void Shelf::add(const std::filesystem::path& folder) {
    m_library.add(folder);
    take_in();
}

void Shelf::reload(const std::filesystem::path& folder, const std::function<bool(const Pack&)>& still_played) {
    if (PackRef before = m_library.reload(folder)) {
        m_earlier.push_back(std::move(before));
    }
    std::erase_if(m_earlier, [&](const PackRef& each) { return each.use_count() == 1 && !still_played(*each); });
    take_in();
}

void Shelf::take_in() {
    m_course = Course(m_library.packs());
    m_problems = problems_of(m_library);
}

}  // namespace haoping
