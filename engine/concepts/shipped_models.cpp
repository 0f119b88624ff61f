#include "concepts/shipped_models.h"

#include <cassert>
#include <string_view>
#include <utility>

// Of shipped_models.S.
extern "C" const char haoping_concepts_begin[];
extern "C" const char haoping_concepts_end[];
extern "C" const char haoping_styles_begin[];
extern "C" const char haoping_styles_end[];

namespace haoping {
namespace {

template <typename Model>
std::shared_ptr<const Model> read(const char* begin, const char* end) {
    auto model = Model::from_bytes(std::string_view(begin, static_cast<std::size_t>(end - begin)));
    assert(model);
    return std::make_shared<const Model>(std::move(*model));
}

}  // namespace

std::shared_ptr<const ConceptModel> shipped_concepts() {
    static const auto model = read<ConceptModel>(haoping_concepts_begin, haoping_concepts_end);
    return model;
}

std::shared_ptr<const StyleModel> shipped_styles() {
    static const auto model = read<StyleModel>(haoping_styles_begin, haoping_styles_end);
    return model;
}

}  // namespace haoping
