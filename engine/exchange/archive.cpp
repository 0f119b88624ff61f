#include "exchange/archive.h"

#include <array>
#include <memory>

#include <zip.h>

namespace haoping {

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ArchivedFile = std::unique_ptr<zip_file_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

class Unpacker {
public:
    UnpackedArchive unpack(std::string_view bytes) {
        zip_error_t error;
        zip_error_init(&error);
        Source source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error));
        Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY, &error) : nullptr);
        if (archive) {
            source.release();  // now the archive's  NOLINT(bugprone-unused-return-value)
            read(archive.get());
        } else {
            refuse(CarryReason::not_an_archive, zip_error_strerror(&error));
        }
        zip_error_fini(&error);
        return std::move(m_result);
    }

private:
    void refuse(CarryReason why, std::string detail) {
        m_result.files.clear();
        m_result.notes.push_back({{}, why, std::move(detail), 0});
    }

    void read(zip_t* archive) {
        const auto count = zip_get_num_entries(archive, 0);
        if (count > static_cast<zip_int64_t>(most_archive_files))
            return refuse(CarryReason::too_many_files, std::to_string(most_archive_files));
        for (zip_int64_t i = 0; i < count; ++i)
            if (!read_file(archive, static_cast<zip_uint64_t>(i))) return;
    }

    // What a file says of its size is not believed: its bytes are counted as they come.
    bool read_file(zip_t* archive, zip_uint64_t place) {
        const char* name = zip_get_name(archive, place, ZIP_FL_ENC_GUESS);
        const ArchivedFile file(name == nullptr ? nullptr : zip_fopen_index(archive, place, 0));
        if (!file) {
            refuse(CarryReason::not_an_archive, zip_strerror(archive));
            return false;
        }
        auto& text = m_result.files[name];
        std::array<char, 1U << 16U> piece{};
        while (true) {
            const auto read = zip_fread(file.get(), piece.data(), piece.size());
            if (read == 0) return true;
            if (read < 0) {
                refuse(CarryReason::not_an_archive, zip_file_strerror(file.get()));
                return false;
            }
            m_unpacked += static_cast<std::size_t>(read);
            if (m_unpacked > largest_unpacked_megabytes << 20U) {
                refuse(CarryReason::too_large, std::to_string(largest_unpacked_megabytes));
                return false;
            }
            text.append(piece.data(), static_cast<std::size_t>(read));
        }
    }

    UnpackedArchive m_result;
    std::size_t m_unpacked = 0;
};

bool add_files(zip_t* archive, const std::map<std::string, std::string>& files) {
    constexpr time_t any_time = 1'767'225'600;  // 1 January 2026: the same for every file of every archive
    for (const auto& [name, text] : files) {
        auto* source = zip_source_buffer(archive, text.data(), text.size(), 0);
        const auto place = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (place < 0) {
            zip_source_free(source);
            return false;
        }
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(place), any_time, 0);
    }
    return true;
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0) return {};
    std::string bytes(stat.size, '\0');
    const auto read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

}  // namespace

UnpackedArchive unpack(std::string_view bytes) { return Unpacker().unpack(bytes); }

std::string pack_archive(const std::map<std::string, std::string>& files) {
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source) return {};
    zip_source_keep(source.get());  // closing the archive lets one hold go
    Archive archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(source.get());
        return {};
    }
    if (!add_files(archive.get(), files) || zip_close(archive.get()) != 0) return {};
    archive.release();  // closed  NOLINT(bugprone-unused-return-value)
    return bytes_of(source.get());
}

}  // namespace haoping
