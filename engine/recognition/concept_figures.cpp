#include "recognition/concept_figures.h"

#include <algorithm>
#include <array>
#include <limits>

#include "recognition/bank_relations.h"
#include "recognition/clause_scores.h"
#include "recognition/training_corpus.h"

namespace haoping {

std::vector<ConceptFigures> evaluate_concepts(std::span<const BankConcept> bank, const ConceptModel& model,
                                              const std::string& pen) {
    const Relations relations(bank);
    std::vector<std::array<ConceptFigures, 2>> figures(bank.size());
    for (std::size_t i = 0; i < bank.size(); ++i)
        for (const auto& sentence : bank[i].sentences) {
            if (sentence.pen != pen) continue;
            const auto analysis = read_sentence(sentence);
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
        for (const auto language : locales) {
            auto& figure = figures[c][static_cast<std::size_t>(language)];
            figure.id = bank[c].id;
            figure.language = language;
            rows.push_back(figure);
        }
    return rows;
}

}  // namespace haoping
