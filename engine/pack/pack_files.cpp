#include "pack/pack_files.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <iterator>

#include "diagnostics/suggestion.h"
#include "json/document.h"

namespace haoping {

namespace {

constexpr std::size_t most_files = 2'000;
constexpr std::size_t longest_name = 200;  // bytes
constexpr std::array<std::string_view, 6> root_files{"pack.json",     "criteria.json",      "gates.json",
                                                     "policies.json", "quick-replies.json", "units.json"};
constexpr std::array<std::string_view, 5> folders{"scenarios", "samples", "concepts", "quiz", "papers"};

constexpr std::string_view json_ending = ".json";

bool is_json(std::string_view name) { return name.ends_with(json_ending); }

std::string in_small_letters(std::string_view name) {
    std::string small(name);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

// Where a file or a folder of the pack should stand.
bool is_expected(std::string_view name) { return is_json(name) || std::ranges::find(folders, name) != folders.end(); }

bool is_of_root(std::string_view name) { return name.find('/') == std::string_view::npos; }

// "green.JSON", "mug.json.txt" (as Windows saves it), "scenarios/mug.txt": meant to be read, but not named so.
bool is_meant_as_json(std::string_view name) {
    if (is_json(name)) return false;
    if (in_small_letters(name).find(json_ending) != std::string::npos) return true;
    const bool of_a_pack = std::ranges::find(folders, name.substr(0, name.find('/'))) != folders.end();
    return of_a_pack && in_small_letters(name).ends_with(".txt");
}

bool is_read(std::string_view name) {
    const auto slash = name.find('/');
    if (slash == std::string_view::npos) return std::ranges::find(root_files, name) != root_files.end();
    const bool deeper = name.find('/', slash + 1) != std::string_view::npos;
    return !deeper && std::ranges::find(folders, name.substr(0, slash)) != folders.end();
}

// "mug.json" for "mug.json.txt" and "mug.JSON"; of another ending it is replaced.
std::string named_as_json(std::string_view name) {
    const auto ending = std::min(in_small_letters(name).find(json_ending), name.rfind('.'));
    return std::string(name.substr(0, ending)) + std::string(json_ending);
}

std::string hint_for_stray(std::string_view name) {
    if (!is_json(name)) return fmt::format("only files that end in .json are read: name it '{}'", named_as_json(name));
    const auto slash = name.find('/');
    if (slash == std::string_view::npos) return did_you_mean(name, root_files);
    const auto folder = nearest(name.substr(0, slash), folders);
    if (!folder || name.find('/', slash + 1) != std::string_view::npos)
        return "files lie in scenarios/, samples/, concepts/, quiz/ or papers/";
    return fmt::format("did you mean the folder '{}'?", *folder);
}

}  // namespace

bool is_portable_name(std::string_view name) {
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '-' || c == '/';
    });
    return plain && !name.starts_with('/') && name.find("..") == std::string_view::npos && name.size() <= longest_name;
}

std::string stem_of(std::string_view name) {
    name.remove_prefix(std::min(name.rfind('/') + 1, name.size()));
    return std::string(name.substr(0, name.rfind('.')));
}

PackFiles::PackFiles(const FileSource& source, std::string prefix, Diagnostics& diagnostics)
    : m_source(source), m_prefix(std::move(prefix)), m_diagnostics(diagnostics) {
    auto listing = source.list();
    for (auto& name : listing.files) (is_json(name) ? m_names : m_others).push_back(std::move(name));
    m_unread = std::move(listing.unread);
    if (m_names.size() <= most_files) return;
    std::stable_partition(m_names.begin(), m_names.end(), is_of_root);
    m_diagnostics.report(Code::too_many_files, {shown(m_names[most_files]), {}, {}},
                         fmt::format("the pack's folder holds {} JSON files; {} are read, and not this one nor those "
                                     "behind it",
                                     m_names.size(), most_files),
                         "divide the pack");
    m_names.resize(most_files);
}

void PackFiles::check_names() const {
    for (const auto& name : m_names) check_name(name);
    for (const auto& name : m_others) {
        if (std::ranges::find(folders, name) != folders.end())
            m_diagnostics.report(Code::stray_file, {shown(name), {}, {}}, "this is a file, where a folder should be");
        else if (is_meant_as_json(name))
            check_name(name);
    }
    for (const auto& each : m_unread) check_unread(each);
}

void PackFiles::check_unread(const FileSource::Unread& each) const {
    const SourcePlace place{shown(each.name), {}, {}};
    switch (each.why) {
        case FileSource::Unread::Why::folder:
            if (is_json(each.name))
                m_diagnostics.report(Code::missing_file, place, "this is a folder, where a file should be");
            break;
        case FileSource::Unread::Why::link:
            if (is_expected(each.name))
                m_diagnostics.report(Code::missing_file, place, "this is a link, and links are not followed",
                                     "put the file or folder itself there");
            break;
        case FileSource::Unread::Why::no_permission:
            m_diagnostics.report(Code::missing_file, place, "the folder can't be read", "may it be read by you?");
            break;
        case FileSource::Unread::Why::too_many:
            m_diagnostics.report(Code::too_many_files, place,
                                 "the pack's folder holds so much that nothing from here on was looked at",
                                 "keep in it what belongs to the pack");
            break;
    }
}

void PackFiles::check_name(const std::string& name) const {
    if (!is_portable_name(name))
        m_diagnostics.report(Code::unsafe_path, {shown(name.substr(0, longest_name)), {}, {}},
                             "this name doesn't work on every system",
                             "use letters, digits, hyphens, underscores and dots");
    else if (!is_json(name) || !is_read(name))
        m_diagnostics.report(Code::stray_file, {shown(name), {}, {}}, "nothing reads this file", hint_for_stray(name));
}

bool PackFiles::has(std::string_view name) const { return std::ranges::find(m_names, name) != m_names.end(); }

std::vector<std::string> PackFiles::in_folder(std::string_view folder) const {
    std::vector<std::string> names;
    for (const auto& name : m_names) {
        if (name.starts_with(fmt::format("{}/", folder)) && is_portable_name(name) && is_read(name)) names.push_back(name);
    }
    return names;
}

void PackFiles::read(const std::string& name, const Read& read) {
    const auto text = m_source.read(name);
    if (!text) {
        m_diagnostics.report(Code::missing_file, {shown(name), {}, {}}, "the file can't be read",
                             "may it be read by you?");
        return;
    }
    m_digest.add(name);
    m_digest.add(*text);
    const auto document = parse_document(*text, shown(name), m_diagnostics);
    if (!document) return;
    if (auto object = ObjectReader::open(*document, m_diagnostics)) read(*object);
}

}  // namespace haoping
