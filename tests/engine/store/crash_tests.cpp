#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <random>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/catch.h"
#include "support/store_fixture.h"
#include "support/typed_text.h"

using namespace haoping;
using namespace haoping::test;

namespace {

constexpr std::int64_t may_be_lost_milliseconds = 1000;

// Another process that uses the store; its output is read when it has ended.
class Child {
public:
    explicit Child(std::vector<std::string> arguments) {
        int ends[2] = {};
        if (pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        arguments.insert(arguments.begin(), STORE_CRASH_CHILD);
        m_id = fork();
        if (m_id == 0) {
            dup2(ends[1], STDOUT_FILENO);
            std::vector<char*> raw;
            for (auto& argument : arguments) raw.push_back(argument.data());
            raw.push_back(nullptr);
            execv(raw[0], raw.data());
            _exit(127);
        }
        close(ends[1]);
        m_output = ends[0];
        m_reader = std::thread([this] { read_all(); });
    }

    void kill_now() const { kill(m_id, SIGKILL); }

    int wait() {  // its exit code; −1 when it was killed
        int status = 0;
        waitpid(m_id, &status, 0);
        m_reader.join();
        close(m_output);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    const std::string& output() const { return m_text; }

private:
    void read_all() {
        char buffer[4096];
        for (ssize_t count = 0; (count = read(m_output, buffer, sizeof buffer)) > 0;)
            m_text.append(buffer, static_cast<std::size_t>(count));
    }

    pid_t m_id = 0;
    int m_output = 0;
    std::string m_text;
    std::thread m_reader;
};

struct Reported {
    std::size_t saved = 0;  // the child knew that so much was on disk
    std::size_t typed_a_second_ago = 0;
};

Reported reported_before(const std::string& output, std::int64_t killed_at) {
    Reported reported;
    std::istringstream lines(output);
    std::string what;
    std::size_t size = 0;
    std::int64_t at = 0;
    while (lines >> what >> size >> at) {
        if (what == "saved") reported.saved = std::max(reported.saved, size);
        if (what == "typed" && at <= killed_at - may_be_lost_milliseconds)
            reported.typed_a_second_ago = std::max(reported.typed_a_second_ago, size);
    }
    return reported;
}

struct Killed {
    std::string kept;  // the draft in the store afterwards
    Reported reported;
};

// Lets somebody type into the store's draft and kills the program at a random moment.
Killed kill_while_typing(const std::filesystem::path& file, std::chrono::milliseconds after) {
    Child child({file.string(), "type"});
    std::this_thread::sleep_for(after);
    const auto killed_at = steady_milliseconds();
    child.kill_now();
    if (child.wait() != -1) throw std::runtime_error("the child ended by itself: " + child.output());
    const auto draft = open_sqlite_store(file)->draft_of(1);
    return {draft ? draft->text : "", reported_before(child.output(), killed_at)};
}

}  // namespace

SCENARIO("A program that is killed while somebody types loses at most the last second", "[store][crash]") {
    GIVEN("a store") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        std::mt19937 random(20);
        WHEN("its program is killed twenty times at random moments, and goes on with the draft after each") {
            std::vector<Killed> rounds;
            for (int round = 0; round < 20; ++round)
                rounds.push_back(kill_while_typing(file, std::chrono::milliseconds{100 + random() % 1300}));
            THEN("the draft holds all that was typed a second ago, all that was known to be saved, and never shrinks") {
                std::size_t before = 0;
                for (const auto& [kept, reported] : rounds) {
                    CHECK(kept == typed_text(kept.size()));
                    CHECK(kept.size() >= before);
                    CHECK(kept.size() >= reported.saved);
                    CHECK(kept.size() >= reported.typed_a_second_ago);
                    before = kept.size();
                }
                CHECK(before > 0);
            }
        }
    }
}

SCENARIO("Several programs use one store at once", "[store][crash]") {
    GIVEN("no file yet") {
        const TemporaryFolder folder;
        const auto file = folder / "haoping.db";
        WHEN("three programs make it and write fifty attempts each") {
            Child first({file.string(), "attempts", "0"});
            Child second({file.string(), "attempts", "100"});
            Child third({file.string(), "attempts", "200"});
            const int codes = first.wait() + second.wait() + third.wait();
            THEN("all of them are there") {
                CHECK(codes == 0);
                CHECK(open_sqlite_store(file)->attempts(1000).size() == 150);
            }
        }
    }
}
