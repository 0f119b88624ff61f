#pragma once

#include <string_view>

#include "ui/ui.h"

namespace haoping::ui {

// Initials in a tinted disc; the tint follows from `key` (an id that never changes), the letters from the name.
void avatar(Ui& ui, Vec centre, float diameter, std::string_view name, std::string_view key);

enum class Side { customer, you };

struct MessageBubble {
    Side side = Side::customer;
    std::string_view text;
    std::string_view meta;     // "09:02", "You · 09:05"
    std::string_view sender;   // name and key of the avatar, customer's side only
    bool first_of_run = true;  // false: an earlier bubble of the same side is just above
    bool last_of_run = true;   // the avatar stands at the last one
};

float bubble_height(Ui& ui, float column_width, const MessageBubble& message);
// In a column of this x and width, from rect.y down; returns its height.
float message_bubble(Ui& ui, const Rect& column, const MessageBubble& message);

// An action taken, a photo received: centred, no bubble. Returns the height.
float event_line_height(Ui& ui, float column_width, std::string_view text);
float event_line(Ui& ui, const Rect& column, Icon icon, std::string_view text);

// Moods by step: 0 furious … 4 happy. Face, and a bar of five steps; write the word beside them.
inline constexpr int mood_steps = 5;
Icon mood_icon(int step);
Color mood_colour(const Palette& palette, int step);
void mood_face(Ui& ui, Vec centre, float size, int step);
void mood_bar(Ui& ui, const Rect& rect, int step);

enum class StepState { past, now, expected };
struct TimelineStep {
    std::string_view label;
    std::string_view detail;  // may be empty
    StepState state = StepState::past;
};
float timeline_height(Ui& ui, float width, std::span<const TimelineStep> steps);
float timeline(Ui& ui, const Rect& rect, std::span<const TimelineStep> steps);

}  // namespace haoping::ui
