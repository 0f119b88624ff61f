#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "text/span.h"
#include "ui/widgets.h"

namespace haoping {

struct QuickReplyDraft {
    bool open = false;
    ui::TextEditor wanted;     // what is typed to find one
    std::size_t selected = 0;  // of those found
    ui::ScrollState list;
};

struct FindDraft {
    bool open = false;
    ui::TextEditor wanted;
};

// What the composer remembers beside the text itself.
struct ComposerDraft {
    QuickReplyDraft quick;
    FindDraft find;
    std::optional<Span> slip;  // the finding whose choices are open
    std::size_t left_out = 0;  // characters of the last paste or key that the reply had no room for
    std::string copied;        // from the text itself: pasting it again is no news
    bool to_text = false;      // the text gets the focus as soon as nothing lies over it
};

}  // namespace haoping
