#include "views/formatting.h"

#include <array>
#include <cmath>
#include <ctime>
#include <utility>

#include <fmt/format.h>

namespace haoping {

namespace {

constexpr std::array month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array long_month_names{"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};

struct Named {
    std::string_view code;
    std::string_view english;
};
constexpr std::array countries{Named{"AE", "United Arab Emirates"},
                               Named{"AU", "Australia"},
                               Named{"BR", "Brazil"},
                               Named{"CA", "Canada"},
                               Named{"CL", "Chile"},
                               Named{"CN", "China"},
                               Named{"CO", "Colombia"},
                               Named{"CZ", "Czechia"},
                               Named{"DE", "Germany"},
                               Named{"EG", "Egypt"},
                               Named{"ES", "Spain"},
                               Named{"FR", "France"},
                               Named{"GB", "United Kingdom"},
                               Named{"GH", "Ghana"},
                               Named{"ID", "Indonesia"},
                               Named{"IE", "Ireland"},
                               Named{"IN", "India"},
                               Named{"IT", "Italy"},
                               Named{"JP", "Japan"},
                               Named{"KE", "Kenya"},
                               Named{"KR", "Korea"},
                               Named{"KZ", "Kazakhstan"},
                               Named{"MX", "Mexico"},
                               Named{"MY", "Malaysia"},
                               Named{"NG", "Nigeria"},
                               Named{"NL", "Netherlands"},
                               Named{"NZ", "New Zealand"},
                               Named{"PH", "Philippines"},
                               Named{"PL", "Poland"},
                               Named{"PT", "Portugal"},
                               Named{"RU", "Russia"},
                               Named{"SA", "Saudi Arabia"},
                               Named{"SE", "Sweden"},
                               Named{"SG", "Singapore"},
                               Named{"TH", "Thailand"},
                               Named{"TR", "Turkey"},
                               Named{"UA", "Ukraine"},
                               Named{"US", "United States"},
                               Named{"UZ", "Uzbekistan"},
                               Named{"VN", "Vietnam"},
                               Named{"ZA", "South Africa"}};
constexpr std::array languages{Named{"de", "German"}, Named{"en", "English"},    Named{"es", "Spanish"},
                               Named{"fr", "French"}, Named{"pt", "Portuguese"}, Named{"ru", "Russian"},
                               Named{"zh", "Chinese"}};

template <std::size_t Count>
std::string look_up(const Texts& t, const std::array<Named, Count>& table, const std::string& code) {
    for (const auto& entry : table) {
        if (entry.code == code) {
            return t(entry.english);
        }
    }
    return code;
}

std::tm local_parts(Instant time) {
    const std::time_t seconds =
        std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::system_clock::duration>(time));
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &seconds);
#else
    localtime_r(&seconds, &parts);
#endif
    return parts;
}

std::string day_of(const Texts& t, unsigned month, unsigned day_of_month) {
    if (t.locale() == Locale::zh) {
        return fmt::format("{} 月 {} 日", month, day_of_month);
    }
    return fmt::format("{} {}", day_of_month, month_names.at(month - 1));
}

}  // namespace

std::string percent(double share) { return fmt::format("{}", std::lround(share * 100)); }

