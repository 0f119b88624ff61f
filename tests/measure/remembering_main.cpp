// Prints how many reviews the program's order saves.

#include <iostream>

#include <CLI/CLI.hpp>

#include "remembering.h"

int main(int argc, char** argv) {
    std::string source = HAOPING_SOURCE_DIR;
    std::string format = "text";
    CLI::App app("How many reviews are saved by asking when something is about to be forgotten");
    app.add_option("--source", source, "The source folder, whose course is learned")->capture_default_str();
    app.add_option("--format", format)->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    try {
        const auto rows = haoping::measure::remembering_rows(source);
        format == "json" ? haoping::measure::print_json(std::cout, rows)
                         : haoping::measure::print_table(std::cout, rows);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
    return 0;
}
