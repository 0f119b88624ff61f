#pragma once

#include "text/atoms.h"

namespace haoping {

// What stands around digits and tells whether they are a date.

// "on", "until", "ETA:", 于 before the place: a day is about to be named.
bool announces_day(const Atoms& atoms, std::uint32_t at);

// 前, 发货 behind the place: "11.18发货".
bool continues_day(const Atoms& atoms, std::uint32_t at);

// 前送达, 到货, 寄出 behind the place: surely a day.
bool tells_delivery(const Atoms& atoms, std::uint32_t at);

// "Tuesday, 10-12": hours of that day.
bool follows_weekday(const Atoms& atoms, std::uint32_t at);

// "version 1.12", "size 10-12", "model 9/12", "the price is 9.12": a name or a measure.
bool is_name_of_thing(const Atoms& atoms, std::uint32_t at);

// "9/12 of them", "10-12 days", "1/2 inch": the place behind the digits says that they count.
bool is_counted(const Atoms& atoms, std::uint32_t at);

// What may follow a day that was named by its number alone: "the 22nd if possible", but not "the 2nd parcel".
bool may_follow_day(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
