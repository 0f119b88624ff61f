#include "play/event_json.h"

#include <nlohmann/json.hpp>

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const LocalText& text) {
    auto out = Json::object();
    if (!text.en.empty()) out["en"] = text.en;
    if (!text.zh.empty()) out["zh"] = text.zh;
    return out;
}

struct Fields {
    Json operator()(const SaidEvent& said) const {
        Json out{{"by", said.speaker == Speaker::customer ? "customer" : "trainee"}, {"text", json_of(said.text)}};
        if (!said.photo.empty()) out["photo"] = json_of(said.photo);
        return out;
    }
    Json operator()(const ActedEvent& acted) const {
        Json out{{"action", acted.action}, {"result", json_of(acted.result)}};
        if (acted.amount) out["amount"] = to_string(*acted.amount);
        return out;
    }
    Json operator()(const RefusedEvent& refused) const {
        return {{"action", refused.action}, {"reason", json_of(refused.reason)}};
    }
    Json operator()(const MarkedEvent& marked) const { return {{"reply", marked.reply}, {"total", marked.total}}; }
    Json operator()(const MoodEvent& mood) const {
        return {{"from", static_cast<int>(mood.from)}, {"to", static_cast<int>(mood.to)}};
    }
    Json operator()(const StepEvent& step) const { return {{"step", step.step}}; }
    Json operator()(const EndedEvent& ended) const { return {{"ending", ended.ending}}; }
    Json operator()(const ModeEvent& chosen) const { return {{"mode", name_of(chosen.mode)}}; }
    Json operator()(const HintEvent& hint) const { return {{"step", hint.step}, {"number", hint.number}}; }
};

struct KindName {
    std::string_view operator()(const SaidEvent&) const { return "said"; }
    std::string_view operator()(const ActedEvent&) const { return "acted"; }
    std::string_view operator()(const RefusedEvent&) const { return "refused"; }
    std::string_view operator()(const MarkedEvent&) const { return "marked"; }
    std::string_view operator()(const MoodEvent&) const { return "mood"; }
    std::string_view operator()(const StepEvent&) const { return "step"; }
    std::string_view operator()(const EndedEvent&) const { return "ended"; }
    std::string_view operator()(const ModeEvent&) const { return "mode_chosen"; }
    std::string_view operator()(const HintEvent&) const { return "hint"; }
};

}  // namespace

std::string_view kind_name(const Event& event) { return std::visit(KindName{}, event.what); }

std::string to_json_text(const Event& event) {
    return std::visit(Fields{}, event.what).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace haoping
