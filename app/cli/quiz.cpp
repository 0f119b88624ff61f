#include "cli/quiz.h"

#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/output_file.h"
#include "cli/quiz_difficulty.h"
#include "cli/quiz_exchange.h"
#include "course/course_texts.h"
#include "views/paper_html.h"

namespace haoping::cli {

namespace {

CourseTexts course_of(World& world, const std::string& pack) {
    auto read = read_course_texts(FolderSource(folder_of_pack(world, pack)));
    for (const auto& found : read.found) world.err << to_string(found) << '\n';
    if (read.texts.papers.empty())
        throw CommandError(
            fmt::format("the pack '{}' has no exam paper: see docs/pack-format.md, papers/*.json", pack));
    return std::move(read.texts);
}

const PaperBlueprint& blueprint_in(const CourseTexts& course, const QuizArguments& arguments) {
    if (arguments.paper.empty()) return course.papers.front();
    if (const auto* found = course.paper(arguments.paper)) return *found;
    std::string names;
    for (const auto& each : course.papers) names += (names.empty() ? "" : ", ") + each.id;
    throw CommandError(fmt::format("there is no paper '{}'; there are: {}", arguments.paper, names));
}

int list_papers(World& world, const QuizArguments& arguments) {
    const auto course = course_of(world, arguments.pack);
    const auto t = texts_in(world, arguments.language);
    for (const auto& each : course.papers)
        world.out << fmt::format("{:<20} {}  {}\n", each.id, t(each.title),
                                 t("{} questions, {} points, {} minutes", fmt::format("{}", each.item_count()),
                                   points_text(each.points()), fmt::format("{}", each.time.count())));
    return exit_clean;
}

int write_paper(World& world, const QuizArguments& arguments) {
    const auto course = course_of(world, arguments.pack);
    const auto t = texts_in(world, arguments.language);
    const auto paper = draw_paper(blueprint_in(course, arguments), course.items, arguments.seed);
    const auto find = [&](std::string_view id) { return course.item(id); };
    const std::filesystem::path folder = arguments.out;
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);  // what is wrong shows when the first file is written
    const auto stem = fmt::format("{}-{}", paper.blueprint, paper.seed);
    for (const auto& [name, html] : {std::pair{stem + ".html", paper_html(paper, find, t)},
                                     std::pair{stem + "-answer-sheet.html", answer_sheet_html(paper, find, t)},
                                     std::pair{stem + "-answer-key.html", answer_key_html(paper, find, t)}}) {
        write_new_file(folder / name, html);
        world.out << t("Written: {}", (folder / name).string()) << '\n';
    }
    return exit_clean;
}

using Work = int (*)(World&, const QuizArguments&);

std::shared_ptr<QuizArguments> add_part(CLI::App& command, World& world, Run& run, Work work) {
    auto arguments = std::make_shared<QuizArguments>();
    command.add_option("PACK", arguments->pack, "A pack's folder, or the name of a shipped pack")
        ->capture_default_str();
    command.add_option("--language", arguments->language, "en or zh (default: the terminal's)")
        ->check(CLI::IsMember({"en", "zh"}));
    command.callback(
        [&world, &run, arguments, work] { run = [&world, arguments, work] { return work(world, *arguments); }; });
    return arguments;
}

void add_import(CLI::App& quiz, World& world, Run& run) {
    auto* command = quiz.add_subcommand(
        "import", "Questions of Moodle (GIFT, XML), QTI 2.1 or 学习通 as quiz files of a pack; what is lost is told");
    auto arguments = std::make_shared<QuizArguments>();
    command->add_option("FILE", arguments->file, "The file, or the folder of a QTI package")->required();
    command->add_option("--out", arguments->out, "The folder for the files, one a unit: the quiz folder of a pack")
        ->required();
    command->add_option("--unit", arguments->unit, "The unit of all of them (default: the category each is in)");
    command->add_option("--source", arguments->source, "Where they have their facts from, if they don't tell")
        ->capture_default_str();
    command
        ->add_option("--language", arguments->language,
                     "The language of the questions, en or zh (default: the terminal's)")
        ->check(CLI::IsMember({"en", "zh"}));
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return import_questions(world, *arguments); }; });
}

}  // namespace

Texts texts_in(const World& world, const std::string& language) {
    if (language.empty()) return Texts(world.language);
    return Texts(language == "zh" ? Locale::zh : Locale::en);
}

void add_quiz(CLI::App& app, World& world, Run& run) {
    auto* quiz =
        app.add_subcommand("quiz", "The questions of the course: exam papers, and exchange with other programs");
    quiz->require_subcommand(1);
    add_part(*quiz->add_subcommand("papers", "Show the kinds of papers there are"), world, run, &list_papers);
    auto* paper = quiz->add_subcommand("paper", "Write a paper, its answer sheet and its key as pages to print");
    const auto arguments = add_part(*paper, world, run, &write_paper);
    paper->add_option("--paper", arguments->paper, "Which kind of paper (default: the first)");
    paper
        ->add_option(
            "--seed", arguments->seed,
            "The paper's number: the same one gives the same paper, so choose that of a graded exam on the day")
        ->check(seed_problem)
        ->capture_default_str();
    paper->add_option("--out", arguments->out, "The folder for the pages; made when it is missing")->required();
    add_quiz_difficulty(*quiz, world, run);
    auto* exported = quiz->add_subcommand("export", "Write the questions for another program; what is lost is told");
    const auto wanted = add_part(*exported, world, run, &export_questions);
    exported->add_option("--format", wanted->format, "gift, moodle-xml, qti, chaoxing-xlsx or chaoxing-csv")
        ->check(CLI::IsMember(std::vector<std::string>(exchange_formats.begin(), exchange_formats.end())))
        ->capture_default_str();
    exported->add_option("--out", wanted->out, "The file (default: printed)");
    add_import(*quiz, world, run);
}

}  // namespace haoping::cli
