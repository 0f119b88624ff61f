// load_grown KIND COUNT PACK: loads a pack in which one thing stands so many times, checks it as `haoping validate`
// does, and marks a reply. Prints how many findings there were and the most memory that was held at once. The driver
// (growth_tests) counts its instructions, and subtracts those of making the pack: load_grown KIND COUNT PACK make

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

#include <malloc.h>

#include "growing_pack.h"
#include "play/check_criteria.h"
#include "play/check_samples.h"
#include "play/session.h"

namespace {

std::size_t held = 0;
std::size_t most_held = 0;

}  // namespace

void* operator new(std::size_t size) {
    void* memory = std::malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    held += malloc_usable_size(memory);
    most_held = held > most_held ? held : most_held;
    return memory;
}
void operator delete(void* memory) noexcept {
    held -= memory == nullptr ? 0 : malloc_usable_size(memory);
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }

namespace {

using namespace haoping;

constexpr auto reply =
    "Dear Ana,\nI am very sorry about the delay. Your tea has left our warehouse on 11 November. It left our house "
    "then. We will send you the number. Tea left, and left tea too.\nKind regards,\nLi Xiao";

std::size_t load_and_mark(const growth::GrowingPack& grown) {
    const auto loaded = load_pack(MemorySource(grown.files), grown.find_pack);
    std::size_t findings = loaded.diagnostics.size();
    if (!loaded.value) return findings;
    const Pack& pack = *loaded.value;
    findings += check_concepts(pack).size() + check_criteria(pack).size() + check_samples(pack).size();
    const auto session = start_session(pack, pack.scenarios.front(), 1, {});
    apply(pack, session, SendReply{reply}, Instant{});
    return findings;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        for (const auto& kind : growth::kinds()) std::puts(kind.c_str());
        return EXIT_FAILURE;
    }
    try {
        const auto grown = growth::grown(argv[1], std::stoul(argv[2]), argv[3]);
        if (argc > 4) return EXIT_SUCCESS;
        most_held = held;
        const auto before = held;
        const auto findings = load_and_mark(grown);
        std::printf("%zu findings, %zu bytes\n", findings, most_held - before);
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "load_grown: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
