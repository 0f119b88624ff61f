#include "cli/quiz.h"

#include <iostream>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/quiz_difficulty.h"
#include "cli/trial.h"
#include "course/carried_question.h"
#include "course/course_texts.h"
#include "views/paper_html.h"

namespace haoping::cli {

namespace {

Texts texts_in(const World& world, const std::string& language) {
    if (language.empty()) return Texts(world.language);
    return Texts(language == "zh" ? Locale::zh : Locale::en);
}

CourseTexts course_of(World& world, const std::string& pack) {
    auto read = read_course_texts(FolderSource(folder_of_pack(pack)));
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

int export_items(World& world, const QuizArguments& arguments) {
    const auto read = read_course_texts(FolderSource(folder_of_pack(arguments.pack)));
    for (const auto& found : read.found) world.err << to_string(found) << '\n';
    const auto t = texts_in(world, arguments.language);
    const auto carried = carry_over(read.texts.items, t.locale());
    const auto text = arguments.format == "gift" ? gift_text(carried.questions) : moodle_xml_text(carried.questions);
    if (arguments.out.empty() || arguments.out == "-") {
        world.out << text;
    } else {
        write_new_file(arguments.out, text);
    }
    std::size_t left_out = 0;
    for (const auto& note : carried.notes) {
        left_out += note.left_out ? 1 : 0;
        world.err << fmt::format("{}: {}{}\n", note.item, note.left_out ? "left out: " : "", note.why);
    }
    world.err << fmt::format("{} questions written, {} left out\n", carried.questions.size(), left_out);
    return left_out == 0 ? exit_clean : exit_findings;
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

}  // namespace

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
        ->capture_default_str();
    paper->add_option("--out", arguments->out, "The folder for the pages; made when it is missing")->required();
    add_quiz_difficulty(*quiz, world, run);
    auto* exported = quiz->add_subcommand("export", "Write the questions for another program; what is lost is told");
    const auto wanted = add_part(*exported, world, run, &export_items);
    exported->add_option("--format", wanted->format, "gift or moodle-xml")
        ->check(CLI::IsMember({"gift", "moodle-xml"}))
        ->capture_default_str();
    exported->add_option("--out", wanted->out, "The file (default: printed)");
}

}  // namespace haoping::cli
