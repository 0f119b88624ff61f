#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_settings(const Pen& pen, const ui::Rect& area, const SettingsView& view, const Settings& settings,
                   SettingsDraft& draft);
inline KeyLines keys_of(const Texts&, const SettingsView&) { return {}; }  // none of its own

}  // namespace haoping
