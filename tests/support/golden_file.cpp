#include "support/golden_file.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace haoping::test {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

// common[i][j]: how many lines wanted[i…] and shown[j…] have in common, in order.
std::vector<std::vector<int>> common_lines(const Lines& wanted, const Lines& shown) {
    std::vector<std::vector<int>> common(wanted.size() + 1, std::vector<int>(shown.size() + 1));
    for (std::size_t i = wanted.size(); i-- > 0;) {
        for (std::size_t j = shown.size(); j-- > 0;) {
            common[i][j] =
                wanted[i] == shown[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    return common;
}

std::string difference(const Lines& wanted, const Lines& shown) {
    const auto common = common_lines(wanted, shown);
    std::string out;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < wanted.size() || j < shown.size()) {
        if (i < wanted.size() && j < shown.size() && wanted[i] == shown[j]) {
            ++i, ++j;
        } else if (j == shown.size() || (i < wanted.size() && common[i + 1][j] >= common[i][j + 1])) {
            out += "- " + wanted[i++] + '\n';
        } else {
            out += "+ " + shown[j++] + '\n';
        }
    }
    return out;
}

}  // namespace

std::string difference_to_golden(const std::filesystem::path& file, const std::string& shown) {
    if (std::getenv("HAOPING_WRITE_GOLDENS") != nullptr) {
        std::ofstream(file) << shown;
        return {};
    }
    std::ifstream in(file);
    const std::string wanted{std::istreambuf_iterator<char>(in), {}};
    return difference(lines_of(wanted), lines_of(shown));
}

}  // namespace haoping::test
