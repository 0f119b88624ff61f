#pragma once

#include "text/analysis.h"

namespace haoping {

// The share of the words that stand in no sentence but in a list of keywords, 0–1: in stretches of twelve words of
// which at most two are small words, or between signs without any small word. Words copied from the customer count too.
// In Chinese only items between signs or blanks are looked at.
double listed_share(const Analysis& reply);

// Marks the words of such stretches as Token::listed where hardly any small word is among them: a list of keywords
// between two real sentences says nothing either.
void leave_out_lists(Analysis& reply);

// Whether the text tells what a reply should be ("Asks politely why", "fulfils all criteria") instead of being one.
bool speaks_of_marking(const Analysis& reply);

}  // namespace haoping
