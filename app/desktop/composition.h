#pragma once

namespace haoping::desktop {

// Tells the keys that an input method is using from those meant for us.
//
// While Chinese is typed through an input method, GLFW hands the raw key presses over as well: a Backspace that
// takes back a letter of the unfinished pinyin would also delete a character of the reply, an Enter that commits
// it would also break the line or press a button. GLFW does not say that something is being composed, but it can
// be told from outside: a printable key was pressed and no character came of it.
//
// Known gap: an input method that commits a word on the first letter of the next one (Wubi) is taken to have
// finished, although one letter is still open.
class Composition {
public:
    enum class KeyKind { printable, backspace, escape, enter, other, modifier };

    // A press or a repeat. `chord`: Ctrl, Alt or Super is down. True: the key belongs to the input method.
    bool swallows(KeyKind kind, bool chord);
    void character_arrived() { m_open_keys = 0; }
    void focus_changed() { m_open_keys = 0; }
    void pointer_pressed() { m_open_keys = 0; }

private:
    int m_open_keys = 0;  // printable keys pressed since the last character
};

}  // namespace haoping::desktop
