#pragma once

// All widgets, for screens.
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice.h"
#include "ui/conversation.h"
#include "ui/evidence.h"
#include "ui/list.h"
#include "ui/meters.h"
#include "ui/overlay.h"
#include "ui/scroll_area.h"
#include "ui/status.h"
#include "ui/text.h"
#include "ui/text_editor.h"
