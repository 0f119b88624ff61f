// Any bytes as the files of a pack: "=== scenarios/a.json" on a line begins a file. Either it loads or it says why not;
// what loads can be played.

#include <map>

#include "input.h"
#include "pack/load_pack.h"
#include "play/check_samples.h"
#include "play/session.h"

using namespace haoping;

namespace {

std::map<std::string, std::string> files_in(std::string_view text) {
    constexpr std::string_view mark = "=== ";
    std::map<std::string, std::string> files;
    std::string name = "pack.json";
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        const auto line = text.substr(0, end);
        if (line.starts_with(mark))
            name = line.substr(mark.size(), line.find_last_not_of("\r\n") + 1 - mark.size());
        else
            files[name] += line;
        text.remove_prefix(end);
    }
    return files;
}

void play(const Pack& pack) {
    for (const auto& scenario : pack.scenarios) {
        auto session = start_session(pack, scenario, 1, {});
        for (const auto& action : scenario.actions)
            session = apply(pack, session, UseDesk{action.id, {}, {}}, Instant{}).next;
        session = apply(pack, session, SendReply{"Dear customer, I am sorry. We refund 5 USD today."}, Instant{}).next;
        const double total = mark_session(pack, session).total;
        fuzz::require(total >= 0 && total <= 1);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto loaded =
        load_pack(MemorySource(files_in(fuzz::text_of(data, size))), [](const std::string&) { return nullptr; });
    fuzz::require(loaded.value.has_value() == !has_errors(loaded.diagnostics));
    if (loaded.value) {
        check_concepts(*loaded.value);
        check_samples(*loaded.value);
        play(*loaded.value);
    }
    return 0;
}
