#include "evidence/requirements.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace haoping {

namespace {

std::string joined(std::vector<std::string> parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::vector<std::string> forms_of(const std::vector<Expression>& parts) {
    std::vector<std::string> forms;
    for (const auto& part : parts) forms.push_back(canonical_form(part));
    return forms;
}

// Their order means nothing, and what stands twice counts once.
std::string any_order(std::vector<std::string> parts) {
    std::ranges::sort(parts);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return joined(std::move(parts));
}

struct Canonical {
    std::string operator()(const PhrasesTest& test) const { return "phrases(" + any_order(test.phrases) + ")"; }
    std::string operator()(const ConceptTest& test) const { return "concept(" + test.id + ")"; }
    std::string operator()(const FactTest& test) const {
        return "fact(" + test.fact + " near " + joined(forms_of(test.near)) + ")";
    }
    std::string operator()(const ActionTest& test) const { return "action(" + test.action + ")"; }
    std::string operator()(const StructureTest& test) const {
        return "structure(" + std::to_string(static_cast<int>(test.element)) + ")";
    }
    std::string operator()(const WordsTest& test) const {
        return "words(" + std::to_string(test.min.value_or(0)) + " to " + std::to_string(test.max.value_or(0)) + ")";
    }
    std::string operator()(const ToneTest& test) const {
        return "tone(" + std::to_string(static_cast<int>(test.element)) + ")";
    }
    std::string operator()(const PMatchTest& test) const { return "pmatch(" + test.pattern + ")"; }
    std::string operator()(const PlaceholderTest&) const { return "placeholder"; }
    std::string operator()(const AllOf& test) const { return "all(" + any_order(forms_of(test.parts)) + ")"; }
    std::string operator()(const AnyOf& test) const { return "any(" + any_order(forms_of(test.parts)) + ")"; }
    std::string operator()(const NoneOf& test) const { return "none(" + any_order(forms_of(test.parts)) + ")"; }
    std::string operator()(const AtLeast& test) const {
        return std::to_string(test.count) + " of(" + any_order(forms_of(test.parts)) + ")";
    }
    std::string operator()(const InOrder& test) const { return "in order(" + joined(forms_of(test.parts)) + ")"; }
    std::string operator()(const CloseTogether& test) const {
        return "close together(" + any_order(forms_of(test.parts)) + ")";
    }
    std::string operator()(const SameSentence& test) const {
        return "same sentence(" + any_order(forms_of(test.parts)) + ")";
    }
};

void add_all(const std::vector<Expression>& parts, Requirements& into) {
    for (const auto& part : parts) {
        const auto of_part = requirements_of(part);
        into.needed.insert(of_part.needed.begin(), of_part.needed.end());
        std::ranges::copy(of_part.needed_phrases, std::back_inserter(into.needed_phrases));
        into.excluded.insert(of_part.excluded.begin(), of_part.excluded.end());
        into.min_words = std::max(into.min_words, of_part.min_words);
        into.max_words = std::min(into.max_words, of_part.max_words);
    }
}

}  // namespace

std::string canonical_form(const Expression& expression) { return std::visit(Canonical{}, expression.test); }

Requirements requirements_of(const Expression& expression) {
    Requirements found;
    found.needed.insert(canonical_form(expression));
    found.sufficient.insert(canonical_form(expression));
    if (const auto* phrases = std::get_if<PhrasesTest>(&expression.test)) {
        found.needed_phrases.emplace_back(phrases->phrases.begin(), phrases->phrases.end());
        found.sufficient.insert(phrases->phrases.begin(), phrases->phrases.end());
    } else if (const auto* words = std::get_if<WordsTest>(&expression.test)) {
        found.min_words = words->min.value_or(found.min_words);
        found.max_words = words->max.value_or(found.max_words);
    } else if (const auto* all = std::get_if<AllOf>(&expression.test)) {
        add_all(all->parts, found);
    } else if (const auto* order = std::get_if<InOrder>(&expression.test)) {
        add_all(order->parts, found);
    } else if (const auto* sentence = std::get_if<SameSentence>(&expression.test)) {
        add_all(sentence->parts, found);
        found.excluded.clear();  // what one sentence must not hold another may
    } else if (const auto* any = std::get_if<AnyOf>(&expression.test)) {
        for (const auto& part : any->parts) found.sufficient.merge(requirements_of(part).sufficient);
    } else if (const auto* none = std::get_if<NoneOf>(&expression.test)) {
        for (const auto& part : none->parts) found.excluded.merge(requirements_of(part).sufficient);
    }
    return found;
}

bool looks_for_wordings(const Expression& expression) {
    struct Visitor {
        bool operator()(const PhrasesTest&) const { return true; }
        bool operator()(const ConceptTest&) const { return true; }
        bool operator()(const PMatchTest&) const { return true; }
        bool operator()(const FactTest& test) const { return !test.near.empty(); }
        bool operator()(const NoneOf&) const { return false; }
        bool operator()(const AllOf& test) const { return any(test.parts); }
        bool operator()(const AnyOf& test) const { return any(test.parts); }
        bool operator()(const AtLeast& test) const { return any(test.parts); }
        bool operator()(const InOrder& test) const { return any(test.parts); }
        bool operator()(const SameSentence& test) const { return any(test.parts); }
        bool operator()(const CloseTogether& test) const { return any(test.parts); }
        bool operator()(const ActionTest&) const { return false; }
        bool operator()(const StructureTest&) const { return false; }
        bool operator()(const WordsTest&) const { return false; }
        bool operator()(const ToneTest&) const { return false; }
        bool operator()(const PlaceholderTest&) const { return false; }

        static bool any(const std::vector<Expression>& parts) { return std::ranges::any_of(parts, looks_for_wordings); }
    };
    return std::visit(Visitor{}, expression.test);
}

}  // namespace haoping
