// App's part about earlier work: what the store holds, and what becomes of attempts that are open.
#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

#include <fmt/format.h>

#include "play/lookup.h"
#include "play/notes.h"
#include "shell/app.h"
#include "shell/stored_settings.h"

namespace haoping {

namespace {

constexpr std::chrono::seconds undo_lasts{12};
constexpr std::size_t attempts_remembered = 500;
constexpr std::size_t replies_remembered =
    5'000;  // more than a student sends in years: mastery never falls out of them

AttemptId id_of(const OpenCase& open) { return open.record.id; }

}  // namespace

void App::load_history() {
    m_discarded_ids = load_discarded(*m_parts.store);
    m_attempts = m_parts.store->attempts(attempts_remembered);
    auto marked = m_parts.store->marked_replies(replies_remembered);
    auto open = m_parts.store->open_attempts();
    m_marked = std::move(marked.rows);
    for (auto& record : open.rows) {
        auto draft = m_parts.store->draft_of(record.id);
        OpenCase found{std::move(record), std::move(draft)};
        const Pack* pack = m_parts.library.pack(found.record.pack);
        if (!pack || pack->hash != found.record.pack_hash) {
            carry_over(found);
        } else {
            m_open.push_back(std::move(found));
        }
    }
    std::ranges::stable_sort(m_open, std::greater{}, last_touched);
    // What an exam is worth is not told before it has ended.
    std::set<AttemptId> exams;
    for (const auto& each : m_open) {
        if (notes_of(each.record.actions).mode == PracticeMode::exam) {
            exams.insert(id_of(each));
        }
    }
    std::erase_if(m_marked, [&](const StoredReply& reply) {
        return exams.contains(reply.attempt) || m_discarded_ids.contains(std::to_string(reply.attempt));
    });
    if (const std::size_t unreadable = marked.unreadable + open.unreadable; unreadable > 0) {
        tell(
            texts()("Some of your earlier work can't be read by this version of the program: {}. It stays in {} as it "
                    "is; everything else is here.",
                    fmt::format("{}", unreadable), m_parts.data_folder));
    }
}

// Its pack has changed since, or gone: it goes on with the new one where that leads to the same place; elsewhere its
// texts are shown.
void App::carry_over(OpenCase& open) {
    AttemptRecord& record = open.record;
    const Pack* pack = m_parts.library.pack(record.pack);
    auto session = pack ? carried_over(*pack, record.scenario, record.seed, record.started, record.actions,
                                       m_parts.store->events(record.id), m_parts.dictionary.get())
                        : std::nullopt;
    if (!session) {
        m_stranded.push_back(std::move(open));
        return;
    }
    record.pack_version = pack->version;
    record.pack_hash = pack->hash;
    m_sessions.insert_or_assign(record.id, std::move(*session));
    if (m_writer) {
        m_writer->enqueue([id = record.id, version = pack->version, hash = pack->hash](Store& store) {
            store.carry_over(id, version, hash);
        });
    }
    m_open.push_back(std::move(open));
}

void App::act(const PutAway& wish, Instant) {
    const auto removed = std::erase_if(m_stranded, [&](const OpenCase& each) { return id_of(each) == wish.attempt; });
    if (removed > 0 && m_writer) {
        m_writer->enqueue([attempt = wish.attempt](Store& store) { store.abandon_attempt(attempt); });
    }
}

void App::keep_discarded_ids() {
    if (m_writer) {
        m_writer->enqueue([ids = m_discarded_ids](Store& store) { save_discarded(store, ids); });
    }
}

void App::act(const DiscardAttempt& wish, Instant now) {
    if (m_case && m_case->attempt == wish.attempt) {
        if (refuse_in_exam(m_case->pack->id, m_case->session.scenario)) {
            return;
        }
        remember_case(now);
        m_case.reset();
        forget_findings();
        m_screen = ScreenName::home;
    }
    const auto open = std::ranges::find(m_open, wish.attempt, id_of);
    if (open == m_open.end()) {
        return;
    }
    m_discarded = Discarded{.open = std::move(*open), .at = now, .begun_anew = false, .marked = {}};
    m_open.erase(open);
    // What it was marked goes with it.
    std::ranges::copy_if(m_marked, std::back_inserter(m_discarded->marked),
                         [&](const StoredReply& reply) { return reply.attempt == wish.attempt; });
    std::erase_if(m_marked, [&](const StoredReply& reply) { return reply.attempt == wish.attempt; });
    m_discarded_ids.insert(std::to_string(wish.attempt));
    keep_discarded_ids();
    m_progress_at.reset();
    if (m_writer) {
        m_writer->enqueue([attempt = wish.attempt](Store& store) { store.abandon_attempt(attempt); });
    }
}

void App::act(const UndoDiscard&, Instant) {
    if (!m_discarded) {
        return;
    }
    if (m_writer) {
        m_writer->enqueue([attempt = id_of(m_discarded->open)](Store& store) { store.take_up_again(attempt); });
    }
    m_discarded_ids.erase(std::to_string(id_of(m_discarded->open)));
    keep_discarded_ids();
    std::ranges::move(m_discarded->marked, std::back_inserter(m_marked));
    std::ranges::stable_sort(m_marked, std::greater{}, [](const StoredReply& reply) { return reply.result.sent; });
    m_open.insert(m_open.begin(), std::move(m_discarded->open));
    m_discarded.reset();
    m_progress_at.reset();
}

// True when its way back has gone.
bool App::forget_discarded(Instant now) {
    const bool gone = m_discarded && now - m_discarded->at >= undo_lasts;
    if (gone) {
        m_discarded.reset();
    }
    return gone;
}

std::string App::discarded_case() const {
    const Pack* pack = m_discarded ? m_parts.library.pack(m_discarded->open.record.pack) : nullptr;
    const Scenario* scenario = pack ? pack->scenario(m_discarded->open.record.scenario) : nullptr;
    return scenario ? texts()(scenario->title) : std::string();
}

}  // namespace haoping
