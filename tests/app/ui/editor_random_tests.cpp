#include <array>
#include <random>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text_editor.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

namespace {

constexpr std::array<std::string_view, 8> pieces{"a", " ", "好", "\n", "word ", "é", "😀", "。"};
constexpr std::array<Key, 10> keys{Key::left, Key::right,     Key::up,  Key::down,  Key::home,
                                   Key::end,  Key::backspace, Key::del, Key::enter, Key::page_down};

// Steps that a person could make in an hour, in no order.
class Monkey {
public:
    Monkey(HeadlessUi& app, unsigned seed) : m_app(app), m_random(seed) {}

    void step() {
        switch (pick(4)) {
            case 0: m_app.type(pieces[pick(pieces.size())]); break;
            case 1: m_app.press(keys[pick(keys.size())], {.ctrl = pick(4) == 0, .shift = pick(3) == 0}); break;
            case 2: m_app.press(std::array{Key::a, Key::c, Key::x, Key::v, Key::v}[pick(5)], ctrl_mod); break;
            default:
                m_app.click_at({20 + static_cast<float>(pick(200)), 20 + static_cast<float>(pick(100))},
                               static_cast<int>(pick(3)) + 1);
        }
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }

    HeadlessUi& m_app;
    std::minstd_rand m_random;
};

}  // namespace

SCENARIO("Whatever is done can be undone and done again", "[ui][editor]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        TextEditor editor("Dear Ana,\n您的包裹已发出。");
        const std::string original = editor.text();
        HeadlessUi app([&](Ui& ui) {
            edit_text(ui, {20, 20, 220, 120}, editor, {.label = "Reply", .max_characters = 300});
        });
        app.click("Reply");
        Monkey monkey(app, seed);
        for (int i = 0; i < 120; ++i) {
            monkey.step();
        }
        INFO("seed " << seed);
        const std::string written = editor.text();
        while (editor.undo()) {
        }
        CHECK(editor.text() == original);
        while (editor.redo()) {
        }
        CHECK(editor.text() == written);
        CHECK(editor.caret() <= editor.text().size());
    }
}

SCENARIO("Undo stays sound when there is more to keep than room", "[ui][editor]") {
    const std::string page(19000, 'x');
    TextEditor editor;
    for (int i = 0; i < 6; ++i) {
        editor.select_all();
        editor.insert(page + std::to_string(i));
    }
    for (int i = 0; i < 20; ++i) {
        editor.undo();
        editor.insert("!");
        editor.undo();
        editor.redo();
    }
    CHECK(editor.text().find_first_not_of("x!012345") == std::string::npos);
}
