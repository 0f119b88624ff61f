#pragma once

#include "json/local_text.h"

namespace haoping {

enum class ThemeChoice : std::uint8_t { light, dark };

// What a person can choose; kept in the store.
struct Settings {
    Locale language = Locale::en;
    ThemeChoice theme = ThemeChoice::light;
    int text_percent = 100;  // 80–200, steps of 10
    bool motion = true;
    bool authoring = false;  // the rubric lab is in the rail
    int retention_percent = 90;  // of what was learned is to be known when it is asked again; 80–97

    bool operator==(const Settings&) const = default;
};

inline constexpr int least_retention_percent = 80;
inline constexpr int most_retention_percent = 97;

inline constexpr int least_text_percent = 80;
inline constexpr int most_text_percent = 200;
inline constexpr int text_percent_step = 10;

}  // namespace haoping
