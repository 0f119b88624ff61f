#include "desktop/key_names.h"

#include <array>
#include <string>
#include <utility>

namespace haoping::desktop {
namespace {

using ui::Key;

constexpr std::array<std::pair<std::string_view, Key>, 10> names{{{"enter", Key::enter},
                                                                  {"escape", Key::escape},
                                                                  {"tab", Key::tab},
                                                                  {"space", Key::space},
                                                                  {"left", Key::left},
                                                                  {"right", Key::right},
                                                                  {"up", Key::up},
                                                                  {"down", Key::down},
                                                                  {"home", Key::home},
                                                                  {"end", Key::end}}};

Key counted(Key first, int steps) { return static_cast<Key>(static_cast<int>(first) + steps); }

Key plain_key(std::string_view name) {
    for (const auto& [known, key] : names) {
        if (known == name) {
            return key;
        }
    }
    if (name.size() == 1 && name[0] >= 'a' && name[0] <= 'z') {
        return counted(Key::a, name[0] - 'a');
    }
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') {
        return counted(Key::n0, name[0] - '0');
    }
    for (int number = 1; number <= 12; ++number) {
        if (name == "f" + std::to_string(number)) {
            return counted(Key::f1, number - 1);
        }
    }
    return Key::none;
}

}  // namespace

std::optional<KeyPress> key_named(std::string_view name) {
    KeyPress press;
    for (auto plus = name.find('+'); plus != std::string_view::npos; plus = name.find('+')) {
        const std::string_view held = name.substr(0, plus);
        press.mods.ctrl |= held == "ctrl";
        press.mods.shift |= held == "shift";
        press.mods.alt |= held == "alt";
        if (held != "ctrl" && held != "shift" && held != "alt") {
            return std::nullopt;
        }
        name.remove_prefix(plus + 1);
    }
    press.key = plain_key(name);
    return press.key == Key::none ? std::nullopt : std::optional(press);
}

}  // namespace haoping::desktop
