#include "cli/item_owners.h"

#include <fmt/format.h>

#include "diagnostics/diagnostics.h"

namespace haoping::cli {

ItemOwners item_owners(const World& world, std::string_view except_pack) {
    ItemOwners owners;
    for (const auto& packs : folders_with_packs(world, {})) {
        for (const auto& folder : pack_folders(packs)) {
            const FolderSource source(folder);
            const auto pack = pack_id_in(source);
            if (pack == except_pack) continue;
            for (const auto& item : read_course_texts(source).texts.items) owners.emplace(item.id, pack);
        }
    }
    return owners;
}

std::vector<Diagnostic> items_of_others(const CourseTexts& texts, const ItemOwners& owners) {
    Diagnostics diagnostics;
    for (const auto& item : texts.items) {
        if (const auto owner = owners.find(item.id); owner != owners.end())
            diagnostics.report(Code::duplicate_id, item.place,
                               fmt::format("the pack '{}' has a quiz item '{}' too", owner->second, item.id),
                               "give it another id: answers to the one would count for the other");
    }
    return diagnostics.take_sorted();
}

}  // namespace haoping::cli
