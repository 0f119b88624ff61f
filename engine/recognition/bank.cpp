#include "recognition/bank.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

namespace haoping {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

// "a, b" or "a b"
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(" ,"); at < text.size();) {
        const auto end = std::min(text.find_first_of(" ,", at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(" ,", end);
    }
    return words;
}

class BankReader {
public:
    BankReader(const std::string& file, std::vector<Diagnostic>& diagnostics)
        : m_file(file), m_diagnostics(diagnostics) {}

    BankConcept read(std::string_view text) {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
        while (!text.empty()) {
            const auto end = text.find('\n');
            ++m_line;
            read_line(trimmed(text.substr(0, end)));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (m_concept.id.empty())
            report("the file does not begin with the concept's id", "write \"# id\" in its first line");
        return std::move(m_concept);
    }

private:
    void read_line(std::string_view line) {
        if (line.empty()) return;
        if (line.starts_with("# ")) {
            if (m_concept.id.empty()) m_concept.id = trimmed(line.substr(2));
        } else if (line.starts_with('[')) {
            begin_section(line);
        } else if (m_section) {
            m_concept.sentences.push_back(*m_section);
            m_concept.sentences.back().text = line;
            m_concept.sentences.back().place = place();
        } else if (!m_past_head) {
            read_head(line);
        }
    }

    void read_head(std::string_view line) {
        const auto colon = line.find(':');
        const auto key = trimmed(line.substr(0, colon));
        const auto value = colon == std::string_view::npos ? std::string_view() : trimmed(line.substr(colon + 1));
        if (key == "en")
            m_concept.definition.en = value;
        else if (key == "zh")
            m_concept.definition.zh = value;
        else if (key == "includes")
            m_concept.includes = words_of(value);
        else if (key == "touches")
            m_concept.touches = words_of(value);
        else
            report("this line stands before the first section and is no definition",
                   "write en:, zh:, includes: or touches:, or a section such as [match en a]");
    }

    // "[match en a]"
    void begin_section(std::string_view line) {
        m_section.reset();
        m_past_head = true;
        const auto inside = line.substr(1, line.find(']') - 1);
        const auto words = words_of(inside);
        const bool kind = words.size() == 3 && (words[0] == "match" || words[0] == "miss");
        if (!line.ends_with(']') || !kind || (words[1] != "en" && words[1] != "zh")) {
            report("this is no section",
                   "write [match en a], [match zh a], [miss en a] or [miss zh a]; a: who wrote it");
            return;
        }
        m_section = BankSentence{.text = {},
                                 .match = words[0] == "match",
                                 .language = words[1] == "zh" ? Locale::zh : Locale::en,
                                 .pen = words[2],
                                 .place = {}};
    }

    SourcePlace place() const { return {m_file, {m_line, 1}, {m_line, 1}}; }

    void report(std::string message, std::string hint) {
        m_diagnostics.push_back(
            {Code::bad_form, m_file, {m_line, 1}, {m_line, 1}, std::move(message), std::move(hint)});
    }

    const std::string& m_file;
    std::vector<Diagnostic>& m_diagnostics;
    BankConcept m_concept;
    std::optional<BankSentence> m_section;  // what its sentences have in common; empty: none that can be read has begun
    bool m_past_head = false;
    int m_line = 0;
};

}  // namespace

BankConcept read_bank_concept(std::string_view text, const std::string& file, std::vector<Diagnostic>& diagnostics) {
    return BankReader(file, diagnostics).read(text);
}

std::vector<BankConcept> read_bank(const std::filesystem::path& folder, std::vector<Diagnostic>& diagnostics) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    std::ranges::sort(paths, {}, [](const std::filesystem::path& path) { return path.stem().u8string(); });
    std::vector<BankConcept> bank;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        bank.push_back(read_bank_concept(text, path.filename().string(), diagnostics));
    }
    return bank;
}

}  // namespace haoping
