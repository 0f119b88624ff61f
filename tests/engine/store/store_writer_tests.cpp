#include <condition_variable>
#include <mutex>
#include <vector>

#include "store/store_writer.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// Notes the drafts it is given; can be held up and made to fail.
class NotingStore final : public Store {
public:
    void begin_attempt(AttemptId, const Session&, const std::string&, const std::string&) override {}
    void save_progress(AttemptId, const Session&, const std::vector<ReplyResult>&,
                       std::optional<SessionMark>) override {}
    void abandon_attempt(AttemptId) override {}
    void save_draft(const Draft& draft) override {
        std::unique_lock lock(m_mutex);
        ++m_calls;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_held; });
        if (m_failures > 0) {
            --m_failures;
            throw StoreError("The disk is full.", StoreProblem::disk_full);
        }
        m_saved.push_back(draft.text);
    }
    std::optional<Draft> draft_of(AttemptId) const override { return std::nullopt; }
    std::optional<AttemptRecord> attempt(AttemptId) const override { return std::nullopt; }
    std::vector<AttemptRecord> attempts(std::size_t) const override { return {}; }
    Readable<AttemptRecord> open_attempts() const override { return {}; }
    Readable<StoredReply> marked_replies(std::size_t) const override { return {}; }
    void add_quiz_answer(const QuizAnswer&) override {}
    std::vector<QuizAnswer> quiz_answers(std::size_t) const override { return {}; }
    void set_setting(const std::string&, const std::string&) override {}
    std::optional<std::string> setting(const std::string&) const override { return std::nullopt; }

    void hold(bool held) {
        const std::lock_guard lock(m_mutex);
        m_held = held;
        m_changed.notify_all();
    }
    void fail(int times) {
        const std::lock_guard lock(m_mutex);
        m_failures = times;
    }
    void wait_for_call() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_calls > 0; });
    }
    std::vector<std::string> saved() const {
        const std::lock_guard lock(m_mutex);
        return m_saved;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_held = false;
    int m_calls = 0;
    int m_failures = 0;
    std::vector<std::string> m_saved;
};

using Texts = std::vector<std::string>;

}  // namespace

SCENARIO("Only the newest of the waiting drafts is written", "[store][writer]") {
    GIVEN("a slow disk that is busy with a draft") {
        const auto store = std::make_shared<NotingStore>();
        StoreWriter writer(store);
        store->hold(true);
        writer.save_draft({1, 0, "D", at_second(0)});
        store->wait_for_call();
        WHEN("the trainee types on, there and in another turn") {
            writer.save_draft({1, 0, "De", at_second(1)});
            writer.save_draft({1, 1, "Other", at_second(2)});
            writer.save_draft({1, 0, "Dear", at_second(3)});
            store->hold(false);
            writer.flush();
            THEN("the states between are passed over") {
                CHECK(store->saved() == Texts{"D", "Dear", "Other"});
                CHECK(writer.status().ok);
            }
        }
    }
}

SCENARIO("Work is done in order, and all of it before the writer goes", "[store][writer]") {
    GIVEN("a writer") {
        const auto store = std::make_shared<NotingStore>();
        WHEN("much is asked of it and it goes at once") {
            {
                StoreWriter writer(store);
                for (int i = 0; i < 50; ++i)
                    writer.enqueue([i](Store& to) { to.save_draft({1, 0, std::to_string(i), at_second(i)}); });
            }
            THEN("all of it was done") {
                REQUIRE(store->saved().size() == 50);
                CHECK(store->saved().front() == "0");
                CHECK(store->saved().back() == "49");
            }
        }
    }
}

SCENARIO("A failure is told and made good later", "[store][writer]") {
    GIVEN("a disk that is full for a while") {
        const auto store = std::make_shared<NotingStore>();
        StoreWriter writer(store);
        store->fail(2);
        WHEN("a draft is saved") {
            writer.save_draft({1, 0, "Dear Ana", at_second(5)});
            writer.flush();
            const auto during = writer.status();
            writer.flush();
            THEN("the problem is known, and in the end the draft is on disk") {
                CHECK_FALSE(during.ok);
                CHECK(during.kind == StoreProblem::disk_full);
                CHECK(during.problem == "The disk is full.");
                CHECK_FALSE(during.draft_saved);
                CHECK(store->saved() == Texts{"Dear Ana"});
                CHECK(writer.status().ok);
                CHECK(writer.status().draft_saved == at_second(5));
            }
        }
    }
    GIVEN("work that can never be done") {
        const auto store = std::make_shared<NotingStore>();
        StoreWriter writer(store);
        WHEN("other work waits behind it") {
            writer.enqueue([](Store&) { throw StoreError("Attempt 9 is not there."); });
            writer.save_draft({1, 0, "Dear", at_second(1)});
            writer.flush();
            THEN("it does not stand in the way") { CHECK(store->saved() == Texts{"Dear"}); }
        }
    }
    GIVEN("a disk that stays full") {
        const auto store = std::make_shared<NotingStore>();
        store->fail(1000);
        WHEN("the program ends") {
            {
                StoreWriter writer(store);
                writer.save_draft({1, 0, "Dear", at_second(1)});
            }
            THEN("it does end") { CHECK(store->saved().empty()); }
        }
    }
}
