#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "pack/library.h"
#include "progress/course.h"
#include "views/home_view.h"

namespace haoping {

using PackRef = std::shared_ptr<const Pack>;

// The packs, and the course made of them. They may change while the program runs: who plays a case holds its pack.
class Shelf {
public:
    explicit Shelf(Library library);

    const Library& library() const { return m_library; }
    const Course& course() const { return m_course; }
    const std::vector<PackProblem>& problems() const { return m_problems; }

    std::vector<const Pack*> packs() const { return m_library.packs(); }
    std::vector<const Pack*> earlier_packs() const;                     // versions that are still played
    PackRef pack(std::string_view id) const;                            // null: no such
    PackRef version(std::string_view id, std::string_view hash) const;  // also an earlier one that is still played

    // Both make the course anew. A pack that can't be read any more stays as it was.
    void add(const std::filesystem::path& folder);  // of a pack whose id is new
    // `still_played`: earlier versions that are to be kept, beside those that somebody holds.
    void reload(const std::filesystem::path& folder, const std::function<bool(const Pack&)>& still_played);

private:
    void take_in();

    Library m_library;
    Course m_course;
    std::vector<PackProblem> m_problems;
    std::vector<PackRef> m_earlier;  // versions that were read before
};

}  // namespace haoping
