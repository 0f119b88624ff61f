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
    {"without", just(negator)}, {"unable", negator | implicit}, {"impossible", negator | unavailable | implicit},
    {"hardly", just(negator)}, {"barely", just(negator)}, {"scarcely", just(negator)},
    {"unavailable", negator | unavailable | implicit}, {"incapable", negator | implicit},
    // only in some company, see negators.cpp
    {"wish", negator | implicit}, {"only", negator | implicit | only}, {"too", negator | implicit},
    {"far", negator | implicit}, {"beyond", negator | implicit}, {"against", negator | implicit},
    {"out", negator | implicit}, {"off", negator | implicit}, {"lack", negator | implicit}, {"lacks", negator | implicit},
    {"fail", negator | implicit}, {"fails", negator | implicit}, {"failed", negator | implicit},
    {"stop", negator | implicit}, {"stopped", negator | implicit}, {"ceased", negator | implicit},
    {"prevent", negator | implicit}, {"prevents", negator | implicit}, {"refrain", negator | implicit},
    {"doubt", negator | implicit | opinion}, {"turn", negator | implicit}, {"turned", negator | implicit},
    {"rule", negator | implicit}, {"ruled", negator | implicit},
    {"refuse", negator | implicit | imperative}, {"decline", negator | implicit}, {"reject", negator | implicit},
    {"deny", negator | implicit}, {"dismiss", negator | implicit}, {"refused", negator | unavailable | implicit},
    {"declined", negator | unavailable | implicit}, {"rejected", negator | unavailable | implicit},
    {"denied", negator | unavailable | implicit}, {"dismissed", negator | unavailable | implicit},
    {"withdrawn", negator | unavailable | implicit}, {"unsuccessful", negator | unavailable | implicit},
    {"unpaid", negator | unavailable | implicit}, {"unfeasible", negator | unavailable | implicit},
    {"forbid", negator | implicit}, {"forbids", negator | implicit}, {"forbidden", negator | unavailable | implicit},
    {"prohibit", negator | implicit}, {"prohibits", negator | implicit},
    {"prohibited", negator | unavailable | implicit}, {"exclude", negator | implicit}, {"excludes", negator | implicit},
    {"excluded", negator | unavailable | implicit}, {"banned", negator | unavailable | implicit},
    {"possible", just(unavailable)}, {"available", just(unavailable)}, {"option", just(unavailable)},
    {"allowed", just(unavailable)}, {"permitted", just(unavailable)}, {"supported", just(unavailable)},
    {"applicable", just(unavailable)}, {"something", just(unavailable)}, {"successful", just(unavailable)},
    {"doable", just(unavailable)}, {"feasible", just(unavailable)},

    {"but", border | filler}, {"however", border | filler}, {"although", border | subordinator}, {"though", border | subordinator},
    {"because", border | reason}, {"since", border | reason}, {"if", border | condition}, {"unless", border | condition},
    {"when", border | question_word | subordinator}, {"whenever", border | subordinator},
    {"until", border | subordinator}, {"till", border | subordinator}, {"as", just(subordinator)},
    {"after", just(subordinator)}, {"before", just(subordinator)}, {"where", question_word | subordinator},
    {"given", just(subordinator)}, {"provided", just(subordinator)}, {"supposing", just(subordinator)},
    {"considering", just(subordinator)}, {"xd", just(border)}, {"lol", just(border)}, {"orz", just(border)},
    {"once", border | subordinator}, {"whereas", border | subordinator}, {"while", border | subordinator}, {"otherwise", just(border)},
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
    {"object", just(release)}, {"objection", just(release)}, {"objections", just(release)}, {"wait", imperative | release},
    {"waiting", just(release)},
    {"hesitate", just(release)}, {"worry", just(release)}, {"forget", just(release)}, {"panic", just(release)},
    {"mind", just(release)},
    {"thank", gratitude | object_marker}, {"apologize", just(gratitude)}, {"apologise", just(gratitude)},
    {"just", just(only)}, {"merely", just(only)}, {"simply", just(only)}, {"solely", just(only)},

    {"what", just(question_word)}, {"which", just(question_word)},
    {"who", just(question_word)}, {"why", just(question_word)}, {"how", just(question_word)},
    {"please", just(request)}, {"pls", just(request)}, {"plz", just(request)}, {"kindly", just(request)},
    {"send", just(imperative)}, {"contact", just(imperative)}, {"check", just(imperative)},
    {"provide", just(imperative)}, {"keep", just(imperative)}, {"return", just(imperative)},
    {"reply", just(imperative)}, {"allow", just(imperative)}, {"note", just(imperative)},
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
    {"而是", just(border)}, {"因", border | reason}, {"即使", border | subordinator}, {"即便", border | subordinator},
    {"哪怕", border | subordinator}, {"虽然", border | subordinator}, {"虽", border | subordinator},
    {"尽管", border | subordinator}, {"考虑", just(subordinator)}, {"鉴于", border | reason}, {"因为", border | reason}, {"由于", border | reason}, {"既然", border | reason}, {"所以", border | filler}, {"因此", just(border)},
    {"只能", just(border)}, {"只好", just(border)}, {"否则", just(border)}, {"如果", border | condition},
    {"若", border | condition}, {"若是", border | condition}, {"假如", border | condition}, {"要是", border | condition},
    {"倘若", border | condition}, {"一旦", border | condition}, {"如", just(condition)}, {"的话", just(condition)},
    {"我们", just(we)}, {"我", just(we)}, {"本店", just(we)}, {"小店", just(we)}, {"我方", just(we)}, {"客服", just(we)},
    {"您", just(you)}, {"你", just(you)}, {"你们", just(you)}, {"它", just(third)}, {"他们", just(third)},
    {"快递", just(carrier)}, {"物流", just(carrier)}, {"快递员", just(carrier)}, {"承运商", just(carrier)},
    {"邮局", just(carrier)}, {"邮政", just(carrier)},
    {"会", just(promise)}, {"将", just(promise)}, {"已", just(promise)}, {"已经", just(promise)}, {"马上", just(promise)},
    {"立即", just(promise)}, {"立刻", just(promise)}, {"这就", just(promise)}, {"一定", just(promise)}, {"就", promise | correlative},
    {"就会", just(correlative)}, {"就能", just(correlative)}, {"就可以", just(correlative)},
    {"也", just(correlative)}, {"也会", just(correlative)}, {"也可以", just(correlative)},
    {"也能", just(correlative)}, {"都", just(correlative)}, {"都会", just(correlative)},
    {"都能", just(correlative)}, {"即可", just(correlative)}, {"便", just(correlative)},
    {"便可", just(correlative)}, {"仍", just(correlative)}, {"仍然", just(correlative)}, {"直接", just(correlative)},
    {"照样", just(correlative)}, {"自动", just(correlative)},
    {"不用", just(relief)}, {"不必", just(relief)}, {"无需", just(relief)}, {"无须", just(relief)},
    {"不需", just(relief)}, {"不需要", just(relief)}, {"不另", just(relief)}, {"不收", just(relief)}, {"不要", just(relief)},
    {"可以", just(possible)}, {"能", just(possible)}, {"能够", just(possible)}, {"可", just(possible)}, {"应该", just(possible)},
    {"可能", possible | hedge}, {"也许", possible | hedge}, {"或许", possible | hedge}, {"尽量", possible | hedge},
    {"争取", possible | hedge}, {"希望", possible | hedge}, {"需要", just(auxiliary)},
    {"保证", just(opinion)}, {"确定", just(opinion)}, {"认为", just(opinion)}, {"觉得", just(opinion)}, {"知道", just(opinion)},
    {"见得", just(opinion)}, {"得", just(opinion)}, {"说", just(opinion)}, {"说过", just(opinion)},
    {"担心", just(release)}, {"操心", just(release)}, {"介意", just(release)}, {"不介意", just(release)},
    {"忘记", just(release)}, {"忘", just(release)}, {"犹豫", just(release)}, {"少了", just(release)},
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
