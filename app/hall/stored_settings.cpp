#include "hall/stored_settings.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace haoping {

namespace {
constexpr auto language_key = "language";
constexpr auto theme_key = "theme";
constexpr auto text_key = "text_percent";
constexpr auto motion_key = "motion";
constexpr auto authoring_key = "authoring";
constexpr auto name_key = "own_name";
constexpr auto chinese_name_key = "own_name_chinese";
constexpr auto retention_key = "retention_percent";
constexpr auto units_read_key = "units_read";    // a line each
constexpr auto own_words_key = "own_words";      // a line each
constexpr auto models_seen_key = "models_seen";  // a line each
constexpr auto discarded_key = "discarded";      // a line each

std::set<std::string> load_lines(const Store& store, const std::string& key) {
    std::set<std::string> all;
    std::istringstream lines(store.setting(key).value_or(std::string()));
    for (std::string line; std::getline(lines, line);) {
        all.insert(line);
    }
    return all;
}

int load_number(const Store& store, const std::string& key, int otherwise, int least, int most) {
    int value = otherwise;
    if (const auto text = store.setting(key)) {
        std::from_chars(text->data(), text->data() + text->size(), value);
    }
    return std::clamp(value, least, most);
}

void save_lines(Store& store, const std::string& key, const std::set<std::string>& all) {
    std::string lines;
    for (const auto& line : all) {
        lines += line + "\n";
    }
    store.set_setting(key, lines);
}

}  // namespace

Settings load_settings(const Store& store) {
    Settings settings;
    if (store.setting(language_key) == "zh") {
        settings.language = Locale::zh;
    }
    if (store.setting(theme_key) == "dark") {
        settings.theme = ThemeChoice::dark;
    }
    settings.text_percent = load_number(store, text_key, settings.text_percent, least_text_percent, most_text_percent);
    settings.retention_percent =
        load_number(store, retention_key, settings.retention_percent, least_retention_percent, most_retention_percent);
    settings.motion = store.setting(motion_key) != "off";
    settings.authoring = store.setting(authoring_key) == "on";
    const auto latin = store.setting(name_key);
    settings.name = {.latin = latin.value_or(""),
                     .chinese = store.setting(chinese_name_key).value_or(""),
                     .asked = latin.has_value()};
    return settings;
}

bool settings_were_saved(const Store& store) { return store.setting(language_key).has_value(); }

void save_settings(Store& store, const Settings& settings) {
    store.set_setting(language_key, settings.language == Locale::zh ? "zh" : "en");
    store.set_setting(theme_key, settings.theme == ThemeChoice::dark ? "dark" : "light");
    store.set_setting(text_key, std::to_string(settings.text_percent));
    store.set_setting(motion_key, settings.motion ? "on" : "off");
    store.set_setting(authoring_key, settings.authoring ? "on" : "off");
    if (settings.name.asked) {
        store.set_setting(name_key, settings.name.latin);
        store.set_setting(chinese_name_key, settings.name.chinese);
    }
    store.set_setting(retention_key, std::to_string(settings.retention_percent));
}

std::set<std::string> load_own_words(const Store& store) { return load_lines(store, own_words_key); }

void save_own_words(Store& store, const std::set<std::string>& words) { save_lines(store, own_words_key, words); }

std::set<std::string> load_models_seen(const Store& store) { return load_lines(store, models_seen_key); }

void save_models_seen(Store& store, const std::set<std::string>& cases) { save_lines(store, models_seen_key, cases); }

std::set<std::string> load_discarded(const Store& store) { return load_lines(store, discarded_key); }

void save_discarded(Store& store, const std::set<std::string>& attempts) { save_lines(store, discarded_key, attempts); }

std::set<std::string> load_units_read(const Store& store) { return load_lines(store, units_read_key); }

void save_units_read(Store& store, const std::set<std::string>& units) { save_lines(store, units_read_key, units); }

}  // namespace haoping
