#pragma once

#include <optional>
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

// Where one of the names, or any part of it, is written: "Ms Lopes" and "Hi Ana" both name Ana Lopes.
std::optional<Span> name_in(const std::vector<std::string>& names, const ReplyIndex& reply, Scope scope);

// How the case calls the customer, and the one who signs.
std::vector<std::string> names_of_customer(const Facts& facts);
std::vector<std::string> names_of_trainee(const Facts& facts);

// Whether a line is head of a letter and no part of its text: "Subject: …", 主题：…, a date, the shop's name.
bool is_letterhead(const LetterLine& line, const ReplyIndex& reply);

// Nothing but a date.
bool is_date_line(const LetterLine& line, const ReplyIndex& reply);

// A short line without a stop, such as a title.
bool is_title(const LetterLine& line, const ReplyIndex& reply);

}  // namespace haoping
