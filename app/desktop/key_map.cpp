#include "desktop/key_map.h"

#include <GLFW/glfw3.h>

#include <array>
#include <string_view>
#include <utility>

namespace haoping::desktop {
namespace {

using ui::Key;

constexpr std::array named_keys{
    std::pair{GLFW_KEY_ENTER, Key::enter},
    std::pair{GLFW_KEY_KP_ENTER, Key::enter},
    std::pair{GLFW_KEY_ESCAPE, Key::escape},
    std::pair{GLFW_KEY_TAB, Key::tab},
    std::pair{GLFW_KEY_SPACE, Key::space},
    std::pair{GLFW_KEY_BACKSPACE, Key::backspace},
    std::pair{GLFW_KEY_DELETE, Key::del},
    std::pair{GLFW_KEY_INSERT, Key::insert},
    std::pair{GLFW_KEY_LEFT, Key::left},
    std::pair{GLFW_KEY_RIGHT, Key::right},
    std::pair{GLFW_KEY_UP, Key::up},
    std::pair{GLFW_KEY_DOWN, Key::down},
    std::pair{GLFW_KEY_HOME, Key::home},
    std::pair{GLFW_KEY_END, Key::end},
    std::pair{GLFW_KEY_PAGE_UP, Key::page_up},
    std::pair{GLFW_KEY_PAGE_DOWN, Key::page_down},
    std::pair{GLFW_KEY_KP_SUBTRACT, Key::minus},
    std::pair{GLFW_KEY_KP_ADD, Key::equal},
};

// `key` counted on from `first` when it lies within [low, high].
Key in_run(int key, int low, int high, Key first) {
    return key >= low && key <= high ? static_cast<Key>(static_cast<int>(first) + key - low) : Key::none;
}

Key letter_or_digit(int key) {
    if (const Key letter = in_run(key, 'A', 'Z', Key::a); letter != Key::none) {
        return letter;
    }
    return in_run(key, '0', '9', Key::n0);
}

// "+" and "=" are one key in America, two in Germany, and elsewhere one of them stands in the place of "-".
Key sign(int glfw_key, const char* layout_name) {
    const std::string_view name = layout_name == nullptr ? "" : layout_name;
    if (name == "-" || (name.empty() && glfw_key == GLFW_KEY_MINUS)) {
        return Key::minus;
    }
    const bool plus = name == "+" || name == "=" || (name.empty() && glfw_key == GLFW_KEY_EQUAL);
    return plus ? Key::equal : Key::none;
}

}  // namespace

Key key_of(int glfw_key, const char* layout_name) {
    for (const auto& [glfw, ours] : named_keys) {
        if (glfw == glfw_key) {
            return ours;
        }
    }
    if (const Key found = sign(glfw_key, layout_name); found != Key::none) {
        return found;
    }
    if (layout_name != nullptr && layout_name[0] >= 'a' && layout_name[0] <= 'z' && layout_name[1] == '\0') {
        return letter_or_digit(layout_name[0] - 'a' + 'A');
    }
    if (const Key plain = letter_or_digit(glfw_key); plain != Key::none) {
        return plain;
    }
    if (const Key pad = in_run(glfw_key, GLFW_KEY_KP_0, GLFW_KEY_KP_9, Key::n0); pad != Key::none) {
        return pad;
    }
    return in_run(glfw_key, GLFW_KEY_F1, GLFW_KEY_F12, Key::f1);
}

ui::Mods mods_of(Key key, int glfw_mods) {
    ui::Mods mods = mods_of(glfw_mods);
    if (key == Key::equal || key == Key::minus) {
        mods.shift = false;  // who wants Ctrl and "+" has to press Shift on many keyboards
    }
    return mods;
}

ui::Mods mods_of(int glfw_mods) {
#ifdef __APPLE__
    const int command = GLFW_MOD_SUPER;
#else
    const int command = GLFW_MOD_CONTROL;
#endif
    return {.ctrl = (glfw_mods & command) != 0,
            .shift = (glfw_mods & GLFW_MOD_SHIFT) != 0,
            .alt = (glfw_mods & GLFW_MOD_ALT) != 0};
}

Composition::KeyKind kind_of(int glfw_key) {
    switch (glfw_key) {
        case GLFW_KEY_BACKSPACE: return Composition::KeyKind::backspace;
        case GLFW_KEY_ESCAPE: return Composition::KeyKind::escape;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER: return Composition::KeyKind::enter;
        case GLFW_KEY_UNKNOWN:
        case GLFW_KEY_CAPS_LOCK:
        case GLFW_KEY_NUM_LOCK:
        case GLFW_KEY_SCROLL_LOCK:
        case GLFW_KEY_MENU: return Composition::KeyKind::modifier;
        default: break;
    }
    if (glfw_key >= GLFW_KEY_LEFT_SHIFT && glfw_key <= GLFW_KEY_RIGHT_SUPER) {
        return Composition::KeyKind::modifier;
    }
    const bool printable = glfw_key >= GLFW_KEY_SPACE && glfw_key <= GLFW_KEY_WORLD_2;
    return printable ? Composition::KeyKind::printable : Composition::KeyKind::other;
}

bool is_chord(int glfw_mods) { return (glfw_mods & (GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0; }

}  // namespace haoping::desktop
