#include "recognition/training_corpus.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <thread>
#include <utility>

#include "recognition/concept_model.h"
#include "recognition/stretches.h"

namespace haoping {
namespace {

constexpr std::uint32_t least_sentences = 3;  // with a feature, or it tells nothing

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

ReadSentence read_features(const BankSentence& sentence) {
    ReadSentence found;
    const auto analysis = read_sentence(sentence);
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

    BankCorpus build() {
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

    BankCorpus m_corpus;
    std::vector<ReadSentence> m_read;
    std::map<FeatureKey, std::uint32_t> m_index;
};

}  // namespace

Analysis read_sentence(const BankSentence& sentence) {
    return analyse(sentence.text,
                   {.today = Date{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{15}}});
}

BankCorpus make_corpus(std::span<const BankConcept> bank, Locale language, unsigned threads) {
    return CorpusBuilder(bank, language, threads).build();
}

}  // namespace haoping
