#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "rubric/feedback_phrases.h"
#include "text/analysis.h"

namespace haoping {

template <typename... Parts>
std::string say(Locale locale, FeedbackPhrase phrase, const Parts&... parts) {
    return fmt::format(fmt::runtime(feedback_phrase(phrase, locale)), parts...);
}

inline constexpr std::size_t longest_quote_bytes = 160;

// Cut between words where one ends near by, else between characters, with an ellipsis.
std::string shortened(std::string_view text, std::size_t most_bytes = longest_quote_bytes);

// Without the stop or comma at its end, for a quote inside of a sentence.
std::string_view without_marks(std::string_view text);

// Words with little between them are one stretch; the longest says most. At least one span.
Span longest_stretch(const std::vector<Span>& spans);

// The first two stretches at most.
std::string quoted(std::string_view reply, const std::vector<Span>& spans);

// A title or a wording as it stands inside of a sentence: begins small, without a stop at its end. "EU" and "I" keep
// their capitals.
std::string inside_sentence(std::string text);

// "a, b and c", each as inside of a sentence.
std::string joined(const std::vector<std::string>& titles, Locale locale);

// A value that doesn't belong where it stands, with what belongs there as far as the case knows.
std::string told_wrong_value(const std::string& words, const Correction& correction, Locale locale);

// What isn't so, and what is.
std::string told(const FalseStatement& statement, std::string_view reply, Locale locale);

}  // namespace haoping
