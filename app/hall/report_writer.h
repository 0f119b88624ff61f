#pragma once

#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <system_error>

#include "views/texts.h"

namespace haoping {

// Writes a page beside the person's data on a thread of its own. Complete or not at all: an unfinished page never
// stands under its name, and no earlier page is overwritten.
class ReportWriter {
public:
    struct Result {
        std::filesystem::path file;
        std::error_code problem;  // none: it is on disk
    };

    // `name` without ending: "2026-11-22 ten-lipsticks 1". The folder is made when it is missing.
    void write(std::filesystem::path folder, std::string name, std::string html);
    bool busy() const { return m_writing.valid(); }
    std::optional<Result> take();  // once it is done

private:
    std::future<Result> m_writing;
};

// Why a file could not be written: "the disk is full".
std::string reason_in_words(const std::error_code& problem, const Texts& t);

}  // namespace haoping
