#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "json/local_text.h"
#include "json/source_place.h"

namespace haoping {

// One sentence of the bank: how people say a thing, or say something that only looks like it.
struct BankSentence {
    std::string text;
    bool match = true;
    Locale language = Locale::en;
    std::string pen;  // who wrote it: sentences of one pen are alike, so they are held out together
    SourcePlace place;
};

// Who is named as the writer of the examples that stand beside a concept's phrases. They were chosen for these, so that
// they teach, but don't show what a recogniser finds.
inline constexpr std::string_view pen_of_examples = "examples";

// A concept's sentences. Other concepts' sentences are the counter-examples, but for those that it includes (they count
// here too) and those that it touches (whether they count depends on the sentence, so they say nothing).
struct BankConcept {
    std::string id;
    LocalText definition;
    std::vector<std::string> includes;
    std::vector<std::string> touches;
    std::vector<BankSentence> sentences;
};

// Reads one file of the bank:
//   # apology
//   en: The shop says sorry to the customer …
//   zh: …
//   includes: review-reply-apology
//   touches: sorry-to-hear, takes-responsibility
//   [match en a]       sentences of pen "a", one a line
//   [miss zh b]        near misses
// Empty lines and lines that begin with "# " between sections are passed over. What can't be read is reported with its
// line and left out.
BankConcept read_bank_concept(std::string_view text, const std::string& file, std::vector<Diagnostic>& diagnostics);

// All files ID.txt of a folder, by id. std::filesystem::filesystem_error when there is no such folder.
std::vector<BankConcept> read_bank(const std::filesystem::path& folder, std::vector<Diagnostic>& diagnostics);

}  // namespace haoping
