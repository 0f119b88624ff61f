#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "pack/pack.h"

namespace haoping {

// The packs that could be loaded, and what was wrong with the others.
class Library {
public:
    struct Finding {
        std::filesystem::path folder;
        std::vector<Diagnostic> diagnostics;
    };

    // Every pack under the folders, in order; a pack id met a second time is left out.
    static Library load(const std::vector<std::filesystem::path>& folders);

    std::vector<const Pack*> packs() const;
    const Pack* pack(std::string_view id) const;  // null: no such
    // The scenario `id`, or `pack/id`, wherever it is. Both null: no such.
    struct Place {
        const Pack* pack = nullptr;
        const Scenario* scenario = nullptr;
    };
    Place find(std::string_view scenario_id) const;
    const std::vector<Finding>& findings() const { return m_findings; }

private:
    std::vector<std::unique_ptr<const Pack>> m_packs;
    std::vector<Finding> m_findings;
};

}  // namespace haoping
