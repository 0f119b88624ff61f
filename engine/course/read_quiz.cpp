#include "course/read_quiz.h"

#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <set>

#include "course/short_answer.h"
#include "evidence/read_expression.h"
#include "pack/read_value.h"

namespace haoping {

namespace {

constexpr LocalTextRule short_text{.most_characters = 400};
constexpr LocalTextRule short_title{.most_characters = 400, .one_line = true};
constexpr LocalTextRule long_text{.most_characters = 1'200};
constexpr std::int64_t most_points_of_an_answer = 6;

// Two of these at different places, in one of the languages: either could be answered for the other.
void check_different(const ObjectReader& object, std::string_view key, const std::vector<LocalText>& texts) {
    for (const auto locale : {Locale::en, Locale::zh}) {
        std::set<std::string> seen;
        for (const auto& text : texts) {
            const auto& said = locale == Locale::en ? text.en : text.zh;
            if (!said.empty() && !seen.insert(said).second)
                return object.report(Code::wrong_key, key, fmt::format("'{}' stands here twice", said),
                                     "no two may read alike: only one of them could be right");
        }
    }
}

void check_one_right(const ValueReader& place, const Choice& choice) {
    const auto right = std::ranges::count(choice.options, true, &QuizOption::right);
    if (choice.several ? right == 0 : right != 1)
        place.report(Code::wrong_key, fmt::format("{} of these options are right", right),
                     choice.several ? "mark those that are right with \"right\": true"
                                    : "exactly one is right in an item of the kind 'single'");
}

Choice read_choice(ObjectReader& object, bool several) {
    Choice choice{several, {}};
    for (const auto& value : object.array("options", {.least = 2, .most = most_options})) {
        auto each = value.object();
        if (!each) continue;
        auto& option = choice.options.emplace_back();
        option.text = each->local_text("text", short_text);
        option.right = each->boolean("right");
        option.why = each->local_text("why", long_text);
        each->finish();
    }
    if (const auto options = object.value("options"); options && !choice.options.empty())
        check_one_right(*options, choice);
    std::vector<LocalText> texts;
    std::ranges::transform(choice.options, std::back_inserter(texts), &QuizOption::text);
    check_different(object, "options", texts);
    return choice;
}

std::vector<LocalText> read_texts(ObjectReader& object, std::string_view key, const ListRule& rule) {
    std::vector<LocalText> texts;
    for (const auto& value : object.array(key, rule)) texts.push_back(value.local_text(short_text));
    return texts;
}

StepsInOrder read_order(ObjectReader& object) {
    StepsInOrder order{read_texts(object, "steps", {.least = 3, .most = 9})};
    check_different(object, "steps", order.steps);
    return order;
}

Pairs read_pairs(ObjectReader& object) {
    Pairs pairs;
    std::vector<LocalText> rights;
    for (const auto& value : object.array("pairs", {.least = 2, .most = 9})) {
        auto each = value.object();
        if (!each) continue;
        pairs.pairs.push_back({each->local_text("left", short_text), each->local_text("right", short_text)});
        rights.push_back(pairs.pairs.back().right);
        each->finish();
    }
    check_different(object, "pairs", rights);
    return pairs;
}

NumberToFind read_number(ObjectReader& object) {
    NumberToFind number;
    number.answer = object.number("answer");
    number.tolerance = object.number("tolerance", {.min = 0, .otherwise = 0});
    number.unit = object.local_text("unit", short_text);
    return number;
}

Groups read_groups(ObjectReader& object) {
    Groups groups;
    std::vector<LocalText> members;
    for (const auto& value : object.array("groups", {.least = 2, .most = 5})) {
        auto each = value.object();
        if (!each) continue;
        groups.groups.push_back(
            {each->local_text("title", short_title), read_texts(*each, "members", {.least = 1, .most = 9})});
        const auto& own = groups.groups.back().members;
        members.insert(members.end(), own.begin(), own.end());
        each->finish();
    }
    check_different(object, "groups", members);
    return groups;
}

std::size_t times_in(const std::string& text, const std::string& part) {
    std::size_t times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
    return times;
}

LetterWithMistakes read_letter(ObjectReader& object) {
    LetterWithMistakes letter;
    letter.letter = object.string("letter", {.most_characters = 2'000});
    for (const auto& value : object.array("mistakes", {.least = 1, .most = 9})) {
        auto each = value.object();
        if (!each) continue;
        LetterMistake mistake{each->string("text"), each->string("correction"), each->local_text("why", long_text)};
        const auto times = mistake.text.empty() ? 1 : times_in(letter.letter, mistake.text);
        if (times != 1)
            each->report(Code::wrong_key, "text",
                         fmt::format("'{}' stands {} times in the letter", mistake.text, times),
                         "quote the mistake exactly, with enough of its neighbours to be the only place");
        letter.mistakes.push_back(std::move(mistake));
        each->finish();
    }
    return letter;
}

AnswerPoint read_point(ObjectReader& object) {
    AnswerPoint point;
    point.title = object.local_text("title", short_title);
    for (const auto& value : object.array("about", {.presence = Presence::optional, .most = 40}))
        point.about.push_back(value.text({.most_characters = 60}));
    if (const auto evidence = object.required("full")) point.evidence = read_expression(*evidence);
    point.why = object.local_text("why", long_text);
    object.finish();
    return point;
}

AnswerSample read_sample(ObjectReader& object, std::size_t points) {
    AnswerSample sample;
    sample.place = object.place();
    sample.text = object.string("text", {.most_characters = most_characters_of_an_answer});
    for (const auto& value : object.array("points", {.least = 1, .most = most_points_of_an_answer}))
        sample.met.push_back(value.integer({.min = 0, .max = 1}) == 1);
    if (sample.met.size() != points)
        object.report(Code::wrong_key, "points",
                      fmt::format("one number a point is wanted: {}, not {}", points, sample.met.size()),
                      "say 1 or 0 of each point, in their order");
    object.finish();
    return sample;
}

ShortAnswer read_short_answer(ObjectReader& object) {
    ShortAnswer task;
    for (const auto& value : object.array("points", {.least = 1, .most = most_points_of_an_answer}))
        if (auto each = value.object()) task.points.push_back(read_point(*each));
    task.model = object.local_text("model", {.most_characters = most_characters_of_an_answer});
    for (const auto& value : object.array("samples", {.least = 2, .most = 20}))
        if (auto each = value.object()) task.samples.push_back(read_sample(*each, task.points.size()));
    return task;
}

QuizTask read_task(ObjectReader& object) {
    switch (object.enumeration("kind", quiz_kind_names)) {
        case QuizKind::true_false: return TrueOrFalse{object.boolean("answer")};
        case QuizKind::single: return read_choice(object, false);
        case QuizKind::multiple: return read_choice(object, true);
        case QuizKind::order: return read_order(object);
        case QuizKind::pairs: return read_pairs(object);
        case QuizKind::number: return read_number(object);
        case QuizKind::date: return DateToFind{read_date(object, "answer")};
        case QuizKind::groups: return read_groups(object);
        case QuizKind::letter: return read_letter(object);
        case QuizKind::short_answer: return read_short_answer(object);
    }
    return TrueOrFalse{};
}

QuizItem read_item(ObjectReader& object) {
    QuizItem item;
    item.place = object.place();
    item.id = object.id("id", IdForm::course);
    item.difficulty = static_cast<int>(object.integer("difficulty", {.min = 1, .max = 3}));
    item.source = object.string("source", {.most_characters = 100});
    item.question = object.local_text("question", long_text);
    item.task = read_task(object);
    item.why = object.local_text("why", long_text);
    object.finish();
    return item;
}

}  // namespace

QuizFile read_quiz(ObjectReader& file) {
    QuizFile quiz;
    quiz.unit = file.id("unit", IdForm::course);
    quiz.unit_place = file.place_of("unit");
    for (const auto& value : file.array("items", {.most = 100})) {
        const auto found_before = file.diagnostics().found().size();
        auto object = value.object();
        if (!object) continue;
        auto item = read_item(*object);
        item.unit = quiz.unit;
        const auto& found = file.diagnostics().found();
        const bool sound = std::none_of(found.begin() + static_cast<std::ptrdiff_t>(found_before), found.end(),
                                        [](const auto& each) { return severity_of(each) == Severity::error; });
        if (sound) quiz.items.push_back(std::move(item));
    }
    file.finish();
    return quiz;
}

}  // namespace haoping
