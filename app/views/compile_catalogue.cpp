// Build tool: turns a gettext catalogue (.po) into the C++ table behind chinese_catalogue().
// Usage: compile_catalogue IN.po OUT.cpp
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace {

enum class Part { none, id, text };

// The text between the first and the last quote; .po escapes are those of C++, so it stays as it is.
std::string quoted(const std::string& line) {
    const auto first = line.find('"');
    const auto last = line.rfind('"');
    return first == last ? std::string() : line.substr(first + 1, last - first - 1);
}

bool starts_with(const std::string& line, const char* prefix) { return line.rfind(prefix, 0) == 0; }

std::map<std::string, std::string> read_catalogue(std::istream& in) {
    std::map<std::string, std::string> texts;
    std::string id;
    std::string text;
    Part part = Part::none;
    const auto finish = [&] {
        if (!id.empty()) {
            texts[id] = text;
        }
        id.clear();
        text.clear();
        part = Part::none;
    };
    for (std::string line; std::getline(in, line);) {
        if (starts_with(line, "msgid ")) {
            finish();
            part = Part::id;
        } else if (starts_with(line, "msgstr ")) {
            part = Part::text;
        } else if (!starts_with(line, "\"")) {
            continue;
        }
        (part == Part::id ? id : text) += quoted(line);
    }
    finish();
    return texts;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: compile_catalogue IN.po OUT.cpp\n";
        return 2;
    }
    std::ifstream in(argv[1]);
    std::ofstream out(argv[2]);
    if (!in || !out) {
        std::cerr << "compile_catalogue: cannot open " << argv[in ? 2 : 1] << '\n';
        return 2;
    }
    out << "// Generated from a .po catalogue; do not edit.\n#include \"views/catalogue.h\"\n\nnamespace haoping {\n"
           "namespace {\nconstexpr Translation entries[] = {\n";
    for (const auto& [english, chinese] : read_catalogue(in)) {
        out << "    {\"" << english << "\", \"" << chinese << "\"},\n";
    }
    out << "};\n}  // namespace\n\nstd::span<const Translation> chinese_catalogue() { return entries; }\n\n}  // "
           "namespace haoping\n";
    return out.good() ? 0 : 2;
}
