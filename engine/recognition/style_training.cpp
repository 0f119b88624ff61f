#include "recognition/style_training.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <span>
#include <string_view>

#include "recognition/linear_training.h"
#include "recognition/style_features.h"

namespace haoping {
namespace {

constexpr double regularity = 0.5;          // "C" of the classifier: higher follows the letters closer
constexpr std::uint32_t least_letters = 2;  // with a feature, or it tells nothing
constexpr double alarms = 0.01;             // share of the letters without a style that may be taken for it
constexpr double rarity_in_integers = 16;
constexpr std::array<std::string_view, letter_styles> names{"learner", "idiomatic"};

struct Letter {
    std::uint32_t kind = 0;  // a LetterStyle, or letter_styles: plain
    std::string_view pen;
    std::vector<FeatureKey> keys;  // each once, ascending
    std::vector<SparseRow::Part> parts;
};

struct Corpus {
    std::vector<Letter> letters;
    std::vector<FeatureKey> keys;         // [feature]
    std::vector<std::uint16_t> rarities;  // [feature]
};

std::string with_lines(std::string text) {
    constexpr std::string_view mark = " / ";
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at)) text.replace(at, mark.size(), 1, '\n');
    return text;
}

std::uint32_t kind_of(const std::string& id) {
    return static_cast<std::uint32_t>(std::ranges::find(names, id) - names.begin());
}

Letter read(const BankSentence& sentence, std::uint32_t kind) {
    const Date some_day{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{15}};
    Letter letter{.kind = kind,
                  .pen = sentence.pen,
                  .keys = style_features_of(analyse(with_lines(sentence.text), {.today = some_day})),
                  .parts = {}};
    std::ranges::sort(letter.keys);
    letter.keys.erase(std::unique(letter.keys.begin(), letter.keys.end()), letter.keys.end());
    return letter;
}

void set_parts(Letter& letter, const std::map<FeatureKey, std::uint32_t>& index, const Corpus& corpus) {
    double square = 0;
    for (const auto key : letter.keys) {
        const auto at = index.find(key);
        if (at == index.end()) continue;
        const double rarity = corpus.rarities[at->second];
        square += rarity * rarity;
        letter.parts.push_back({at->second, static_cast<float>(rarity)});
    }
    const auto length = static_cast<float>(std::sqrt(std::max(square, 1.0)));
    for (auto& part : letter.parts) part.value /= length;
}

Corpus corpus_of(const std::vector<BankConcept>& bank) {
    Corpus corpus;
    for (const auto& each : bank)
        for (const auto& sentence : each.sentences) corpus.letters.push_back(read(sentence, kind_of(each.id)));
    std::map<FeatureKey, std::uint32_t> counts;
    for (const auto& letter : corpus.letters)
        for (const auto key : letter.keys) ++counts[key];
    std::map<FeatureKey, std::uint32_t> index;
    for (const auto& [key, count] : counts) {
        if (count < least_letters) continue;
        index.emplace(key, static_cast<std::uint32_t>(corpus.keys.size()));
        corpus.keys.push_back(key);
        const auto share = static_cast<double>(corpus.letters.size()) / count;
        corpus.rarities.push_back(static_cast<std::uint16_t>(std::lround(rarity_in_integers * (1 + std::log(share)))));
    }
    for (auto& letter : corpus.letters) set_parts(letter, index, corpus);
    return corpus;
}

// Each kind is a group; a style's letters together count as much as all others together.
LinearClasses learn(const Corpus& corpus, std::string_view left_out, unsigned threads) {
    constexpr std::size_t kinds = letter_styles + 1;
    std::vector<SparseRow> rows;
    std::array<double, kinds> sizes{};
    for (const auto& letter : corpus.letters) {
        if (letter.pen == left_out) continue;
        rows.push_back({letter.parts, letter.kind});
        ++sizes[letter.kind];
    }
    std::vector<Target> targets(kinds * letter_styles);
    for (std::size_t style = 0; style < letter_styles; ++style)
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const bool belongs = kind == style;
            const double own = belongs ? sizes[style] : static_cast<double>(rows.size()) - sizes[style];
            const double cost = regularity * static_cast<double>(rows.size()) / (2 * std::max(own, 1.0));
            targets[kind * letter_styles + style] = {belongs, static_cast<float>(cost)};
        }
    return train_classes({.rows = rows, .targets = targets, .features = corpus.keys.size(), .classes = letter_styles},
                         threads);
}

// [style]: the scores of the letters without it, by what other pens taught.
std::array<std::vector<float>, letter_styles> scores_without(const Corpus& corpus, unsigned threads) {
    std::set<std::string_view> pens;
    for (const auto& letter : corpus.letters) pens.insert(letter.pen);
    std::array<std::vector<float>, letter_styles> without;
    for (const auto pen : pens) {
        const auto by_others = learn(corpus, pen, threads);
        for (const auto& letter : corpus.letters) {
            if (letter.pen != pen) continue;
            std::array<float, letter_styles> scores{};
            by_others.add_scores(letter.parts, scores);
            for (std::size_t style = 0; style < letter_styles; ++style)
                if (letter.kind != style) without[style].push_back(scores[style]);
        }
    }
    return without;
}

double border_of(std::vector<float> scores) {
    if (scores.empty()) return 0;
    std::ranges::sort(scores, std::greater{});
    const auto taken = static_cast<std::size_t>(alarms * static_cast<double>(scores.size()));
    return std::max(0.0, static_cast<double>(scores[std::min(taken, scores.size() - 1)]));
}

std::vector<StyleModel::Slot> slots_of(const Corpus& corpus, const LinearClasses& learned,
                                       std::array<StyleModel::Head, letter_styles>& heads) {
    constexpr double largest = 127;
    const auto weight = [&](std::size_t f, std::size_t style) {
        return static_cast<double>(learned.weights[f * letter_styles + style]) * corpus.rarities[f];
    };
    for (std::size_t style = 0; style < letter_styles; ++style) {
        double most = 0;
        for (std::size_t f = 0; f < corpus.keys.size(); ++f) most = std::max(most, std::abs(weight(f, style)));
        heads[style].unit = most / largest;
    }
    std::vector<StyleModel::Slot> slots(corpus.keys.size() + corpus.keys.size() / 2 + 1);
    for (std::size_t f = 0; f < corpus.keys.size(); ++f) {
        auto at = StyleModel::home_of(corpus.keys[f], slots.size());
        while (slots[at].rarity != 0) at = at + 1 < slots.size() ? at + 1 : 0;
        slots[at] = {.key = corpus.keys[f], .rarity = corpus.rarities[f], .weights = {}};
        for (std::size_t style = 0; style < letter_styles; ++style)
            if (heads[style].unit > 0)
                slots[at].weights[style] = static_cast<std::int8_t>(std::lround(weight(f, style) / heads[style].unit));
    }
    return slots;
}

}  // namespace

StyleModel learn_styles(const std::vector<BankConcept>& letters, unsigned threads) {
    const auto corpus = corpus_of(letters);
    const auto learned = learn(corpus, {}, threads);
    std::array<StyleModel::Head, letter_styles> heads;
    auto slots = slots_of(corpus, learned, heads);
    const auto without = scores_without(corpus, threads);
    for (std::size_t style = 0; style < letter_styles; ++style) {
        heads[style].bias = learned.biases[style];
        heads[style].border = border_of(without[style]);
    }
    return {heads, std::move(slots)};
}

}  // namespace haoping
