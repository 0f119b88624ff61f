#pragma once

#include <imgui.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "ui/ui.h"

namespace haoping::test {

// Fonts as this machine has them: Inter or DejaVu Sans, then Noto Sans CJK SC. Missing ones are left out.
ui::FontFiles system_fonts();

// Lengths on the screen, in logical px.
inline bool is_near(double a, double b, double by = 0.01) { return a > b - by && a < b + by; }

// Runs a screen without window or GL: ImGui makes frames, the widgets get made-up input, and items are found by label.
//   HeadlessUi app([&](ui::Ui& ui) { intent = draw_practice(ui, view, draft); });
//   app.click("Send");
class HeadlessUi {
public:
    using Screen = std::function<void(ui::Ui&)>;

    explicit HeadlessUi(Screen screen, ui::Vec size = {1366, 768}, ui::FontFiles fonts = system_fonts(),
                        ui::Theme theme = ui::make_theme(ui::Shade::light));
    ~HeadlessUi();
    HeadlessUi(const HeadlessUi&) = delete;
    HeadlessUi& operator=(const HeadlessUi&) = delete;

    void show(Screen screen);  // another screen from the next frame on
    void resize(ui::Vec size) { m_size = size; }
    void set_scale(float scale) { m_scale = scale; }

    void frame();   // 1/60 s
    void settle();  // frames until nothing wants another one, at most 100
    void wait(double seconds);

    // Each throws std::runtime_error, naming what is shown, when there is no such item, it is out of sight or covered.
    void click(std::string_view label);
    void double_click(std::string_view label);
    void hover(std::string_view label);
    void click_at(ui::Vec point, int times = 1, bool shift = false);
    void drag(ui::Vec from, ui::Vec to);
    void wheel(ui::Vec at, float notches, bool ctrl = false);
    void right_click_at(ui::Vec point);

    void type(std::string_view utf8);  // a frame for each character, as a person would
    void type_one(char32_t c);         // one key, one frame
    void press(ui::Key key, ui::Mods mods = {}, int times = 1);

    const ui::Item& item(std::string_view label) const;
    bool shows(std::string_view part) const { return m_ui->recorder().shows(part); }
    std::string focused() const;  // label of the focused item, or empty
    std::string text() const { return m_ui->recorder().dump(); }
    ui::Ui& ui() { return *m_ui; }
    ui::FontAtlas& fonts() { return m_fonts; }
    const ui::FrameOutput& output() const { return m_output; }
    const ImDrawData& draw_data() const { return *ImGui::GetDrawData(); }
    std::string& clipboard() { return m_clipboard; }

private:
    ui::FrameInput take_input();

    Screen m_screen;
    ui::Vec m_size;
    float m_scale = 1;
    double m_seconds = 100;
    ImGuiContext* m_context;
    ui::FontAtlas m_fonts;
    std::unique_ptr<ui::Ui> m_ui;
    ui::Pointer m_pointer;
    ui::KeyEvents m_keys;
    ui::FrameOutput m_output;
    std::string m_clipboard;
};

}  // namespace haoping::test
