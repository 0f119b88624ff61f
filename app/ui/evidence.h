#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/status.h"
#include "ui/text_layout.h"
#include "ui/ui.h"

namespace haoping::ui {

// Words of the reply that a criterion uses. Ranges may overlap: the worse state keeps the fill.
struct EvidenceSpan {
    ByteRange range;
    Status status = Status::met;  // met, partly or broken; a missed one has no words, see MissingSlot
    std::string_view badge;       // "6", "G2"; stands after the span
    bool rule = false;            // square badge
    bool active = false;          // outlined
};

// A dashed slot where a missed point would stand best: "who pays postage 7".
struct MissingSlot {
    std::size_t at = 0;
    std::string_view text;
    std::string_view badge;
};

struct EvidenceText {
    std::string_view text;
    std::span<const EvidenceSpan> spans;
    std::span<const MissingSlot> slots;
    std::string_view label;  // of the item, for tests
};

struct EvidenceResult {
    float height = 0;
    // Index of the span whose badge or words were pressed; of a slot.
    std::optional<std::size_t> pressed_span;
    std::optional<std::size_t> pressed_slot;
    std::optional<std::size_t> hovered_span;
    bool pressed_plain = false;  // words that no criterion uses
};

float evidence_height(Ui& ui, float width, const EvidenceText& evidence);
EvidenceResult evidence_text(Ui& ui, const Rect& rect, const EvidenceText& evidence);

}  // namespace haoping::ui
