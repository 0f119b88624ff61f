#include "views/debrief_effects.h"

#include <fmt/format.h>

#include "views/formatting.h"

namespace haoping {

namespace {

std::string seconds_long(const Texts& t, std::chrono::milliseconds time) {
    constexpr int longest_to_the_second = 60;  // minutes
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const auto minutes = seconds / 60;
    const std::string rest = t("{} s", fmt::format("{}", seconds % 60));
    return minutes == 0                      ? rest
           : minutes < longest_to_the_second ? minutes_long(t, static_cast<int>(minutes)) + " " + rest
                                             : minutes_long(t, static_cast<int>(minutes));
}

std::string sums(const Texts& t, const std::vector<Money>& given) {
    std::string text;
    for (const auto& sum : given) {
        text += (text.empty() ? "" : " + ") + display(sum);
    }
    return text.empty() ? t("nothing") : text;
}

// Of figures that are equal there is nothing to judge.
Trend trend_of(double before, double after, bool more_is_better) {
    if (before == after) {
        return Trend::none;
    }
    return (after > before) == more_is_better ? Trend::better : Trend::worse;
}

class Lines {
public:
    void add(std::string name, std::string meaning, const std::string& before, const std::string& after, Trend trend) {
        const bool same = before == after;
        m_lines.push_back({.name = std::move(name),
                           .meaning = std::move(meaning),
                           .change = same ? after : fmt::format("{} → {}", before, after),
                           .same = same,
                           .trend = same ? Trend::none : trend});
    }
    // A figure that was absent before just appears; what is absent still is left out.
    void add_new(std::string name, std::string meaning, const std::optional<std::string>& before,
                 const std::optional<std::string>& after, Trend trend) {
        if (after && before) {
            add(std::move(name), std::move(meaning), *before, *after, trend);
        } else if (after) {
            m_lines.push_back(
                {.name = std::move(name), .meaning = std::move(meaning), .change = *after, .trend = trend});
        }
    }
    std::vector<EffectLine> take() { return std::move(m_lines); }

private:
    std::vector<EffectLine> m_lines;
};

template <typename Value, typename Write>
std::optional<std::string> written(const std::optional<Value>& value, Write write) {
    return value ? std::optional(write(*value)) : std::nullopt;
}

}  // namespace

std::vector<EffectLine> effect_lines(const Effects& effects, const Texts& t) {
    const auto& [before, after] = effects;
    Lines lines;
    lines.add(t("Mood"), t("How the customer felt before it and afterwards."), name_of(t, before.mood),
              name_of(t, after.mood),
              trend_of(static_cast<double>(before.mood), static_cast<double>(after.mood), true));
    const auto minutes = [&](std::chrono::minutes time) { return minutes_long(t, static_cast<int>(time.count())); };
    lines.add_new(t("First response"), t("From the customer's first message to your first reply, on the case's clock."),
                  written(before.first_response, minutes), written(after.first_response, minutes), Trend::none);
    const auto real = [&](std::chrono::milliseconds time) { return seconds_long(t, time); };
    lines.add_new(t("Your first reply took"),
                  t("From opening the case to your first reply, on your own clock, pauses included."),
                  written(before.first_response_real, real), written(after.first_response_real, real), Trend::none);
    lines.add(t("Messages"), t("Of both sides in this case. The fewer a solution needs, the better."),
              fmt::format("{}", before.messages), fmt::format("{}", after.messages), Trend::none);
    lines.add(t("Cost"), t("Money returned, and goods sent again at their price. Postage is not known."),
              sums(t, before.given), sums(t, after.given), Trend::none);
    const auto stars = [&](int count) { return t("{} of 5 stars", fmt::format("{}", count)); };
    lines.add_new(t("Customer review"), t("What the customer wrote at the end."), written(before.stars, stars),
                  written(after.stars, stars), after.stars.value_or(0) >= 4 ? Trend::better : Trend::worse);
    const auto defect = [&](bool is_one) { return is_one ? t("yes, negative feedback") : t("no"); };
    lines.add_new(t("Order defect"), t("One or two stars count as a defect; a shop may have 1 % of them at most."),
                  written(before.order_defect, defect), written(after.order_defect, defect),
                  after.order_defect.value_or(false) ? Trend::worse : Trend::better);
    return lines.take();
}

}  // namespace haoping
