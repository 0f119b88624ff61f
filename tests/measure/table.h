#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace haoping::measure {

// A text that came out otherwise than it should.
struct Example {
    std::string scenario;
    std::string what;
    std::string text;
};

// One property that is asked of the marker, and what was measured.
struct Row {
    std::string name;
    std::string target;
    std::string figure;  // with its interval, where there is one
    std::size_t n = 0;
    std::optional<bool> reached;  // empty: not measured here
    std::string note;             // on what it was measured, and what it does not show
    std::vector<Example> worst;   // worst first
};

void print_table(std::ostream& out, const std::vector<Row>& rows);
void print_examples(std::ostream& out, const std::vector<Row>& rows, std::size_t most_a_row);
void print_json(std::ostream& out, const std::vector<Row>& rows);

// A share with its 95 % interval (Wilson 1927, JASA 22, 209–212).
struct Share {
    std::size_t hits = 0;
    std::size_t n = 0;

    void add(bool hit) {
        hits += hit ? 1U : 0U;
        ++n;
    }
    double value() const { return n == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(n); }
};
std::string to_string(const Share& share);  // "97.5 % [94.1–99.0]"

}  // namespace haoping::measure
