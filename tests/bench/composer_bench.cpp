// What one keystroke costs in a long reply: the editor's own frame, and the whole practice screen's.

#include <string>

#include <benchmark/benchmark.h>

#include "screens/screens.h"
#include "support/app_fixture.h"
#include "support/headless_ui.h"
#include "ui/unicode.h"

namespace haoping::bench {

namespace {

constexpr std::size_t long_reply = 20000;  // characters: the most that the composer takes

std::string repeated(std::string_view piece, std::size_t characters) {
    std::string text;
    const std::size_t each = ui::to_utf32(piece).size();
    for (std::size_t count = 0; count + each <= characters; count += each) {
        text += piece;
    }
    return text;
}

// 0: English, 1: Chinese, 2: both; in paragraphs as people write, or all in one.
std::string reply_text(int language, bool paragraphs) {
    constexpr std::string_view english =
        "Thank you for telling us. Your parcel left our warehouse on 12 May and the carrier has scanned it twice. ";
    constexpr std::string_view chinese =
        "感谢您告诉我们。您的包裹已于五月十二日离开仓库，承运商已经扫描了两次，预计三个工作日内送达。";
    const std::string piece = language == 0   ? std::string(english)
                              : language == 1 ? std::string(chinese)
                                              : std::string(english) + std::string(chinese);
    return repeated(paragraphs ? piece + piece + piece + "\n" : piece, long_reply - 200);
}

// A key, then its frame, in the middle of the text.
template <typename Ui>
void type_in_the_middle(benchmark::State& state, Ui& app, ui::TextEditor& editor) {
    const std::size_t middle = editor.text().size() / 2;
    editor.select({middle, middle});
    app.settle();
    for (auto unused : state) {
        (void)unused;
        app.type_one(U'a');
        state.PauseTiming();
        editor.undo();
        app.settle();
        state.ResumeTiming();
    }
}

void keystroke_in_the_editor(benchmark::State& state) {
    ui::TextEditor editor(reply_text(static_cast<int>(state.range(0)), state.range(1) != 0));
    test::HeadlessUi app([&](ui::Ui& ui) { ui::edit_text(ui, {20, 20, 700, 300}, editor, {.label = "Reply"}); });
    app.click("Reply");
    type_in_the_middle(state, app, editor);
}

// With the view, the application and all columns around it.
void keystroke_on_the_desk(benchmark::State& state) {
    test::AppFixture desk;
    desk.handle(StartScenario{"cancel-order", "ten-lipsticks"});
    ScreenDrafts drafts;
    test::HeadlessUi app([&](ui::Ui& ui) {
        for (const auto& intent : draw_screens(ui, desk.app().view(), desk.app().texts(), drafts)) {
            desk.handle(intent);
        }
    });
    drafts.practice.reply.set_text(reply_text(static_cast<int>(state.range(0)), state.range(1) != 0));
    app.click("Your reply");
    type_in_the_middle(state, app, drafts.practice.reply);
}

void languages_and_shapes(benchmark::internal::Benchmark* benchmark) {
    benchmark->ArgNames({"language", "paragraphs"})->ArgsProduct({{0, 1, 2}, {1, 0}})->Unit(benchmark::kMillisecond);
}

BENCHMARK(keystroke_in_the_editor)->Apply(languages_and_shapes);
BENCHMARK(keystroke_on_the_desk)->Apply(languages_and_shapes);

}  // namespace

}  // namespace haoping::bench
