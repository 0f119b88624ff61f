// One more Chinese character on a screen that knows 1,500 glyphs: ImGui bakes them all anew, FontAtlas draws one.

#include <benchmark/benchmark.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include "support/headless_ui.h"
#include "ui/text.h"

namespace haoping::bench {

namespace {

constexpr char32_t first_han = 0x4E00;
constexpr int known_glyphs = 1500;

void baking_all_anew(benchmark::State& state) {
    const auto fonts = test::system_fonts();
    const auto& chinese = fonts.regular.back();
    std::vector<ImWchar> range{static_cast<ImWchar>(first_han), static_cast<ImWchar>(first_han + known_glyphs), 0};
    const auto file = ui::FontFile::open(chinese.path);
    std::vector<std::byte> bytes(file->bytes().begin(), file->bytes().end());
    for (auto unused : state) {
        (void)unused;
        ImFontAtlas atlas;
        atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
        ImFontConfig config;
        config.FontData = bytes.data();
        config.FontDataSize = static_cast<int>(bytes.size());
        config.FontDataOwnedByAtlas = false;
        config.FontNo = chinese.index;
        config.SizePixels = 20;
        config.GlyphRanges = range.data();
        atlas.AddFont(&config);
        atlas.Build();
        benchmark::DoNotOptimize(atlas.TexPixelsAlpha8);
    }
}

void drawing_one(benchmark::State& state) {
    test::HeadlessUi app([](ui::Ui&) {});
    char32_t next = first_han;
    for (int i = 0; i < known_glyphs; ++i) {
        app.fonts().begin_frame();
        benchmark::DoNotOptimize(app.fonts().glyph(ui::base_text, next++));
    }
    for (auto unused : state) {
        (void)unused;
        app.fonts().begin_frame();
        benchmark::DoNotOptimize(app.fonts().glyph(ui::base_text, next++));
        benchmark::DoNotOptimize(app.fonts().take_patch());
    }
}

BENCHMARK(baking_all_anew)->Unit(benchmark::kMillisecond);
BENCHMARK(drawing_one)->Unit(benchmark::kMillisecond)->Iterations(200);

}  // namespace

}  // namespace haoping::bench
