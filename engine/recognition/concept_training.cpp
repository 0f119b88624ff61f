#include "recognition/concept_training.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include "recognition/clause_scores.h"
#include "recognition/linear_training.h"

namespace haoping {
namespace {

constexpr double regularity = 0.5;            // "C" of the classifier: higher follows the sentences closer
constexpr float cost_of_near_miss = 2;        // beside another concept's sentence
constexpr std::uint32_t least_sentences = 3;  // with a feature, or it tells nothing
constexpr int least_weight = 3;               // of 127: smaller ones are left out
constexpr std::size_t fewest_matches = 20;    // of a language, to learn from

constexpr std::array<Locale, 2> languages{Locale::en, Locale::zh};

// A sentence of one language, as indices of features and how often each is there: of the whole sentence, over its
// length, and of each of its stretches, for the score of a sentence is that of its best stretch.
struct Row {
    std::size_t concept_index = 0;
    const BankSentence* sentence = nullptr;
    struct OfStretch {
        std::vector<SparseRow::Part> parts;
        bool denies = false;
    };
    std::vector<SparseRow::Part> parts;
    std::vector<OfStretch> stretches;
};

// All sentences of one language with the features that they share.
struct Corpus {
    std::vector<Row> rows;
    std::vector<FeatureKey> keys;         // [feature]
    std::vector<std::uint16_t> rarities;  // [feature], in sixteenths
};

class Relations {
public:
    explicit Relations(std::span<const BankConcept> bank) : m_count(bank.size()), m_bits(bank.size() * bank.size()) {
        std::map<std::string_view, std::size_t> index;
        for (std::size_t i = 0; i < bank.size(); ++i) index.emplace(bank[i].id, i);
        for (std::size_t i = 0; i < bank.size(); ++i) {
            for (const auto& id : bank[i].includes)
                if (const auto at = index.find(id); at != index.end()) bits(i, at->second) = includes;
            for (const auto& id : bank[i].touches)
                if (const auto at = index.find(id); at != index.end() && bits(i, at->second) == none)
                    bits(i, at->second) = touches;
        }
    }

    enum Kind : std::uint8_t { none, includes, touches };
    Kind of(std::size_t concept_index, std::size_t other) const {
        return static_cast<Kind>(m_bits[concept_index * m_count + other]);
    }

    template <typename Print>
    void add_to(Print& print) const {
        for (const auto bits : m_bits) print.add(std::uint64_t{bits});
    }

private:
    std::uint8_t& bits(std::size_t concept_index, std::size_t other) { return m_bits[concept_index * m_count + other]; }

    std::size_t m_count;
    std::vector<std::uint8_t> m_bits;
};

// What a sentence is to a concept.
enum class Part : std::uint8_t { match, near_miss, other, nothing };

Part part_of(std::size_t of_sentence, bool match, std::size_t concept_index, const Relations& relations) {
    if (of_sentence == concept_index) return match ? Part::match : Part::near_miss;
    switch (relations.of(concept_index, of_sentence)) {
        case Relations::includes: return match ? Part::match : Part::nothing;
        case Relations::touches: return Part::nothing;
        case Relations::none: break;
    }
    // A near miss of another concept may well be a match of this one.
    return match ? Part::other : Part::nothing;
}

template <typename Work>
void in_threads(unsigned threads, std::size_t count, Work work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (auto i = next++; i < count; i = next++) work(i);
    };
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < threads; ++i) others.emplace_back(run);
    run();
}

using FeatureCounts = std::map<FeatureKey, std::uint32_t>;

struct ReadSentence {
    struct OfStretch {
        FeatureCounts counts;
        bool denies = false;
    };
    FeatureCounts whole;
    std::vector<OfStretch> stretches;
};

Analysis read(const BankSentence& sentence) {
    // Only that there is a day matters: values count by their kind.
    return analyse(sentence.text,
                   {.today = Date{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{15}}});
}

ReadSentence read_features(const BankSentence& sentence) {
    ReadSentence found;
    const auto analysis = read(sentence);
    const auto features = features_of(analysis);
    for (const auto& feature : features.all) ++found.whole[feature.key];
    for (const auto& stretch : stretches_of(analysis)) {
        auto& [counts, denies] = found.stretches.emplace_back();
        denies = stretch.denies;
        for (auto i = stretch.first_clause; i <= stretch.last_clause; ++i)
            for (const auto& feature : features.of_clause(i)) ++counts[feature.key];
    }
    return found;
}

