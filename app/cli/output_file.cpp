#include "cli/output_file.h"

#include <ostream>

#include <fmt/format.h>

namespace haoping::cli {

namespace {

bool is_standard_output(const std::string& name) { return name == "-"; }

CommandError not_written(const std::string& name) {
    return CommandError(
        fmt::format("'{}' could not be written: check that the folder is there and the disk not full", name));
}

}  // namespace

OutputFile::OutputFile(World& world, std::string name, const std::string& input)
    : m_world(world), m_name(std::move(name)) {
    if (is_standard_output(m_name)) return;
    std::error_code error;
    if (std::filesystem::is_directory(m_name, error))
        throw CommandError(fmt::format("'{}' is a folder: name a file in it for the results", m_name));
    m_was_there = std::filesystem::exists(m_name, error);
    if (m_was_there && std::filesystem::equivalent(m_name, input, error))
        throw CommandError(fmt::format("'{}' is what is read: name another file for the results", m_name));
    if (!std::ofstream(m_name, std::ios::binary | std::ios::app).is_open()) throw not_written(m_name);
}

OutputFile::~OutputFile() {
    std::error_code error;
    if (!is_standard_output(m_name) && !m_was_there && !m_file.is_open()) std::filesystem::remove(m_name, error);
}

void OutputFile::write(std::string_view lines) {
    if (is_standard_output(m_name)) {
        if (!(m_world.out << lines << std::flush)) throw CommandError(output_failed);
        return;
    }
    if (!m_file.is_open()) m_file.open(m_name, std::ios::binary | std::ios::trunc);
    if (!(m_file << lines << std::flush)) throw not_written(m_name);
}

void refuse_existing(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return;
    throw CommandError(
        fmt::format("'{}' is there already and stays as it is: move it, or give --out another name", file.string()));
}

void write_new_file(const std::filesystem::path& file, std::string_view text) {
    refuse_existing(file);
    std::ofstream out(file, std::ios::binary);
    if (!out.write(text.data(), static_cast<std::streamsize>(text.size())).flush()) throw not_written(file.string());
}

}  // namespace haoping::cli
