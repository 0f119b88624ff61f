#pragma once

#include <atomic>
#include <filesystem>
#include <random>
#include <string>

#include "store/store.h"

namespace haoping::test {

// An empty folder that goes when the test ends.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path() / ("haoping-test-" + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline Instant at_second(int second) { return Instant{std::chrono::seconds{1'795'300'000 + second}}; }

// A case just opened, with everything that the store looks at.
inline Session open_session(int started_second = 0) {
    Session session;
    session.pack_hash = "abc123";
    session.scenario = "lipsticks";
    session.seed = 18'446'744'073'709'551'615U;
    session.started = at_second(started_second);
    session.step = "opening";
    session.events.push_back({ScenarioTime{}, StepEvent{"opening"}});
    session.events.push_back({ScenarioTime{}, SaidEvent{Speaker::customer, {"Hello", "你好"}, {"A photo", ""}}});
    return session;
}

inline void act(Session& session, int second, const std::string& action) {
    session.actions.push_back({at_second(second), UseDesk{action, Money{500, "USD"}, {}}});
    session.events.push_back({ScenarioTime{}, ActedEvent{action, ActionKind::refund, Money{500, "USD"}, {"Done", ""}}});
}

inline void send(Session& session, int second, const std::string& text) {
    session.actions.push_back({at_second(second), SendReply{text}});
    session.replies.push_back({session.step, text, {}, {}});
    session.events.push_back({ScenarioTime{}, SaidEvent{Speaker::trainee, {text, ""}, {}}});
}

}  // namespace haoping::test