class CorpusBuilder {
public:
    CorpusBuilder(std::span<const BankConcept> bank, Locale language, unsigned threads) {
        for (std::size_t i = 0; i < bank.size(); ++i)
            for (const auto& sentence : bank[i].sentences)
                if (sentence.language == language) m_corpus.rows.push_back({i, &sentence, {}, {}});
        m_read.resize(m_corpus.rows.size());
        in_threads(threads, m_read.size(),
                   [&](std::size_t i) { m_read[i] = read_features(*m_corpus.rows[i].sentence); });
    }

    Corpus build() {
        count_features();
        for (std::size_t i = 0; i < m_read.size(); ++i) {
            m_corpus.rows[i].parts = parts_of(m_read[i].whole);
            for (const auto& [counts, denies] : m_read[i].stretches)
                m_corpus.rows[i].stretches.push_back({parts_of(counts), denies});
        }
        return std::move(m_corpus);
    }

private:
    void count_features() {
        FeatureCounts sentences_with;
        for (const auto& sentence : m_read)
            for (const auto& [key, count] : sentence.whole) ++sentences_with[key];
        for (const auto& [key, count] : sentences_with) {
            if (count < least_sentences) continue;
            m_index.emplace(key, static_cast<std::uint32_t>(m_corpus.keys.size()));
            m_corpus.keys.push_back(key);
            const double share = (1.0 + static_cast<double>(m_read.size())) / (1.0 + count);
            m_corpus.rarities.push_back(static_cast<std::uint16_t>(std::lround(rarity_unit * (1 + std::log(share)))));
        }
    }

    std::vector<SparseRow::Part> parts_of(const FeatureCounts& counts) const {
        std::vector<SparseRow::Part> parts;
        double square = 0;
        for (const auto& [key, count] : counts) {
            const auto known = m_index.find(key);
            if (known == m_index.end()) continue;
            const double rarity = m_corpus.rarities[known->second];
            parts.push_back({known->second, static_cast<float>(rarity * count)});
            square += rarity * rarity * count;
        }
        const auto length = static_cast<float>(std::sqrt(std::max(square, 1.0)));
        for (auto& part : parts) part.value /= length;
        return parts;
    }

    Corpus m_corpus;
    std::vector<ReadSentence> m_read;
    std::map<FeatureKey, std::uint32_t> m_index;
};

// What rows are to concepts: a group is a concept with one of these.
enum class Shape : std::uint8_t { whole_match, stretch_of_match, miss };
constexpr std::size_t shapes = 3;

std::uint32_t group_of(const Row& row, bool whole) {
    const auto shape = !row.sentence->match ? Shape::miss : whole ? Shape::whole_match : Shape::stretch_of_match;
    return static_cast<std::uint32_t>(row.concept_index * shapes + static_cast<std::size_t>(shape));
}

