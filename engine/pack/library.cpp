#include "pack/library.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <thread>
#include <utility>

#include <fmt/format.h>

namespace haoping {

namespace {

using Folders = std::vector<std::filesystem::path>;

FindPack find_beside(const std::filesystem::path& pack_folder, const Folders& folders) {
    Folders search{pack_folder.parent_path()};
    search.insert(search.end(), folders.begin(), folders.end());
    return find_in_folders(std::move(search));
}

// A pack's files, as long as nobody wants to stop.
class StoppableSource final : public FileSource {
public:
    StoppableSource(std::unique_ptr<FileSource> source, const std::atomic<bool>& stop)
        : m_source(std::move(source)), m_stop(stop) {}
    Listing list() const override { return m_stop ? Listing{} : m_source->list(); }
    std::optional<std::string> read(const std::string& name) const override {
        return m_stop ? std::nullopt : m_source->read(name);
    }

private:
    std::unique_ptr<FileSource> m_source;
    const std::atomic<bool>& m_stop;
};

Loaded<Pack> not_loaded() {
    return {std::nullopt,
            {{Code::missing_file, "pack.json", {}, {}, "the pack was not read: reading was stopped",
              "start the program again to read it"}}};
}

Loaded<Pack> load_from(const std::filesystem::path& pack_folder, const Folders& folders,
                       const std::atomic<bool>& stop) {
    const auto find = find_beside(pack_folder, folders);
    const FindPack find_stoppable = [&](const std::string& id) -> std::unique_ptr<FileSource> {
        auto found = find(id);
        return found ? std::make_unique<StoppableSource>(std::move(found), stop) : nullptr;
    };
    auto loaded = load_pack(StoppableSource(std::make_unique<FolderSource>(pack_folder), stop), find_stoppable);
    return stop ? not_loaded() : std::move(loaded);
}

// In the order of `pack_folders`, several at a time.
std::vector<Loaded<Pack>> load_all(const Folders& pack_folders, const Folders& folders, Library::Loading& loading) {
    std::vector<Loaded<Pack>> loaded(pack_folders.size());
    loading.packs = pack_folders.size();
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < pack_folders.size(); i = next++) {
            loaded[i] = load_from(pack_folders[i], folders, loading.stop);
            ++loading.done;
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

Diagnostic second_pack(const std::string& id, const std::filesystem::path& first) {
    return {Code::duplicate_id,
            "pack.json",
            {},
            {},
            fmt::format("there is a second pack '{}'; this one is not used", id),
            fmt::format("the first lies in {}; give this one an id of its own", first.string())};
}

Library Library::load(const std::vector<std::filesystem::path>& folders) {
    Loading loading;
    return load(folders, loading);
}

Library Library::load(const std::vector<std::filesystem::path>& folders, Loading& loading) {
    Library library;
    library.m_search = folders;
    Folders found;
    std::set<std::filesystem::path> seen;  // a folder may lie in several of those that are searched
    for (const auto& folder : folders) {
        for (auto& pack_folder : pack_folders(folder)) {
            std::error_code error;
            if (seen.insert(std::filesystem::weakly_canonical(pack_folder, error)).second) {
                found.push_back(std::move(pack_folder));
            }
        }
    }
    auto loaded = load_all(found, folders, loading);
    for (std::size_t i = 0; i < found.size(); ++i) {
        library.take(found[i], std::move(loaded[i]));
    }
    return library;
}

void Library::take(const std::filesystem::path& pack_folder, Loaded<Pack> loaded) {
    const Pack* first = loaded.value ? pack(loaded.value->id) : nullptr;
    if (first != nullptr) {
        loaded.diagnostics.push_back(second_pack(first->id, folder_of(first->id)));
        loaded.value.reset();
    }
    if (!loaded.diagnostics.empty()) {
        m_findings.push_back({pack_folder, std::move(loaded.diagnostics)});
    }
    if (loaded.value) {
        m_folders.emplace(loaded.value->id, pack_folder);
        m_packs.push_back(std::make_shared<const Pack>(std::move(*loaded.value)));
        m_by_id.emplace(m_packs.back()->id, m_packs.back());
    }
}

void Library::add(const std::filesystem::path& pack_folder) {
    const std::atomic<bool> stop = false;
    take(pack_folder, load_from(pack_folder, m_search, stop));
}

std::shared_ptr<const Pack> Library::reload(const std::filesystem::path& pack_folder) {
    const auto in_folder = [&](const auto& pack) { return folder_of(pack->id) == pack_folder; };
    const auto place = std::ranges::find_if(m_packs, in_folder);
    if (place == m_packs.end()) {
        return nullptr;
    }
    const std::atomic<bool> stop = false;
    auto loaded = load_from(pack_folder, m_search, stop);
    std::erase_if(m_findings, [&](const Finding& finding) { return finding.folder == pack_folder; });
    if (!loaded.diagnostics.empty()) {
        m_findings.push_back({pack_folder, std::move(loaded.diagnostics)});
    }
    if (!loaded.value || loaded.value->id != (*place)->id || loaded.value->hash == (*place)->hash) {
        return nullptr;
    }
    auto before = std::exchange(*place, std::make_shared<const Pack>(std::move(*loaded.value)));
    m_by_id.insert_or_assign((*place)->id, *place);
    return before;
}

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
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? nullptr : found->second.get();
}

std::shared_ptr<const Pack> Library::shared(std::string_view id) const {
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? nullptr : found->second;
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
