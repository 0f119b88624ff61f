#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace haoping::cli {

// An output for people: packs and replies may hold anything, and whatever passes here is printable
// (diagnostics/printable.h). Handed on at each flush and when much has gathered.
class TerminalStream : public std::ostream {
public:
    explicit TerminalStream(std::ostream& target) : std::ostream(&m_buffer), m_buffer(target) {}
    ~TerminalStream() override;
    TerminalStream(const TerminalStream&) = delete;
    TerminalStream& operator=(const TerminalStream&) = delete;

private:
    class Buffer : public std::streambuf {
    public:
        explicit Buffer(std::ostream& target) : m_target(target) {}

    protected:
        int_type overflow(int_type byte) override;
        std::streamsize xsputn(const char* bytes, std::streamsize count) override;
        int sync() override;

    private:
        bool hand_on_lines();
        std::ostream& m_target;
        std::string m_pending;
    };
    Buffer m_buffer;
};

}  // namespace haoping::cli
