#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "json/value_reader.h"

namespace haoping {

// Typed reading of one object. Everything wrong is reported with its place; finish() reports the keys nobody asked for.
//
//     ObjectReader reader = …;
//     criterion.id     = reader.id("id");
//     criterion.weight = reader.number("weight", {.min = 0, .max = 10, .otherwise = 1});
//     reader.finish();
class ObjectReader {
public:
    explicit ObjectReader(ValueReader object) : m_self(object) {}

    // The document's root, or the value at a pointer. Empty, and reported, when it is no object.
    static std::optional<ObjectReader> open(const Document& document, Diagnostics& diagnostics);
    static std::optional<ObjectReader> open(const Document& document, std::string_view pointer,
                                            Diagnostics& diagnostics);

    bool has(std::string_view key);  // counts as asked for
    std::optional<ValueReader> value(std::string_view key);
    std::optional<ValueReader> required(std::string_view key);  // absence is reported

    std::string string(std::string_view key, const TextRule& rule = {});
    std::string id(std::string_view key, IdForm form = IdForm::plain);
    std::optional<std::string> optional_id(std::string_view key, IdForm form = IdForm::plain);
    double number(std::string_view key, const NumberRule& rule = {});
    std::int64_t integer(std::string_view key, const IntegerRule& rule = {});
    bool boolean(std::string_view key, const BooleanRule& rule = {});
    LocalText local_text(std::string_view key, const LocalTextRule& rule = {});

    std::optional<ObjectReader> object(std::string_view key, Presence presence = Presence::required);
    std::vector<ValueReader> array(std::string_view key, const ListRule& rule = {});
    std::vector<std::string> strings(std::string_view key, const ListRule& rule = {});
    std::vector<std::string> ids(std::string_view key, const ListRule& rule = {}, IdForm form = IdForm::plain);

    template <typename Names>
    auto enumeration(std::string_view key, const Names& names) {
        const auto found = required(key);
        return found ? found->enumeration(names) : std::data(names)[0].value;
    }
    template <typename Names, typename E>
    E enumeration(std::string_view key, const Names& names, E otherwise) {
        const auto found = value(key);
        return found ? found->enumeration(names) : otherwise;
    }

    // For objects whose keys are the author's own names: {"en": …, "fr": …}. All count as asked for; more than `most`
    // are reported and not read.
    struct Member {
        std::string key;
        SourcePlace key_place;
        ValueReader value;
    };
    std::vector<Member> members(std::size_t most = 1'000);

    // Keys that the caller reads elsewhere or means to pass over.
    void allow(std::string_view key);
    void finish();

    SourcePlace place() const { return m_self.place(); }
    SourcePlace place_of(std::string_view key) const;   // its value; the whole object when absent
    SourcePlace key_place(std::string_view key) const;  // the key itself
    void report(Code code, std::string message, std::string hint = {}) const {
        m_self.report(code, std::move(message), std::move(hint));
    }
    void report(Code code, std::string_view key, std::string message, std::string hint) const;
    Diagnostics& diagnostics() const { return *m_self.m_diagnostics; }

private:
    std::optional<ValueReader> look_up(std::string_view key) const;
    SourcePlace begin_place() const;

    ValueReader m_self;
    std::set<std::string, std::less<>> m_asked;
};

}  // namespace haoping
