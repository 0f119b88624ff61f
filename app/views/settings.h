#pragma once

#include <string>
#include <vector>

#include "json/local_text.h"

namespace haoping {

enum class ThemeChoice : std::uint8_t { light, dark };

// The person's own, to sign with.
struct OwnName {
    std::string latin;    // "Wang Wei"
    std::string chinese;  // "王伟"
    bool asked = false;   // the question has been answered, also with "not now"

    std::vector<std::string> forms() const;  // those that are given
    std::string in(Locale language) const {  // the form that fits, else the other one; empty: none is given
        const std::string& wanted = language == Locale::zh ? chinese : latin;
        return !wanted.empty() ? wanted : language == Locale::zh ? latin : chinese;
    }
    bool operator==(const OwnName&) const = default;
};

// What a person can choose; kept in the store.
struct Settings {
    Locale language = Locale::en;
    ThemeChoice theme = ThemeChoice::light;
    int text_percent = 100;  // 80–200, steps of 10
    bool motion = true;
    bool authoring = false;  // the rubric lab is in the rail
    OwnName name = {};
    int retention_percent = 90;  // of what was learned is to be known when it is asked again; 80–97

    bool operator==(const Settings&) const = default;
};

inline std::vector<std::string> OwnName::forms() const {
    std::vector<std::string> given;
    for (const auto& form : {latin, chinese}) {
        if (!form.empty()) given.push_back(form);
    }
    return given;
}
inline constexpr int least_retention_percent = 80;
inline constexpr int most_retention_percent = 97;

inline constexpr int least_text_percent = 80;
inline constexpr int most_text_percent = 200;
inline constexpr int text_percent_step = 10;

}  // namespace haoping
