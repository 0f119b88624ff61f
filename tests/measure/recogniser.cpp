// Trains the recogniser on the sentence bank and prints what it finds of the sentences of a pen that it has not seen.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <thread>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "recognition/concept_figures.h"
#include "recognition/concept_training.h"

namespace haoping::measure {

namespace {

struct Arguments {
    std::string bank = HAOPING_SOURCE_DIR "/scenarios/core/sentences";
    std::string held_out;
    std::string model;
    bool each = false;
};

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

void print_line(const std::string& name, const ConceptFigures& figures) {
    fmt::print("{:<34} {} of {:5}: found {:.3f}, with unsure {:.3f} · near misses taken {:.3f} · false alarms {:.4f}\n",
               name, figures.language == Locale::zh ? "zh" : "en", figures.matches,
               share(figures.found, figures.matches), share(figures.found_unsure, figures.matches),
               share(figures.taken, figures.misses), share(figures.alarms, figures.others));
}

void print_figures(const std::vector<ConceptFigures>& figures, bool each) {
    for (const auto language : {Locale::en, Locale::zh}) {
        ConceptFigures sum{.id = "all", .language = language};
        for (const auto& concept_figures : figures) {
            if (concept_figures.language != language || concept_figures.matches == 0) continue;
            if (each) print_line(concept_figures.id, concept_figures);
            sum.matches += concept_figures.matches;
            sum.found += concept_figures.found;
            sum.found_unsure += concept_figures.found_unsure;
            sum.misses += concept_figures.misses;
            sum.taken += concept_figures.taken;
            sum.others += concept_figures.others;
            sum.alarms += concept_figures.alarms;
        }
        print_line("all concepts", sum);
    }
}

int run(const Arguments& arguments) {
    std::vector<Diagnostic> diagnostics;
    const auto bank = read_bank(arguments.bank, diagnostics);
    for (const auto& diagnostic : diagnostics) std::cerr << to_string(diagnostic) << '\n';
    const auto threads = std::max(1U, std::thread::hardware_concurrency());
    const auto model = TrainingSet(bank, threads).learn({.threads = threads, .held_out = arguments.held_out});
    const auto bytes = model.to_bytes();
    fmt::print("{} concepts, a model of {} bytes\n", bank.size(), bytes.size());
    if (!arguments.model.empty()) {
        std::ofstream file(arguments.model, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush()) throw std::runtime_error("cannot write " + arguments.model);
    }
    if (!arguments.held_out.empty()) print_figures(evaluate_concepts(bank, model, arguments.held_out), arguments.each);
    return 0;
}

}  // namespace

}  // namespace haoping::measure

int main(int argc, char** argv) {
    haoping::measure::Arguments arguments;
    CLI::App app("What the recogniser finds of sentences that it has not learned from");
    app.add_option("--bank", arguments.bank, "The folder with the sentences")->capture_default_str();
    app.add_option("--held-out", arguments.held_out, "The pen whose sentences are kept for trying: a, b or c");
    app.add_option("--model", arguments.model, "Write the model to this file");
    app.add_flag("--each", arguments.each, "A line for each concept");
    CLI11_PARSE(app, argc, argv);
    try {
        return haoping::measure::run(arguments);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
