#include "rubric_texts.h"

#include <type_traits>

namespace haoping::measure {

namespace {

template <typename Visit>
void each_part(const Expression& expression, const Visit& visit) {
    visit(expression);
    std::visit(
        [&](const auto& test) {
            if constexpr (requires { test.parts; })
                for (const auto& part : test.parts) each_part(part, visit);
        },
        expression.test);
}

void add(Texts& texts, const std::string& text) {
    if (!text.empty()) texts.push_back(text);
}

std::set<std::string> facts_in_phrase(const std::string& phrase) {
    constexpr std::string_view opening = "{fact.";
    std::set<std::string> facts;
    for (auto at = phrase.find(opening); at != std::string::npos; at = phrase.find(opening, at + 1)) {
        const auto begin = at + opening.size();
        facts.insert(phrase.substr(begin, phrase.find('}', begin) - begin));
    }
    return facts;
}

}  // namespace

Texts titles_of(const Rubric& rubric) {
    Texts texts;
    for (const auto& criterion : rubric.criteria) add(texts, criterion.title.en);
    return texts;
}

Texts missing_texts_of(const Rubric& rubric) {
    Texts texts;
    for (const auto& criterion : rubric.criteria) add(texts, criterion.missing.en);
    return texts;
}

Texts reasons_of(const Rubric& rubric) {
    Texts texts;
    for (const auto& criterion : rubric.criteria) add(texts, criterion.why.en);
    return texts;
}

Texts phrases_of(const Rubric& rubric) {
    Texts texts;
    for (const auto& criterion : rubric.criteria) {
        if (criterion.levels.empty() || criterion.kind == CriterionKind::must_not) continue;
        each_part(criterion.levels.front().evidence, [&](const Expression& part) {
            if (const auto* test = std::get_if<PhrasesTest>(&part.test))
                for (const auto& phrase : test->phrases) add(texts, plain_phrase(phrase));
        });
    }
    return texts;
}

std::set<std::string> facts_asked(const Expression& expression) {
    std::set<std::string> facts;
    each_part(expression, [&](const Expression& part) {
        if (const auto* test = std::get_if<FactTest>(&part.test)) facts.insert(test->fact);
        if (const auto* test = std::get_if<PhrasesTest>(&part.test))
            for (const auto& phrase : test->phrases) facts.merge(facts_in_phrase(phrase));
    });
    return facts;
}

Texts messages_of(const Step& step) {
    Texts texts;
    if (step.messages.empty()) return texts;
    add(texts, step.messages.front().text.en);
    add(texts, step.messages.front().text.zh);
    return texts;
}

}  // namespace haoping::measure
