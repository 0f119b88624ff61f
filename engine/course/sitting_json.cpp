#include "course/sitting_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "json/document.h"
#include "json/object_reader.h"

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t most_places = 10'000;
constexpr ListRule any_list{.most = most_places};

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json json_of(const LocalText& text) { return {{"en", text.en}, {"zh", text.zh}}; }

void write(Json& out, bool value) { out["answer"] = value; }

void write(Json& out, const ChosenPlaces& chosen) {
    auto& list = out["chosen"] = Json::array();
    for (const auto place : chosen.at) list.push_back(place == no_place ? Json(nullptr) : Json(place));
    if (!chosen.instead.empty()) out["instead"] = chosen.instead;
}

void write(Json& out, const Typed& typed) { out["typed"] = typed.text; }

void write_at(Json& out, std::size_t place, const std::optional<Answer>& answer) {
    out["place"] = place;
    if (answer) std::visit([&](const auto& each) { write(out, each); }, *answer);
}

void write(Json& out, const GiveToPlace& action) { write_at(out, action.place, action.answer); }

void write(Json& out, const BeginAnswer& action) {
    write_at(out, action.place, action.answer);
    out["begun"] = true;
}

void write(Json& out, const FlagPlace& action) {
    out["place"] = action.place;
    out["flagged"] = action.flagged;
}

void write(Json& out, const HandIn&) { out["hand_in"] = true; }

template <typename Action>
std::string action_text(const Action& action) {
    auto out = Json::object();
    std::visit([&](const auto& each) { write(out, each); }, action);
    return dump(out);
}

PaperSection read_section(ObjectReader& object) {
    PaperSection section;
    section.title = object.local_text("title", {.languages = Languages::either});
    section.points = object.number("points");
    section.items = object.ids("items", any_list, IdForm::course);
    object.finish();
    return section;
}

std::uint64_t read_seed(ObjectReader& object) {
    const auto text = object.string("seed");
    std::uint64_t seed = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seed);
    if (read.ec != std::errc{} || read.ptr != end) object.report(Code::bad_form, "seed", "this is no number", "");
    return seed;
}

// In the order of QuizScopeKind.
constexpr std::array<std::string_view, 5> scope_names{"unit", "part", "weakness", "item", "due"};

QuizScope read_scope(ObjectReader& object) {
    const auto name = object.string("scope");
    const auto found = std::ranges::find(scope_names, name);
    if (found == scope_names.end()) object.report(Code::bad_form, "scope", "this is no kind of quiz", "");
    return {static_cast<QuizScopeKind>(found - scope_names.begin()), object.string("of", {.may_be_empty = true})};
}

QuizRun read_run(ObjectReader& object) {
    QuizRun run;
    run.scope = read_scope(object);
    run.seed = read_seed(object);
    run.items = object.ids("items", any_list, IdForm::course);
    object.finish();
    return run;
}

Paper read_paper(ObjectReader& object) {
    Paper paper;
    paper.blueprint = object.string("blueprint");
    paper.seed = read_seed(object);
    paper.title = object.local_text("title", {.languages = Languages::either});
    paper.time = std::chrono::minutes(object.integer("minutes", {.min = 1, .max = most_places}));
    paper.pass_mark = object.number("pass_mark", {.min = 0, .max = 100}) / 100;
    for (const auto& value : object.array("sections"))
        if (auto section = value.object()) paper.sections.push_back(read_section(*section));
    object.finish();
    return paper;
}

std::size_t read_place(ObjectReader& object) {
    return static_cast<std::size_t>(object.integer("place", {.min = 0, .max = most_places}));
}

std::optional<Answer> read_answer(ObjectReader& object) {
    if (object.has("answer")) return object.boolean("answer");
    if (object.has("typed")) return Typed{object.string("typed", {.may_be_empty = true})};
    if (!object.has("chosen")) return std::nullopt;
    ChosenPlaces chosen;
    for (const auto& value : object.array("chosen", any_list))
        chosen.at.push_back(value.is_number() ? static_cast<std::size_t>(value.integer({.min = 0, .max = most_places}))
                                              : no_place);
    if (object.has("instead"))
        for (const auto& value : object.array("instead", any_list))
            chosen.instead.push_back(value.text({.may_be_empty = true}));
    return chosen;
}

SittingAction read_action(ObjectReader& object) {
    if (object.has("hand_in")) {
        object.boolean("hand_in");
        return HandIn{};
    }
    const auto place = read_place(object);
    if (object.has("flagged")) return FlagPlace{place, object.boolean("flagged")};
    return GiveToPlace{place, read_answer(object)};
}

QuizAction read_quiz_action(ObjectReader& object) {
    const auto place = read_place(object);
    auto answer = read_answer(object);
    if (object.has("begun") && object.boolean("begun")) return BeginAnswer{place, std::move(answer)};
    return GiveToPlace{place, std::move(answer)};
}

template <typename Read>
auto read_text(std::string_view text, Read read) {
    Diagnostics diagnostics;
    std::optional<decltype(read(std::declval<ObjectReader&>()))> value;
    if (const auto document = parse_document(text, "log", diagnostics))
        if (auto object = ObjectReader::open(*document, diagnostics)) {
            value = read(*object);
            object->finish();
        }
    return loaded(std::move(value), diagnostics).value;
}

}  // namespace

std::string to_json_text(const Paper& paper) {
    Json out{{"blueprint", paper.blueprint},
             {"seed", std::to_string(paper.seed)},  // a text: other programs' numbers don't hold 64 bits
             {"title", json_of(paper.title)},
             {"minutes", paper.time.count()},
             {"pass_mark", paper.pass_mark * 100},
             {"sections", Json::array()}};
    for (const auto& section : paper.sections)
        out["sections"].push_back(
            {{"title", json_of(section.title)}, {"points", section.points}, {"items", section.items}});
    return dump(out);
}

std::string to_json_text(const SittingAction& action) { return action_text(action); }

std::string to_json_text(const QuizAction& action) { return action_text(action); }

std::string to_json_text(const QuizRun& run) {
    return dump({{"scope", scope_names[static_cast<std::size_t>(run.scope.kind)]},
                 {"of", run.scope.id},
                 {"seed", std::to_string(run.seed)},
                 {"items", run.items}});
}

std::optional<Paper> paper_from(std::string_view json_text) { return read_text(json_text, read_paper); }

std::optional<SittingAction> sitting_action_from(std::string_view json_text) {
    return read_text(json_text, read_action);
}

std::optional<QuizRun> quiz_run_from(std::string_view json_text) { return read_text(json_text, read_run); }

std::optional<QuizAction> quiz_action_from(std::string_view json_text) {
    return read_text(json_text, read_quiz_action);
}

}  // namespace haoping
