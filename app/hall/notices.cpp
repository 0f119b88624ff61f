#include "hall/notices.h"

#include <algorithm>
#include <utility>

namespace haoping {

Notices::Notices(std::string held_by)
    : m_held_by(std::move(held_by)), m_held(m_held_by.empty() ? Held::none : Held::at_start) {}

void Notices::tell(const std::string& notice) {
    if (std::ranges::find(m_told, notice) == m_told.end()) {
        m_told.push_back(notice);
    }
}

void Notices::take_back(const std::string& notice) { std::erase(m_told, notice); }

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
    std::string text = held_words(t);
    for (const std::string& told : m_told) {
        text += (text.empty() ? "" : "\n") + told;
    }
    return text;
}

}  // namespace haoping
