#include "views/slots.h"

#include <fmt/format.h>

namespace haoping {

namespace {

struct FactWriter {
    std::string operator()(const Money& money) const { return display(money); }
    std::string operator()(Date date) const { return to_string(date); }
    std::string operator()(const Duration& duration) const { return to_string(duration); }
    std::string operator()(Percent share) const { return fmt::format("{:g} %", share.value); }
    std::string operator()(Number number) const { return fmt::format("{:g}", number.value); }
    std::string operator()(const Identifier& id) const { return id.folded; }
    std::string operator()(const Wording& wording) const {
        return wording.forms.empty() ? std::string() : wording.forms.front();
    }
};

}  // namespace

std::string fill_slots(std::string_view text, const Facts& facts) {
    std::string filled;
    std::size_t from = 0;
    for (;;) {
        const auto open = text.find("{{", from);
        const auto close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos) {
            return filled.append(text.substr(from));
        }
        const std::string name(text.substr(open + 2, close - open - 2));
        const auto fact = facts.values.find(name);
        filled.append(text.substr(from, open - from));
        filled += fact == facts.values.end() ? std::string(text.substr(open, close + 2 - open))
                                             : std::visit(FactWriter{}, fact->second);
        from = close + 2;
    }
}

}  // namespace haoping
