#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace haoping {

// The customer's words, read once and then held against every reply. Immutable.
class CustomerMessage {
public:
    CustomerMessage() = default;
    CustomerMessage(std::string text);  // NOLINT: a message is a text
    CustomerMessage(const char* text) : CustomerMessage(std::string(text)) {}  // NOLINT

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    // One hash for each run of six words, in ascending order; of the first 20,000 bytes.
    const std::vector<std::uint64_t>& runs() const { return m_runs; }

private:
    std::string m_text;
    std::vector<std::uint64_t> m_runs;
};

}  // namespace haoping
