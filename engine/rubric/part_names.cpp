#include "rubric/part_names.h"

#include <string_view>

namespace haoping {
namespace {

LocalText title_of(std::string_view id, const ConceptBank& concepts) {
    const auto found = concepts.find(id);
    return found == concepts.end() ? LocalText{} : found->second.title;
}

struct NameOf {
    const ConceptBank& concepts;

    LocalText operator()(const ConceptTest& test) const { return title_of(test.id, concepts); }

    // A list that begins with a concept asks for it, in words of its own beside.
    LocalText operator()(const PhrasesTest& test) const {
        if (test.phrases.empty()) return {};
        const std::string_view first = test.phrases.front();
        const bool is_concept = first.size() > 2 && first.front() == '<' && first.find('>') == first.size() - 1;
        return is_concept ? title_of(first.substr(1, first.size() - 2), concepts) : LocalText{};
    }

    LocalText operator()(const StructureTest& test) const {
        switch (test.element) {
            case StructureElement::salutation: return {"a greeting at the top", "开头的称呼"};
            case StructureElement::salutation_with_name: return {"the customer's name at the top", "开头的客户称呼"};
            case StructureElement::sign_off: return {"a closing line", "结尾的祝语"};
            case StructureElement::sign_off_with_name: return {"your name at the end", "末尾的署名"};
            case StructureElement::paragraphs: return {"paragraphs", "分段"};
            case StructureElement::bilingual: return {"both languages", "中英两种语言"};
        }
        return {};
    }

    LocalText operator()(const ToneTest& test) const {
        switch (test.element) {
            case ToneElement::plain: return {"short sentences in everyday words", "用词平实的短句"};
            case ToneElement::correct:
                return {"sentences without slips, in one language", "没有错误、只用一种语言的句子"};
            case ToneElement::any_question: return {"a question", "一个问题"};
            case ToneElement::shouting: break;
        }
        return {};
    }

    template <typename Other>
    LocalText operator()(const Other&) const {
        return {};
    }
};

}  // namespace

LocalText name_of_part(const Expression& part, const ConceptBank& concepts) {
    return std::visit(NameOf{concepts}, part.test);
}

}  // namespace haoping
