#include "cli/reply_lines.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <ostream>
#include <sstream>
#include <thread>

#include <fmt/format.h>

#include "cli/file_text.h"
#include "cli/reply_to_mark.h"
#include "json/document.h"
#include "platform/ending.h"
#include "play/lookup.h"
#include "play/session_facts.h"

namespace haoping::cli {

namespace {

// "120 of 4000" on one line of a terminal, wiped before anything else is told.
class Progress {
public:
    Progress(World& world, std::size_t all) : m_out(world.progress), m_all(all) {}
    ~Progress() { wipe(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done) {
        constexpr std::size_t steps = 200;  // so often at most
        const auto step = done * steps / m_all;
        if (m_out == nullptr || step == m_step) return;
        m_step = step;
        *m_out << fmt::format("\r{} of {}", done, m_all) << std::flush;
    }
    void wipe() {
        if (m_out != nullptr) *m_out << "\r\x1b[K" << std::flush;
    }

private:
    std::ostream* m_out;
    std::size_t m_all;
    std::size_t m_step = 0;
};

// Works on many lines at once and delivers in their order.
class LineRun {
public:
    LineRun(World& world, const JsonLines& lines, const LineWork& work)
        : m_world(world),
          m_lines(lines),
          m_work(work),
          m_finished(lines.lines.size()),
          m_progress(world, std::max<std::size_t>(1, lines.lines.size())) {}

    std::size_t run() {
        std::vector<std::thread> threads;
        for (unsigned job = 1; job < m_work.jobs; ++job) threads.emplace_back([this] { take_lines(); });
        take_lines();
        for (auto& thread : threads) thread.join();
        if (m_failure) std::rethrow_exception(m_failure);
        if (m_delivered < m_finished.size())
            throw CommandError(
                fmt::format("stopped: {} of {} lines of '{}' are done", m_delivered, m_finished.size(), m_lines.file));
        return m_wrong;
    }

private:
    struct Finished {
        bool done = false;
        std::string problem;  // whole lines; empty: it went well
    };

    void take_lines() {
        for (std::size_t at = m_next++; at < m_finished.size() && !m_stop && !end_was_asked(); at = m_next++) {
            Finished finished{.done = true, .problem = {}};
            try {
                m_work.work(at);
            } catch (const LineProblem& problem) {
                finished.problem = problem.what();
            } catch (const std::exception& error) {  // an unknown scenario, step, action or criterion
                finished.problem = fmt::format("{}:{}: {}\n", m_lines.file, m_lines.lines[at].number, error.what());
            }
            deliver(at, std::move(finished));
        }
    }

    void deliver(std::size_t at, Finished finished) {
        const std::lock_guard lock(m_mutex);
        m_finished[at] = std::move(finished);
        try {
            for (; m_delivered < m_finished.size() && m_finished[m_delivered].done && !m_stop; ++m_delivered) tell();
            m_progress.show(m_delivered);
        } catch (const std::exception&) {
            m_failure = std::current_exception();
            m_stop = true;
        }
    }

    void tell() {
        const auto& problem = m_finished[m_delivered].problem;
        if (problem.empty()) {
            if (m_work.done) m_work.done(m_delivered);
            return;
        }
        m_progress.wipe();
        m_world.err << problem;
        ++m_wrong;
    }

    World& m_world;
    const JsonLines& m_lines;
    const LineWork& m_work;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;  // guards all below
    std::vector<Finished> m_finished;
    std::size_t m_delivered = 0;
    std::size_t m_wrong = 0;
    std::exception_ptr m_failure;
    Progress m_progress;
};

// A key of the author's own is no misspelling of ours.
bool is_own_key(const Diagnostic& found) {
    return found.code == Code::unknown_key && !found.hint.starts_with("did you mean");
}

}  // namespace

JsonLines read_json_lines(World& world, const std::string& file) {
    JsonLines read{.file = file, .lines = {}};
    std::istringstream text(with_line_feeds(read_text(world, file)));
    std::size_t number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") != std::string::npos) read.lines.push_back({number, std::move(line)});
    }
    return read;
}

std::vector<std::string> read_line(const JsonLines& lines, const JsonLines::Line& line,
                                   const std::function<void(ObjectReader&)>& read) {
    Diagnostics diagnostics;
    if (const auto document = parse_document(line.text, lines.file, diagnostics)) {
        if (auto object = ObjectReader::open(*document, diagnostics)) {
            read(*object);
            object->finish();
        }
    }
    std::string problems;
    std::vector<std::string> own_keys;
    for (auto& found : diagnostics.take_sorted()) {
        if (is_own_key(found)) {
            own_keys.push_back(found.message);
            continue;
        }
        found.begin = {static_cast<int>(line.number), std::max(1, found.begin.column)};
        problems += to_string(found) + '\n';
    }
    if (!problems.empty()) throw LineProblem(problems);
    return own_keys;
}

std::size_t for_each_line(World& world, const JsonLines& lines, const LineWork& work) {
    listen_for_end();
    return LineRun(world, lines, work).run();
}

void OwnKeys::add(const std::vector<std::string>& told, std::size_t line) {
    for (const auto& each : told) m_first_lines.emplace(each, line);
}

void OwnKeys::tell(World& world, const std::string& file) const {
    for (const auto& [told, line] : m_first_lines)
        world.err << fmt::format("{}:{}: note: {}; nothing reads it\n", file, line, told);
}

ReplyLine read_reply_line(const JsonLines& lines, std::size_t at) {
    ReplyLine line;
    line.own_keys = read_line(lines, lines.lines.at(at), [&](ObjectReader& object) {
        if (const auto id = object.required("id")) {
            line.id = id->text_or_number();
            line.id_is_text = id->is_text();
        }
        line.scenario = object.string("scenario");
        line.step = object.string("step", {.otherwise = "", .may_be_empty = true});
        line.text = object.string("text", {.may_be_empty = true, .most_characters = longest_reply});
        if (object.has("actions")) line.actions = object.strings("actions");
        line.teacher = read_teacher_marks(object);
    });
    return line;
}

MarkedLine mark_reply_line(const Pack& pack, const ReplyLine& line, const SpellingDictionary* dictionary) {
    const Scenario& scenario = scenario_in(pack, line.scenario);
    const Step& step = step_in(scenario, line.step);
    MarkedLine marked{
        .id = line.id, .scenario = scenario.id, .step = step.id, .text = line.text, .assessment = {}};
    const auto actions = line.actions.value_or(std::vector<std::string>());
    auto facts = facts_of(pack, session_after(pack, scenario, step.id, actions, Impossible::take_as_done));
    if (!line.actions) facts.actions_taken.reset();
    marked.assessment = assess(marked.text, step_rubric(pack, scenario, step.id), facts, dictionary);
    return marked;
}

}  // namespace haoping::cli
