#pragma once

#include <string>
#include <variant>

#include "rooms/holds_any_of.h"
#include "views/settings.h"

namespace haoping {

struct GoSettings {};
struct LeaveSettings {};
struct ChangeSettings {
    Settings settings;
};
struct SetName {  // to sign with; empty: not now
    std::string latin;
    std::string chinese;
};

using SettingsIntent = std::variant<GoSettings, LeaveSettings, ChangeSettings, SetName>;
inline bool only_looks(const SettingsIntent& intent) { return !holds_any_of<SetName>(intent); }

}  // namespace haoping
