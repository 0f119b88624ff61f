#include "exchange/quiz_file_text.h"

#include <nlohmann/json.hpp>

#include "course/read_quiz.h"
#include "json/edit.h"

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const LocalText& text) {
    Json json = Json::object();
    if (!text.en.empty()) json["en"] = text.en;
    if (!text.zh.empty()) json["zh"] = text.zh;
    return json;
}

Json json_of(const std::vector<LocalText>& texts) {
    Json list = Json::array();
    for (const auto& each : texts) list.push_back(json_of(each));
    return list;
}

struct TaskWriter {
    Json& item;

    void operator()(const TrueOrFalse& task) const { item["answer"] = task.answer; }
    void operator()(const Choice& task) const {
        auto& options = item["options"] = Json::array();
        for (const auto& each : task.options)
            options.push_back({{"text", json_of(each.text)}, {"right", each.right}, {"why", json_of(each.why)}});
    }
    void operator()(const StepsInOrder& task) const { item["steps"] = json_of(task.steps); }
    void operator()(const Pairs& task) const {
        auto& pairs = item["pairs"] = Json::array();
        for (const auto& each : task.pairs)
            pairs.push_back({{"left", json_of(each.left)}, {"right", json_of(each.right)}});
    }
    void operator()(const NumberToFind& task) const {
        item["answer"] = task.answer;
        item["unit"] = json_of(task.unit);
        item["tolerance"] = task.tolerance;
    }
    void operator()(const DateToFind& task) const { item["answer"] = to_string(task.answer); }
    void operator()(const Groups& task) const {
        auto& groups = item["groups"] = Json::array();
        for (const auto& each : task.groups)
            groups.push_back({{"title", json_of(each.title)}, {"members", json_of(each.members)}});
    }
    void operator()(const LetterWithMistakes& task) const {
        item["letter"] = task.letter;
        auto& mistakes = item["mistakes"] = Json::array();
        for (const auto& each : task.mistakes)
            mistakes.push_back({{"text", each.text}, {"correction", each.correction}, {"why", json_of(each.why)}});
    }
    // Nothing that other programs have becomes one; what is looked for stands in the pack's own file.
    void operator()(const ShortAnswer&) const {}
};

std::string name_of(QuizKind kind) {
    for (const auto& each : quiz_kind_names)
        if (each.value == kind) return std::string(each.name);
    return {};
}

Json json_of(const QuizItem& item) {
    Json json{{"id", item.id},
              {"kind", name_of(kind_of(item.task))},
              {"difficulty", item.difficulty},
              {"source", item.source},
              {"question", json_of(item.question)}};
    std::visit(TaskWriter{json}, item.task);
    json["why"] = json_of(item.why);
    return json;
}

}  // namespace

std::string quiz_file_text(std::string_view unit, const std::vector<QuizItem>& items) {
    Json file{{"unit", std::string(unit)}, {"items", Json::array()}};
    for (const auto& each : items) file["items"].push_back(json_of(each));
    // Texts by others may hold what is no UTF-8; it is seen in the file as what it is.
    const auto text = file.dump(-1, ' ', false, Json::error_handler_t::replace);
    return pretty_json(text).value_or(text) + "\n";
}

}  // namespace haoping
