#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "evidence/phrase_book.h"
#include "evidence/reply_index.h"

namespace haoping {

// What may stand between two words of a phrase: words of other scripts and Chinese characters have each their limit.
struct GapAllowance {
    std::uint32_t words = 2;
    std::uint32_t han = 3;
};

// The phrase up to some element, laid over the reply.
struct Partial {
    static constexpr std::uint32_t nowhere = UINT32_MAX;

    std::uint32_t first = nowhere;
    std::uint32_t last = nowhere;
    std::uint32_t gap = 0;  // words and characters passed over
    std::uint32_t typos = 0;
    bool wide = false;     // "..." came just before
    bool denied = false;   // some matched word stands under a negation
    bool negator = false;  // a negator of the phrase itself was matched
    bool fresh = false;    // some matched word is the trainee's own

    bool begun() const { return last != nowhere; }
    bool counts(bool any_polarity) const { return any_polarity || negator || !denied; }
};

using Partials = std::pmr::vector<Partial>;

// Follows all ways of laying a sequence of words over one stretch of a reply at once; of the ways that end at the same
// word the best is kept, so the steps grow with reply × phrase and no faster.
class PhraseWays {
public:
    // After `most_steps` nothing more is found.
    PhraseWays(const ReplyIndex& reply, Scope scope, std::uint64_t sentences, std::size_t most_steps)
        : m_reply(reply), m_scope(scope), m_sentences(sentences), m_most_steps(most_steps) {}

    // What is found lives as long as the search.
    Partials run(const PhraseSequence& sequence) {
        Partials none(&m_memory);
        none.emplace_back();
        return follow(sequence, std::move(none));
    }

    std::size_t steps() const { return m_steps; }

private:
    Partials follow(const PhraseSequence& sequence, Partials partials);
    void step(const PhraseElement& element, const Partials& partials, Partials& next);
    void word(const PhraseWord& wanted, const Partial& from, Partials& into);
    void any_word(const PhraseAnyWord& wanted, const Partial& from, Partials& into);
    template <typename Try>
    void each_unit_behind(const Partial& from, bool only_next, Try try_it) const;
    bool is_denying_verb(const ReplyUnit& unit) const;
    std::vector<Scope> places_of(SlotKind kind) const;
    std::vector<Scope> places_of(const std::string& fact) const;
    void values(const std::vector<Scope>& places, const Partials& partials, Partials& into);
    std::optional<Partial> extended(const Partial& from, Scope units, GapAllowance allowance) const;
    void try_unit(const PhraseWord& wanted, const Partial& from, std::uint32_t unit, Partials& into);
    static void keep_best(Partials& partials);

    const ReplyIndex& m_reply;
    Scope m_scope;
    std::uint64_t m_sentences;
    std::size_t m_most_steps;
    std::size_t m_steps = 0;  // places looked at
    // Partial ways are many and short-lived: enough room on the stack for all but odd replies.
    std::array<std::byte, 6000> m_room;
    std::pmr::monotonic_buffer_resource m_memory{m_room.data(), m_room.size()};
};

}  // namespace haoping
