#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "progress/next_step.h"
#include "store/store.h"
#include "views/course_map_view.h"
#include "views/next_card.h"
#include "views/progress_view.h"
#include "views/texts.h"

namespace haoping {

struct ScenarioRow {
    std::string pack;
    std::string scenario;
    std::string title;
    std::string summary;
    std::string customer;  // "Ana Lopes"
    std::string about;     // "Brazil · Mail"
    int difficulty = 1;
    int attempts = 0;
    std::optional<double> best;     // 0–1
    std::optional<AttemptId> open;  // an attempt that can be gone on with
};

struct FamilyCard {
    std::string title;
    std::string summary;
    std::vector<ScenarioRow> scenarios;
    int passed = 0;  // scenarios whose best mark is at least the pass mark
};

struct ContinueCard {
    AttemptId attempt = 0;
    CaseRef which;
    std::string title;
    std::string customer;
    std::string where;  // "reply 2 · your draft of 51 words is saved (14:02)"
};

struct ResultRow {
    AttemptId attempt = 0;
    std::string title;
    std::string ending;
    std::string when;
    double total = 0;  // 0–1
    bool compliance = true;
    bool openable = false;  // its pack is still the same
};

// What somebody wrote in a case that has changed so much since that it can't be gone on with.
struct KeptText {
    AttemptId attempt = 0;
    std::string title;
    std::string when;
    std::string text;  // replies and draft, oldest first
};

// A pack that could not be loaded, or only with warnings worth telling; on Home all of them together.
struct PackProblem {
    std::string title;
    std::vector<std::string> lines;
};

enum class HomeTab : std::uint8_t { map, cases, mistakes };

struct HomeView {
    std::optional<NextCard> next;        // empty: there are no cases
    bool is_new = true;                  // nothing was ever marked
    std::optional<ContinueCard> resume;  // the newest of `open`
    std::vector<ContinueCard> open;      // newest first
    std::vector<FamilyCard> families;
    CourseMapView map;
    TodayView today;
    SkillsView skills;
    std::vector<MistakeRow> mistakes;  // newest first
    std::vector<ResultRow> results;    // newest first
    std::vector<double> trend;         // totals of the last attempts, oldest first; 0–1
    std::string trend_from;            // days of the first and last of them
    std::string trend_to;
    std::optional<PackProblem> problem;
    std::vector<KeptText> kept;
    std::optional<HomeTab> tab;  // chosen last; empty: none yet
    bool asks_name = false;  // of the person, once
};

// An attempt that was begun and neither ended nor begun anew.
struct OpenCase {
    AttemptRecord record;
    std::optional<Draft> draft;
};

// When somebody last wrote or did something there.
Instant last_touched(const OpenCase&);

struct HomeInput {
    const std::vector<const Pack*>& packs;
    const std::vector<AttemptRecord>& attempts;  // newest first
    const std::vector<OpenCase>& open_cases;     // newest first
    const std::vector<PackProblem>& problems;
    const Course& course;
    const Progress& progress;
    Instant now{};
    std::span<const OpenCase> stranded = {};          // their pack has changed or gone
    bool only_to_look = false;                        // nothing can be changed in this window
    std::span<const Pack* const> earlier_packs = {};  // versions that are still played
    bool authoring = false;                           // an author is told what is wrong with a pack; others that it is
};

HomeView home_view(const HomeInput&, const Texts&);

}  // namespace haoping
