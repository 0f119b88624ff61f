#include "learn/model_file.h"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace haoping {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view format_name = "haoping marks 1";
constexpr std::size_t largest_model_bytes = 16 * 1024 * 1024;
constexpr std::size_t most_groups = 500;
constexpr std::size_t most_evidence = 500;
constexpr int deepest = 8;

[[noreturn]] void refuse(const std::string& why) { throw ModelFileError(why); }

Json json_of(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json json_of(const Agreement& agreement) {
    return {{"n", agreement.n},
            {"qwk", json_of(agreement.kappa)},
            {"exact", agreement.exact},
            {"adjacent", agreement.adjacent},
            {"mean_absolute_error", agreement.mean_absolute_error},
            {"mean_given", agreement.mean_given},
            {"mean_computed", agreement.mean_computed},
            {"standardised_mean_difference", json_of(agreement.standardised_mean_difference)}};
}

Json json_of(const Measured& measured) {
    Json json = json_of(measured.agreement);
    const auto& interval = measured.kappa_interval;
    json["qwk_interval_95"] = interval ? Json{interval->low, interval->high} : Json(nullptr);
    return json;
}

Json json_of(const LearnedMarks& learned) {
    const auto& scale = learned.scale();
    const auto& calibration = learned.calibration();
    const auto& report = learned.report();
    Json json{{"group", learned.group()},
              {"scale", {{"lowest", scale.lowest}, {"step", scale.step}, {"steps", scale.steps}}},
              {"ridge", learned.ridge()},
              {"calibration",
               {{"mean_estimate", calibration.mean_estimate},
                {"mean_given", calibration.mean_given},
                {"spread", calibration.spread},
                {"unsure_above", calibration.unsure_above},
                {"strange_below", calibration.strange_below}}}};
    json["report"] = {{"learned", json_of(report.learned)},
                      {"rubric", report.rubric ? json_of(*report.rubric) : Json(nullptr)},
                      {"unsure_share", report.unsure_share},
                      {"sure", json_of(report.sure)},
                      {"unsure", json_of(report.unsure)}};
    auto& answers = json["answers"] = Json::array();
    for (const auto& marked : learned.answers()) {
        Json answer{{"id", marked.id}, {"text", marked.text}, {"score", marked.score}};
        if (learned.has_rubric()) {
            answer["rubric_score"] = marked.answer.rubric_score;
            answer["evidence"] = marked.answer.evidence;
        }
        answers.push_back(std::move(answer));
    }
    return json;
}

// Reading: every step checks, and says where it stands.
class Reader {
public:
    Reader(const Json& json, std::string place) : m_json(json), m_place(std::move(place)) {
        if (!m_json.is_object()) refuse(m_place + " must be an object");
    }

    double number(const char* key, double least, double largest) const {
        const Json& value = at(key);
        if (!value.is_number()) refuse(fmt::format("{}.{} must be a number", m_place, key));
        const auto number = value.get<double>();
        if (!(number >= least && number <= largest)) {
            refuse(fmt::format("{}.{} is {}, but must lie between {} and {}", m_place, key, number, least, largest));
        }
        return number;
    }
    std::optional<double> maybe_number(const char* key) const {
        return at(key).is_null() ? std::nullopt : std::optional(number(key, -1e9, 1e9));
    }
    std::string text(const char* key, std::size_t longest) const {
        const Json& value = at(key);
        if (!value.is_string() || value.get_ref<const std::string&>().size() > longest) {
            refuse(fmt::format("{}.{} must be a text of at most {} bytes", m_place, key, longest));
        }
        return value.get<std::string>();
    }
    const Json& list(const char* key, std::size_t longest) const {
        const Json& value = at(key);
        if (!value.is_array() || value.size() > longest) {
            refuse(fmt::format("{}.{} must be a list of at most {}", m_place, key, longest));
        }
        return value;
    }
    Reader object(const char* key) const { return {at(key), fmt::format("{}.{}", m_place, key)}; }
    bool is_null(const char* key) const { return at(key).is_null(); }
    const std::string& place() const { return m_place; }

private:
    const Json& at(const char* key) const {
        const auto found = m_json.find(key);
        if (found == m_json.end()) refuse(fmt::format("{} lacks '{}'", m_place, key));
        return *found;
    }

    const Json& m_json;
    std::string m_place;
};

Agreement read_agreement(const Reader& reader) {
    return {.n = static_cast<std::size_t>(reader.number("n", 0, most_answers)),
            .kappa = reader.maybe_number("qwk"),
            .exact = reader.number("exact", 0, 1),
            .adjacent = reader.number("adjacent", 0, 1),
            .mean_absolute_error = reader.number("mean_absolute_error", 0, 1),
            .mean_given = reader.number("mean_given", 0, 1),
            .mean_computed = reader.number("mean_computed", 0, 1),
            .standardised_mean_difference = reader.maybe_number("standardised_mean_difference")};
}

Measured read_measured(const Reader& reader) {
    Measured measured{.agreement = read_agreement(reader), .kappa_interval = {}};
    if (reader.is_null("qwk_interval_95")) return measured;
    const Json& interval = reader.list("qwk_interval_95", 2);
    if (interval.size() != 2 || !interval[0].is_number() || !interval[1].is_number()) {
        refuse(reader.place() + ".qwk_interval_95 must be two numbers");
    }
    measured.kappa_interval = Interval{interval[0].get<double>(), interval[1].get<double>()};
    return measured;
}

LearnedReport read_report(const Reader& reader, std::size_t answers) {
    LearnedReport report{.answers = answers,
                         .learned = read_measured(reader.object("learned")),
                         .rubric = {},
                         .unsure_share = reader.number("unsure_share", 0, 1),
                         .sure = read_agreement(reader.object("sure")),
                         .unsure = read_agreement(reader.object("unsure"))};
    if (!reader.is_null("rubric")) report.rubric = read_measured(reader.object("rubric"));
    return report;
}

AnswerScale read_scale(const Reader& reader) {
    return {.lowest = reader.number("lowest", -1e6, 1e6),
            .step = reader.number("step", 1e-3, 1e6),
            .steps = static_cast<int>(reader.number("steps", 1, 100'000))};
}

Calibration read_calibration(const Reader& reader) {
    constexpr double far = 1e9;
    return {.mean_estimate = reader.number("mean_estimate", -far, far),
            .mean_given = reader.number("mean_given", -far, far),
            .spread = reader.number("spread", 0, far),
            .unsure_above = reader.number("unsure_above", -far, far),
            .strange_below = reader.number("strange_below", -far, far)};
}

constexpr std::size_t most_bytes_a_character = 4;

MarkedAnswer read_answer(const Reader& reader, const AnswerScale& scale, bool with_rubric,
                         const SpellingDictionary* dictionary) {
    MarkedAnswer marked{.id = reader.text("id", 1000),
                        .text = reader.text("text", most_bytes_a_character * longest_reply),
                        .score = reader.number("score", scale.lowest, scale.highest() + 1e-6),
                        .answer = {}};
    marked.answer.terms = read_terms(marked.text, dictionary);
    if (!with_rubric) return marked;
    marked.answer.rubric_score = reader.number("rubric_score", scale.lowest, scale.highest());
    for (const Json& value : reader.list("evidence", most_evidence)) {
        if (!value.is_number()) refuse(reader.place() + ".evidence must be numbers");
        marked.answer.evidence.push_back(value.get<double>());
    }
    return marked;
}

LearnedMarks read_group(const Reader& reader, const SpellingDictionary* dictionary) {
    const AnswerScale scale = read_scale(reader.object("scale"));
    const Json& list = reader.list("answers", most_answers);
    const LearnedReport report = read_report(reader.object("report"), list.size());
    std::vector<MarkedAnswer> answers;
    for (const Json& answer : list) {
        const auto place = fmt::format("{}.answers[{}]", reader.place(), answers.size());
        answers.push_back(read_answer({answer, place}, scale, report.rubric.has_value(), dictionary));
        const auto& evidence = answers.back().answer.evidence;
        if (evidence.size() != answers.front().answer.evidence.size() || (report.rubric && evidence.empty())) {
            refuse(place + ".evidence must be as long as that of the other answers, and not empty");
        }
    }
    if (const auto why = why_not_learnable(answers); !why.empty()) refuse(reader.place() + ": " + why);
    return {reader.text("group", 1000),
            std::move(answers),
            scale,
            reader.number("ridge", 1e-6, 1e6),
            read_calibration(reader.object("calibration")),
            report};
}

Json parse(std::string_view text) {
    if (text.size() > largest_model_bytes) refuse("it is larger than 16 MB");
    const auto limit_depth = [](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest) refuse("it is nested too deeply");
        return true;
    };
    try {
        return Json::parse(text, limit_depth);
    } catch (const Json::exception& error) {
        refuse(fmt::format("it is not JSON ({})", error.what()));
    }
}

}  // namespace

std::string write_model(const std::vector<LearnedMarks>& groups) {
    Json json{{"format", format_name}};
    auto& list = json["groups"] = Json::array();
    for (const auto& group : groups) list.push_back(json_of(group));
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<LearnedMarks> read_model(std::string_view json, const SpellingDictionary* dictionary) {
    const Json root = parse(json);
    const Reader reader(root, "model");
    if (reader.text("format", 100) != format_name) {
        refuse(fmt::format("its format is '{}', this program reads '{}'", reader.text("format", 100), format_name));
    }
    std::vector<LearnedMarks> groups;
    for (const Json& group : reader.list("groups", most_groups)) {
        groups.push_back(read_group({group, fmt::format("model.groups[{}]", groups.size())}, dictionary));
    }
    if (groups.empty()) refuse("it holds no groups");
    return groups;
}

ReplyTerms read_terms(std::string_view text, const SpellingDictionary* dictionary) {
    Language language;
    language.dictionary = dictionary;
    return terms_of(analyse(text, language));
}

}  // namespace haoping
