#pragma once

#include "screens/frame.h"

namespace haoping {

void draw_settings(const Pen& pen, const ui::Rect& area, const SettingsView& view, const Settings& settings,
                   SettingsDraft& draft);

}  // namespace haoping
