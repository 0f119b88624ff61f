// Writes to a store until it is killed or done; crash_tests.cpp starts it.
//     store_crash_child FILE type        types into the draft of attempt 1, reporting each key and each save
//     store_crash_child FILE attempts N  begins attempts N … N + 49

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include "store/store_writer.h"
#include "support/typed_text.h"

using namespace haoping;

namespace {

// Lines of under 512 bytes reach a pipe whole, also from a process that is killed.
void report(const char* what, std::size_t size) {
    std::printf("%s %zu %lld\n", what, size, static_cast<long long>(test::steady_milliseconds()));
    std::fflush(stdout);
}

[[noreturn]] void type(const std::shared_ptr<Store>& store) {
    if (!store->attempt(1)) store->begin_attempt(1, Session{}, "test-shop", "1.0.0");
    const auto draft = store->draft_of(1);
    StoreWriter writer(store);
    // A draft's time is its length here, so that a save can be told from the status.
    for (std::size_t size = draft ? draft->text.size() : 0;; ++size) {
        writer.save_draft({1, 0, test::typed_text(size), Instant{std::chrono::milliseconds{size}}});
        report("typed", size);
        if (const auto saved = writer.status().draft_saved)
            report("saved", static_cast<std::size_t>(saved->time_since_epoch().count()));
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
}

void begin_attempts(Store& store, int first) {
    for (int id = first; id < first + 50; ++id) store.begin_attempt(id, Session{}, "test-shop", "1.0.0");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::shared_ptr<Store> store = open_sqlite_store(argv[1]);
    if (std::string{argv[2]} == "type") type(store);
    begin_attempts(*store, argc > 3 ? std::atoi(argv[3]) : 0);
    return 0;
}
