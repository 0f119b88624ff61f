#include "recognition/concept_training.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

#include "recognition/bank_relations.h"
#include "recognition/linear_training.h"
#include "recognition/model_builder.h"
#include "recognition/training_corpus.h"

namespace haoping {
namespace {

constexpr double regularity = 0.5;          // "C" of the classifier: higher follows the sentences closer
constexpr float cost_of_near_miss = 2;      // beside another concept's sentence
constexpr std::size_t fewest_matches = 20;  // of a language, to learn from

// What rows are to concepts: a group is a concept with one of these.
enum class Shape : std::uint8_t { whole_match, stretch_of_match, miss };
constexpr std::size_t shapes = 3;

std::uint32_t group_of(const Row& row, bool whole) {
    const auto shape = !row.sentence->match ? Shape::miss : whole ? Shape::whole_match : Shape::stretch_of_match;
    return static_cast<std::uint32_t>(row.concept_index * shapes + static_cast<std::size_t>(shape));
}

// What is learned from: each sentence as a whole, and the stretches of those that have several, for nothing in a
// counter-example may look like a match.
std::vector<SparseRow> rows_of(const BankCorpus& corpus, const std::set<std::string_view>& left_out) {
    std::vector<SparseRow> rows;
    for (const auto& row : corpus.rows) {
        if (left_out.contains(row.sentence->pen)) continue;
        rows.push_back({row.parts, group_of(row, true)});
        if (row.stretches.size() < 2) continue;
        for (const auto& stretch : row.stretches) rows.push_back({stretch.parts, group_of(row, false)});
    }
    return rows;
}

// How much a row of each group counts for each concept: a concept's matches together as much as all others together. A
// concept with too few matches learns nothing.
std::vector<Target> targets_of(std::span<const SparseRow> rows, std::size_t concepts, const Relations& relations) {
    std::vector<std::size_t> sizes(concepts * shapes);
    for (const auto& row : rows) ++sizes[row.group];
    std::vector<Target> targets(sizes.size() * concepts);
    for (std::size_t c = 0; c < concepts; ++c) {
        double matches = 0;
        double others = 0;
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            const auto shape = static_cast<Shape>(group % shapes);
            const auto part = part_of(group / shapes, shape != Shape::miss, c, relations);
            if (part == Part::nothing || (part == Part::match && shape != Shape::whole_match)) continue;
            auto& target = targets[group * concepts + c];
            target.belongs = part == Part::match;
            target.cost = part == Part::near_miss ? cost_of_near_miss : 1;
            (target.belongs ? matches : others) += static_cast<double>(sizes[group]);
        }
        const bool enough = matches >= static_cast<double>(fewest_matches);
        for (std::size_t group = 0; group < sizes.size(); ++group) {
            auto& target = targets[group * concepts + c];
            const double share = (matches + others) / (2 * std::max(1.0, target.belongs ? matches : others));
            target.cost = enough ? static_cast<float>(target.cost * regularity * share) : 0;
        }
    }
    return targets;
}

LinearClasses learn(const BankCorpus& corpus, const Relations& relations, std::size_t concepts,
                    const std::set<std::string_view>& left_out, unsigned threads) {
    const auto rows = rows_of(corpus, left_out);
    const auto targets = targets_of(rows, concepts, relations);
    return train_classes({.rows = rows, .targets = targets, .features = corpus.keys.size(), .classes = concepts},
                         threads);
}

std::set<std::string_view> pens_of(const BankCorpus& corpus) {
    std::set<std::string_view> pens;
    for (const auto& row : corpus.rows) pens.insert(row.sentence->pen);
    return pens;
}

// The scores of sentences by what other pens taught.
struct HeldOutScores {
    std::size_t matches = 0;
    std::size_t denying = 0;  // of the matches, by their best stretch
    std::vector<float> near_misses;
    std::vector<float> others;
};

struct BestStretch {
    float score = -std::numeric_limits<float>::infinity();
    bool denies = false;
};

// [concept]
std::vector<BestStretch> best_stretches_of(const Row& row, const LinearClasses& learned) {
    std::vector<BestStretch> best(learned.classes);
    std::vector<float> scores(learned.classes);
    for (const auto& stretch : row.stretches) {
        std::ranges::fill(scores, 0.0F);
        learned.add_scores(stretch.parts, scores);
        for (std::size_t c = 0; c < best.size(); ++c)
            if (scores[c] > best[c].score) best[c] = {scores[c], stretch.denies};
    }
    return best;
}

void add_scores_of(const Row& row, const LinearClasses& learned, const Relations& relations,
                   std::vector<HeldOutScores>& scores) {
    const auto best = best_stretches_of(row, learned);
    for (std::size_t c = 0; c < scores.size(); ++c)
        switch (part_of(row.concept_index, row.sentence->match, c, relations)) {
            case Part::match:
                ++scores[c].matches;
                scores[c].denying += best[c].denies ? 1U : 0U;
                break;
            case Part::near_miss: scores[c].near_misses.push_back(best[c].score); break;
            case Part::other: scores[c].others.push_back(best[c].score); break;
            case Part::nothing: break;
        }
}

double border_with(std::vector<float>& scores, double share_above) {
    if (scores.empty()) return -1;
    const auto above = static_cast<std::size_t>(share_above * static_cast<double>(scores.size()));
    const auto at = scores.end() - 1 - static_cast<std::ptrdiff_t>(std::min(above, scores.size() - 1));
    std::nth_element(scores.begin(), at, scores.end());
    return *at;
}

// Borders: of other concepts' sentences at most so many are taken, and of near misses not too many.
void set_borders(HeldOutScores& scores, ConceptHead& head) {
    constexpr double sure_alarms = 0.001;
    constexpr double sure_near_misses = 0.1;
    constexpr double unsure_alarms = 0.012;
    constexpr double grave_alarms = 0.0001;
    constexpr double grave_near_misses = 0.04;
    head.sure = std::max(border_with(scores.others, sure_alarms), border_with(scores.near_misses, sure_near_misses));
    head.grave = std::max(
        {head.sure, border_with(scores.others, grave_alarms), border_with(scores.near_misses, grave_near_misses)});
    head.unsure = std::min(head.sure, border_with(scores.others, unsure_alarms));
}

LearnedLanguage learn_language(const BankCorpus& corpus, const Relations& relations, std::size_t concepts,
                               const TrainingOptions& options) {
    LearnedLanguage made;
    std::vector<HeldOutScores> scores(concepts);
    for (const auto pen : pens_of(corpus)) {
        if (pen == options.held_out || pen == pen_of_examples) continue;
        const auto by_others = learn(corpus, relations, concepts, {options.held_out, pen}, options.threads);
        for (const auto& row : corpus.rows)
            if (row.sentence->pen == pen) add_scores_of(row, by_others, relations, scores);
    }
    made.classes = learn(corpus, relations, concepts, {options.held_out}, options.threads);
    made.heads.resize(concepts);
    for (std::size_t c = 0; c < concepts; ++c) {
        if (scores[c].matches < fewest_matches) continue;
        made.heads[c].bias = made.classes.biases[c];
        set_borders(scores[c], made.heads[c]);
        made.heads[c].denying = static_cast<double>(scores[c].denying) / static_cast<double>(scores[c].matches);
    }
    return made;
}

// Fowler–Noll–Vo 1a, 64 bits.
class Fingerprint {
public:
    void add(std::uint64_t value) {
        constexpr int bytes = 8;
        for (int i = 0; i < bytes; ++i) {
            m_value ^= (value >> (8U * static_cast<unsigned>(i))) & 0xFFU;
            m_value *= 0x100000001B3ULL;
        }
    }
    void add(std::string_view text) {
        for (const char c : text) add(static_cast<unsigned char>(c));
        add(text.size());
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

constexpr std::uint64_t way_of_learning = 3;  // counted up whenever the same sentences would give another model

void add_to(Fingerprint& print, std::span<const SparseRow::Part> parts) {
    for (const auto& part : parts) {
        print.add(part.feature);
        print.add(std::bit_cast<std::uint32_t>(part.value));
    }
    print.add(parts.size());
}

void add_to(Fingerprint& print, const BankCorpus& corpus) {
    for (std::size_t i = 0; i < corpus.keys.size(); ++i)
        print.add((std::uint64_t{corpus.keys[i]} << 16U) + corpus.rarities[i]);
    for (const auto& row : corpus.rows) {
        print.add(row.concept_index * 2 + (row.sentence->match ? 1 : 0));
        print.add(row.sentence->pen);
        add_to(print, row.parts);
        for (const auto& [parts, denies] : row.stretches) {
            add_to(print, parts);
            print.add(denies ? 1 : 0);
        }
    }
}

}  // namespace

struct TrainingSet::Corpora {
    std::span<const BankConcept> bank;
    Relations relations;
    std::array<BankCorpus, 2> of_language;

    std::uint64_t fingerprint() const {
        Fingerprint print;
        print.add(way_of_learning);
        for (const auto& each : bank) print.add(each.id);
        for (const auto kind : relations.kinds()) print.add(std::uint64_t{kind});
        for (const auto& corpus : of_language) add_to(print, corpus);
        return print.value();
    }
};

TrainingSet::TrainingSet(std::span<const BankConcept> bank, unsigned threads)
    : m_corpora(new Corpora{
          bank, Relations(bank), {make_corpus(bank, Locale::en, threads), make_corpus(bank, Locale::zh, threads)}}) {}

TrainingSet::~TrainingSet() = default;

std::uint64_t TrainingSet::fingerprint() const { return m_corpora->fingerprint(); }

ConceptModel TrainingSet::learn(const TrainingOptions& options) const {
    const auto& [bank, relations, of_language] = *m_corpora;
    ModelBuilder builder(bank);
    for (const auto language : locales) {
        const auto& corpus = of_language[static_cast<std::size_t>(language)];
        builder.add(corpus, language, learn_language(corpus, relations, bank.size(), options));
    }
    return builder.take();
}

}  // namespace haoping
