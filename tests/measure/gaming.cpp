#include "gaming.h"

#include <algorithm>
#include <fstream>
#include <map>

#include <fmt/format.h>

#include "attacks.h"
#include "rubric_texts.h"

namespace haoping::measure {

namespace {

constexpr double held_target = 0.99;
constexpr double good_from = 0.6;  // replies that are worth faking
constexpr const char* word_list = "/usr/share/hunspell/en_US.dic";

struct Attack {
    std::string kind;
    std::shared_ptr<const Case> at;
    std::string text;
};
using Attacks = std::vector<Attack>;
using Cases = std::vector<std::shared_ptr<const Case>>;

Cases cases_of(const std::vector<Reply>& replies) {
    Cases cases;
    for (const auto& reply : replies)
        if (std::ranges::find(cases, reply.at->step, [](const auto& at) { return at->step; }) == cases.end())
            cases.push_back(reply.at);
    return cases;
}

bool same_case(const Case& one, const Case& other) { return one.scenario == other.scenario; }

Attacks keyword_dumps(const std::vector<Reply>& good, const Cases& cases) {
    Attacks attacks;
    for (const auto& reply : good) {
        const auto words = content_words(reply.text);
        attacks.push_back({"words of a reply", reply.at, joined(words, " ")});
        attacks.push_back({"with commas", reply.at, joined(words, ", ")});
        attacks.push_back({"one on a line", reply.at, joined(words, "\n")});
        attacks.push_back({"after a greeting", reply.at, "Dear customer,\n\n" + joined(words, ", ") + ".\n\nBest regards"});
    }
    for (const auto& at : cases) {
        const auto phrases = phrases_of(at->rubric->rubric);
        attacks.push_back({"phrases of the rubric", at, joined(phrases, " ")});
        attacks.push_back({"phrases with commas", at, joined(phrases, ", ")});
        attacks.push_back({"phrases as sentences", at, joined(phrases, ". ")});
        attacks.push_back({"words of the titles", at, joined(content_words(joined(titles_of(at->rubric->rubric), " ")), " ")});
    }
    return attacks;
}

void add_paste(Attacks& attacks, const std::string& kind, const std::shared_ptr<const Case>& at, const Texts& texts) {
    if (texts.empty()) return;
    const auto plain = joined(texts, ". ") + ".";
    const auto with_we = "We " + joined(texts, ". We ") + ".";
    const auto messages = messages_of(*at->step);
    attacks.push_back({kind, at, plain});
    attacks.push_back({kind + ", with \"We\"", at, with_we});
    attacks.push_back({kind + ", greeted", at, "Dear customer,\n\n" + with_we + "\n\nBest regards"});
    if (!messages.empty()) attacks.push_back({kind + ", below the message", at, messages.front() + "\n\n" + with_we});
}

Attacks rubric_pastes(const Cases& cases, const std::vector<Description>& descriptions) {
    Attacks attacks;
    for (const auto& at : cases) {
        const auto& rubric = at->rubric->rubric;
        add_paste(attacks, "titles", at, titles_of(rubric));
        add_paste(attacks, "what is missing", at, missing_texts_of(rubric));
        add_paste(attacks, "reasons", at, reasons_of(rubric));
        for (const auto& description : descriptions)
            if (description.scenario == at->scenario->id)
                add_paste(attacks, "the author's own description", at, description.criteria);
    }
    return attacks;
}

Attacks message_copies(const Cases& cases) {
    constexpr std::size_t every = 8;
    RandomNumbers random(1);
    Attacks attacks;
    for (const auto& at : cases)
        for (const auto& message : messages_of(*at->step)) {
            attacks.push_back({"the message", at, message});
            attacks.push_back({"misspelt", at, misspelt(message, every, random)});
            attacks.push_back({"greeted", at, "Dear customer,\n\nThank you for your message.\n\n" + message + "\n\nBest regards"});
            attacks.push_back({"twice", at, message + "\n\n" + message});
            attacks.push_back({"read back", at, "You write: " + message + " We have read your message."});
        }
    return attacks;
}

Texts dictionary_words() {
    constexpr std::size_t shortest = 3;
    Texts words;
    std::ifstream file(word_list);
    for (std::string line; std::getline(file, line);) {
        line = line.substr(0, line.find('/'));
        if (line.size() >= shortest && line.front() >= 'a' && line.front() <= 'z') words.push_back(line);
    }
    return words;
}

Attacks gibberish(const Cases& cases, const std::vector<Reply>& good) {
    constexpr std::size_t length = 60;
    RandomNumbers random(2);
    const auto dictionary = dictionary_words();
    Texts of_replies;
    for (const auto& reply : good)
        for (auto& word : words_of(reply.text)) of_replies.push_back(std::move(word));
    Attacks attacks;
    for (const auto& at : cases) {
        attacks.push_back({"letters", at, random_letters(length, random)});
        attacks.push_back({"letters in a letter", at, "Dear customer,\n\n" + random_letters(length, random) + "\n\nBest regards"});
        if (!dictionary.empty()) attacks.push_back({"dictionary words", at, random_words(dictionary, length, random)});
        attacks.push_back({"words of replies", at, random_words(of_replies, 2 * length, random)});
    }
    return attacks;
}

Attacks other_replies(const Cases& cases, const std::vector<Reply>& replies) {
    Attacks attacks;
    for (const auto& at : cases) {
        for (const auto& other : cases) {
            if (same_case(*at, *other)) continue;
            for (const auto* text : {&other->step->model_reply.en, &other->step->model_reply.zh})
                if (!text->empty()) attacks.push_back({"model reply: " + other->scenario->id, at, *text});
        }
        for (const auto& reply : replies)
            if (reply.kind == "excellent" && !same_case(*at, *reply.at))
                attacks.push_back({"best reply: " + reply.at->scenario->id, at, reply.text});
    }
    return attacks;
}

Attacks unfilled_templates(const Course& course, const std::vector<Reply>& good) {
    const std::map<std::string, Texts> blanks{{"{{…}}", {"{{name}}", "{{date}}", "{{amount}}"}},
                                              {"[…]", {"[name]", "[date]", "[order number]"}},
                                              {"XXX", {"XXX"}},
                                              {"<…>", {"<name>", "<date>"}},
                                              {"____", {"____"}}};
    Attacks attacks;
    for (const auto& reply : good) {
        std::vector<Span> spans;
        for (const auto& slot : course.mark(reply).analysis.slots) spans.push_back(slot.span);
        if (spans.empty()) continue;
        for (const auto& [kind, by] : blanks) attacks.push_back({kind, reply.at, replaced(reply.text, spans, by)});
    }
    return attacks;
}

// "model reply: h04" is of the kind "model reply".
std::string group_of(const std::string& kind) { return kind.substr(0, kind.find(':')); }

Row row_of(const Course& course, const std::string& name, const Attacks& attacks) {
    Share held;
    std::map<std::string, Share> kinds;
    std::vector<std::pair<double, Example>> passed;
    for (const auto& attack : attacks) {
        const auto marks = course.mark(*attack.at, attack.text).marks;
        const bool stopped = marks.unscorable || marks.total < attack.at->rubric->rubric.pass;
        held.add(stopped);
        kinds[group_of(attack.kind)].add(stopped);
        if (!stopped)
            passed.emplace_back(marks.total, Example{attack.at->scenario->id,
                                                     fmt::format("{}: {:.0f}", attack.kind, 100 * marks.total),
                                                     attack.text});
    }
    std::ranges::stable_sort(passed, std::greater<>(), &std::pair<double, Example>::first);
    const auto weakest = std::ranges::min_element(kinds, {}, [](const auto& kind) { return kind.second.value(); });
    Row row{.name = name,
            .target = "≥ 99 % held",
            .figure = to_string(held),
            .n = held.n,
            .reached = held.n == 0 ? std::optional<bool>() : held.value() >= held_target,
            .note = {},
            .worst = {}};
    if (weakest != kinds.end() && weakest->second.value() < 1)
        row.note = fmt::format("weakest: {} {:.1f} % of {}", weakest->first, 100 * weakest->second.value(),
                               weakest->second.n);
    for (auto& each : passed) row.worst.push_back(std::move(each.second));
    return row;
}

}  // namespace

std::vector<Row> gaming_rows(const Course& course, const std::vector<Reply>& replies, const MarkedCases& marked) {
    std::vector<Reply> good;
    for (const auto& reply : replies)
        if (reply.genuine && course.mark(reply).marks.total >= good_from) good.push_back(reply);
    const auto cases = cases_of(replies);
    return {row_of(course, "keyword dump", keyword_dumps(good, cases)),
            row_of(course, "rubric paste", rubric_pastes(cases, marked.descriptions)),
            row_of(course, "message copy", message_copies(cases)),
            row_of(course, "gibberish", gibberish(cases, good)),
            row_of(course, "other case's reply", other_replies(cases, replies)),
            row_of(course, "unfilled template", unfilled_templates(course, good))};
}

}  // namespace haoping::measure
