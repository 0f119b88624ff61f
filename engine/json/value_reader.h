#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.h"
#include "json/local_text.h"
#include "json/source_map.h"

namespace haoping {

struct Document;
class ObjectReader;

// What a value must be like. A key with `otherwise` may be absent; without, its absence is reported.
// After a report the readers return `otherwise`, or else an empty value, only so that reading can go on.
struct TextRule {
    std::optional<std::string> otherwise = {};
    bool may_be_empty = false;
    std::size_t most_characters = 10'000;
    bool one_line = false;  // a title or a name
};

struct NumberRule {
    double min = std::numeric_limits<double>::lowest();
    double max = std::numeric_limits<double>::max();
    std::optional<double> otherwise = {};
};

struct IntegerRule {
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
    std::optional<std::int64_t> otherwise = {};
};

struct BooleanRule {
    std::optional<bool> otherwise = {};
};

enum class Presence : std::uint8_t { required, optional };

struct ListRule {
    Presence presence = Presence::required;
    std::size_t least = 0;
    std::size_t most = 1'000;
};

enum class Languages : std::uint8_t { both, either };

struct LocalTextRule {
    Presence presence = Presence::required;
    Languages languages = Languages::both;  // both: one missing is a warning
    std::size_t most_characters = 10'000;
    bool one_line = false;  // a title or a name
};
inline constexpr LocalTextRule may_be_absent{.presence = Presence::optional};
inline constexpr LocalTextRule one_line_text{.one_line = true};

// plain: small letters, digits and single hyphens ("cancel-not-shipped"); course: the same in capitals ("ORD-12");
// name: small letters, digits and underscores ("refund_sum"); number: letters, digits and hyphens, as shops and
// carriers write them ("NS20261020-0417"). At most 64 characters.
enum class IdForm : std::uint8_t { plain, course, name, number };

bool is_id(std::string_view text, IdForm form = IdForm::plain);

// A word of a pack and what it stands for: constexpr EnumName<Mood> mood_names[] = {{"calm", Mood::calm}, …};
template <typename E>
struct EnumName {
    std::string_view name;
    E value;
};

// "calm" for Mood::calm; empty for what has no name.
template <typename Names, typename E>
constexpr std::string_view name_in(const Names& names, E value) {
    for (const auto& each : names)
        if (each.value == value) return each.name;
    return {};
}

// One value of a document with its place. Reports what is wrong with it. Lives as long as document and collector.
class ValueReader {
public:
    ValueReader(const Document& document, SourceMap::Node node, const nlohmann::json& value, Diagnostics& diagnostics);

    bool is_text() const;
    bool is_number() const;
    bool is_boolean() const;
    bool is_object() const;
    bool is_list() const;

    std::string text(const TextRule& rule = {}) const;
    std::string text_or_number(const TextRule& rule = {}) const;  // a number as JSON writes it
    std::string id(IdForm form = IdForm::plain) const;
    double number(const NumberRule& rule = {}) const;
    std::int64_t integer(const IntegerRule& rule = {}) const;
    bool boolean() const;
    std::optional<ObjectReader> object() const;  // empty, and reported, when it is something else
    std::vector<ValueReader> list(const ListRule& rule = {}) const;
    LocalText local_text(const LocalTextRule& rule = {}) const;  // {"en": …, "zh": …}

    // The value whose name is the text; otherwise reported with the nearest name, and the first one's value.
    template <typename Names>
    auto enumeration(const Names& names) const {
        std::vector<std::string_view> allowed;
        for (const auto& each : names) allowed.push_back(each.name);
        const auto index = choice(allowed);
        return std::data(names)[index.value_or(0)].value;
    }

    // Which of the words the text is.
    std::optional<std::size_t> choice(const std::vector<std::string_view>& allowed) const;

    SourcePlace place() const;
    void report(Code code, std::string message, std::string hint = {}) const;

private:
    friend class ObjectReader;

    void report_type(std::string_view expected, std::string hint = {}) const;

    const Document* m_document;
    SourceMap::Node m_node;
    const nlohmann::json* m_value;
    Diagnostics* m_diagnostics;
};

}  // namespace haoping
