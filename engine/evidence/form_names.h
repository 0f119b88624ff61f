#pragma once

#include <array>

#include "evidence/expression.h"
#include "json/value_reader.h"

namespace haoping {

// As {"structure": …} and {"tone": …} name them.
inline constexpr std::array structure_names{
    EnumName<StructureElement>{"salutation", StructureElement::salutation},
    EnumName<StructureElement>{"salutation_with_name", StructureElement::salutation_with_name},
    EnumName<StructureElement>{"sign_off", StructureElement::sign_off},
    EnumName<StructureElement>{"sign_off_with_name", StructureElement::sign_off_with_name},
    EnumName<StructureElement>{"paragraphs", StructureElement::paragraphs},
    EnumName<StructureElement>{"bilingual", StructureElement::bilingual},
};

inline constexpr std::array tone_names{
    EnumName<ToneElement>{"shouting", ToneElement::shouting},
    EnumName<ToneElement>{"plain", ToneElement::plain},
    EnumName<ToneElement>{"correct", ToneElement::correct},
    EnumName<ToneElement>{"any_question", ToneElement::any_question},
};

}  // namespace haoping