// What is learned from: each sentence as a whole, and the stretches of those that have several, for nothing in a
// counter-example may look like a match.
std::vector<SparseRow> rows_of(const Corpus& corpus, const std::set<std::string_view>& left_out) {
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

LinearClasses learn(const Corpus& corpus, const Relations& relations, std::size_t concepts,
                    const std::set<std::string_view>& left_out, unsigned threads) {
    const auto rows = rows_of(corpus, left_out);
    const auto targets = targets_of(rows, concepts, relations);
    return train_classes({.rows = rows, .targets = targets, .features = corpus.keys.size(), .classes = concepts},
                         threads);
}

std::set<std::string_view> pens_of(const Corpus& corpus) {
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

struct LearnedLanguage {
    LinearClasses classes;
    std::vector<ConceptHead> heads;  // [concept]; a head without bias and borders: too few sentences
};

LearnedLanguage learn_language(const Corpus& corpus, const Relations& relations, std::size_t concepts,
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

// Weights of one language, by feature: those of all concepts that have a say.
class ModelBuilder {
public:
    explicit ModelBuilder(std::span<const BankConcept> bank) : m_heads(bank.size()) {
        for (const auto& each : bank) m_ids.push_back(each.id);
    }

    void add(const Corpus& corpus, Locale language, const LearnedLanguage& learned) {
        constexpr double largest = 127;
        std::vector<std::vector<ConceptModel::Weight>> of_feature(corpus.keys.size());
        const auto& classes = learned.classes;
        const auto weight = [&](std::size_t f, std::size_t c) {
            return static_cast<double>(classes.weights[f * classes.classes + c]) * corpus.rarities[f] / rarity_unit;
        };
        for (std::size_t c = 0; c < classes.classes; ++c) {
            auto& head = m_heads[c][static_cast<std::size_t>(language)];
            head = learned.heads[c];
            double most = 0;
            for (std::size_t f = 0; f < of_feature.size(); ++f) most = std::max(most, std::abs(weight(f, c)));
            head.unit = most / largest;
            for (std::size_t f = 0; most > 0 && f < of_feature.size(); ++f) {
                const auto value = std::lround(weight(f, c) / head.unit);
                if (std::abs(value) >= least_weight)
                    of_feature[f].push_back({static_cast<std::uint8_t>(c), static_cast<std::int8_t>(value)});
            }
        }
        for (std::size_t f = 0; f < of_feature.size(); ++f) {
            // Nothing is learned from a feature without weights, but it makes a stretch longer.
            if (of_feature[f].empty()) continue;
            auto& entry = m_entries[corpus.keys[f]];
            entry.rarity = corpus.rarities[f];
            entry.weights.insert(entry.weights.end(), of_feature[f].begin(), of_feature[f].end());
        }
    }

    ConceptModel take() {
        std::vector<ConceptModel::Slot> slots(m_entries.size() + m_entries.size() / 4 + 1);
        std::vector<ConceptModel::Weight> weights;
        for (const auto& [key, entry] : m_entries) {
            auto at = ConceptModel::home_of(key, slots.size());
            while (slots[at].count != 0) at = at + 1 < slots.size() ? at + 1 : 0;
            slots[at] = {key, static_cast<std::uint32_t>(weights.size()),
                         static_cast<std::uint16_t>(entry.weights.size()), entry.rarity};
            weights.insert(weights.end(), entry.weights.begin(), entry.weights.end());
        }
        return {std::move(m_ids), std::move(m_heads), std::move(slots), std::move(weights)};
    }

private:
    struct Entry {
        std::uint16_t rarity = 0;
        std::vector<ConceptModel::Weight> weights;
    };
    std::vector<std::string> m_ids;
    std::vector<std::array<ConceptHead, 2>> m_heads;
    std::map<FeatureKey, Entry> m_entries;
};

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

void add_to(Fingerprint& print, const Corpus& corpus) {
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
    std::array<Corpus, 2> of_language;

    std::uint64_t fingerprint() const {
        Fingerprint print;
        print.add(way_of_learning);
        for (const auto& each : bank) print.add(each.id);
        relations.add_to(print);
        for (const auto& corpus : of_language) add_to(print, corpus);
        return print.value();
    }
};

TrainingSet::TrainingSet(std::span<const BankConcept> bank, unsigned threads)
    : m_corpora(new Corpora{
          bank,
          Relations(bank),
          {CorpusBuilder(bank, Locale::en, threads).build(), CorpusBuilder(bank, Locale::zh, threads).build()}}) {}

TrainingSet::~TrainingSet() = default;

std::uint64_t TrainingSet::fingerprint() const { return m_corpora->fingerprint(); }

ConceptModel TrainingSet::learn(const TrainingOptions& options) const {
    const auto& [bank, relations, of_language] = *m_corpora;
    ModelBuilder builder(bank);
    for (const auto language : languages) {
        const auto& corpus = of_language[static_cast<std::size_t>(language)];
        builder.add(corpus, language, learn_language(corpus, relations, bank.size(), options));
    }
    return builder.take();
}

std::vector<ConceptFigures> evaluate_concepts(std::span<const BankConcept> bank, const ConceptModel& model,
                                              const std::string& pen) {
    const Relations relations(bank);
    std::vector<std::array<ConceptFigures, 2>> figures(bank.size());
    for (std::size_t i = 0; i < bank.size(); ++i)
        for (const auto& sentence : bank[i].sentences) {
            if (sentence.pen != pen) continue;
            const auto analysis = read(sentence);
            const ClauseScores scores(analysis, features_of(analysis), model);
            for (std::size_t c = 0; c < bank.size(); ++c) {
                const auto part = part_of(i, sentence.match, c, relations);
                if (part == Part::nothing) continue;
                auto& into = figures[c][static_cast<std::size_t>(sentence.language)];
                const auto& head = model.head(c, sentence.language);
                double best = -std::numeric_limits<double>::infinity();
                for (const auto& stretch : scores.stretches())
                    best = std::max(best, scores.score(c, stretch).value_or(best));
                const bool sure = best >= head.sure;
                if (part == Part::match) {
                    ++into.matches;
                    into.found += sure ? 1U : 0U;
                    into.found_unsure += best >= head.unsure ? 1U : 0U;
                } else if (part == Part::near_miss) {
                    ++into.misses;
                    into.taken += sure ? 1U : 0U;
                } else {
                    ++into.others;
                    into.alarms += sure ? 1U : 0U;
                }
            }
        }
    std::vector<ConceptFigures> rows;
    for (std::size_t c = 0; c < bank.size(); ++c)
        for (const auto language : languages) {
            auto& figure = figures[c][static_cast<std::size_t>(language)];
            figure.id = bank[c].id;
            figure.language = language;
            rows.push_back(figure);
        }
    return rows;
}

}  // namespace haoping
