#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/expression_compiler.h"
#include "evidence/reply_index.h"

namespace haoping {

// What keeps words from being found that are not simply denied, quoted or only possible.
enum class Lack : std::uint8_t {
    none,
    words,           // some are nowhere in the reply
    one_sentence,    // all are there, in no sentence together
    order,           // all are there, but not one after the other
    nearness,        // in one sentence, but in another order or too far apart
    other_language,  // the reply is in the other language
};

struct PhraseLack {
    Lack kind = Lack::none;
    std::vector<std::string> missing;  // with Lack::words: as the phrase writes them, "(parcel|box)"
    std::size_t present = 0;           // of the pieces of the phrase: how many are there
    bool names_something = false;      // of these: one that is no small word ("we", "the")
};

struct NearestPhrase {
    std::string phrase;
    PhraseLack lack;
};

// Says of phrases that one reply lacks how near it comes to them. Concepts and reply must outlive it.
class LackFinder {
public:
    LackFinder(const ConceptBank& concepts, const ReplyIndex& reply) : m_compiler(concepts, m_slips), m_reply(reply) {}

    // `phrase` is not found in the reply.
    PhraseLack of_phrase(const std::string& phrase);
    // Of the phrases of a concept the one of which most is there; none when nothing is but small words.
    std::optional<NearestPhrase> nearest_of(const std::string& concept_id);

private:
    bool is_other_language(std::string_view phrase) const;
    bool is_there(const std::string& piece);
    Lack kind_of_complete(const std::string& phrase, const std::vector<std::string>& pieces);
    CompiledExpression compiled(const std::string& phrase);

    Diagnostics m_slips;  // told elsewhere, with their places
    ExpressionCompiler m_compiler;
    const ReplyIndex& m_reply;
};

// Words of one phrase that must be there, each with its alternatives: "~can (not|never) [ever] ship & {date}" → can,
// (not|never), ship, {date}.
std::vector<std::string> pieces_of_phrase(std::string_view phrase);

}  // namespace haoping
