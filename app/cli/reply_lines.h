#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "cli/command.h"
#include "cli/teacher_marks.h"
#include "json/object_reader.h"
#include "rubric/assessment.h"

namespace haoping::cli {

// A file of JSON Lines: one object a line; empty lines are passed over.
struct JsonLines {
    struct Line {
        std::size_t number = 0;  // 1-based
        std::string text;
    };
    std::string file;  // as problems name it
    std::vector<Line> lines;
};
JsonLines read_json_lines(World& world, const std::string& file);

// Hands the object of a line to `read`. Throws a LineProblem with everything that is wrong with it, each with its
// place: no JSON, keys that stand twice, wrong types, and keys that look like a misspelling of one that is read. Other
// keys are the author's own: those are returned, each as what is to be told of it.
std::vector<std::string> read_line(const JsonLines& lines, const JsonLines::Line& line,
                                   const std::function<void(ObjectReader&)>& read);

// Its text is whole lines, with file and place.
class LineProblem : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// What is done with each line. `work` is called with its index, on `jobs` threads, in any order; `done`, when given,
// in the order of the lines, one at a time, for those whose work went well.
struct LineWork {
    unsigned jobs = 1;
    std::function<void(std::size_t)> work;
    std::function<void(std::size_t)> done = {};
};

// What `work` throws is printed as "file:line: …"; what `done` throws ends it all. Returns the number of lines that
// went wrong. Throws CommandError when somebody stopped it; the lines before that are done.
std::size_t for_each_line(World& world, const JsonLines& lines, const LineWork& work);

// Keys of the author's own may be a mistake that looks like none of ours, so each is told once a file, with its first
// line.
class OwnKeys {
public:
    void add(const std::vector<std::string>& told, std::size_t line);
    void tell(World& world, const std::string& file) const;

private:
    std::map<std::string, std::size_t> m_first_lines;
};

// {"id", "scenario", "text", "actions"?, "step"?}, and a teacher's marks where there are some.
struct ReplyLine {
    std::string id;
    bool id_is_text = true;  // ids may be numbers
    std::string scenario;
    std::string step;
    std::string text;
    std::optional<std::vector<std::string>> actions = {};
    TeacherMarks teacher = {};
    std::vector<std::string> own_keys = {};  // see read_line
};
ReplyLine read_reply_line(const JsonLines& lines, std::size_t at);

// A reply marked by its step's rubric.
struct MarkedLine {
    std::string id;
    std::string scenario;
    std::string step;
    std::string text;
    Assessment assessment;
};
// Throws, in plain words, what is wrong with the line.
MarkedLine mark_reply_line(const Pack& pack, const ReplyLine& line, const SpellingDictionary* dictionary);

}  // namespace haoping::cli
