#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "support/catch.h"
#include "support/folders.h"
#include "views/catalogue.h"
#include "views/texts.h"

using namespace haoping;

namespace {

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Neighbouring literals are one, as for the compiler.
std::string joined(const std::string& literals) {
    static const std::regex literal(R"re("((?:[^"\\]|\\.)*)")re");
    std::string text;
    for (std::sregex_iterator at(literals.begin(), literals.end(), literal), end; at != end; ++at) {
        text += (*at)[1];
    }
    return text;
}

void collect(const std::string& code, const std::regex& use, std::set<std::string>& texts) {
    for (std::sregex_iterator at(code.begin(), code.end(), use), end; at != end; ++at) {
        texts.insert(joined((*at)[1]));
    }
}

// What the sources hand to Texts: t("…"), t.label("…"), and the tables of names.
std::set<std::string> texts_in_use() {
    static const std::regex call(R"re(\b(?:m_)?(?:t|texts\(\))(?:\.label)?\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re");
    static const std::regex counted(R"re(\.counted\([^"]*("(?:[^"\\]|\\.)*"),\s*"(?:[^"\\]|\\.)*"\))re");
    static const std::regex counted_many(R"re(\.counted\([^"]*"(?:[^"\\]|\\.)*",\s*("(?:[^"\\]|\\.)*")\))re");
    static const std::regex named(R"re(Named\{"\w\w", ("[^"]+")\})re");
    std::set<std::string> texts;
    for (const auto* folder :
         {"app/views", "app/cli", "app/hall", "app/rooms", "app/shell", "app/screens", "app/desktop"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(test::source_folder() / folder)) {
            if (entry.path().extension() == ".cpp") {
                const std::string code = contents(entry.path());
                collect(code, call, texts);
                collect(code, counted, texts);
                collect(code, counted_many, texts);
                collect(code, named, texts);
            }
        }
    }
    return texts;
}

std::size_t slots_in(std::string_view text) {
    std::size_t count = 0;
    for (auto at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2)) {
        ++count;
    }
    return count;
}

}  // namespace

SCENARIO("Every text of the interface has its Chinese", "[views][texts]") {
    GIVEN("the texts that the sources use and the catalogue") {
        const auto used = texts_in_use();
        std::set<std::string> translated;
        for (const auto& entry : chinese_catalogue()) {
            if (!entry.chinese.empty()) {
                translated.insert(std::string(entry.english));
            }
        }
        REQUIRE(used.size() > 100);
        THEN("none is missing") {
            for (const auto& text : used) {
                INFO(text);
                CHECK(translated.contains(text));
            }
        }
        THEN("none is unused") {
            for (const auto& text : translated) {
                INFO(text);
                CHECK(used.contains(text));
            }
        }
    }
}

SCENARIO("A translation has as many slots as its text", "[views][texts]") {
    for (const auto& entry : chinese_catalogue()) {
        INFO(entry.english);
        CHECK(slots_in(entry.english) == slots_in(entry.chinese));
    }
}

SCENARIO("Slots are filled in order", "[views][texts]") {
    GIVEN("the interface in English") {
        const Texts t(Locale::en);
        THEN("each value stands in its place") { CHECK(t("Mood: {} → {}", "calm", "happy") == "Mood: calm → happy"); }
        THEN("a value that looks like a slot is left alone") {
            CHECK(t("{} of {} passed", "{}", "4") == "{} of 4 passed");
        }
    }
    GIVEN("the interface in Chinese") {
        THEN("the text is Chinese") { CHECK(Texts(Locale::zh)("Send") == "发送"); }
    }
}

SCENARIO("One thing is told apart from several", "[views][texts]") {
    const Texts t(Locale::en);
    CHECK(t.counted(1, "1 edit not saved", "{} edits not saved") == "1 edit not saved");
    CHECK(t.counted(0, "1 edit not saved", "{} edits not saved") == "0 edits not saved");
    CHECK(Texts(Locale::zh).counted(2, "1 edit not saved", "{} edits not saved") == "2 处修改未保存");
}
