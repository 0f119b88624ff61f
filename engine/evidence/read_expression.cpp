#include "evidence/read_expression.h"

#include <algorithm>
#include <array>
#include <utility>

#include "evidence/form_names.h"

namespace haoping {

namespace {

constexpr ListRule one_or_more{.presence = Presence::required, .least = 1, .most = 200};

PhrasesTest read_phrases(const std::vector<ValueReader>& values) {
    PhrasesTest test;
    for (const auto& value : values) {
        auto phrase = value.text();
        if (phrase.empty()) continue;
        test.phrases.push_back(std::move(phrase));
        test.places.push_back(value.place());
    }
    return test;
}

std::vector<Expression> read_parts(const ValueReader& value) {
    std::vector<Expression> parts;
    for (const auto& element : value.list(one_or_more)) parts.push_back(read_expression(element));
    return parts;
}

WordsTest read_words(const ValueReader& value) {
    WordsTest test;
    auto band = value.object();
    if (!band) return test;
    constexpr std::int64_t most_words = 10'000;
    if (band->has("min"))
        test.min = static_cast<int>(band->integer("min", {.min = 0, .max = most_words, .otherwise = {}}));
    if (band->has("max"))
        test.max = static_cast<int>(band->integer("max", {.min = 1, .max = most_words, .otherwise = {}}));
    if (!test.min && !test.max)
        band->report(Code::key_conflict, "neither 'min' nor 'max' is given", "give one or both of them");
    if (test.min && test.max && *test.min > *test.max)
        band->report(Code::bad_length_band, "the least number of words is above the most", "swap 'min' and 'max'");
    band->finish();
    return test;
}

AtLeast read_at_least(const ValueReader& count, ObjectReader& object) {
    AtLeast test;
    if (const auto parts = object.required("of")) test.parts = read_parts(*parts);
    test.count = static_cast<int>(count.integer({.min = 1, .max = 1'000, .otherwise = {}}));
    if (!test.parts.empty() && test.count > static_cast<int>(test.parts.size()))
        count.report(Code::impossible_count,
                     std::to_string(test.count) + " parts are asked for, but there are only " +
                         std::to_string(test.parts.size()),
                     "ask for fewer or add parts to 'of'");
    return test;
}

FactTest read_fact(const ValueReader& name, ObjectReader& object) {
    constexpr std::array<EnumName<Comparison>, 3> comparisons{
        {{"equal", Comparison::equal}, {"at_most", Comparison::at_most}, {"at_least", Comparison::at_least}}};
    FactTest test{.fact = name.text(), .near = {}};
    if (const auto compare = object.value("compare")) test.comparison = compare->enumeration(comparisons);
    if (const auto near = object.value("near")) test.near.push_back(read_expression(*near));
    return test;
}

// Beside a pmatch pattern, by Moodle's names. What is not said is as Moodle's question form proposes it.
void read_pmatch_options(ObjectReader& object, PMatchOptions& options) {
    options.ignore_case = true;
    options.convert_to_space = ",;:";
    auto reader = object.object("options", Presence::optional);
    if (!reader) return;
    options.ignore_case = reader->boolean("ignorecase", {.otherwise = true});
    const auto text = [&](const char* name, const std::string& otherwise) {
        return reader->string(name, {.otherwise = otherwise, .may_be_empty = true});
    };
    options.sentence_dividers = text("sentencedividers", options.sentence_dividers);
    options.convert_to_space = text("converttospace", options.convert_to_space);
    if (auto synonyms = reader->object("synonyms", Presence::optional))
        for (const auto& member : synonyms->members()) options.synonyms.push_back({member.key, member.value.text()});
    reader->finish();
}

PMatchTest read_pmatch_test(const ValueReader& value, ObjectReader& object) {
    PMatchTest test{.pattern = value.text(), .place = value.place(), .options = {}};
    read_pmatch_options(object, test.options);
    return test;
}

// The keys that say which test an object is.
enum class TestKey : std::uint8_t {
    phrases,
    concept_id,
    fact,
    action,
    structure,
    words,
    tone,
    pmatch,
    placeholder,
    all,
    any,
    none,
    at_least,
    in_order,
    same_sentence,
    close_together
};
constexpr std::array<EnumName<TestKey>, 16> test_keys{{
    {"phrases", TestKey::phrases},
    {"concept", TestKey::concept_id},
    {"fact", TestKey::fact},
    {"action", TestKey::action},
    {"structure", TestKey::structure},
    {"words", TestKey::words},
    {"tone", TestKey::tone},
    {"pmatch", TestKey::pmatch},
    {"placeholder", TestKey::placeholder},
    {"all", TestKey::all},
    {"any", TestKey::any},
    {"none", TestKey::none},
    {"at_least", TestKey::at_least},
    {"in_order", TestKey::in_order},
    {"same_sentence", TestKey::same_sentence},
    {"close_together", TestKey::close_together},
}};

void read_test(TestKey key, const ValueReader& value, ObjectReader& object, Expression& into) {
    switch (key) {
        case TestKey::phrases: into.test = read_phrases(value.list(one_or_more)); return;
        case TestKey::concept_id: into.test = ConceptTest{value.text()}; return;
        case TestKey::fact: into.test = read_fact(value, object); return;
        case TestKey::action: into.test = ActionTest{value.text()}; return;
        case TestKey::structure: into.test = StructureTest{value.enumeration(structure_names)}; return;
        case TestKey::words: into.test = read_words(value); return;
        case TestKey::tone: into.test = ToneTest{value.enumeration(tone_names)}; return;
        case TestKey::pmatch: into.test = read_pmatch_test(value, object); return;
        case TestKey::placeholder:
            into.test = PlaceholderTest{};
            if (!value.boolean())
                value.report(Code::unknown_value, "'placeholder' is always true",
                             "use {\"none\": [{\"placeholder\": true}]} for its opposite");
            return;
        case TestKey::all: into.test = AllOf{read_parts(value)}; return;
        case TestKey::any: into.test = AnyOf{read_parts(value)}; return;
        case TestKey::none: into.test = NoneOf{read_parts(value)}; return;
        case TestKey::at_least: into.test = read_at_least(value, object); return;
        case TestKey::in_order: into.test = InOrder{read_parts(value)}; return;
        case TestKey::same_sentence: into.test = SameSentence{read_parts(value)}; return;
        case TestKey::close_together: into.test = CloseTogether{read_parts(value)}; return;
    }
}

Expression read_object(const ValueReader& value) {
    Expression expression{.test = PhrasesTest{}, .place = value.place()};
    auto object = value.object();
    if (!object) return expression;
    int tests = 0;
    for (const auto& key : test_keys) {
        const auto found = object->value(key.name);
        if (!found) continue;
        if (++tests == 1) read_test(key.value, *found, *object, expression);
        if (tests == 2)
            object->report(Code::key_conflict, key.name, "a second test stands in the same object",
                           "put both into one list: {\"all\": [{…}, {…}]}");
    }
    const auto reported = object->diagnostics().count();
    object->finish();
    const bool misspelt = object->diagnostics().count() > reported;
    if (tests == 0 && !misspelt)
        object->report(Code::nothing_to_find, "this object doesn't say what to look for",
                       "write phrases, concept, fact, action, structure, words, tone, pmatch, placeholder, all, any, "
                       "none, at_least, in_order, same_sentence or close_together");
    return expression;
}

void read_language(ObjectReader& phrases, std::string_view language, Concept& into) {
    for (const auto& value : phrases.array(language, {.presence = Presence::optional, .least = 0, .most = 400})) {
        into.phrases.push_back(value.text());
        into.phrase_places.push_back(value.place());
    }
}

}  // namespace

Expression read_expression(const ValueReader& value) {
    if (value.is_text()) return {.test = read_phrases({value}), .place = value.place()};
    if (value.is_list()) return {.test = read_phrases(value.list(one_or_more)), .place = value.place()};
    return read_object(value);
}

Concept read_concept(ObjectReader& object) {
    Concept found;
    found.place = object.place();
    found.id = object.id("id");
    found.title = object.local_text("title", one_line_text);
    if (auto phrases = object.object("phrases")) {
        read_language(*phrases, "en", found);
        read_language(*phrases, "zh", found);
        phrases->finish();
        if (found.phrases.empty())
            phrases->report(Code::nothing_to_find, "the concept has no phrases", "add some under 'en' or 'zh'");
    }
    if (auto examples = object.object("examples", Presence::optional)) {
        found.match_examples = examples->strings("match", {.presence = Presence::optional, .least = 0, .most = 200});
        found.miss_examples = examples->strings("miss", {.presence = Presence::optional, .least = 0, .most = 200});
        examples->finish();
    }
    object.finish();
    return found;
}

}  // namespace haoping
