#include "desktop/composition.h"

namespace haoping::desktop {

bool Composition::swallows(KeyKind kind, bool chord) {
    const bool composing = m_open_keys > 0;
    if (kind == KeyKind::modifier) {
        return false;
    }
    if (kind == KeyKind::printable && !chord) {
        ++m_open_keys;
        return composing;
    }
    if (!composing) {
        return false;
    }
    if (kind == KeyKind::backspace && !chord) {
        --m_open_keys;
    } else if (kind != KeyKind::other || chord) {
        m_open_keys = 0;  // Escape drops what was composed, Enter commits it, a chord ends it
    }
    return true;
}

}  // namespace haoping::desktop
