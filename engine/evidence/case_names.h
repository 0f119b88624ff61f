#pragma once

#include <cstdint>
#include <vector>

namespace haoping {

struct Facts;

// The words of the names in a case, as word_key() has them: every form that the facts know, without "Ms" and the like.
struct CaseNames {
    std::vector<std::uint64_t> customer;
    std::vector<std::uint64_t> trainee;
    std::vector<std::uint64_t> shop;
};

CaseNames names_of(const Facts& facts);

// "Mr", "Ms", "Dr": stands before a name and is none. The word as word_key() has it.
bool is_form_of_address(std::uint64_t word);

}  // namespace haoping
