#include "pack/library.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <utility>

namespace haoping {

namespace {

using Folders = std::vector<std::filesystem::path>;

FindPack find_beside(const std::filesystem::path& pack_folder, const Folders& folders) {
    Folders search{pack_folder.parent_path()};
    search.insert(search.end(), folders.begin(), folders.end());
    return find_in_folders(std::move(search));
}

Loaded<Pack> load_from(const std::filesystem::path& pack_folder, const Folders& folders) {
    return load_pack(FolderSource(pack_folder), find_beside(pack_folder, folders));
}

// In the order of `pack_folders`, several at a time.
std::vector<Loaded<Pack>> load_all(const Folders& pack_folders, const Folders& folders) {
    std::vector<Loaded<Pack>> loaded(pack_folders.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < pack_folders.size(); i = next++) {
            loaded[i] = load_from(pack_folders[i], folders);
        }
    };
    constexpr std::size_t most_threads = 4;
    const std::size_t threads = std::min({most_threads, pack_folders.size(),
                                          static_cast<std::size_t>(std::max(1U, std::thread::hardware_concurrency()))});
    std::vector<std::future<void>> helpers;
    for (std::size_t i = 1; i < threads; ++i) {
        helpers.push_back(std::async(std::launch::async, work));
    }
    work();
    for (auto& helper : helpers) {
        helper.get();
    }
    return loaded;
}

}  // namespace

Library Library::load(const std::vector<std::filesystem::path>& folders) {
    Library library;
    library.m_search = folders;
    Folders found;
    for (const auto& folder : folders) {
        const Folders here = pack_folders(folder);
        found.insert(found.end(), here.begin(), here.end());
    }
    auto loaded = load_all(found, folders);
    for (std::size_t i = 0; i < found.size(); ++i) {
        library.take(found[i], std::move(loaded[i]));
    }
    return library;
}

void Library::take(const std::filesystem::path& pack_folder, Loaded<Pack> loaded) {
    if (!loaded.diagnostics.empty()) {
        m_findings.push_back({pack_folder, std::move(loaded.diagnostics)});
    }
    if (loaded.value && !pack(loaded.value->id)) {
        m_folders.emplace(loaded.value->id, pack_folder);
        m_packs.push_back(std::make_unique<const Pack>(std::move(*loaded.value)));
    }
}

void Library::add(const std::filesystem::path& pack_folder) { take(pack_folder, load_from(pack_folder, m_search)); }

FindPack Library::find_required_by(const std::filesystem::path& pack_folder) const {
    return find_beside(pack_folder, m_search);
}

std::filesystem::path Library::folder_of(std::string_view id) const {
    const auto found = m_folders.find(id);
    return found == m_folders.end() ? std::filesystem::path() : found->second;
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
