#include "support/headless_ui.h"

#include <filesystem>
#include <stdexcept>
#include <utility>

#include "ui/unicode.h"

namespace haoping::test {
namespace {

using namespace haoping::ui;

void add_first(std::vector<FontFace>& faces, std::initializer_list<FontFace> candidates) {
    for (const FontFace& face : candidates) {
        if (std::filesystem::exists(face.path)) {
            faces.push_back(face);
            return;
        }
    }
}

}  // namespace

FontFiles system_fonts() {
    FontFiles files;
    const std::string truetype = "/usr/share/fonts/truetype/";
    const std::string opentype = "/usr/share/fonts/opentype/";
    add_first(files.regular, {{opentype + "inter/Inter-Regular.otf", 0}, {truetype + "dejavu/DejaVuSans.ttf", 0}});
    add_first(files.regular, {{opentype + "noto/NotoSansCJK-Regular.ttc", 2}});
    add_first(files.bold, {{opentype + "inter/Inter-Bold.otf", 0}, {truetype + "dejavu/DejaVuSans-Bold.ttf", 0}});
    add_first(files.bold, {{opentype + "noto/NotoSansCJK-Bold.ttc", 2}});
    return files;
}

HeadlessUi::HeadlessUi(Screen screen, Vec size, FontFiles fonts, Theme theme)
    : m_screen(std::move(screen)),
      m_size(size),
      m_context(ImGui::CreateContext()),
      m_fonts(std::move(fonts)),
      m_ui(std::make_unique<Ui>(m_fonts, theme)) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;  // very high windows show a lot
    io.ClipboardUserData = &m_clipboard;
    io.SetClipboardTextFn = [](void* clipboard, const char* text) { *static_cast<std::string*>(clipboard) = text; };
    io.GetClipboardTextFn = [](void* clipboard) { return static_cast<std::string*>(clipboard)->c_str(); };
    settle();
}

HeadlessUi::~HeadlessUi() { ImGui::DestroyContext(m_context); }

void HeadlessUi::show(Screen screen) {
    m_screen = std::move(screen);
    settle();
}

FrameInput HeadlessUi::take_input() {
    FrameInput input;
    input.size = m_size;
    input.scale = m_scale;
    input.seconds = m_seconds;
    input.pointer = m_pointer;
    input.keys = std::exchange(m_keys, {});
    m_pointer.pressed = m_pointer.released = m_pointer.right_pressed = false;
    m_pointer.wheel = 0;
    return input;
}

void HeadlessUi::frame() {
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    if (m_fonts.needs_rebuild(m_scale)) {
        m_fonts.rebuild(*io.Fonts, m_scale);
    }
    m_seconds += 1.0 / 60;
    io.DeltaTime = 1.0F / 60;
    io.DisplaySize = {m_size.x * m_scale, m_size.y * m_scale};
    ImGui::NewFrame();
    m_ui->begin_frame(take_input());
    m_screen(*m_ui);
    m_output = m_ui->end_frame();
    ImGui::Render();
}

void HeadlessUi::settle() {
    for (int i = 0; i < 100; ++i) {
        frame();
        if (!m_output.wants_frame && !m_fonts.needs_rebuild(m_scale)) {
            return;
        }
    }
}

void HeadlessUi::wait(double seconds) {
    m_seconds += seconds;
    settle();
}

const Item& HeadlessUi::item(std::string_view label) const {
    const Item* found = m_ui->recorder().find(label);
    if (found == nullptr) {
        throw std::runtime_error("no item \"" + std::string(label) + "\"; shown:\n" + text());
    }
    return *found;
}

void HeadlessUi::hover(std::string_view label) {
    const Item& target = item(label);
    if (target.visible.empty()) {
        throw std::runtime_error("\"" + std::string(label) + "\" is out of sight; shown:\n" + text());
    }
    m_pointer.position = target.visible.centre();
    settle();
}

void HeadlessUi::click_at(Vec point, int times, bool shift) {
    m_pointer.position = point;
    m_pointer.shift = shift;
    frame();
    for (int i = 0; i < times; ++i) {
        m_pointer.pressed = m_pointer.down = true;
        frame();
        m_pointer.down = false;
        m_pointer.released = true;
        frame();
    }
    m_pointer.shift = false;
    settle();
}

void HeadlessUi::click(std::string_view label) {
    hover(label);
    click_at(m_pointer.position);
}

void HeadlessUi::double_click(std::string_view label) {
    hover(label);
    click_at(m_pointer.position, 2);
}

void HeadlessUi::drag(Vec from, Vec to) {
    m_pointer.position = from;
    frame();
    m_pointer.pressed = m_pointer.down = true;
    frame();
    m_pointer.position = to;
    frame();
    m_pointer.down = false;
    m_pointer.released = true;
    settle();
}

void HeadlessUi::wheel(Vec at, float notches, bool ctrl) {
    m_pointer.position = at;
    frame();
    m_pointer.wheel = notches;
    m_pointer.ctrl = ctrl;
    settle();
    m_pointer.ctrl = false;
}

void HeadlessUi::right_click_at(Vec point) {
    m_pointer.position = point;
    frame();
    m_pointer.right_pressed = true;
    settle();
}

void HeadlessUi::type(std::string_view utf8) {
    for (const char32_t c : to_utf32(utf8)) {
        m_keys.type(c);
        frame();
    }
    settle();
}

void HeadlessUi::type_one(char32_t c) {
    m_keys.type(c);
    frame();
}

void HeadlessUi::press(Key key, Mods mods, int times) {
    for (int i = 0; i < times; ++i) {
        m_keys.press(key, mods);
        frame();
    }
    settle();
}

std::string HeadlessUi::focused() const {
    const Item* found = m_ui->recorder().focused();
    return found == nullptr ? std::string() : found->label;
}

}  // namespace haoping::test
