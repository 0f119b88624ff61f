#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "evidence/reply_index.h"

namespace haoping {

// A reply as a letter: its lines that are not blank.
struct LetterLine {
    Span span;    // without blanks at its ends
    Scope units;  // its words
    bool after_blank_line = false;
};
std::vector<LetterLine> lines_of(const ReplyIndex& reply);

// Where any word of a name (one of CaseNames) is written: "Ms Lopes" and "Hi Ana" both name Ana Lopes.
std::optional<Span> name_in(std::span<const std::uint64_t> name, const ReplyIndex& reply, Scope scope);

// Whether a line is head of a letter and no part of its text: "Subject: …", 主题：…, a date, the shop's name.
bool is_letterhead(const LetterLine& line, const ReplyIndex& reply);

// Nothing but a date.
bool is_date_line(const LetterLine& line, const ReplyIndex& reply);

// A short line without a stop, such as a title.
bool is_title(const LetterLine& line, const ReplyIndex& reply);

}  // namespace haoping
