#pragma once

#include <functional>
#include <optional>
#include <string>

#include "json/local_text.h"

namespace haoping {

// Looks a variable up; empty when it is unset or has no text. Tests hand in their own.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

// The one place where the process's environment is read.
Environment process_environment();

// From LC_ALL, LC_MESSAGES, LANG in this order, as every other program does.
Locale preferred_locale(const Environment& environment);

// Whether windows can be opened at all; when not, a program can say so before it tries.
bool has_display(const Environment& environment);

// A person sits at it: colour and questions make sense.
bool input_is_terminal();
bool output_is_terminal();
bool error_output_is_terminal();

}  // namespace haoping
