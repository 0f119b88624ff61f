#include "pack/read_shared.h"

#include <fmt/format.h>
#include <array>
#include <charconv>

#include "evidence/read_expression.h"
#include "pack/read_value.h"
#include "rubric/read_rubric.h"

namespace haoping {

namespace {

constexpr std::int64_t format_version = 1;
constexpr std::array<EnumName<Locale>, 2> reply_languages{{{"en", Locale::en}, {"zh", Locale::zh}}};

// The objects of a list, each read by `read`.
template <typename Read>
auto read_objects(ObjectReader& file, std::string_view key, Presence presence, Read read) {
    std::vector<decltype(read(file))> all;
    for (const auto& value : file.array(key, {.presence = presence}))
        if (auto object = value.object()) all.push_back(read(*object));
    return all;
}

// The objects of the only list of a file.
template <typename Read>
auto read_list(ObjectReader& file, std::string_view key, Read read) {
    auto all = read_objects(file, key, Presence::required, read);
    file.finish();
    return all;
}

Policy read_policy(ObjectReader& object) {
    Policy policy;
    policy.place = object.place();
    policy.id = object.id("id");
    policy.title = object.local_text("title", one_line_text);
    policy.text = object.local_text("text");
    policy.valid_from = read_date(object, "valid_from");
    policy.checked = read_date(object, "checked");
    policy.source = object.local_text("source");
    object.finish();
    return policy;
}

QuickReply read_quick_reply(ObjectReader& object) {
    QuickReply reply;
    reply.place = object.place();
    reply.id = object.id("id");
    reply.title = object.local_text("title", one_line_text);
    reply.text = object.local_text("text");
    object.finish();
    return reply;
}

// A part, a unit or a source of the course.
template <typename Named>
Named read_named(ObjectReader& object) {
    Named named;
    named.place = object.place();
    named.id = object.id("id", IdForm::course);
    named.title = object.local_text("title", one_line_text);
    object.finish();
    return named;
}

void check_format(ObjectReader& file) {
    const auto value = file.required("format");
    if (!value || !value->is_number()) {
        if (value) value->integer();
        return;
    }
    if (value->number() != static_cast<double>(format_version))
        value->report(Code::format_version, fmt::format("this program reads packs of format {}", format_version),
                      fmt::format("write \"format\": {}, or use a newer program", format_version));
}

// "1.0.0"
bool is_version(std::string_view text) {
    int parts = 0;
    for (;;) {
        unsigned number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc()) return false;
        ++parts;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty()) return parts == 3;
        if (text.front() != '.') return false;
        text.remove_prefix(1);
    }
}

}  // namespace

std::vector<Concept> read_concepts(ObjectReader& file) {
    return read_list(file, "concepts", [](ObjectReader& object) { return read_concept(object); });
}

std::vector<Criterion> read_criteria(ObjectReader& file) {
    return read_list(file, "criteria", [](ObjectReader& object) { return read_criterion(object); });
}

std::vector<Gate> read_gates(ObjectReader& file) {
    return read_list(file, "gates", [](ObjectReader& object) { return read_gate(object); });
}

std::vector<Policy> read_policies(ObjectReader& file) { return read_list(file, "policies", read_policy); }

std::vector<QuickReply> read_quick_replies(ObjectReader& file) {
    return read_list(file, "quick_replies", read_quick_reply);
}

CourseParts read_course(ObjectReader& file) {
    CourseParts course;
    course.parts = read_objects(file, "parts", Presence::optional, read_named<CoursePart>);
    course.units = read_objects(file, "units", Presence::required, read_named<CourseUnit>);
    course.sources = read_objects(file, "sources", Presence::optional, read_named<CourseSource>);
    file.finish();
    return course;
}

// "reply_languages": {"accepted": ["en", "zh"], "mixed_cap": 60, "other_cap": 50}
LanguageCaps read_languages(ObjectReader& file) {
    LanguageCaps languages;
    auto object = file.object("reply_languages", Presence::optional);
    if (!object) return languages;
    if (object->has("accepted")) {
        languages.english = languages.chinese = false;
        for (const auto& value : object->array("accepted", {.least = 1, .most = 2})) {
            const auto language = value.enumeration(reply_languages);
            (language == Locale::en ? languages.english : languages.chinese) = true;
        }
    }
    languages.mixed = object->number("mixed_cap", {.min = 0, .max = 100, .otherwise = 60}) / 100;
    languages.other = object->number("other_cap", {.min = 0, .max = 100, .otherwise = 50}) / 100;
    object->finish();
    return languages;
}

Manifest read_manifest(ObjectReader& file) {
    Manifest manifest;
    auto& head = manifest.head;
    check_format(file);
    head.id = file.id("id");
    if (const auto version = file.required("version")) {
        head.version = version->text({.most_characters = 40});
        if (!head.version.empty() && !is_version(head.version))
            version->report(Code::bad_form, fmt::format("'{}' is not a version", head.version),
                            "write it like \"1.0.0\"");
    }
    head.title = file.local_text("title", one_line_text);
    head.summary = file.local_text("summary", may_be_absent);
    if (const auto language = file.required("language")) head.language = read_language(*language);
    head.author = file.string("author");
    head.licence = file.string("licence");
    for (const auto& unit : file.array("units"))
        head.units.push_back(manifest.references.add(ReferenceKind::unit, unit));
    for (const auto& required : file.array("requires", {.presence = Presence::optional, .most = 20})) {
        head.requires_packs.push_back(required.id());
        manifest.required.push_back({head.requires_packs.back(), required.place()});
    }
    head.languages = read_languages(file);
    file.finish();
    return manifest;
}

}  // namespace haoping
