#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "pack/pack.h"

namespace haoping {

// The files of one pack, wherever they are kept. Names use '/', are relative to the pack and sorted.
class FileSource {
public:
    // A name that is there and no file that can be read, or from which on nothing was listed.
    struct Unread {
        enum class Why : std::uint8_t { folder, link, no_permission, too_many };
        std::string name;
        Why why{};
    };
    struct Listing {
        std::vector<std::string> files;
        std::vector<Unread> unread;
    };

    virtual ~FileSource() = default;
    virtual Listing list() const = 0;
    virtual std::optional<std::string> read(const std::string& name) const = 0;  // empty: can't be read
};

class FolderSource final : public FileSource {  // symbolic links are not followed
public:
    explicit FolderSource(std::filesystem::path folder);
    Listing list() const override;
    std::optional<std::string> read(const std::string& name) const override;

private:
    void add(const std::filesystem::path& path, std::vector<std::filesystem::path>& open, Listing& listing) const;

    std::filesystem::path m_folder;
};

class MemorySource final : public FileSource {
public:
    explicit MemorySource(std::map<std::string, std::string> files);
    Listing list() const override;
    std::optional<std::string> read(const std::string& name) const override;

private:
    std::map<std::string, std::string> m_files;
};

// Finds a pack that another one requires, by id. Null: there is none.
using FindPack = std::function<std::unique_ptr<FileSource>(const std::string& id)>;

// Looks for a folder of that name in each of the folders, in order.
FindPack find_in_folders(std::vector<std::filesystem::path> folders);

// Reads, checks and compiles. Every finding at once, sorted; never throws on what a pack contains.
Loaded<Pack> load_pack(const FileSource&, const FindPack&);

// The same for who marks replies to one step: compiling is most of the work, and the other rubrics stay uncompiled.
// Slips in phrases that only they use are not seen.
Loaded<Pack> load_pack_for(const StepPlace&, const FileSource&, const FindPack&);

// Runs the concepts' own examples: each that is not found, or found where it must not be, is a diagnostic.
std::vector<Diagnostic> check_concepts(const Pack&);

// The id that its pack.json gives it; empty: none that can be read.
std::string pack_id_in(const FileSource&);
// The units that its units.json adds to the course; none when it has no such file, or one that can't be read.
std::vector<CourseUnit> course_units_in(const FileSource&);

// The folders under `folder` that hold a pack.json, itself included, sorted.
std::vector<std::filesystem::path> pack_folders(const std::filesystem::path& folder);

}  // namespace haoping
