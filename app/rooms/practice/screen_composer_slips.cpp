// Going from slip to slip in the reply, and what to do about one.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rooms/practice/screen_composer.h"
#include "ui/floating_panel.h"

namespace haoping {

using namespace ui;

namespace {

constexpr float popup_width = 300;
constexpr float row_height = 32;
constexpr float padding = 6;
constexpr std::array choice_keys{Key::n1, Key::n2, Key::n3, Key::n4, Key::n5};

ByteRange range_of(const WritingFinding& finding) { return {finding.span.begin, finding.span.end}; }

std::string told(const Texts& t, const WritingFinding& finding) {
    switch (finding.kind) {
        case FindingKind::spelling: break;
        case FindingKind::repeated: return t("This word stands here twice.");
        case FindingKind::small_i: return t("“I” is always a capital letter.");
    }
    if (!finding.looked_up) {
        return t("Not in the dictionary. Looking for words …");
    }
    return finding.choices.empty() ? t("Not in the dictionary, and no word is like it.") : t("Not in the dictionary.");
}

std::string choice_label(const Texts& t, const WritingFinding& finding, const std::string& choice) {
    return finding.kind == FindingKind::repeated ? t("Keep one: {}", choice) : choice;
}

bool row(const Composer& composer, Rect& rest, std::string_view label, std::string_view key) {
    Ui& ui = composer.pen.ui;
    const Rect place = cut_top(rest, row_height);
    const bool picked = list_row(ui, place, label, {.hairline = false}).activated;
    const TextLayout& text = ui.layout(label, base_text, place.w - 56, 1);
    ui.canvas().text(text, {place.x + 10, place.centre().y - text.line_height / 2}, ui.colours().text);
    key_cap(ui, {place.right() - 10 - key_cap_width(ui, key), place.centre().y}, key);
    return picked;
}

void finish(const Composer& composer) {
    composer.draft.composer.slip.reset();
    composer.draft.composer.to_text = true;
    composer.pen.ui.request_frame();
}

void replace(const Composer& composer, const WritingFinding& finding, const std::string& choice) {
    composer.draft.reply.replace(range_of(finding), choice);
    composer.text_changed();
    finish(composer);
}

void draw_choices(const Composer& composer, Rect& rest, const WritingFinding& finding) {
    const FocusGroup group(composer.pen.ui, "choices");
    for (std::size_t i = 0; i < std::min(finding.choices.size(), choice_keys.size()); ++i) {
        const std::string& choice = finding.choices[i];
        const std::string label = choice_label(composer.pen.t, finding, choice);
        const bool picked = row(composer, rest, label, fmt::format("{}", i + 1));
        if (picked || composer.pen.ui.shortcut(choice_keys[i])) {
            replace(composer, finding, choice);
            return;
        }
    }
    if (finding.kind == FindingKind::spelling) {
        const bool picked = row(composer, rest, composer.pen.t.label("Add to my words"), "A");
        if (picked || composer.pen.ui.shortcut(Key::a)) {
            composer.pen.ask(AddOwnWord{finding.word});
            finish(composer);
        }
    }
}

}  // namespace

void go_to_slip(const Composer& composer, Direction direction) {
    const auto& findings = composer.findings;
    if (findings.empty()) {
        return;
    }
    const ByteRange here = composer.draft.reply.selection();
    const bool on_one =
        std::ranges::any_of(findings, [&](const WritingFinding& finding) { return range_of(finding) == here; });
    const std::size_t from = on_one && direction == Direction::forward ? here.begin + 1 : here.begin;
    const auto next =
        std::ranges::find_if(findings, [&](const WritingFinding& finding) { return finding.span.begin >= from; }) -
        findings.begin();
    const auto count = static_cast<std::ptrdiff_t>(findings.size());
    const auto index = direction == Direction::forward ? next % count : (next + count - 1) % count;
    const WritingFinding& finding = findings[static_cast<std::size_t>(index)];
    composer.go_to(range_of(finding));
    composer.draft.composer.slip = finding.span;
}

void draw_slip(const Composer& composer, const Rect& anchor) {
    auto& slip = composer.draft.composer.slip;
    if (!slip) {
        return;
    }
    const auto finding = std::ranges::find(composer.findings, *slip, &WritingFinding::span);
    if (finding == composer.findings.end() || anchor.empty()) {
        slip = finding == composer.findings.end() ? std::nullopt : slip;
        return;
    }
    Ui& ui = composer.pen.ui;
    const std::string line = told(composer.pen.t, *finding);
    const float head = wrapped_height(ui, line, small_text, popup_width - 2 * padding - 20) + 14;
    const std::size_t rows =
        std::min(finding->choices.size(), choice_keys.size()) + (finding->kind == FindingKind::spelling ? 1 : 0);
    const FloatingPanel popup(ui, anchor, finding->word,
                              {popup_width, head + static_cast<float>(rows) * row_height + 2 * padding});
    Rect rest = inset(popup.body(), padding);
    const Rect top = cut_top(rest, head);
    draw_wrapped(ui, {top.x + 10, top.y + 5, top.w - 20, top.h}, line, small_text, ui.colours().text2);
    draw_choices(composer, rest, *finding);
    if (ui.shortcut(Key::f7)) {
        go_to_slip(composer, Direction::forward);
    } else if (ui.shortcut(Key::f7, shift_mod)) {
        go_to_slip(composer, Direction::back);
    } else if (popup.dismissed()) {
        finish(composer);
    }
}

}  // namespace haoping
