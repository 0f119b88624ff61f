// Any bytes as a reply: analysed, with every span inside the text, twice alike.

#include "input.h"
#include "text/analysis.h"
#include "text/customer_message.h"

using namespace haoping;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const CustomerMessage message("Hello, where is my order 8192034577104? It should have been here on 20 April.");
    const auto text = fuzz::text_of(data, size);
    const Language language{.today = Date{std::chrono::year(2026), std::chrono::month(4), std::chrono::day(23)},
                            .customer = &message,
                            .dictionary = nullptr};
    const auto analysis = analyse(text, language);
    for (const auto& token : analysis.tokens) {
        fuzz::require_inside(token.span, text);
        fuzz::require(token.sentence < analysis.sentences.size());
    }
    for (const auto& slot : analysis.slots) {
        fuzz::require_inside(slot.span, text);
        fuzz::require(slot.first_token <= slot.last_token && slot.last_token < analysis.tokens.size());
    }
    for (const auto& sentence : analysis.sentences) fuzz::require_inside(sentence.span, text);
    fuzz::require(analyse(text, language).tokens.size() == analysis.tokens.size());
    return 0;
}
