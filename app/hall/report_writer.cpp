#include "hall/report_writer.h"

#include <cerrno>
#include <chrono>
#include <fstream>

#include <fmt/format.h>

namespace haoping {

namespace {

namespace fs = std::filesystem;

std::error_code last_error() {
    return errno != 0 ? std::error_code(errno, std::generic_category()) : std::make_error_code(std::errc::io_error);
}

fs::path free_name(const fs::path& folder, const std::string& name) {
    fs::path file = folder / (name + ".html");
    std::error_code ignored;
    for (int number = 2; fs::exists(file, ignored); ++number) {
        file = folder / fmt::format("{} ({}).html", name, number);
    }
    return file;
}

std::error_code write_whole(const fs::path& file, const std::string& text) {
    errno = 0;
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    return out ? std::error_code() : last_error();
}

ReportWriter::Result write_report(const fs::path& folder, const std::string& name, const std::string& html) {
    ReportWriter::Result result{.file = folder, .problem = {}};
    fs::create_directories(folder, result.problem);
    if (result.problem) {
        return result;
    }
    result.file = free_name(folder, name);
    fs::path unfinished = result.file;
    unfinished += ".part";
    result.problem = write_whole(unfinished, html);
    if (!result.problem) {
        fs::rename(unfinished, result.file, result.problem);
    }
    if (result.problem) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
    }
    return result;
}

}  // namespace

std::string reason_in_words(const std::error_code& problem, const Texts& t) {
    if (problem == std::errc::no_space_on_device) {
        return t("the disk is full");
    }
    if (problem == std::errc::permission_denied || problem == std::errc::read_only_file_system) {
        return t("nothing may be written there");
    }
    return problem.message();
}

void ReportWriter::write(std::filesystem::path folder, std::string name, std::string html) {
    m_writing = std::async(std::launch::async, write_report, std::move(folder), std::move(name), std::move(html));
}

std::optional<ReportWriter::Result> ReportWriter::take() {
    if (!busy() || m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return std::nullopt;
    }
    return m_writing.get();
}

}  // namespace haoping
