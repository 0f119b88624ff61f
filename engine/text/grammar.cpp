#include "text/grammar.h"

#include "text/word_table.h"

namespace haoping {
namespace {

constexpr std::uint32_t operator|(Role a, Role b) {
    return static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b);
}
constexpr std::uint32_t operator|(std::uint32_t a, Role b) { return a | static_cast<std::uint32_t>(b); }
constexpr std::uint32_t just(Role role) { return static_cast<std::uint32_t>(role); }

using enum Role;

// clang-format off
constexpr WordEntry<std::uint32_t> entries[] = {
    {"not", just(negator)}, {"never", just(negator)}, {"no", negator | filler}, {"none", just(negator)},
    {"nothing", just(negator)}, {"nobody", just(negator)}, {"neither", just(negator)}, {"nor", just(negator)},
    {"without", just(negator)}, {"unable", just(negator)}, {"impossible", negator | unavailable},
    {"hardly", just(negator)}, {"barely", just(negator)}, {"scarcely", just(negator)}, {"unavailable", negator | unavailable},
    // only in some company, see ScopeReader::negates
    {"wish", just(negator)}, {"failed", just(negator)}, {"refuse", negator | imperative}, {"refused", negator | unavailable},
    {"decline", just(negator)}, {"declined", negator | unavailable}, {"reject", just(negator)},
    {"rejected", negator | unavailable}, {"denied", negator | unavailable},
    {"possible", just(unavailable)}, {"available", just(unavailable)}, {"option", just(unavailable)},
    {"allowed", just(unavailable)}, {"permitted", just(unavailable)}, {"supported", just(unavailable)},
    {"applicable", just(unavailable)},

    {"but", border | filler}, {"however", border | filler}, {"although", just(border)}, {"though", just(border)},
    {"because", border | reason}, {"since", border | reason}, {"if", border | condition}, {"unless", border | condition},
    {"when", border | question_word}, {"whenever", just(border)}, {"until", just(border)}, {"till", just(border)},
    {"once", just(border)}, {"whereas", just(border)}, {"while", just(border)}, {"otherwise", just(border)},
    {"instead", just(border)}, {"therefore", just(border)}, {"so", coordinator | filler},
    {"and", coordinator | filler}, {"or", just(coordinator)}, {"then", coordinator | filler},

    {"we", just(we)}, {"i", just(we)}, {"seller", just(we)}, {"you", just(you)}, {"it", just(third)}, {"they", just(third)},
    {"he", just(third)}, {"she", just(third)}, {"this", just(third)}, {"that", just(third)}, {"there", just(third)},
    {"carrier", just(carrier)}, {"courier", just(carrier)}, {"couriers", just(carrier)}, {"carriers", just(carrier)},
    {"dhl", just(carrier)}, {"ups", just(carrier)}, {"usps", just(carrier)}, {"fedex", just(carrier)},
    {"aramex", just(carrier)}, {"yanwen", just(carrier)}, {"cainiao", just(carrier)}, {"postman", just(carrier)},
    {"mailman", just(carrier)}, {"logistics", just(carrier)}, {"forwarder", just(carrier)}, {"driver", just(carrier)},

    {"will", promise | auxiliary}, {"shall", promise | auxiliary}, {"can", possible | auxiliary},
    {"could", possible | auxiliary}, {"may", possible | auxiliary}, {"might", possible | auxiliary},
    {"would", possible | auxiliary}, {"should", possible | auxiliary}, {"must", just(auxiliary)},
    {"possibly", possible | hedge}, {"perhaps", possible | hedge}, {"maybe", possible | hedge},
    {"probably", possible | hedge}, {"try", possible | hedge | imperative}, {"trying", possible | hedge},
    {"hope", possible | hedge}, {"hopefully", possible | hedge},
    {"do", just(auxiliary)}, {"does", just(auxiliary)}, {"did", just(auxiliary)},
    {"am", be | auxiliary}, {"is", be | auxiliary}, {"are", be | auxiliary}, {"was", be | auxiliary},
    {"were", be | auxiliary}, {"be", just(be)}, {"been", just(be)}, {"being", just(be)},
    {"have", have | auxiliary}, {"has", have | auxiliary}, {"had", have | auxiliary},

    {"think", just(opinion)}, {"believe", just(opinion)}, {"know", just(opinion)}, {"guess", just(opinion)},
    {"expect", just(opinion)}, {"sure", just(opinion)}, {"mean", just(opinion)}, {"say", just(opinion)},
    {"promise", just(opinion)}, {"guarantee", just(opinion)}, {"confirm", opinion | imperative},
    {"hesitate", just(release)}, {"worry", just(release)}, {"forget", just(release)}, {"panic", just(release)},
    {"fail", just(release)}, {"mind", just(release)},
    {"thank", gratitude | object_marker}, {"apologize", just(gratitude)}, {"apologise", just(gratitude)},
    {"only", just(only)}, {"just", just(only)}, {"merely", just(only)}, {"simply", just(only)}, {"solely", just(only)},

    {"what", just(question_word)}, {"where", just(question_word)}, {"which", just(question_word)},
    {"who", just(question_word)}, {"why", just(question_word)}, {"how", just(question_word)},
    {"please", just(request)}, {"pls", just(request)}, {"plz", just(request)}, {"kindly", just(request)},
    {"send", just(imperative)}, {"contact", just(imperative)}, {"check", just(imperative)},
    {"provide", just(imperative)}, {"keep", just(imperative)}, {"return", just(imperative)},
    {"reply", just(imperative)}, {"wait", just(imperative)}, {"allow", just(imperative)}, {"note", just(imperative)},
    {"feel", just(imperative)}, {"visit", just(imperative)}, {"click", just(imperative)},
    {"follow", just(imperative)}, {"use", just(imperative)}, {"take", just(imperative)}, {"tell", just(imperative)},
    {"give", just(imperative)}, {"open", just(imperative)},
    {"attach", just(imperative)}, {"upload", just(imperative)}, {"choose", just(imperative)},
    {"see", just(imperative)}, {"share", just(imperative)}, {"ask", just(imperative)}, {"let", just(imperative)},

    {"to", just(object_marker)}, {"for", just(object_marker)}, {"with", just(object_marker)},
    {"from", just(object_marker)}, {"about", just(object_marker)}, {"of", just(object_marker)},
    {"hi", just(filler)}, {"hello", just(filler)}, {"yes", just(filler)}, {"ok", just(filler)}, {"okay", just(filler)},
    {"also", just(filler)}, {"now", just(filler)}, {"well", just(filler)},

    {"但", border | filler}, {"但是", border | filler}, {"不过", border | filler}, {"然而", just(border)},
    {"而是", just(border)}, {"因为", border | reason}, {"由于", border | reason}, {"既然", border | reason}, {"所以", border | filler}, {"因此", just(border)},
    {"只能", just(border)}, {"只好", just(border)}, {"否则", just(border)}, {"如果", border | condition},
    {"若", border | condition}, {"若是", border | condition}, {"假如", border | condition}, {"要是", border | condition},
    {"倘若", border | condition}, {"一旦", border | condition}, {"如", just(condition)}, {"的话", just(condition)},
    {"我们", just(we)}, {"我", just(we)}, {"本店", just(we)}, {"小店", just(we)}, {"我方", just(we)}, {"客服", just(we)},
    {"您", just(you)}, {"你", just(you)}, {"你们", just(you)}, {"它", just(third)}, {"他们", just(third)},
    {"快递", just(carrier)}, {"物流", just(carrier)}, {"快递员", just(carrier)}, {"承运商", just(carrier)},
    {"邮局", just(carrier)}, {"邮政", just(carrier)},
    {"会", just(promise)}, {"将", just(promise)}, {"已", just(promise)}, {"已经", just(promise)}, {"马上", just(promise)},
    {"立即", just(promise)}, {"立刻", just(promise)}, {"这就", just(promise)}, {"一定", just(promise)}, {"就", just(promise)},
    {"可以", just(possible)}, {"能", just(possible)}, {"能够", just(possible)}, {"可", just(possible)}, {"应该", just(possible)},
    {"可能", possible | hedge}, {"也许", possible | hedge}, {"或许", possible | hedge}, {"尽量", possible | hedge},
    {"争取", possible | hedge}, {"希望", possible | hedge}, {"需要", just(auxiliary)},
    {"保证", just(opinion)}, {"确定", just(opinion)}, {"认为", just(opinion)}, {"觉得", just(opinion)}, {"知道", just(opinion)},
    {"请", just(request)}, {"麻烦", just(request)}, {"烦请", just(request)}, {"劳烦", just(request)}, {"请您", request | you},
    {"请问", just(question_word)}, {"什么", just(question_word)}, {"为什么", just(question_word)},
    {"怎么", just(question_word)}, {"哪", just(question_word)}, {"吗", just(particle)}, {"呢", just(particle)},
    {"给", just(object_marker)}, {"为", just(object_marker)}, {"向", just(object_marker)}, {"帮", just(object_marker)},
    {"替", just(object_marker)}, {"跟", just(object_marker)}, {"对", just(object_marker)}, {"让", just(object_marker)},
    {"祝", just(object_marker)}, {"谢谢", just(object_marker)}, {"感谢", just(object_marker)}, {"与", just(object_marker)},
    {"和", just(object_marker)}, {"您好", just(filler)}, {"你好", just(filler)}, {"好的", just(filler)}, {"亲", just(filler)},
};
// clang-format on
constexpr WordTable table(entries);

}  // namespace

Roles roles_of(std::string_view folded) {
    const auto* bits = table.find(folded);
    return {bits == nullptr ? 0 : *bits};
}

std::vector<Roles> roles_of(const std::vector<Token>& tokens) {
    std::vector<Roles> roles;
    roles.reserve(tokens.size());
    for (const auto& token : tokens) {
        const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::han;
        roles.push_back(is_word ? roles_of(token.folded) : Roles{});
    }
    return roles;
}

}  // namespace haoping
