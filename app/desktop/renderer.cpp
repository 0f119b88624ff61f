#include "desktop/renderer.h"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl2.h>
#include <backends/imgui_impl_opengl3.h>
#include <glad/gl.h>
#include <imgui.h>

#include <algorithm>
#include <cstddef>

namespace haoping::desktop {

Renderer::Renderer(Window& window) : m_window(window) {
    IMGUI_CHECKVERSION();
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;  // nothing of ImGui's own is worth keeping
    ImGui::GetIO().LogFilename = nullptr;
    const bool ready =
        ImGui_ImplGlfw_InitForOpenGL(window.handle(), true) &&
        (window.opengl() == OpenGl::modern ? ImGui_ImplOpenGL3_Init("#version 150") : ImGui_ImplOpenGL2_Init());
    if (!ready) {
        throw WindowError("The graphics driver does not do what drawing needs. Update it, or start with --gl2.");
    }
}

Renderer::~Renderer() {
    m_window.opengl() == OpenGl::modern ? ImGui_ImplOpenGL3_Shutdown() : ImGui_ImplOpenGL2_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
}

ImFontAtlas& Renderer::atlas() { return *ImGui::GetIO().Fonts; }

void Renderer::upload_fonts() {
    m_damage.forget();
    if (!m_started) {
        return;
    }
    if (m_window.opengl() == OpenGl::modern) {
        ImGui_ImplOpenGL3_DestroyFontsTexture();
        ImGui_ImplOpenGL3_CreateFontsTexture();
    } else {
        ImGui_ImplOpenGL2_DestroyFontsTexture();
        ImGui_ImplOpenGL2_CreateFontsTexture();
    }
}

void Renderer::upload_glyphs(const ui::TexturePatch& patch) {
    if (patch.place.width == 0) {
        return;
    }
    constexpr std::uint8_t white = 255;
    std::vector<std::uint8_t> rgba;
    rgba.reserve(patch.coverage.size() * 4);
    for (const std::uint8_t coverage : patch.coverage) {
        rgba.insert(rgba.end(), {white, white, white, coverage});
    }
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(reinterpret_cast<std::uintptr_t>(atlas().TexID)));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    glTexSubImage2D(GL_TEXTURE_2D, 0, patch.place.x, patch.place.y, patch.place.width, patch.place.height, GL_RGBA,
                    GL_UNSIGNED_BYTE, rgba.data());
}

void Renderer::begin_frame() {
    m_started = true;
    m_window.opengl() == OpenGl::modern ? ImGui_ImplOpenGL3_NewFrame() : ImGui_ImplOpenGL2_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    // We draw in physical pixels everywhere; the backend would use points on some systems.
    const PixelSize pixels = m_window.framebuffer();
    ImGui::GetIO().DisplaySize = {static_cast<float>(pixels.width), static_cast<float>(pixels.height)};
    ImGui::GetIO().DisplayFramebufferScale = {1, 1};
    ImGui::NewFrame();
}

void Renderer::draw_legacy(PixelSize pixels) {
    glViewport(0, 0, pixels.width, pixels.height);
    glClearColor(0, 0, 0, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL2_RenderDrawData(ImGui::GetDrawData());
}

void Renderer::draw(PixelSize pixels, PixelArea area) {
    if (m_kept.bind(pixels)) {
        area = {0, 0, pixels.width, pixels.height};
    }
    clip_to(*ImGui::GetDrawData(), area);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    m_kept.copy_to_window();
}

bool Renderer::end_frame() {
    ImGui::Render();
    const PixelSize pixels = m_window.framebuffer();
    const PixelArea area = m_damage.since_last(*ImGui::GetDrawData(), pixels);
    const bool exposed = m_window.take_exposed();
    if (area.empty() && !exposed) {
        return false;
    }
    m_window.opengl() == OpenGl::modern ? draw(pixels, area) : draw_legacy(pixels);
    return true;
}

Picture Renderer::picture() {
    Picture picture{.size = m_window.framebuffer(), .rgb = {}};
    const auto row = static_cast<std::size_t>(picture.size.width) * 3;
    const auto rows = static_cast<std::size_t>(picture.size.height);
    picture.rgb.resize(row * rows);
    m_window.opengl() == OpenGl::modern ? m_kept.copy_to_window() : draw_legacy(picture.size);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, picture.size.width, picture.size.height, GL_RGB, GL_UNSIGNED_BYTE, picture.rgb.data());
    // OpenGL counts rows from the bottom.
    for (std::size_t top = 0; top < rows / 2; ++top) {
        const auto first = picture.rgb.begin() + static_cast<std::ptrdiff_t>(top * row);
        const auto mirror = picture.rgb.begin() + static_cast<std::ptrdiff_t>((rows - 1 - top) * row);
        std::swap_ranges(first, first + static_cast<std::ptrdiff_t>(row), mirror);
    }
    return picture;
}

}  // namespace haoping::desktop
