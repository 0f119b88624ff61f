#include "desktop/composition.h"

#include <string>

#include "support/catch.h"

namespace haoping::desktop {
namespace {

using Kind = Composition::KeyKind;

// What is left for us of a stretch of typing: the letters and signs of `events` that were not swallowed.
//   a = printable key   < = Backspace   n = Enter   e = Escape   > = another key   c = chord   s = Shift
//   * = a character arrives   | = the pointer is pressed
std::string left_for_us(const std::string& events) {
    Composition composition;
    std::string left;
    for (const char event : events) {
        bool swallowed = true;
        switch (event) {
            case 'a': swallowed = composition.swallows(Kind::printable, false); break;
            case '<': swallowed = composition.swallows(Kind::backspace, false); break;
            case 'n': swallowed = composition.swallows(Kind::enter, false); break;
            case 'e': swallowed = composition.swallows(Kind::escape, false); break;
            case '>': swallowed = composition.swallows(Kind::other, false); break;
            case 'c': swallowed = composition.swallows(Kind::printable, true); break;
            case 's': swallowed = composition.swallows(Kind::modifier, false); break;
            case '*': composition.character_arrived(); break;
            case '|': composition.pointer_pressed(); break;
            default: break;
        }
        if (!swallowed) {
            left += event;
        }
    }
    return left;
}

}  // namespace

SCENARIO("Keys that an input method uses do not reach the reply", "[desktop]") {
    GIVEN("typing without an input method: each key is followed by its character") {
        THEN("every key is ours") { CHECK(left_for_us("a*a*<na*c>e") == "aa<nac>e"); }
    }
    GIVEN("pinyin of three letters, one taken back, then committed with a key") {
        THEN("neither Backspace nor the committing key is ours") { CHECK(left_for_us("aaa<a**") == "a"); }
        THEN("Backspace is ours again after the characters have come") { CHECK(left_for_us("aaa<a**<") == "a<"); }
    }
    GIVEN("pinyin committed as letters with Enter") {
        THEN("that Enter is not ours, the next one is") { CHECK(left_for_us("aan**n") == "an"); }
    }
    GIVEN("pinyin given up with Escape") {
        THEN("that Escape is not ours, a Backspace after it is") { CHECK(left_for_us("aae<") == "a<"); }
    }
    GIVEN("pinyin taken back letter by letter") {
        THEN("one Backspace more is ours") { CHECK(left_for_us("aa<<<") == "a<"); }
    }
    GIVEN("moving among candidates") {
        THEN("the keys for it are not ours") { CHECK(left_for_us("aa>>>") == "a"); }
    }
    GIVEN("Ctrl+Enter in the middle of a word") {
        THEN("nothing half composed is sent") { CHECK(left_for_us("aac") == "a"); }
    }
    GIVEN("Shift while composing") {
        THEN("it changes nothing") { CHECK(left_for_us("asa<<") == "as"); }
    }
    GIVEN("a click elsewhere") {
        THEN("the composition is over") { CHECK(left_for_us("aa|<") == "a<"); }
    }
}

}  // namespace haoping::desktop
