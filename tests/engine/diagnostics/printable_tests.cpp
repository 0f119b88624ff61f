#include "support/catch.h"

#include "diagnostics/diagnostic.h"
#include "diagnostics/printable.h"

using namespace haoping;

SCENARIO("What steers a terminal or turns writing is shown as its code", "[diagnostics]") {
    THEN("words, signs and emoji stay as they are") {
        CHECK(printable("Dear Ana, 您好 🙂\t¿qué?") == "Dear Ana, 您好 🙂\t¿qué?");
    }
    THEN("control characters, also those beyond ASCII, do nothing") {
        CHECK(printable("a\x1b[31mb\x07\x7f") == "a\\u001B[31mb\\u0007\\u007F");
        CHECK(printable("a\xC2\x9B" "31mb") == "a\\u009B31mb");
    }
    THEN("marks that turn the direction of writing don't turn it") {
        CHECK(printable("\xE2\x80\xAEtxt.exe\xE2\x81\xA9\xD8\x9C") == "\\u202Etxt.exe\\u2069\\u061C");
    }
    THEN("what is no UTF-8 is shown byte by byte") { CHECK(printable("\xFF\xC3") == "\\xFF\\xC3"); }
    THEN("lines break only where they may") {
        CHECK(printable("a\r\nb\rc") == "a\\u000D\\u000Ab\\u000Dc");
        CHECK(printable("a\r\nb\rc", LineBreaks::kept) == "a\nb\\u000Dc");
        CHECK(printable("a\xE2\x80\xA8" "b", LineBreaks::kept) == "a\\u2028b");
    }
}

SCENARIO("No finding can forge another", "[diagnostics]") {
    GIVEN("a key with a line break and a finding behind it") {
        const Diagnostic found{Code::unknown_key, "a\n.json", {1, 2}, {1, 3}, "unknown key 'x\nb.json:1:1: error: y'", "z\x1b[2J"};
        THEN("it stays one line") {
            CHECK(to_string(found) ==
                  "a\\u000A.json:1:2: error: unknown key 'x\\u000Ab.json:1:1: error: y' (z\\u001B[2J) [P004]");
        }
    }
}
