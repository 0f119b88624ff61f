#pragma once

#include <set>
#include <string>

#include "store/store.h"
#include "views/settings.h"

namespace haoping {

// A value that is missing or that we don't know is the default.
Settings load_settings(const Store& store);
bool settings_were_saved(const Store& store);  // false on somebody's first start
void save_settings(Store& store, const Settings& settings);

// Words that the person has said are right.
std::set<std::string> load_own_words(const Store& store);
void save_own_words(Store& store, const std::set<std::string>& words);

// Cases whose model reply the person has seen: "pack/scenario".
std::set<std::string> load_models_seen(const Store& store);
void save_models_seen(Store& store, const std::set<std::string>& cases);

// Attempts that the person has discarded: their ids.
std::set<std::string> load_discarded(const Store& store);
void save_discarded(Store& store, const std::set<std::string>& attempts);

// Units of the course whose page the person has opened.
std::set<std::string> load_units_read(const Store& store);
void save_units_read(Store& store, const std::set<std::string>& units);

}  // namespace haoping
