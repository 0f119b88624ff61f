#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/canvas.h"
#include "ui/focus.h"
#include "ui/font_atlas.h"
#include "ui/input.h"
#include "ui/recorder.h"
#include "ui/text_breaker.h"
#include "ui/text_layout.h"
#include "ui/theme.h"

namespace haoping::ui {

// What a widget asks the Ui about its place on the screen.
struct ItemRequest {
    std::string_view label;  // also the id within the current scope
    ItemRole role = ItemRole::button;
    Rect rect;
    bool enabled = true;
    bool focusable = true;
    bool selected = false;
    bool enter_activates = true;  // Enter and Space act like a click; text fields say no
    bool autofocus = false;       // takes the focus while nothing has it
    std::string_view value = {};
};

struct ItemState {
    Id id = 0;
    bool hovered = false;
    bool held = false;
    bool focused = false;
    bool ring = false;       // draw the focus ring
    bool activated = false;  // clicked, or Enter or Space
    bool pressed = false;    // the pointer went down on it in this frame
    int clicks = 0;          // of the press: 1, 2, 3 …
};

// How an item looks in a picture of states.
struct PreviewState {
    bool hovered = false;
    bool held = false;
    bool ring = false;
};

struct FrameOutput {
    bool wants_frame = false;    // something moves or changed places: draw again at once
    double next_frame_in = 1e9;  // seconds until the caret blinks, a tooltip appears …
    bool wants_text = false;     // a text field has the focus
    Rect caret;                  // for the input method's window
};

// Everything a widget needs, passed to each one explicitly. One for each window; lives as long as it.
class Ui {
public:
    Ui(FontAtlas& fonts, Theme theme);

    // After ImGui::NewFrame, with fonts ready.
    void begin_frame(FrameInput input);
    FrameOutput end_frame();

    void set_theme(const Theme& theme) { m_theme = theme; }
    const Theme& theme() const { return m_theme; }
    const Palette& colours() const { return m_theme.colour; }
    const Metrics& metrics() const { return m_theme.metric; }
    Canvas& canvas() { return m_canvas; }
    FontAtlas& fonts() { return m_fonts; }
    TextBreaker& breaker() { return m_breaker; }
    Recorder& recorder() { return m_recorder; }
    const Recorder& recorder() const { return m_recorder; }
    KeyEvents& keys() { return m_preview ? m_no_keys : m_input.keys; }
    const Pointer& pointer() const { return m_input.pointer; }
    float take_wheel();  // notches turned; the next caller gets none
    Focus& focus() { return m_focus; }
    Rect window() const { return {0, 0, m_input.size.x, m_input.size.y}; }
    double seconds() const { return m_input.seconds; }
    bool motion() const { return m_input.motion; }
    bool window_focused() const { return m_input.window_focused; }

    // Ids: a hash of the open scopes and the label. Give every record of a list its own scope.
    Id id_of(std::string_view label) const;
    void push_scope(std::string_view name);
    void pop_scope() { m_scopes.pop_back(); }

    ItemState item(const ItemRequest& request);
    // A press of these keys anywhere on the screen; plain letters and digits only while nobody types,
    // and nothing under an open dialog.
    bool shortcut(Key key, Mods mods = {});
    // Enter for the screen's own next step: what a key has brought the focus to takes it first. Ask before drawing that.
    bool enter_for_screen();
    // Focuses an item drawn later in this frame or in the next (ItemState::id); the ring shows if `by_key`.
    void focus_on(Id id, bool by_key = false) { m_focus.set(id, by_key); }
    bool nothing_focused() const { return m_focus.current() == 0; }

    // Laid out text, kept while it is drawn in each frame. The reference holds until the end of the frame.
    const TextLayout& layout(std::string_view text, TextStyle style, float width = unlimited_width,
                             std::size_t max_lines = 0);
    // Records what is read there, without drawing. Text widgets call it.
    void record(ItemRole role, std::string_view label, const Rect& rect, std::string_view value = {});

    // The animated value goes to `target` in `duration` seconds; jumps when motion is off.
    float animate(Id id, float target, float duration = 0.15F);
    void request_frame() { m_output.wants_frame = true; }
    void request_frame_in(double seconds);
    void request_text_input(const Rect& caret);

    // Layers: what lies under the topmost one gets neither pointer nor keys. Use Modal, not these.
    void push_layer();
    void pop_layer();
    bool layer_is_active() const { return m_layer == m_top_layer; }

