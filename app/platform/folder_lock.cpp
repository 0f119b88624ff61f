#include "platform/folder_lock.h"

#include <array>
#include <string_view>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace haoping {
namespace {

constexpr const char* lock_file = "haoping.lock";
constexpr const char* somebody = "another program";

}  // namespace

#ifdef _WIN32

struct FolderLock::File {
    HANDLE handle = INVALID_HANDLE_VALUE;
    ~File() { CloseHandle(handle); }
    // What is open can't be deleted there.
    bool is(const std::filesystem::path&) const { return true; }
};

FolderLock::FolderLock(const std::filesystem::path& folder) : m_folder(folder) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const HANDLE handle = CreateFileW((folder / lock_file).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        m_file = std::make_unique<File>(File{handle});
    } else if (GetLastError() == ERROR_SHARING_VIOLATION) {
        m_holder = somebody;
    }
}

#else

struct FolderLock::File {
    explicit File(int opened) : number(opened) {}
    ~File() { close(number); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool is(const std::filesystem::path& file) const {
        struct stat ours {};
        struct stat there {};
        return fstat(number, &ours) == 0 && stat(file.c_str(), &there) == 0 && ours.st_dev == there.st_dev &&
               ours.st_ino == there.st_ino;
    }

    int number;
};

namespace {

std::string text_of(int file) {
    std::array<char, 400> text{};
    const auto size = pread(file, text.data(), text.size(), 0);
    return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string(somebody);
}

void write_who(int file) {
    std::array<char, 256> host{};
    const bool named = gethostname(host.data(), host.size() - 1) == 0;
    const std::string who = "process " + std::to_string(getpid()) + (named ? std::string(" on ") + host.data() : "");
    // Only words for a person: whoever can't read them is told "another program".
    if (ftruncate(file, 0) == 0) {
        static_cast<void>(!pwrite(file, who.data(), who.size(), 0));
    }
}

}  // namespace

FolderLock::FolderLock(const std::filesystem::path& folder) : m_folder(folder) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    constexpr int for_the_owner = 0600;
    const int opened = open((folder / lock_file).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, for_the_owner);
    if (opened < 0) {
        return;
    }
    auto file = std::make_unique<File>(opened);
    if (flock(opened, LOCK_EX | LOCK_NB) == 0) {
        write_who(opened);
        m_file = std::move(file);
    } else if (errno == EWOULDBLOCK) {
        m_holder = text_of(opened);
    }
}

#endif

bool FolderLock::take_again() {
    if (!m_file || !m_file->is(m_folder / lock_file)) {
        *this = FolderLock(std::filesystem::path(m_folder));
    }
    return m_holder.empty();
}

FolderLock::~FolderLock() = default;
FolderLock::FolderLock(FolderLock&&) noexcept = default;
FolderLock& FolderLock::operator=(FolderLock&&) noexcept = default;

}  // namespace haoping
