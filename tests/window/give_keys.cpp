// give_keys CHARACTERS: gives each a key of its own on the display's keyboard.
#include "ui/unicode.h"
#include "window/keyboard.h"

int main(int argc, char** argv) {
    if (argc == 2) {
        put_on_keyboard(haoping::ui::to_utf32(argv[1]));
    }
    return argc == 2 ? 0 : 2;
}
