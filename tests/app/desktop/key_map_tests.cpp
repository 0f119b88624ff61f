#include "desktop/key_map.h"

#include <GLFW/glfw3.h>

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
    GIVEN("a key that nothing uses") {
        THEN("it is none") { CHECK(key_of(GLFW_KEY_PAUSE, nullptr) == Key::none); }
    }
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
