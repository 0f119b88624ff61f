#include "cli/quiz_difficulty.h"

#include <filesystem>
#include <memory>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/table_file.h"
#include "course/course_texts.h"
#include "course/guessing.h"
#include "platform/folders.h"
#include "progress/item_difficulty.h"
#include "views/formatting.h"
#include "views/texts.h"

namespace haoping::cli {

namespace {

constexpr std::size_t most_answers = 100'000;  // of one person
constexpr std::size_t question_width = 48;     // columns of a terminal

struct Arguments {
    std::string pack = "core";
    std::vector<std::string> data;  // folders; empty: one's own
    std::string format = "text";
    std::string language;  // empty: the terminal's
};

// The newest first.
std::vector<QuizAnswer> answers_in(const std::filesystem::path& folder) {
    const auto file = database_file(folder);
    if (!std::filesystem::exists(file))
        throw CommandError(
            fmt::format("the folder '{}' holds no answers: there is no {}", folder.string(), file.filename().string()));
    return open_sqlite_store(file)->quiz_answers(most_answers);
}

std::vector<std::filesystem::path> folders_of(World& world, const Arguments& arguments) {
    if (arguments.data.empty()) return {data_folder(world.environment)};
    return {arguments.data.begin(), arguments.data.end()};
}

struct Row {
    ItemDifficulty item;
    std::string question;  // empty: no longer in the course
    bool rated() const { return item.answers >= answers_before_rating; }
    std::string rating() const { return rated() ? fmt::format("{:+.2f}", item.rating) : std::string(); }
};

std::vector<Row> rows_of(World& world, const Arguments& arguments, const CourseTexts& course, Locale language) {
    ItemDifficulties difficulties([&](std::string_view id) {
        const auto* item = course.item(id);
        return item == nullptr ? 0 : chance_of(item->task);
    });
    for (const auto& folder : folders_of(world, arguments)) {
        const auto answers = answers_in(folder);
        for (auto each = answers.rbegin(); each != answers.rend(); ++each) difficulties.note(*each, folder.string());
    }
    std::vector<Row> rows;
    for (auto& item : difficulties.hardest_first()) {
        const auto* asked = course.item(item.item);
        rows.push_back({std::move(item), asked == nullptr ? std::string() : asked->question.in(language)});
    }
    return rows;
}

// As far as it fits into so many columns of a terminal, cut between characters.
std::string beginning_of(const std::string& text, std::size_t columns) {
    std::size_t wide = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        wide += bytes >= 3 ? 2 : 1;
        if (wide >= columns) return text.substr(0, at) + "…";
        at += bytes;
    }
    return text;
}

void print_text(World& world, const std::vector<Row>& rows, const Texts& t) {
    if (rows.empty()) {
        world.out << t("No question was answered yet.") << '\n';
        return;
    }
    world.out << fmt::format("{:<12} {:<8} {:>8} {:>7} {:>7}  {}\n", t("Item"), t("Unit"), t("Answers"), t("Right"),
                             t("Rating"), t("Asked"));
    for (const auto& row : rows)
        world.out << fmt::format("{:<12} {:<8} {:>8} {:>6}% {:>7}  {}\n", row.item.item, row.item.unit,
                                 row.item.answers, percent(row.item.share_right()), row.rated() ? row.rating() : "–",
                                 beginning_of(row.question, question_width));
    world.out << '\n'
              << t("Rating: logits, 0 is average, +1 means the odds of a right answer are 2.7 times lower; from {} "
                   "answers on (Elo, with guessing taken into account).",
                   fmt::format("{}", answers_before_rating))
              << '\n';
}

void print_csv(World& world, const std::vector<Row>& rows) {
    world.out << csv_begin << csv_row({"item", "unit", "answers", "right", "share", "rating", "question"});
    for (const auto& row : rows)
        world.out << csv_row({row.item.item, row.item.unit, fmt::format("{}", row.item.answers),
                              fmt::format("{}", row.item.right), fmt::format("{:.3f}", row.item.share_right()),
                              row.rated() ? fmt::format("{:.3f}", row.item.rating) : std::string(), row.question});
}

void print_json(World& world, const std::vector<Row>& rows) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : rows) {
        nlohmann::ordered_json each{{"item", row.item.item},           {"unit", row.item.unit},
                                    {"answers", row.item.answers},     {"right", row.item.right},
                                    {"share", row.item.share_right()}, {"rating", nullptr},
                                    {"question", row.question}};
        if (row.rated()) each["rating"] = row.item.rating;
        list.push_back(std::move(each));
    }
    world.out << list.dump(2) << '\n';
}

int show(World& world, const Arguments& arguments) {
    const Texts t(arguments.language.empty() ? world.language : arguments.language == "zh" ? Locale::zh : Locale::en);
    const auto read = read_course_texts(FolderSource(folder_of_pack(world, arguments.pack)));
    const auto rows = rows_of(world, arguments, read.texts, t.locale());
    if (arguments.format == "json") {
        print_json(world, rows);
    } else if (arguments.format == "csv") {
        print_csv(world, rows);
    } else {
        print_text(world, rows, t);
    }
    return exit_clean;
}

}  // namespace

void add_quiz_difficulty(CLI::App& quiz, World& world, Run& run) {
    auto* command = quiz.add_subcommand("difficulty", "How hard the questions prove to be, from the answers given");
    const auto arguments = std::make_shared<Arguments>();
    command->add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")
        ->capture_default_str();
    command
        ->add_option("--data", arguments->data,
                     "The data folder of a person; may be given again for others (default: one's own)")
        ->allow_extra_args(false);
    command->add_option("--format", arguments->format, "text, csv or json")
        ->check(CLI::IsMember({"text", "csv", "json"}))
        ->capture_default_str();
    command->add_option("--language", arguments->language, "en or zh (default: the terminal's)")
        ->check(CLI::IsMember({"en", "zh"}));
    command->callback([&world, &run, arguments] { run = [&world, arguments] { return show(world, *arguments); }; });
}

}  // namespace haoping::cli
