// Prints what is asked of the marker beside what it reaches.

#include <iostream>

#include <CLI/CLI.hpp>

#include "blind_trials.h"
#include "gaming.h"
#include "intents.h"
#include "marked_cases.h"
#include "remembering.h"
#include "robustness.h"
#include "short_answers.h"
#include "speed.h"
#include "table.h"

namespace haoping::measure {

namespace {

struct Arguments {
    std::string source = HAOPING_SOURCE_DIR;
    std::string data;
    std::string format = "text";
    std::size_t examples = 0;
};

template <typename T>
void append(std::vector<T>& list, std::vector<T> more) {
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Row pmatch_row() {
    return {.name = "PMatch: its own published cases",
            .target = "all",
            .figure = "see ./test pmatch",
            .reached = {},
            .note = "tests/engine/pmatch holds them, case by case; not run here",
            .worst = {}};
}

std::vector<Row> measure_all(const Course& course, const std::filesystem::path& source,
                             const std::filesystem::path& data_folder) {
    const auto marked = read_marked_cases(course, data_folder);
    const auto intents = read_intent_replies(course, data_folder);
    std::vector<Row> rows = blind_trial_rows(course, read_blind_trials(course, source / "tests/blind"));
    append(rows, marked_case_rows(course, marked));
    append(rows, intent_rows(course, intents));
    rows.push_back(short_answers_row(data_folder, course.dictionary()));
    auto replies = marked.replies;
    for (const auto* pack : course.shipped()) append(replies, samples_of(*pack));
    append(rows, gaming_rows(course, replies, marked));
    append(rows, shuffling_rows(course, replies));
    append(rows, spoiling_rows(course, replies));
    append(rows, padding_rows(course, replies));
    rows.push_back(flagged_row(course, replies, intents.replies));
    rows.push_back(pmatch_row());
    append(rows, remembering_rows(source));
    append(rows, speed_rows());
    return rows;
}

int run(const Arguments& arguments) {
    const std::filesystem::path source = arguments.source;
    const auto data =
        arguments.data.empty() ? source / ".." / "shared" / "data" : std::filesystem::path(arguments.data);
    const auto rows = measure_all(Course(source), source, data);
    if (arguments.format == "json") {
        print_json(std::cout, rows);
        return 0;
    }
    print_table(std::cout, rows);
    print_examples(std::cout, rows, arguments.examples);
    return 0;
}

}  // namespace

}  // namespace haoping::measure

int main(int argc, char** argv) {
    haoping::measure::Arguments arguments;
    CLI::App app("How well the marker does what is asked of it");
    app.add_option("--source", arguments.source, "The source folder, whose packs are measured")->capture_default_str();
    app.add_option("--data", arguments.data, "The folder with the data (default: ../shared/data beside the source)");
    app.add_option("--format", arguments.format)->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    app.add_option("--details", arguments.examples, "So many of the worst texts of each row");
    CLI11_PARSE(app, argc, argv);
    try {
        return haoping::measure::run(arguments);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
