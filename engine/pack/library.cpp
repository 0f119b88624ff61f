#include "pack/library.h"

#include <algorithm>

#include "pack/load_pack.h"

namespace haoping {

Library Library::load(const std::vector<std::filesystem::path>& folders) {
    Library library;
    for (const auto& folder : folders) {
        for (const auto& pack_folder : pack_folders(folder)) {
            std::vector<std::filesystem::path> search{pack_folder.parent_path()};
            search.insert(search.end(), folders.begin(), folders.end());
            Loaded<Pack> loaded = load_pack(FolderSource(pack_folder), find_in_folders(search));
            if (!loaded.diagnostics.empty()) {
                library.m_findings.push_back({pack_folder, std::move(loaded.diagnostics)});
            }
            if (loaded.value && !library.pack(loaded.value->id)) {
                library.m_packs.push_back(std::make_unique<const Pack>(std::move(*loaded.value)));
            }
        }
    }
    return library;
}

std::vector<const Pack*> Library::packs() const {
    std::vector<const Pack*> packs;
    for (const auto& pack : m_packs) {
        packs.push_back(pack.get());
    }
    return packs;
}

const Pack* Library::pack(std::string_view id) const {
    const auto found = std::ranges::find_if(m_packs, [&](const auto& pack) { return pack->id == id; });
    return found == m_packs.end() ? nullptr : found->get();
}

Library::Place Library::find(std::string_view scenario_id) const {
    const auto slash = scenario_id.find('/');
    for (const auto& pack : m_packs) {
        if (slash != std::string_view::npos && pack->id != scenario_id.substr(0, slash)) {
            continue;
        }
        const auto id = slash == std::string_view::npos ? scenario_id : scenario_id.substr(slash + 1);
        if (const Scenario* scenario = pack->scenario(id)) {
            return {pack.get(), scenario};
        }
    }
    return {};
}

}  // namespace haoping
