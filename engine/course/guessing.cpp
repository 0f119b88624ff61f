#include "course/guessing.h"

namespace haoping {

namespace {

double one_of(std::size_t count) { return count == 0 ? 0 : 1.0 / static_cast<double>(count); }

struct Chance {
    double operator()(const TrueOrFalse&) const { return 0.5; }
    double operator()(const Choice& choice) const { return choice.several ? 0.5 : one_of(choice.options.size()); }
    double operator()(const StepsInOrder& order) const { return one_of(order.steps.size()); }
    double operator()(const Pairs& pairs) const { return one_of(pairs.pairs.size()); }
    double operator()(const Groups& groups) const { return one_of(groups.groups.size()); }
    double operator()(const NumberToFind&) const { return 0; }
    double operator()(const DateToFind&) const { return 0; }
    double operator()(const LetterWithMistakes&) const { return 0; }
    double operator()(const ShortAnswer&) const { return 0; }
};

}  // namespace

double chance_of(const QuizTask& task) { return std::visit(Chance{}, task); }

}  // namespace haoping
