#include "hall/notices.h"

#include <utility>

namespace haoping {

Notices::Notices(std::string held_by)
    : m_held_by(std::move(held_by)), m_held(m_held_by.empty() ? Held::none : Held::at_start) {}

void Notices::tell(const std::string& notice) { m_told += (m_told.empty() ? "" : "\n") + notice; }

void Notices::refuse() { m_held = Held::refused; }

void Notices::dismiss() {
    m_told.clear();
    m_held = Held::none;
}

std::string Notices::only_looked_at(const Texts& t) const {
    return t(
        "In this window you can only look: another window of Haoping has your data folder open ({}). Practise "
        "there; or close that window and start this one again.",
        m_held_by);
}

// In the language of now, whatever it was at the start.
std::string Notices::held_words(const Texts& t) const {
    switch (m_held) {
        case Held::none: return {};
        case Held::at_start:
            return t(
                "Another window of Haoping has your data folder open ({}), so nothing can be changed in this one. Look "
                "at "
                "your results here, and practise there; or close that window and start this one again.",
                m_held_by);
        case Held::refused: return only_looked_at(t);
    }
    return {};
}

std::string Notices::text(const Texts& t) const {
    const std::string held = held_words(t);
    return held.empty() || m_told.empty() ? held + m_told : held + "\n" + m_told;
}

}  // namespace haoping
