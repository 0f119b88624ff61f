#include "desktop/opening.h"

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>

#include "hall/stored_settings.h"
#include "platform/folders.h"
#include "platform/open_folder.h"

namespace haoping::desktop {
namespace {

bool opens_lab(const Options& options) {
    return options.screen && (*options.screen == "rubrics" || options.screen->starts_with("lab:"));
}

// Empty when the settings may stay as they are.
std::optional<Settings> opening_settings(const Options& options, Store* store, const Environment& environment) {
    const bool first_start = store == nullptr || !settings_were_saved(*store);
    const bool authoring = opens_lab(options);
    if (!first_start && !options.language && !options.theme && !authoring) {
        return std::nullopt;
    }
    Settings settings = store == nullptr ? Settings{} : load_settings(*store);
    if (first_start) {
        settings.language = preferred_locale(environment);
    }
    settings.language = options.language.value_or(settings.language);
    settings.authoring = settings.authoring || authoring;
    settings.theme = options.theme.value_or(settings.theme);
    settings.text_percent = options.text_percent.value_or(settings.text_percent);
    return settings;
}

std::string contents_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// "practice:ten-lipsticks": the customer, with the reply typed; "debrief:…": with the reply sent and marked.
std::vector<Intent> case_intents(const std::string& screen, const Options& options, const Library& library) {
    const auto colon = screen.find(':');
    const Library::Place place = library.find(screen.substr(colon + 1));
    if (place.scenario == nullptr) {
        throw std::invalid_argument("There is no scenario '" + screen.substr(colon + 1) +
                                    "'; 'haoping list' names them");
    }
    std::vector<Intent> intents{StartScenario{.pack = place.pack->id, .scenario = place.scenario->id}};
    const std::string reply = options.reply ? contents_of(*options.reply) : std::string();
    if (!reply.empty()) {
        intents.emplace_back(EditDraft{.text = reply});
    }
    if (screen.starts_with("debrief")) {
        intents.emplace_back(Send{.text = reply});
        intents.emplace_back(ShowDebrief{});
    }
    return intents;
}

// "lab:cancel-order/ten-lipsticks"
std::vector<Intent> lab_intents(const std::string& screen, const Library& library) {
    const std::string name = screen.substr(screen.find(':') + 1);
    const Library::Place place = library.find(name);
    if (place.scenario == nullptr) {
        throw std::invalid_argument("There is no scenario '" + name + "'; 'haoping list' names them");
    }
    return {Lab{OpenInLab{.pack = place.pack->id, .scenario = place.scenario->id, .step = {}}}};
}

// "unit:ORD-12", "quiz:ORD-12"
std::string unit_in(const std::string& screen, const Library& library) {
    std::string unit = screen.substr(screen.find(':') + 1);
    if (Course(library.packs()).unit(unit) == nullptr) {
        throw std::invalid_argument("There is no unit '" + unit + "' in the course; its map on Home names them");
    }
    return unit;
}

std::vector<Intent> screen_intents(const std::string& screen, const Options& options, const Library& library) {
    if (screen == "home") {
        return {GoHome{}};
    }
    if (screen == "settings") {
        return {GoSettings{}};
    }
    if (screen == "gallery") {
        return {GoGallery{}};
    }
    if (screen == "rubrics") {
        return {GoRubrics{}};
    }
    if (screen == "course") {
        return {Study{OpenCourse{}}};
    }
    if (screen.starts_with("unit:")) {
        return {Study{OpenUnit{unit_in(screen, library)}}};
    }
    if (screen.starts_with("quiz:")) {
        const std::string unit = unit_in(screen, library);
        return {Study{OpenUnit{unit}}, Study{StartQuiz{{QuizScopeKind::unit, unit}}}};
    }
    if (screen == "papers") {
        return {Study{OpenPapers{}}};
    }
    if (screen == "due") {
        return {Study{OpenDue{}}};
    }
    if (screen.starts_with("paper:")) {
        return {Study{OpenPapers{}}, Study{StartPaper{screen.substr(screen.find(':') + 1), 1}}};
    }
    if (screen.starts_with("lab:")) {
        return lab_intents(screen, library);
    }
    if (screen.starts_with("practice:") || (screen.starts_with("debrief:") && options.reply)) {
        return case_intents(screen, options, library);
    }
    throw std::invalid_argument(
        "There is no screen '" + screen +
        "': home, course, unit:ID, quiz:ID, due, papers, paper:ID, settings, gallery, rubrics, lab:SCENARIO, practice:SCENARIO, or "
        "debrief:SCENARIO with --reply FILE");
}

}  // namespace

Library read_packs(const Options& options, const std::filesystem::path& data, Library::Loading& loading) {
    const std::filesystem::path packs = options.packs ? *options.packs : shipped_packs_folder();
    return Library::load({packs, own_packs_folder(data)}, loading);
}

App::Parts gather_parts(const std::filesystem::path& data, FolderLock& lock) {
    App::Parts parts;
    try {
        parts.store = open_sqlite_store(database_file(data), [&lock] { return lock.take_again(); });
    } catch (const StoreError& failure) {
        parts.store_problem = failure.what();
    }
    parts.dictionary = SpellingDictionary::open(dictionaries_folder());
    parts.data_folder = data.string();
    parts.shipped_packs = shipped_packs_folder();
    parts.open_folder = [](const std::string& folder) { open_folder(folder); };
    parts.seed = std::random_device{}();
    return parts;
}

Settings first_settings(const Options& options, Store* store, const Environment& environment) {
    const auto changed = opening_settings(options, store, environment);
    return changed ? *changed : load_settings(*store);
}

std::vector<Intent> opening_intents(const Options& options, const App::Parts& parts, const Environment& environment) {
    std::vector<Intent> intents;
    if (const auto settings = opening_settings(options, parts.store.get(), environment)) {
        intents.emplace_back(ChangeSettings{.settings = *settings});
    }
    if (options.screen) {
        for (Intent& intent : screen_intents(*options.screen, options, parts.library)) {
            intents.push_back(std::move(intent));
        }
    }
    return intents;
}

}  // namespace haoping::desktop
