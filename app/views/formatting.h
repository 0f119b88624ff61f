#pragma once

#include <string>
#include <vector>

#include "pack/scenario.h"
#include "play/session.h"
#include "progress/mastery.h"
#include "views/texts.h"

namespace haoping {

std::string percent(double share);         // 0.664 → "66"
std::string day(const Texts&, Date date);  // "18 Nov", "11 月 18 日"
std::string day(const Texts&, ScenarioTime time);
std::string day_and_time(const Texts&, ScenarioTime time);  // "18 Nov 16:40"
// "18 November", "11 月 18 日", as a reply writes it.
std::string day_in_letter(Date date, Locale language = Locale::en);
std::string date_in_letter(Date date, Locale language = Locale::en);  // "8 August 2026", "2026 年 8 月 8 日"
std::string clock_time(ScenarioTime time);  // "16:40"
std::string clock_time(Instant time);       // in the computer's time zone
std::string clock_seconds(Instant time);    // "16:40:05", there too
std::string local_day(const Texts&, Instant time);
// When today and the days after it end, in the computer's time zone.
std::vector<Instant> local_day_ends(Instant now, int days);
std::string day_number(Instant time);                   // "2026-11-22", in the computer's time zone: for names of files
std::string time_text(std::chrono::milliseconds left);  // "12:34", rounded up to seconds
std::string minutes_long(const Texts&, int minutes);    // "2 min", "3 h", "3 days"

// Parted by a blank, but not after a Chinese full stop, which brings its own.
void add_sentence(std::string& text, std::string_view sentence);

std::string name_of(const Texts&, Mood mood);
std::string name_of(const Texts&, OrderStatus status);
std::string name_of(const Texts&, ActionKind kind);
std::string name_of(const Texts&, Channel channel);
std::string name_of(const Texts&, EndingKind kind);
std::string name_of(const Texts&, State state);
std::string name_of(const Texts&, Unscorable reason);
std::string name_of(const Texts&, Mastery mastery);
std::string name_of(const Texts&, Dimension dimension);
std::string name_of_country(const Texts&, const std::string& iso_code);  // the code itself when we have no name
std::string name_of_language(const Texts&, const std::string& iso_code);
std::string title_of(const Texts&, const DeskAction& action);
std::string name_of(const Texts&, PracticeMode mode);
std::string meaning_of(const Texts&, PracticeMode mode);       // what it shows and allows, in one sentence
std::string hint_opened(const Texts&, const HintEvent& hint);  // "You opened hint 1"

}  // namespace haoping
