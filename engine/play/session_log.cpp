#include "play/session_log.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "json/document.h"
#include "json/object_reader.h"
#include "play/instant_text.h"

namespace haoping {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t log_format = 1;
constexpr std::size_t longest_stored_reply = 1'000'000;
constexpr std::size_t most_actions = 100'000;
constexpr std::size_t most_names = 4;
constexpr std::int64_t most_noted = 1'000'000'000;

void write(Json& out, const SendReply& reply) { out["reply"] = reply.text; }

void write(Json& out, const UseDesk& use) {
    out["do"] = use.action;
    if (use.amount) out["amount"] = to_string(*use.amount);
    if (use.address)
        out["address"] = {
            {"name", use.address->name}, {"lines", use.address->lines}, {"country", use.address->country}};
}

void write(Json& out, const ChooseMode& choice) { out["mode"] = name_of(choice.mode); }

void write(Json& out, const TakeHint&) { out["take"] = "hint"; }

void write(Json& out, const NotePaste& paste) { out["pasted_words"] = paste.words; }

void write(Json& out, const NoteAway& away) { out["away_seconds"] = away.lasted.count(); }

void write(Json& out, const NoteModelSeen&) { out["seen"] = "model"; }

void write(Json& out, const SignAs& who) { out["sign_as"] = who.names; }

enum class Seen : std::uint8_t { model };
constexpr std::array<EnumName<Seen>, 1> seen_names{{{"model", Seen::model}}};

enum class Taken : std::uint8_t { hint };
constexpr std::array<EnumName<Taken>, 1> taken_names{{{"hint", Taken::hint}}};

std::string dump(const Json& json, int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

template <typename Parse>
auto parsed(ObjectReader& reader, std::string_view key, Parse parse, std::string_view form) ->
    typename decltype(parse(std::string_view{}))::value_type {
    const auto text = reader.string(key);
    const auto value = parse(text);
    if (!value && !text.empty()) reader.report(Code::bad_form, key, "'" + text + "' can't be read", std::string{form});
    return value.value_or(typename decltype(parse(std::string_view{}))::value_type{});
}

std::optional<std::uint64_t> parse_seed(std::string_view text) {
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return seed;
}

Address read_address(ObjectReader reader) {
    const TextRule any{.otherwise = "", .may_be_empty = true};
    Address address;
    address.name = reader.string("name", any);
    for (const auto& line : reader.array("lines")) address.lines.push_back(line.text(any));
    address.country = reader.string("country", any);
    reader.finish();
    return address;
}

UseDesk read_use(ObjectReader& reader) {
    UseDesk use;
    use.action = reader.string("do");
    if (reader.has("amount"))
        use.amount = parsed(
            reader, "amount", [](std::string_view text) { return parse_money(text); }, "as in \"5.00 USD\"");
    if (auto address = reader.object("address", Presence::optional)) use.address = read_address(*address);
    return use;
}

Action read_action(ObjectReader& reader) {
    constexpr std::array kinds{"reply", "do", "mode", "take", "pasted_words", "away_seconds", "seen", "sign_as"};
    if (std::ranges::count_if(kinds, [&](const char* kind) { return reader.has(kind); }) != 1)
        reader.report(Code::key_conflict, "an action is either a reply or something done at the desk",
                      R"(write "reply": "…", "do": "…", "mode": "…" or "take": "hint")");
    if (reader.has("pasted_words"))
        return NotePaste{static_cast<std::size_t>(reader.integer("pasted_words", {.min = 0, .max = most_noted}))};
    if (reader.has("away_seconds"))
        return NoteAway{std::chrono::seconds{reader.integer("away_seconds", {.min = 0, .max = most_noted})}};
    if (reader.has("seen")) {
        reader.enumeration("seen", seen_names);
        return NoteModelSeen{};
    }
    if (reader.has("sign_as")) return SignAs{reader.strings("sign_as", {.most = most_names})};
    if (reader.has("mode")) return ChooseMode{reader.enumeration("mode", practice_mode_names)};
    if (reader.has("take")) {
        reader.enumeration("take", taken_names);
        return TakeHint{};
    }
    if (!reader.has("reply")) return read_use(reader);
    return SendReply{reader.string("reply", {.otherwise = "", .may_be_empty = true, .most_characters = longest_stored_reply})};
}

constexpr std::string_view instant_form = "as in \"2026-11-21T22:24:40.123Z\"";

SessionLog read_log(ObjectReader& reader) {
    SessionLog log;
    if (reader.integer("format") != log_format)
        reader.report(Code::format_version, "format", "this program reads recorded sessions of format 1", {});
    log.pack = reader.string("pack");
    log.pack_hash = reader.string("pack_hash");
    log.scenario = reader.string("scenario");
    log.seed = parsed(reader, "seed", parse_seed, "as in \"42\"");
    log.started = parsed(reader, "started", parse_instant, instant_form);
    for (const auto& element : reader.array("actions", {.most = most_actions})) {
        auto action = element.object();
        if (!action) continue;
        const auto at = parsed(*action, "at", parse_instant, instant_form);
        log.actions.push_back({at, read_action(*action)});
        action->finish();
    }
    reader.finish();
    return log;
}

}  // namespace

SessionLog log_of(const Session& session, std::string pack_id) {
    return {std::move(pack_id), session.pack_hash, session.scenario, session.seed, session.started, session.actions};
}

std::string to_json_text(const SessionLog& log) {
    Json out{{"format", log_format},
             {"pack", log.pack},
             {"pack_hash", log.pack_hash},
             {"scenario", log.scenario},
             {"seed", std::to_string(log.seed)},  // a text: other programs' numbers don't hold 64 bits
             {"started", to_string(log.started)},
             {"actions", Json::array()}};
    for (const auto& timed : log.actions) {
        Json action{{"at", to_string(timed.at)}};
        std::visit([&](const auto& each) { write(action, each); }, timed.action);
        out["actions"].push_back(std::move(action));
    }
    return dump(out, 2) + "\n";
}

Loaded<SessionLog> session_log_from(std::string_view json_text, std::string file) {
    Diagnostics diagnostics;
    std::optional<SessionLog> log;
    if (const auto document = parse_document(json_text, std::move(file), diagnostics))
        if (auto reader = ObjectReader::open(*document, diagnostics)) log = read_log(*reader);
    return loaded(std::move(log), diagnostics);
}

std::optional<Session> replay(const Pack& pack, const SessionLog& log, const SpellingDictionary* dictionary) {
    return replay(pack, log.pack_hash, log.scenario, log.seed, log.started, log.actions, dictionary);
}

std::string to_json_text(const Action& action) {
    auto out = Json::object();
    std::visit([&](const auto& each) { write(out, each); }, action);
    return dump(out, -1);
}

std::optional<Action> action_from(std::string_view json_text) {
    Diagnostics diagnostics;
    std::optional<Action> action;
    if (const auto document = parse_document(json_text, "action", diagnostics))
        if (auto reader = ObjectReader::open(*document, diagnostics)) {
            action = read_action(*reader);
            reader->finish();
        }
    return loaded(std::move(action), diagnostics).value;
}

}  // namespace haoping
