#include "concepts/shipped_concepts.h"

#include <cassert>
#include <string_view>

// Of shipped_concepts.S.
extern "C" const char haoping_concepts_begin[];
extern "C" const char haoping_concepts_end[];

namespace haoping {

std::shared_ptr<const ConceptModel> shipped_concepts() {
    static const std::shared_ptr<const ConceptModel> model = [] {
        const std::string_view bytes(haoping_concepts_begin,
                                     static_cast<std::size_t>(haoping_concepts_end - haoping_concepts_begin));
        auto read = ConceptModel::from_bytes(bytes);
        assert(read);
        return std::make_shared<const ConceptModel>(std::move(*read));
    }();
    return model;
}

}  // namespace haoping
