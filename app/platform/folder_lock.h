#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace haoping {

// Holds a data folder for this program: one at a time, whoever asks, on this computer or through a shared folder on
// another one. It is let go of when the object or the process ends, however that ends. The folder is made when it is
// missing. A folder that can't be written to is held by nobody: what follows from that its user will find out.
class FolderLock {
public:
    explicit FolderLock(const std::filesystem::path& folder);
    ~FolderLock();
    FolderLock(FolderLock&&) noexcept;
    FolderLock& operator=(FolderLock&&) noexcept;

    // Who else holds it, for a person: "process 4711 on pc-17". Empty: nobody does, it is ours.
    const std::string& holder() const { return m_holder; }

    // When the folder was deleted and made anew, our lock went with it: takes that of the folder as it is now. True: it
    // is ours, still or again.
    bool take_again();

private:
    struct File;
    std::filesystem::path m_folder;
    std::unique_ptr<File> m_file;
    std::string m_holder;
};

}  // namespace haoping