    void push_group(std::string_view name, GroupShape shape);
    void pop_group();
    void push_region(std::string_view name);
    void pop_region();

    // Tooltip of the last drawn item, shown after a rest of the pointer, or at once for a focused disabled item.
    // `keys` is the shortcut that does the same.
    void tooltip(const ItemState& item, const Rect& anchor, std::string_view text, std::string_view keys = {});

    // Use StatePreview, not this.
    void set_preview(std::optional<PreviewState> preview) { m_preview = preview; }

private:
    struct CachedLayout {
        TextLayout layout;
        unsigned frame = 0;
    };
    struct Animation {
        float value = 0;
        float target = 0;
        float speed = 0;
        unsigned frame = 0;
    };
    struct PendingTooltip {
        Rect anchor;
        std::string text;
        std::string keys;
    };
    struct Group {
        Id id = 0;
        GroupShape shape = GroupShape::line;
    };
    void find_hovered();
    void count_clicks();
    bool take_activation(const ItemRequest& request, const ItemState& state);
    ItemState live_state(const ItemRequest& request, Id id);
    ItemState previewed(const ItemRequest& request, Id id);
    void draw_tooltip();
    void forget_unused();

    FontAtlas& m_fonts;
    TextBreaker m_breaker;
    Theme m_theme;
    Canvas m_canvas;
    Recorder m_recorder;
    Focus m_focus;
    FrameInput m_input;
    FrameOutput m_output;
    std::vector<Id> m_scopes;
    std::vector<Group> m_groups;
    std::vector<Id> m_regions;
    std::vector<int> m_open_layers;
    std::unordered_map<std::string, CachedLayout> m_layouts;
    std::unordered_map<Id, Animation> m_animations;
    PendingTooltip m_tooltip;
    std::optional<PreviewState> m_preview;
    KeyEvents m_no_keys;
    std::unordered_map<Id, int> m_repeats;  // items of the same id in this frame
    bool m_typing = false;                  // a text field had the focus in the last frame
    unsigned m_frame = 0;
    unsigned m_font_generation = 0;
    Id m_hovered = 0;
    Id m_active = 0;  // the pointer went down on it and is still down
    Id m_rested_on = 0;
    double m_rest_began = 0;
    bool m_typed_since = false;  // somebody types and does not want to read about what the pointer happens to lie on
    double m_last_press = -1;
    Vec m_last_press_at;
    int m_clicks = 0;
    double m_seconds_before = 0;
    int m_layer = 0;        // being drawn
    int m_layers_seen = 0;  // the highest in this frame
    int m_top_layer = 0;    // the highest of the last frame: the one that gets input
};

// Scope of ids: `IdScope scope(ui, order.id);`
class IdScope {
public:
    IdScope(Ui& ui, std::string_view name) : m_ui(ui) { m_ui.push_scope(name); }
    ~IdScope() { m_ui.pop_scope(); }
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;

private:
    Ui& m_ui;
};

// Items drawn while it lives are one Tab stop; arrow keys move among them.
class FocusGroup {
public:
    FocusGroup(Ui& ui, std::string_view name, GroupShape shape = GroupShape::line) : m_ui(ui) {
        m_ui.push_group(name, shape);
    }
    ~FocusGroup() { m_ui.pop_group(); }
    FocusGroup(const FocusGroup&) = delete;
    FocusGroup& operator=(const FocusGroup&) = delete;

private:
    Ui& m_ui;
};

// Items drawn while it lives look as if they were hovered, pressed or focused, and take no part in anything: for the
// gallery of states.
class StatePreview {
public:
    StatePreview(Ui& ui, PreviewState state) : m_ui(ui) { m_ui.set_preview(state); }
    ~StatePreview() { m_ui.set_preview(std::nullopt); }
    StatePreview(const StatePreview&) = delete;
    StatePreview& operator=(const StatePreview&) = delete;

private:
    Ui& m_ui;
};

// A column of the screen, for F6.
class FocusRegion {
public:
    FocusRegion(Ui& ui, std::string_view name) : m_ui(ui) { m_ui.push_region(name); }
    ~FocusRegion() { m_ui.pop_region(); }
    FocusRegion(const FocusRegion&) = delete;
    FocusRegion& operator=(const FocusRegion&) = delete;

private:
    Ui& m_ui;
};

}  // namespace haoping::ui
