#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/facts.h"
#include "text/spelling.h"
#include "views/writing.h"

namespace haoping {

// The dictionary and what is right beside it: names and values of the case, the person's own words. In small letters.
struct KnownWords {
    const SpellingDictionary& dictionary;
    std::set<std::string> words;
};
std::set<std::string> words_of_the_case(const Facts& facts);
std::string in_small_letters(std::string_view word);

// Latin words that are not known, words written twice, and "i" for "I", in text order. Words with digits, words in
// capitals and Chinese are left alone. Misspelled words have no choices yet: those take long, see SpellingWorker.
std::vector<WritingFinding> check_writing(std::string_view text, const KnownWords& known);

}  // namespace haoping
