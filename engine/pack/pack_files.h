#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "json/object_reader.h"
#include "pack/digest.h"
#include "pack/load_pack.h"

namespace haoping {

// The files of one pack, by name. Diagnostics name them behind `prefix`: empty for the pack itself, "core/" for a
// required one.
class PackFiles {
public:
    using Read = std::function<void(ObjectReader&)>;

    PackFiles(const FileSource& source, std::string prefix, Diagnostics& diagnostics);

    // Files that nothing will read, what is no file, and names that work on one system only.
    void check_names() const;

    bool has(std::string_view name) const;
    std::vector<std::string> in_folder(std::string_view folder) const;  // "concepts" → "concepts/courtesy.json" …

    // Hands the root of the file to `read`. Whatever is wrong with the file is reported.
    void read(const std::string& name, const Read& read);

    std::string shown(std::string_view name) const { return m_prefix + std::string(name); }
    Diagnostics& diagnostics() { return m_diagnostics; }
    const Digest& digest() const { return m_digest; }  // over what was read

private:
    void check_name(const std::string& name) const;
    void check_unread(const FileSource::Unread& each) const;

    const FileSource& m_source;
    std::string m_prefix;
    Diagnostics& m_diagnostics;
    std::vector<std::string> m_names;   // that end in .json
    std::vector<std::string> m_others;  // pictures, notes
    std::vector<FileSource::Unread> m_unread;
    Digest m_digest;
};

// Works on every system and stays within the pack's folder.
bool is_portable_name(std::string_view name);

// "scenarios/ten-lipsticks.json" → "ten-lipsticks"
std::string stem_of(std::string_view name);

}  // namespace haoping
