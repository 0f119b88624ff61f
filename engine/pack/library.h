#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "pack/load_pack.h"

namespace haoping {

// The packs that could be loaded, and what was wrong with the others.
class Library {
public:
    struct Finding {
        std::filesystem::path folder;
        std::vector<Diagnostic> diagnostics;
    };

    // How far loading has come, and whether somebody wants it to end; seen from several threads.
    struct Loading {
        std::atomic<std::size_t> packs = 0;
        std::atomic<std::size_t> done = 0;
        std::atomic<bool> stop = false;
    };

    // Every pack under the folders, in order. Of packs with one id the first is taken, and the others are findings; so
    // are those that were left when it was stopped.
    static Library load(const std::vector<std::filesystem::path>& folders);
    static Library load(const std::vector<std::filesystem::path>& folders, Loading& loading);

    std::vector<const Pack*> packs() const;
    const Pack* pack(std::string_view id) const;  // null: no such
    std::shared_ptr<const Pack> shared(std::string_view id) const;  // for whom may outlive a reload; null: no such
    // The scenario `id`, or `pack/id`, wherever it is. Both null: no such.
    struct Place {
        const Pack* pack = nullptr;
        const Scenario* scenario = nullptr;
    };
    Place find(std::string_view scenario_id) const;
    const std::vector<Finding>& findings() const { return m_findings; }

    // Where a pack was read from; empty: no such pack.
    std::filesystem::path folder_of(std::string_view id) const;
    // Finds what a pack in this folder may require, as load did.
    FindPack find_required_by(const std::filesystem::path& pack_folder) const;
    // One more pack folder, of a pack whose id is new.
    void add(const std::filesystem::path& pack_folder);
    // Reads the pack in this folder again. A version that loads takes the place of the one before, which is returned
    // when it differs; else that one stays, and the findings say why.
    std::shared_ptr<const Pack> reload(const std::filesystem::path& pack_folder);

private:
    void take(const std::filesystem::path& pack_folder, Loaded<Pack> loaded);

    std::vector<std::filesystem::path> m_search;
    std::map<std::string, std::filesystem::path, std::less<>> m_folders;  // by pack id
    std::vector<std::shared_ptr<const Pack>> m_packs;
    std::map<std::string, std::shared_ptr<const Pack>, std::less<>> m_by_id;
    std::vector<Finding> m_findings;
};

// What is wrong with a pack whose id the pack in the folder `first` has already.
Diagnostic second_pack(const std::string& id, const std::filesystem::path& first);

}  // namespace haoping
