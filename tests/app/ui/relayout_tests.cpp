#include <array>
#include <random>

#include "support/catch.h"
#include "support/headless_ui.h"
#include "ui/text_layout.h"
#include "ui/text_search.h"

using namespace haoping::ui;
using haoping::test::HeadlessUi;

namespace {

constexpr LayoutOptions narrow{.width = 160, .line_height = 0, .max_lines = 0, .bold = {}, .boxes = {}};

bool same(const PlacedGlyph& a, const PlacedGlyph& b) {
    return a.c == b.c && a.byte == b.byte && a.x == b.x && a.advance == b.advance;
}
bool same(const TextLine& a, const TextLine& b) {
    return a.first == b.first && a.last == b.last && a.bytes == b.bytes && a.width == b.width &&
           a.ends_paragraph == b.ends_paragraph;
}
bool same(const TextLayout& a, const TextLayout& b) {
    const auto equal = [](const auto& x, const auto& y) { return same(x, y); };
    return std::equal(a.glyphs.begin(), a.glyphs.end(), b.glyphs.begin(), b.glyphs.end(), equal) &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), equal) && a.width == b.width &&
           a.bytes == b.bytes && a.line_height == b.line_height;
}

// One piece of a text exchanged for another.
class Changes {
public:
    explicit Changes(unsigned seed) : m_random(seed) {}
    std::string apply_to(std::string text) {
        static constexpr std::array<std::string_view, 8> pieces{"",     "\n",   "word ",    "a",
                                                                "您好", "\n\n", "退款。\n", "end"};
        const std::size_t from = border(text, pick(text.size() + 1));
        const std::size_t to = border(text, std::min(text.size(), from + pick(9)));
        return text.substr(0, from) + std::string(pieces[pick(pieces.size())]) + text.substr(std::max(from, to));
    }

private:
    std::size_t pick(std::size_t count) { return m_random() % count; }
    static std::size_t border(const std::string& text, std::size_t at) {
        while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) {
            --at;
        }
        return at;
    }
    std::minstd_rand m_random;
};

}  // namespace

SCENARIO("Setting only what has changed gives what setting all would give", "[ui][layout]") {
    HeadlessUi app([](Ui&) {});
    auto& fonts = app.fonts();
    auto& breaker = app.ui().breaker();
    for (unsigned seed = 1; seed <= 8; ++seed) {
        Changes changes(seed);
        std::string text = "Dear Ana,\nthank you for your message.\n\n您的包裹已经发出。\n";
        TextLayout layout = layout_text(fonts, breaker, text, composer_text, narrow);
        for (int i = 0; i < 150; ++i) {
            const std::string after = changes.apply_to(text);
            relayout_text(fonts, breaker, layout, text, after, narrow);
            INFO("seed " << seed << ", change " << i << ": " << text << " → " << after);
            REQUIRE(same(layout, layout_text(fonts, breaker, after, composer_text, narrow)));
            text = after;
        }
    }
}

SCENARIO("Words are found in both languages", "[ui]") {
    GIVEN("a text") {
        const std::string text = "Refund: the refund for 包裹 is a REFUND。包裹";
        THEN("capitals do not matter") {
            CHECK(find_all(text, "refund") == std::vector<ByteRange>{{0, 6}, {12, 18}, {35, 41}});
        }
        THEN("Chinese is found") { CHECK(find_all(text, "包裹").size() == 2); }
        THEN("matches do not overlap") { CHECK(find_all("aaaa", "aa").size() == 2); }
        THEN("nothing is found for nothing, or for what is not there") {
            CHECK(find_all(text, "").empty());
            CHECK(find_all(text, "resend").empty());
        }
    }
}
