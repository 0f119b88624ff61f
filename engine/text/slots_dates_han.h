#pragma once

#include "text/slots.h"

namespace haoping {

// 11月18日, 2026年11月18号, 二〇二六年十一月十八日, 下个月9号, 18号.
MaybeSlot read_han_date(const Atoms& atoms, std::uint32_t at, Date today);

// The 日 of 18日.
bool is_day_sign(const Atoms& atoms, std::uint32_t at);

}  // namespace haoping
