#include "views/texts.h"

#include <algorithm>

#include "views/catalogue.h"

namespace haoping {

std::string_view Texts::label(std::string_view english) const {
    if (m_locale == Locale::zh) {
        const auto entries = chinese_catalogue();
        const auto found = std::ranges::lower_bound(entries, english, {}, &Translation::english);
        if (found != entries.end() && found->english == english && !found->chinese.empty()) {
            return found->chinese;
        }
    }
    return english;
}

std::string Texts::fill(std::string pattern, std::initializer_list<std::string> args) {
    std::size_t from = 0;
    for (const auto& arg : args) {
        const auto slot = pattern.find("{}", from);
        if (slot == std::string::npos) {
            break;
        }
        pattern.replace(slot, 2, arg);
        from = slot + arg.size();
    }
    return pattern;
}

}  // namespace haoping
