#include "hall/hall.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "hall/stored_settings.h"
#include "play/notes.h"

namespace haoping {

namespace {

// More than a student sends in years: mastery never falls out of them.
constexpr std::size_t replies_remembered = 5'000;

}  // namespace

Hall::Hall(HallParts parts)
    : data(parts.data_folder),
      shipped_packs(std::move(parts.shipped_packs)),
      open_folder(std::move(parts.open_folder)),
      dictionary(std::move(parts.dictionary)),
      first_seed(parts.seed),
      shelf(std::move(parts.library)),
      keeper({.store = std::move(parts.store), .problem = std::move(parts.store_problem), .held_by = parts.held_by}),
      notices(parts.held_by),
      history(shelf, keeper, dictionary.get()),
      times(keeper),
      forms(keeper),
      models_seen(keeper),
      marks(shelf.course()) {
    for (const auto& warning : parts.warnings) {
        notices.tell(warning);
    }
    const Store* store = keeper.store();
    if (const std::string remark = store != nullptr ? store->remark() : keeper.problem(); !remark.empty()) {
        notices.tell(remark);
    }
}

void Hall::load() {
    const Store* store = keeper.store();
    if (store == nullptr) {
        return;
    }
    settings = load_settings(*store);
    models_seen.load();
    std::size_t unreadable = history.load();
    auto marked = store->marked_replies(replies_remembered);
    unreadable += marked.unreadable;
    // What an exam is worth is not told before it has ended.
    std::set<AttemptId> exams;
    for (const auto& each : history.open()) {
        if (notes_of(each.record.actions).mode == PracticeMode::exam) {
            exams.insert(each.record.id);
        }
    }
    std::erase_if(marked.rows, [&](const StoredReply& reply) {
        return exams.contains(reply.attempt) || history.was_discarded(reply.attempt);
    });
    marks.load(std::move(marked.rows));
    if (unreadable > 0) {
        notices.tell(
            texts()("Some of your earlier work can't be read by this version of the program: {}. It stays in {} as it "
                    "is; everything else is here.",
                    fmt::format("{}", unreadable), data.string()));
    }
    times.load();
    forms.load();
}

void Hall::change(const Settings& to) {
    settings = to;
    marks.outdate();
    keeper.enqueue([to](Store& store) { save_settings(store, to); });
}

void Hall::reload(const std::filesystem::path& pack_folder) {
    shelf.reload(pack_folder, [this](const Pack& pack) {
        return std::ranges::any_of(history.open(), [&](const OpenCase& open) {
            return open.record.pack == pack.id && open.record.pack_hash == pack.hash;
        });
    });
    marks.outdate();
}

const PlayedCase* Hall::in_sight() const {
    const bool reviews = front == ScreenName::review && reviewed;
    if (reviews && !(desk && desk->attempt == reviewed->attempt)) {
        return &*reviewed;
    }
    return desk ? &*desk : nullptr;
}

std::optional<AttemptId> Hall::open_attempt_at(const CaseRef& which) const {
    if (desk && !desk->session.ending && desk->which() == which) {
        return desk->attempt;
    }
    const OpenCase* open = history.open_at(which);
    return open != nullptr ? std::optional(open->record.id) : std::nullopt;
}

}  // namespace haoping
