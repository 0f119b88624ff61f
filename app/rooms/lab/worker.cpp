#include "rooms/lab/worker.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace haoping {

struct LabWorker::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<LabJob> job;
    std::optional<LabResult> result;
    bool working = false;
    bool closing = false;
    std::thread thread;

    void run() {
        LabResult last;
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [&] { return job || closing; });
            if (closing) return;
            const LabJob next = std::move(*job);
            job.reset();
            working = true;
            lock.unlock();
            last = mark_lab(next, last);
            lock.lock();
            working = false;
            result = last;
            changed.notify_all();
        }
    }
};

LabWorker::LabWorker() : m_state(std::make_unique<State>()) {
    m_state->thread = std::thread([state = m_state.get()] { state->run(); });
}

LabWorker::~LabWorker() {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->closing = true;
    }
    m_state->changed.notify_all();
    m_state->thread.join();
}

void LabWorker::submit(LabJob job) {
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->job = std::move(job);
    }
    m_state->changed.notify_all();
}

bool LabWorker::busy() const {
    const std::lock_guard lock(m_state->mutex);
    return m_state->working || m_state->job;
}

std::optional<LabResult> LabWorker::take() {
    const std::lock_guard lock(m_state->mutex);
    return std::exchange(m_state->result, std::nullopt);
}

void LabWorker::wait() {
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [&] { return !m_state->working && !m_state->job; });
}

}  // namespace haoping
