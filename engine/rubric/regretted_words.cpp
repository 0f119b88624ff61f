#include "rubric/regretted_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "text/sentence_view.h"

namespace haoping {
namespace {

using std::string_view;

struct QuotationMarks {
    string_view open;
    string_view close;
};
constexpr std::array<QuotationMarks, 5> quotation_marks{
    {{"“", "”"}, {"\"", "\""}, {"「", "」"}, {"『", "』"}, {" '", "'"}}};

constexpr std::array<string_view, 9> regretting{"sorry",     "apologise", "apologize", "apologises",  "apology",
                                                "apologies", "regret",    "wrong",     "unacceptable"};
constexpr std::array<string_view, 9> regretting_han{"抱歉",   "对不起", "歉意",     "致歉", "道歉",
                                                    "不应该", "不该",   "做得不好", "不对"};

std::size_t count_of(string_view text, string_view sign) {
    std::size_t count = 0;
    for (auto at = text.find(sign); at != string_view::npos; at = text.find(sign, at + sign.size())) ++count;
    return count;
}

bool is_between(const QuotationMarks& marks, string_view before, string_view behind) {
    if (behind.find(marks.close) == string_view::npos) return false;
    const auto opened = count_of(before, marks.open);
    return marks.open == marks.close ? opened % 2 == 1 : opened > count_of(before, marks.close);
}

}  // namespace

bool is_regretted_quote(const Analysis& reply, const Span& place) {
    const auto holds = [&](const Sentence& sentence) {
        return sentence.span.begin <= place.begin && place.end <= sentence.span.end;
    };
    const auto sentence = std::ranges::find_if(reply.sentences, holds);
    if (sentence == reply.sentences.end()) return false;
    const auto before = quote(reply.text, {sentence->span.begin, place.begin});
    const auto behind = quote(reply.text, {place.end, sentence->span.end});
    const bool quoted = std::ranges::any_of(
        quotation_marks, [&](const QuotationMarks& marks) { return is_between(marks, before, behind); });
    if (!quoted) return false;
    const auto words = std::span(reply.tokens).subspan(sentence->first_token, sentence->token_count);
    const auto regrets = [](const Token& token) { return is_any(regretting, token.folded); };
    const auto said = quote(reply.text, sentence->span);
    return std::ranges::any_of(words, regrets) ||
           std::ranges::any_of(regretting_han, [&](string_view word) { return said.find(word) != string_view::npos; });
}

}  // namespace haoping
