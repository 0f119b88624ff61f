#pragma once

#include <string>
#include <vector>

#include "views/texts.h"

namespace haoping {

// What happened, what is safe and what to do; shown until dismissed.
class Notices {
public:
    // `held_by`: who else has the data folder open. Empty: nobody.
    explicit Notices(std::string held_by);

    void tell(const std::string& notice);
    void refuse();  // something was asked for in a window that only looks
    void take_back(const std::string& notice);  // that is true no more
    void dismiss();

    std::string text(const Texts& t) const;  // empty: nothing is to be told
    std::string only_looked_at(const Texts& t) const;

private:
    enum class Held : std::uint8_t { none, at_start, refused };
    std::string held_words(const Texts& t) const;

    std::string m_held_by;
    std::vector<std::string> m_told;  // each once
    Held m_held = Held::none;
};

}  // namespace haoping