std::string day(const Texts& t, Date date) {
    return day_of(t, static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string day(const Texts& t, ScenarioTime time) { return day(t, Date{std::chrono::floor<std::chrono::days>(time)}); }

std::string day_in_letter(Date date, Locale language) {
    if (language == Locale::zh) {
        return fmt::format("{} 月 {} 日", static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                       long_month_names.at(static_cast<unsigned>(date.month()) - 1));
}

std::string date_in_letter(Date date, Locale language) {
    const int year = static_cast<int>(date.year());
    const std::string day = day_in_letter(date, language);
    return language == Locale::zh ? fmt::format("{} 年 {}", year, day) : fmt::format("{} {}", day, year);
}

std::string clock_time(ScenarioTime time) {
    const auto minutes = (time - std::chrono::floor<std::chrono::days>(time)).count();
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string clock_time(Instant time) {
    const auto parts = local_parts(time);
    return fmt::format("{:02}:{:02}", parts.tm_hour, parts.tm_min);
}

std::string clock_seconds(Instant time) { return fmt::format("{}:{:02}", clock_time(time), local_parts(time).tm_sec); }

std::string local_day(const Texts& t, Instant time) {
    const auto parts = local_parts(time);
    return day_of(t, static_cast<unsigned>(parts.tm_mon + 1), static_cast<unsigned>(parts.tm_mday));
}

std::vector<Instant> local_day_ends(Instant now, int days) {
    std::vector<Instant> ends;
    for (int day = 1; day <= days; ++day) {
        auto parts = local_parts(now);
        parts.tm_mday += day;
        parts.tm_hour = parts.tm_min = parts.tm_sec = 0;
        parts.tm_isdst = -1;  // mktime finds out
        ends.push_back(std::chrono::time_point_cast<Instant::duration>(
            std::chrono::system_clock::from_time_t(std::mktime(&parts))));
    }
    return ends;
}

std::string day_number(Instant time) {
    const auto parts = local_parts(time);
    return fmt::format("{:04}-{:02}-{:02}", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
}

std::string day_and_time(const Texts& t, ScenarioTime time) { return day(t, time) + " " + clock_time(time); }

std::string time_text(std::chrono::milliseconds left) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string minutes_long(const Texts& t, int minutes) {
    if (minutes < 60) {
        return t("{} min", fmt::format("{}", minutes));
    }
    if (minutes < 48 * 60) {
        return t("{} h", fmt::format("{}", (minutes + 30) / 60));
    }
    return t("{} days", fmt::format("{}", (minutes + 720) / 1440));
}

void add_sentence(std::string& text, std::string_view sentence) {
    const auto ends_with = [&](std::string_view mark) { return text.ends_with(mark); };
    const bool joined = text.empty() || sentence.empty() || ends_with("。") || ends_with("！") || ends_with("？");
    text += joined ? "" : " ";
    text += sentence;
}

std::string name_of(const Texts& t, Mood mood) {
    switch (mood) {
        case Mood::furious: return t("furious");
        case Mood::angry: return t("angry");
        case Mood::uneasy: return t("uneasy");
        case Mood::calm: return t("calm");
        case Mood::happy: return t("happy");
    }
    return {};
}

std::string name_of(const Texts& t, OrderStatus status) {
    switch (status) {
        case OrderStatus::unpaid: return t("Unpaid");
        case OrderStatus::paid: return t("Paid");
        case OrderStatus::packed: return t("Packed");
        case OrderStatus::shipped: return t("Shipped");
        case OrderStatus::delivered: return t("Delivered");
        case OrderStatus::cancelled: return t("Cancelled");
        case OrderStatus::returned: return t("Returned");
    }
    return {};
}

std::string name_of(const Texts& t, ActionKind kind) {
    switch (kind) {
        case ActionKind::look_up_tracking: return t("Look up tracking");
        case ActionKind::check_stock: return t("Check stock");
        case ActionKind::cancel_order: return t("Cancel order");
        case ActionKind::refund: return t("Refund");
        case ActionKind::resend: return t("Resend");
        case ActionKind::change_address: return t("Change address");
        case ActionKind::send_return_label: return t("Send return label");
        case ActionKind::open_carrier_enquiry: return t("Ask the carrier");
        case ActionKind::escalate: return t("Escalate");
        case ActionKind::wait: return t("Wait");
    }
    return {};
}

std::string name_of(const Texts& t, Channel channel) {
    switch (channel) {
        case Channel::mail: return t("Mail");
        case Channel::chat: return t("Live chat");
        case Channel::outgoing: return t("You write first");
        case Channel::dispute: return t("Dispute");
    }
    return {};
}

std::string name_of(const Texts& t, EndingKind kind) {
    switch (kind) {
        case EndingKind::good: return t("Good ending");
        case EndingKind::fair: return t("Fair ending");
        case EndingKind::poor: return t("Poor ending");
    }
    return {};
}

std::string name_of(const Texts& t, State state) {
    switch (state) {
        case State::met: return t("Met");
        case State::partly: return t("Partly");
        case State::missed: return t("Missed");
        case State::broken: return t("Broken");
    }
    return {};
}

std::string name_of(const Texts& t, Unscorable reason) {
    switch (reason) {
        case Unscorable::empty: return t("There is too little text to mark. Write a full reply.");
        case Unscorable::gibberish: return t("These are not words the marker can read. Write whole sentences.");
        case Unscorable::off_topic: return t("The reply does not speak of this case. Answer what the customer asks.");
        case Unscorable::copy_of_customer:
            return t("Most of this is the customer's own message. Answer in your own words.");
        case Unscorable::copy_of_model: return t("This is a model reply. Say it in your own words.");
        case Unscorable::keyword_list: return t("This is a list of words. Write sentences the customer can use.");
        case Unscorable::not_to_customer: return t("This speaks about the customer. Write to the customer.");
        case Unscorable::too_costly: return t("Not marked: this rubric is too costly.");
        case Unscorable::unfilled_template: return t("A slot of a quick reply is still empty. Fill it in.");
    }
    return {};
}

std::string name_of(const Texts& t, PracticeMode mode) {
    switch (mode) {
        case PracticeMode::worked: return t("Worked example");
        case PracticeMode::guided: return t("Guided");
        case PracticeMode::free: return t("Free");
        case PracticeMode::exam: return t("Exam");
    }
    return {};
}

std::string meaning_of(const Texts& t, PracticeMode mode) {
    switch (mode) {
        case PracticeMode::worked: return t("A good reply stands beside yours, with what each part of it earns.");
        case PracticeMode::guided: return t("You see what the answer must do, and every hint.");
        case PracticeMode::free: return t("Hints come one by one when you ask. They are noted, and cost nothing.");
        case PracticeMode::exam: return t("No hints, no translation. The clock runs from the start and never stops.");
    }
    return {};
}

std::string hint_opened(const Texts& t, const HintEvent& hint) {
    return t("You opened hint {}", fmt::format("{}", hint.number));
}

std::string name_of(const Texts& t, Mastery mastery) {
    switch (mastery) {
        case Mastery::fresh: return t("New");
        case Mastery::seen: return t("Seen");
        case Mastery::tried: return t("Tried");
        case Mastery::solid: return t("Solid");
        case Mastery::mastered: return t("Mastered");
    }
    return {};
}

std::string name_of(const Texts& t, Dimension dimension) {
    switch (dimension) {
        case Dimension::facts: return t("Facts");
        case Dimension::solution: return t("Solution");
        case Dimension::empathy: return t("Empathy");
        case Dimension::communication: return t("Communication");
        case Dimension::language: return t("Language use");
        case Dimension::compliance: return t("Rules");
    }
    return {};
}

std::string name_of_country(const Texts& t, const std::string& iso_code) { return look_up(t, countries, iso_code); }

std::string name_of_language(const Texts& t, const std::string& iso_code) { return look_up(t, languages, iso_code); }

std::string title_of(const Texts& t, const DeskAction& action) {
    return action.title.empty() ? name_of(t, action.kind) : t(action.title);
}

}  // namespace haoping
