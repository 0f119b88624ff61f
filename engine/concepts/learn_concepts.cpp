// learn_concepts PACK MODEL STYLES KEPT: learns the concepts of a pack from its sentences and from the examples beside
// its phrases, and the styles of its letters, and writes both models. A model of concepts that was learned from the
// same before is taken from the folder KEPT.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>
#include <vector>

#include "evidence/examples.h"
#include "evidence/read_expression.h"
#include "json/document.h"
#include "json/object_reader.h"
#include "recognition/concept_training.h"
#include "recognition/style_training.h"

namespace {

namespace fs = std::filesystem;
using namespace haoping;

std::string name_of(std::uint64_t fingerprint) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string name;
    for (int shift = 60; shift >= 0; shift -= 4) name += digits[(fingerprint >> static_cast<unsigned>(shift)) & 0xFU];
    return name + ".model";
}

// Readers see the whole file or none.
void write(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    auto unfinished = path;
    unfinished += ".unfinished";
    {
        std::ofstream file(unfinished, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!file.flush()) throw std::runtime_error("cannot write " + unfinished.string());
    }
    fs::rename(unfinished, path);
}

void add_examples(const fs::path& path, std::vector<BankConcept>& bank, Diagnostics& diagnostics) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const auto document = parse_document(text, path.filename().string(), diagnostics);
    if (!document) return;
    auto root = ObjectReader::open(*document, diagnostics);
    if (!root) return;
    for (const auto& value : root->array("concepts")) {
        auto object = value.object();
        if (!object) continue;
        const auto read = read_concept(*object);
        const auto at = std::ranges::find(bank, read.id, &BankConcept::id);
        if (at == bank.end()) continue;
        for (auto& sentence : sentences_of_examples(read)) at->sentences.push_back(std::move(sentence));
    }
}

std::vector<BankConcept> read_pack(const fs::path& pack, Diagnostics& diagnostics) {
    std::vector<Diagnostic> of_bank;
    auto bank = read_bank(pack / "sentences", of_bank);
    diagnostics.add(std::move(of_bank));
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(pack / "concepts"))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) add_examples(file, bank, diagnostics);
    return bank;
}

struct Models {
    fs::path concepts;
    fs::path styles;
};

int learn(const fs::path& pack, const Models& models, const fs::path& kept_folder) {
    Diagnostics diagnostics;
    const auto bank = read_pack(pack, diagnostics);
    std::vector<Diagnostic> of_letters;
    const auto letters = read_bank(pack / "letters", of_letters);
    diagnostics.add(std::move(of_letters));
    const auto found = diagnostics.take_sorted();
    for (const auto& diagnostic : found) std::cerr << to_string(diagnostic) << '\n';
    if (has_errors(found)) return 1;
    const auto threads = std::max(1U, std::thread::hardware_concurrency());
    const TrainingSet set(bank, threads);
    const auto kept = kept_folder / name_of(set.fingerprint());
    if (!fs::exists(kept)) write(kept, set.learn({.threads = threads, .held_out = {}}).to_bytes());
    fs::copy_file(kept, models.concepts, fs::copy_options::overwrite_existing);
    write(models.styles, learn_styles(letters, threads).to_bytes());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int arguments = 5;
    if (argc != arguments) {
        std::cerr << "learn_concepts PACK MODEL STYLES KEPT\n";
        return 2;
    }
    try {
        return learn(argv[1], {argv[2], argv[3]}, argv[4]);
    } catch (const std::exception& error) {
        std::cerr << "learn_concepts: " << error.what() << '\n';
        return 1;
    }
}
