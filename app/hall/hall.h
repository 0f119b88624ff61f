#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "hall/case_notes.h"
#include "hall/history.h"
#include "hall/keeper.h"
#include "hall/mark_book.h"
#include "hall/notices.h"
#include "hall/played_cases.h"
#include "hall/screen_name.h"
#include "hall/shelf.h"
#include "text/spelling.h"
#include "views/settings.h"
#include "views/texts.h"

namespace haoping {

// What the program is started with.
struct HallParts {
    Library library;
    std::shared_ptr<Store> store;  // null: nothing can be kept; store_problem says why
    std::string store_problem;
    std::string held_by;                // who else has the data folder open: then one may only look. Empty: nobody
    std::vector<std::string> warnings;  // told at the start: a missing font
    std::shared_ptr<const SpellingDictionary> dictionary;      // null: no squiggles
    std::string data_folder;                                   // for the settings screen
    std::filesystem::path shipped_packs = {};                  // what lies in there is never written
    std::uint64_t seed = 0;                                    // first session's seed; later ones count on
    std::function<void(const std::string&)> open_folder = {};  // shows it in the system's file manager
};

// What the rooms share. It outlives them.
struct Hall {
    explicit Hall(HallParts parts);
    Hall(const Hall&) = delete;
    Hall& operator=(const Hall&) = delete;

    // What was kept in earlier runs; throws StoreError.
    void load();
    Texts texts() const { return Texts(settings.language); }
    void change(const Settings& to);
    // A pack lies on the disk that differs from the one read. Cases that are open go on with the version they began
    // with.
    void reload(const std::filesystem::path& pack_folder);
    // The case on the desk, when its exam goes on.
    bool exam_runs() const { return desk && desk->exam_runs(); }
    // The case reviewed while its review is in front, else the one on the desk. Null: neither.
    const PlayedCase* in_sight() const;
    std::optional<AttemptId> open_attempt_at(const CaseRef& which) const;  // that goes on, on the desk or not

    std::filesystem::path data;
    std::filesystem::path shipped_packs;
    std::function<void(const std::string&)> open_folder;
    std::shared_ptr<const SpellingDictionary> dictionary;
    std::uint64_t first_seed;  // rooms that draw lots count on from it

    Shelf shelf;
    Keeper keeper;
    Notices notices;
    Settings settings;
    History history;
    SpentTimes times;
    ActionForms forms;
    ModelsSeen models_seen;
    MarkBook marks;
    PlayedCases played;

    ScreenName front = ScreenName::home;  // the room in front; only the application changes it
    std::optional<PlayedCase> desk;       // the case on it, in progress or over; only the practice room changes it
    std::optional<PlayedCase> reviewed;   // looked at last; only the review room changes it
};

}  // namespace haoping
