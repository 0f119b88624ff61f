#include "store/store_writer.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>

namespace haoping {

namespace {

constexpr std::chrono::seconds retry_after{1};

using Work = std::function<void(Store&)>;
using Job = std::variant<Work, Draft>;

bool is_draft_of_same_turn(const Job& job, const Draft& draft) {
    const auto* waiting = std::get_if<Draft>(&job);
    return waiting != nullptr && waiting->attempt == draft.attempt && waiting->turn == draft.turn;
}

enum class Outcome : std::uint8_t { done, failed, may_pass };

struct Attempted {
    Outcome outcome = Outcome::done;
    std::string problem;
    StoreProblem kind = StoreProblem::other;
};

Attempted attempt(Store& store, const Job& job) {
    try {
        if (const auto* draft = std::get_if<Draft>(&job))
            store.save_draft(*draft);
        else
            std::get<Work>(job)(store);
        return {};
    } catch (const StoreError& error) {
        return {may_pass(error.problem()) ? Outcome::may_pass : Outcome::failed, error.what(), error.problem()};
    } catch (const std::exception& error) {
        return {Outcome::failed, error.what(), StoreProblem::other};
    }
}

}  // namespace

struct StoreWriter::State {
    explicit State(std::shared_ptr<Store> to) : store(std::move(to)), thread([this] { run(); }) {}

    void run();
    void take(const Job& job, const Attempted& attempted);

    std::shared_ptr<Store> store;
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> queue;
    bool busy = false;        // a job is out of the queue and being written
    std::uint64_t tried = 0;  // how many times something has been written or failed
    bool stopping = false;
    Result result;
    std::thread thread;  // last: it uses the rest
};

void StoreWriter::State::run() {
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [this] { return stopping || !queue.empty(); });
        if (queue.empty()) return;
        const Job job = std::move(queue.front());
        queue.pop_front();
        busy = true;
        lock.unlock();
        const auto attempted = attempt(*store, job);
        lock.lock();
        take(job, attempted);
        changed.notify_all();
        if (attempted.outcome == Outcome::may_pass && !stopping)
            changed.wait_for(lock, retry_after, [this] { return stopping; });
    }
}

// Called with the mutex held.
void StoreWriter::State::take(const Job& job, const Attempted& attempted) {
    busy = false;
    ++tried;
    result.ok = attempted.outcome == Outcome::done;
    result.problem = attempted.problem;
    result.kind = attempted.kind;
    const auto* draft = std::get_if<Draft>(&job);
    if (result.ok && draft != nullptr) result.draft_saved = draft->saved;
    if (attempted.outcome != Outcome::may_pass || stopping) return;
    const bool newer_waits = draft != nullptr && std::ranges::any_of(queue, [&](const Job& other) {
                                 return is_draft_of_same_turn(other, *draft);
                             });
    if (!newer_waits) queue.push_front(job);
}

StoreWriter::StoreWriter(std::shared_ptr<Store> store) : m_state(std::make_unique<State>(std::move(store))) {}

StoreWriter::~StoreWriter() {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->changed.notify_all();
    m_state->thread.join();
}

void StoreWriter::enqueue(std::function<void(Store&)> work) {
    const std::lock_guard lock(m_state->mutex);
    m_state->queue.emplace_back(std::move(work));
    m_state->changed.notify_all();
}

void StoreWriter::save_draft(Draft draft) {
    const std::lock_guard lock(m_state->mutex);
    auto& queue = m_state->queue;
    const auto waiting = std::ranges::find_if(queue, [&](const Job& job) { return is_draft_of_same_turn(job, draft); });
    if (waiting != queue.end())
        *waiting = std::move(draft);
    else
        queue.emplace_back(std::move(draft));
    m_state->changed.notify_all();
}

StoreWriter::Result StoreWriter::status() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->result;
}

void StoreWriter::flush() {
    std::unique_lock lock(m_state->mutex);
    auto& state = *m_state;
    // Two more tries: the one under way may have begun before the newest work came.
    const auto enough = state.tried + 2;
    state.changed.wait(lock, [&] {
        const bool stuck = !state.result.ok && state.tried >= enough;
        return stuck || (state.queue.empty() && !state.busy);
    });
}

}  // namespace haoping
