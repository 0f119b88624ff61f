#include "desktop/key_map.h"

#include <GLFW/glfw3.h>

#include "desktop/key_names.h"
#include "support/catch.h"

namespace haoping::desktop {

using ui::Key;

SCENARIO("Keys are known by what is written on them", "[desktop]") {
    GIVEN("a German keyboard, where Z stands in the place of the American Y") {
        THEN("the letter counts, not the place") { CHECK(key_of(GLFW_KEY_Y, "z") == Key::z); }
    }
    GIVEN("a key whose layout has no Latin letter") {
        THEN("the place counts") { CHECK(key_of(GLFW_KEY_C, "с") == Key::c); }
    }
    GIVEN("the keypad") {
        THEN("it is like the plain keys") {
            CHECK(key_of(GLFW_KEY_KP_ENTER, nullptr) == Key::enter);
            CHECK(key_of(GLFW_KEY_KP_7, "7") == Key::n7);
        }
    }
    GIVEN("the ends of the runs of keys") {
        THEN("each is itself") {
            CHECK(key_of(GLFW_KEY_A, "a") == Key::a);
            CHECK(key_of(GLFW_KEY_Z, "z") == Key::z);
            CHECK(key_of(GLFW_KEY_0, "0") == Key::n0);
            CHECK(key_of(GLFW_KEY_9, "9") == Key::n9);
            CHECK(key_of(GLFW_KEY_F1, nullptr) == Key::f1);
            CHECK(key_of(GLFW_KEY_F12, nullptr) == Key::f12);
        }
    }
    GIVEN("the signs for larger and smaller text, which stand in many places") {
        THEN("an American keyboard's are known, with Shift or without") {
            CHECK(key_of(GLFW_KEY_EQUAL, "=") == Key::equal);
            CHECK(key_of(GLFW_KEY_MINUS, "-") == Key::minus);
            CHECK(mods_of(Key::equal, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT) == ui::ctrl_mod);
        }
        THEN("a German keyboard's are") {
            CHECK(key_of(GLFW_KEY_RIGHT_BRACKET, "+") == Key::equal);
            CHECK(key_of(GLFW_KEY_SLASH, "-") == Key::minus);
            CHECK(key_of(GLFW_KEY_MINUS, "ß") == Key::none);
        }
        THEN("a Swedish keyboard's plus in the place of a minus is") {
            CHECK(key_of(GLFW_KEY_MINUS, "+") == Key::equal);
        }
        THEN("the keypad's are") {
            CHECK(key_of(GLFW_KEY_KP_ADD, "+") == Key::equal);
            CHECK(key_of(GLFW_KEY_KP_SUBTRACT, "-") == Key::minus);
        }
        THEN("Shift stays with every other key") { CHECK(mods_of(Key::tab, GLFW_MOD_SHIFT) == ui::shift_mod); }
    }
    GIVEN("a key that nothing uses") {
        THEN("it is none") { CHECK(key_of(GLFW_KEY_PAUSE, nullptr) == Key::none); }
    }
}

SCENARIO("Keys can be named", "[desktop]") {
    REQUIRE(key_named("ctrl+shift+k"));
    CHECK(key_named("ctrl+shift+k")->key == Key::k);
    CHECK(key_named("ctrl+shift+k")->mods == ui::Mods{.ctrl = true, .shift = true});
    REQUIRE(key_named("f12"));
    CHECK(key_named("f12")->key == Key::f12);
    CHECK_FALSE(key_named("ctrl+"));
    CHECK_FALSE(key_named("super+k"));
    CHECK_FALSE(key_named("f13"));
}

SCENARIO("Only keys that write something open a composition", "[desktop]") {
    using Kind = Composition::KeyKind;
    CHECK(kind_of(GLFW_KEY_N) == Kind::printable);
    CHECK(kind_of(GLFW_KEY_SPACE) == Kind::printable);
    CHECK(kind_of(GLFW_KEY_APOSTROPHE) == Kind::printable);
    CHECK(kind_of(GLFW_KEY_LEFT_SHIFT) == Kind::modifier);
    CHECK(kind_of(GLFW_KEY_F4) == Kind::other);
    CHECK(kind_of(GLFW_KEY_KP_ENTER) == Kind::enter);
}

}  // namespace haoping::desktop
