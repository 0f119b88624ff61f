#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "json/local_text.h"

namespace haoping {

// The interface's words. English stands in the code; assets/ui/zh.po holds the Chinese and is compiled in at build.
class Texts {
public:
    explicit Texts(Locale locale) : m_locale(locale) {}

    Locale locale() const { return m_locale; }
    // The text in the interface's language; a text that the catalogue lacks stays English. Lives as long as `english`:
    // for ever when that is a literal.
    std::string_view label(std::string_view english) const;
    std::string operator()(std::string_view english) const { return std::string(label(english)); }
    // The same with {} filled in, in order. Arguments are text: numbers and dates are formatted before.
    template <typename... Args>
    std::string operator()(std::string_view english, const Args&... args) const {
        return fill(std::string(label(english)), {std::string(args)...});
    }
    // "1 word", "3 words": English has a form for one thing of its own.
    std::string counted(std::size_t count, std::string_view one, std::string_view many) const {
        return count == 1 ? std::string(label(one)) : fill(std::string(label(many)), {std::to_string(count)});
    }
    const std::string& operator()(const LocalText& text) const { return text.in(m_locale); }

private:
    static std::string fill(std::string pattern, std::initializer_list<std::string> args);
    Locale m_locale;
};

}  // namespace haoping
