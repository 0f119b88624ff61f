#include "cli/quiz_exchange.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

#include <fmt/format.h>

#include "cli/output_file.h"
#include "cli/question_files.h"
#include "cli/table_file.h"
#include "course/course_texts.h"
#include "exchange/archive.h"
#include "exchange/carry_in.h"
#include "exchange/carry_out.h"
#include "exchange/quiz_file_text.h"
#include "json/value_reader.h"

namespace haoping::cli {

namespace {

bool is_unreadable(const CarryNote& note) { return fate_of(note.why) == CarryFate::unreadable; }

// "course.gift:12: Q040: left out: …"
void print_notes(World& world, const std::string& file, const std::vector<CarryNote>& notes, Locale locale) {
    for (const auto& note : notes) {
        auto place = file;
        if (note.line > 0) place += fmt::format(":{}", note.line);
        for (const auto& part : {place, note.item})
            if (!part.empty()) world.err << part << ": ";
        world.err << told(note, locale) << '\n';
    }
}

std::size_t left_out_in(const std::vector<CarryNote>& notes) {
    return static_cast<std::size_t>(
        std::ranges::count_if(notes, [](const CarryNote& note) { return fate_of(note.why) == CarryFate::left_out; }));
}

// --- out ---------------------------------------------------------------------------------------------------------

ExchangeFormat format_named(const std::string& name) {
    if (name == "gift") return ExchangeFormat::gift;
    if (name == "moodle-xml") return ExchangeFormat::moodle_xml;
    return name == "qti" ? ExchangeFormat::qti : ExchangeFormat::chaoxing;
}

std::string csv_of(const SheetRows& rows) {
    std::string text(csv_begin);
    for (const auto& row : rows) text += csv_row(row);
    return text;
}

bool is_text(const std::string& format) { return format != "qti" && format != "chaoxing-xlsx"; }

std::string text_of(const std::vector<CarriedQuestion>& questions, const std::string& format) {
    if (format == "gift") return gift_text(questions);
    if (format == "moodle-xml") return moodle_xml_text(questions);
    return csv_of(chaoxing_rows(questions));
}

void write(World& world, const QuizArguments& arguments, const std::vector<CarriedQuestion>& questions, Locale locale) {
    const bool is_printed = arguments.out.empty() || arguments.out == "-";
    if (is_printed && !is_text(arguments.format))
        throw CommandError(fmt::format("{} can't be printed: name a file with --out", arguments.format));
    if (is_printed)
        world.out << text_of(questions, arguments.format);
    else if (arguments.format == "qti")
        write_new_file(arguments.out, pack_archive(qti_package(questions, locale)));
    else if (arguments.format == "chaoxing-xlsx")
        write_workbook(arguments.out, chaoxing_rows(questions));
    else
        write_new_file(arguments.out, text_of(questions, arguments.format));
}

// --- in ----------------------------------------------------------------------------------------------------------

using Units = std::map<std::string, std::vector<QuizItem>>;

// Nothing is written when one of the files is there already.
void write_units(World& world, const Units& units, const std::filesystem::path& folder, const Texts& t) {
    const auto file_of = [&](const std::string& unit) { return folder / (unit + ".json"); };
    for (const auto& [unit, items] : units) refuse_existing(file_of(unit));
    if (units.empty()) return;
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);  // what is wrong shows when the first file is written
    for (const auto& [unit, items] : units) {
        write_new_file(file_of(unit), quiz_file_text(unit, items));
        world.out << t("Written: {}", file_of(unit).string()) << '\n';
    }
}

using Ids = std::set<std::string, std::less<>>;

// The installed packs, and the pack whose quiz folder this is.
std::vector<std::filesystem::path> packs_around(const World& world, const std::filesystem::path& quiz_folder) {
    std::vector<std::filesystem::path> packs;
    for (const auto& folder : folders_with_packs(world, {})) std::ranges::move(pack_folders(folder), std::back_inserter(packs));
    const auto pack = std::filesystem::weakly_canonical(quiz_folder).parent_path();
    if (std::filesystem::exists(pack / "pack.json")) packs.push_back(pack);
    return packs;
}

Ids items_in(const std::vector<std::filesystem::path>& packs) {
    Ids ids;
    for (const auto& pack : packs)
        for (const auto& item : read_course_texts(FolderSource(pack)).texts.items) ids.insert(item.id);
    return ids;
}

Ids units_in(const std::vector<std::filesystem::path>& packs) {
    Ids ids;
    for (const auto& pack : packs)
        for (const auto& unit : course_units_in(FolderSource(pack))) ids.insert(unit.id);
    return ids;
}

void check_unit(const std::string& unit) {
    if (unit.empty() || is_id(unit, IdForm::course)) return;
    throw CommandError(fmt::format("'{}' is no unit's id: it is of capitals, digits and hyphens, as in ORD-12", unit));
}

}  // namespace

int export_questions(World& world, const QuizArguments& arguments) {
    const auto read = read_course_texts(FolderSource(folder_of_pack(world, arguments.pack)));
    for (const auto& found : read.found) world.err << to_string(found) << '\n';
    const auto t = texts_in(world, arguments.language);
    const auto carried = carry_over(read.texts.items, format_named(arguments.format), t.locale());
    write(world, arguments, carried.questions, t.locale());
    print_notes(world, {}, carried.notes, t.locale());
    world.err << t("{} questions written, {} left out", std::to_string(carried.questions.size()),
                   std::to_string(left_out_in(carried.notes)))
              << '\n';
    return carried.notes.empty() ? exit_clean : exit_findings;
}

int import_questions(World& world, const QuizArguments& arguments) {
    check_unit(arguments.unit);
    const auto t = texts_in(world, arguments.language);
    const auto read = read_question_file(world, arguments.file);
    print_notes(world, arguments.file, read.notes, t.locale());
    if (std::ranges::any_of(read.notes, is_unreadable) && read.questions.empty()) return exit_could_not;
    const auto packs = packs_around(world, arguments.out);
    const auto carried = carry_in(read.questions, {t.locale(), arguments.unit, arguments.source, items_in(packs)});
    print_notes(world, arguments.file, carried.notes, t.locale());
    Units units;
    for (const auto& item : carried.items) units[item.unit].push_back(item);
    write_units(world, units, arguments.out, t);
    const auto known = units_in(packs);
    for (const auto& [unit, items] : units)
        if (!known.contains(unit))
            world.err << t("There is no unit '{}' in the course or in this pack: add it to the pack's units.json, or "
                           "import into another one with --unit.",
                           unit)
                      << '\n';
    world.err << t("{} questions taken over, {} left out", std::to_string(carried.items.size()),
                   std::to_string(left_out_in(read.notes) + left_out_in(carried.notes)))
              << '\n';
    if (!carried.items.empty())
        world.err
            << t("They are in one language: add the other where 'haoping validate' asks for it. Difficulty 1 and "
                 "the source '{}' stand where the file tells none.",
                 arguments.source)
            << '\n';
    return read.notes.empty() && carried.notes.empty() ? exit_clean : exit_findings;
}

}  // namespace haoping::cli
