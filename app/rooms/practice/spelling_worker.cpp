#include "rooms/practice/spelling_worker.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "rooms/practice/writing_check.h"

namespace haoping {

namespace {

constexpr std::size_t most_choices = 5;
constexpr std::size_t most_remembered = 400;  // words with their choices

}  // namespace

struct SpellingWorker::State {
    explicit State(std::shared_ptr<const SpellingDictionary> of) : dictionary(std::move(of)) {}

    void work();
    void look_into(WritingRequest request, unsigned number);
    const std::vector<std::string>& choices_for(const std::string& word);
    bool publish(WritingReport report, unsigned number);  // false: a newer request has come

    const std::shared_ptr<const SpellingDictionary> dictionary;
    std::map<std::string, std::vector<std::string>> remembered;  // the thread's own

    std::mutex mutex;
    std::condition_variable changed;
    std::optional<WritingRequest> waiting;
    std::optional<WritingReport> report;
    unsigned newest = 0;  // counts requests
    bool busy = false;
    bool closing = false;
    std::thread thread;
};

void SpellingWorker::State::work() {
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [&] { return closing || waiting; });
        if (closing) {
            return;
        }
        WritingRequest request = *std::exchange(waiting, std::nullopt);
        const unsigned number = newest;
        busy = true;
        lock.unlock();
        look_into(std::move(request), number);
        lock.lock();
        busy = false;
        changed.notify_all();
    }
}

void SpellingWorker::State::look_into(WritingRequest request, unsigned number) {
    auto findings = check_writing(request.text, {*dictionary, std::move(request.known)});
    if (!publish({request.text, findings}, number)) {
        return;
    }
    for (auto& finding : findings) {
        if (!finding.looked_up) {
            finding.choices = choices_for(finding.word);
            finding.looked_up = true;
            if (!publish({request.text, findings}, number)) {
                return;
            }
        }
    }
}

const std::vector<std::string>& SpellingWorker::State::choices_for(const std::string& word) {
    if (const auto known = remembered.find(word); known != remembered.end()) {
        return known->second;
    }
    if (remembered.size() >= most_remembered) {
        remembered.clear();
    }
    return remembered[word] = dictionary->suggest(word, most_choices);
}

bool SpellingWorker::State::publish(WritingReport fresh, unsigned number) {
    const std::scoped_lock lock(mutex);
    if (closing || number != newest) {
        return false;
    }
    report = std::move(fresh);
    return true;
}

SpellingWorker::SpellingWorker(std::shared_ptr<const SpellingDictionary> dictionary)
    : m_state(std::make_unique<State>(std::move(dictionary))) {
    m_state->thread = std::thread([state = m_state.get()] { state->work(); });
}

SpellingWorker::~SpellingWorker() {
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->closing = true;
    }
    m_state->changed.notify_all();
    m_state->thread.join();
}

void SpellingWorker::check(WritingRequest request) {
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->waiting = std::move(request);
        m_state->report.reset();
        ++m_state->newest;
    }
    m_state->changed.notify_all();
}

void SpellingWorker::stop() {
    const std::scoped_lock lock(m_state->mutex);
    m_state->waiting.reset();
    m_state->report.reset();
    ++m_state->newest;
}

std::optional<WritingReport> SpellingWorker::take() {
    const std::scoped_lock lock(m_state->mutex);
    return std::exchange(m_state->report, std::nullopt);
}

void SpellingWorker::flush() {
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [&] { return !m_state->waiting && !m_state->busy; });
}

}  // namespace haoping
