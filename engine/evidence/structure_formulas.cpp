#include "evidence/structure_formulas.h"

#include <array>

namespace haoping {

namespace {

constexpr std::array<std::string_view, 25> greetings{"=dear",
                                                     "hi",
                                                     "hello",
                                                     "hey",
                                                     "greetings",
                                                     "good (morning|afternoon|evening|day)",
                                                     "hola",
                                                     "ola",
                                                     "bonjour",
                                                     "bonsoir",
                                                     "ciao",
                                                     "buongiorno",
                                                     "hallo",
                                                     "salut",
                                                     "guten tag",
                                                     "buenos dias",
                                                     "(buenas|boas) (tardes|noches|tarde|noite)",
                                                     "(=querido|=querida|=estimado|=estimada|=prezado|=prezada)",
                                                     "(=cher|=chère|=chere|=lieber|=liebe|=gentile)",
                                                     "bom dia",
                                                     "welcome",
                                                     "(您好|你好|哈喽|嗨)",
                                                     "(尊敬的|亲爱的)",
                                                     "(早上|上午|中午|下午|晚上)好",
                                                     "亲亲"};

constexpr std::array<std::string_view, 16> closings{
    "regards",
    "(best|kind|warm|good) wishes",
    "sincerely",
    "(yours|your) (faithfully|truly)",
    "cheers",
    "have a [very] (nice|good|great|lovely|pleasant) (day|evening|week|weekend|one)",
    "all the best",
    "thank you",
    "thanks",
    "此致",
    "take care",
    "(祝好|敬上|谢谢|顺祝|谨上|敬启|敬礼|顺颂)",
    "祝 (生活|购物|一切|万事|愉快|安好|商祺)",
    "祝 ... (愉快|快乐|顺利|安康|平安|如意|开心)",
    "(cordialement|saludos|atenciosamente)",
    "祝(您|你)"};

}  // namespace

std::span<const std::string_view> formulas_of(StructureElement element) {
    switch (element) {
        case StructureElement::salutation:
        case StructureElement::salutation_with_name: return greetings;
        case StructureElement::sign_off:
        case StructureElement::sign_off_with_name: return closings;
        case StructureElement::paragraphs:
        case StructureElement::bilingual: break;
    }
    return {};
}

}  // namespace haoping
