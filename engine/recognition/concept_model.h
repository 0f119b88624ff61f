#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "json/local_text.h"
#include "recognition/features.h"

namespace haoping {

// Rarities of features are told in sixteenths.
inline constexpr double rarity_unit = 16;

// What a concept's sentences look like, in one language: the sum of the weights of a stretch's features, over the
// length of the stretch, and two borders. Numbers at run time are integers but for one product, one root and one
// quotient, so a stretch scores the same to the last bit on every machine.
struct ConceptHead {
    double unit = 0;  // of a weight; 0: there were too few sentences to learn from
    double bias = 0;
    double sure = 0;     // a score from here on is found
    double unsure = 0;   // from here on it may be; below it is not
    double grave = 0;    // from here on it is found even where finding it falsely would be unjust
    double denying = 0;  // the share of its sentences that deny something, as "we can't recall it" does
};

// A linear classifier for each concept of a bank, over the features of clauses. Immutable; safe to share between
// threads.
class ConceptModel {
public:
    static constexpr std::size_t most_concepts = 256;

    struct Slot {  // of an open-addressing table
        FeatureKey key = 0;
        std::uint32_t first = 0;   // into the weights
        std::uint16_t count = 0;   // 0: free
        std::uint16_t rarity = 0;  // how much the feature counts for the length of a stretch
    };
    struct Weight {
        std::uint8_t concept_index = 0;
        std::int8_t value = 0;
    };

    ConceptModel() = default;
    ConceptModel(std::vector<std::string> ids, std::vector<std::array<ConceptHead, 2>> heads, std::vector<Slot> slots,
                 std::vector<Weight> weights);

    // What `bytes` holds, as to_bytes() wrote it; empty when it is no such thing or is damaged. The bytes must outlive
    // the model and its copies, which leave the weights there: they are most of it.
    static std::optional<ConceptModel> from_bytes(std::string_view bytes);
    std::string to_bytes() const;

    std::size_t size() const { return m_ids.size(); }
    const std::vector<std::string>& ids() const { return m_ids; }
    std::optional<std::size_t> index_of(std::string_view id) const;
    const ConceptHead& head(std::size_t index, Locale language) const {
        return m_heads[index][static_cast<std::size_t>(language)];
    }

    const Slot* find(FeatureKey key) const;  // null: the feature tells nothing
    // Where the search for a key begins in a table of so many slots; from there on to the right.
    static std::size_t home_of(FeatureKey key, std::size_t slots) { return (std::uint64_t{key} * slots) >> 32U; }
    std::span<const Weight> weights(const Slot& slot) const {
        return m_weights.subspan(slot.first, slot.count);
    }
    // Adds the weights of features to the sums of the concepts: [concept].
    void add_weights(std::span<const Slot* const> slots, std::span<std::int32_t> sums) const;

private:
    void lay_out_rows();

    std::vector<std::string> m_ids;                   // ascending
    std::vector<std::array<ConceptHead, 2>> m_heads;  // [concept][language]
    std::vector<Slot> m_slots;                        // open addressing
    std::shared_ptr<const std::vector<Weight>> m_own_weights;  // null: they lie in the bytes it was read from
    std::span<const Weight> m_weights;
    // Features that tell something of most concepts, which are those that replies have, lie here once more with a
    // weight for each concept: a row is added in one go.
    std::vector<std::uint16_t> m_row_of;  // [slot]; none: 0xFFFF
    std::size_t m_row_length = 0;         // concepts, rounded up so that rows divide evenly into machine words
    std::vector<std::int8_t> m_rows;      // [row × m_row_length + concept]
};

}  // namespace haoping
