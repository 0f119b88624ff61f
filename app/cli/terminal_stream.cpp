#include "cli/terminal_stream.h"

#include "diagnostics/printable.h"

namespace haoping::cli {

namespace {
constexpr std::size_t much = 1 << 16;
}

TerminalStream::~TerminalStream() { flush(); }

TerminalStream::Buffer::int_type TerminalStream::Buffer::overflow(int_type byte) {
    if (traits_type::eq_int_type(byte, traits_type::eof())) return traits_type::not_eof(byte);
    m_pending += traits_type::to_char_type(byte);
    return hand_on_lines() ? byte : traits_type::eof();
}

std::streamsize TerminalStream::Buffer::xsputn(const char* bytes, std::streamsize count) {
    m_pending.append(bytes, static_cast<std::size_t>(count));
    return hand_on_lines() ? count : 0;
}

// Whole lines, so that no character and no line break is cut in two.
bool TerminalStream::Buffer::hand_on_lines() {
    if (m_pending.size() < much) return true;
    const auto end = m_pending.rfind('\n') + 1;
    m_target << printable(std::string_view(m_pending).substr(0, end), LineBreaks::kept);
    m_pending.erase(0, end);
    return m_target.good();
}

int TerminalStream::Buffer::sync() {
    m_target << printable(m_pending, LineBreaks::kept) << std::flush;
    m_pending.clear();
    return m_target.good() ? 0 : -1;
}

}  // namespace haoping::cli
