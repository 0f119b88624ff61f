#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "recognition/bank.h"

namespace haoping {

// Which concepts of a bank include or touch which. By index in the bank.
class Relations {
public:
    explicit Relations(std::span<const BankConcept> bank);

    enum Kind : std::uint8_t { none, includes, touches };
    Kind of(std::size_t concept_index, std::size_t other) const {
        return static_cast<Kind>(m_bits[concept_index * m_count + other]);
    }

    // [concept × concepts + other]
    std::span<const std::uint8_t> kinds() const { return m_bits; }

private:
    std::uint8_t& bits(std::size_t concept_index, std::size_t other) { return m_bits[concept_index * m_count + other]; }

    std::size_t m_count;
    std::vector<std::uint8_t> m_bits;
};

// What a sentence is to a concept.
enum class Part : std::uint8_t { match, near_miss, other, nothing };

// What a sentence of the concept `of_sentence`, a match or a near miss there, is to another concept.
Part part_of(std::size_t of_sentence, bool match, std::size_t concept_index, const Relations& relations);

}  // namespace haoping
