#include "suggest/blamed_phrases.h"

#include <algorithm>

#include "evidence/expression_compiler.h"

namespace haoping {

namespace {

class Collector {
public:
    explicit Collector(const ConceptBank& concepts) : m_concepts(concepts), m_compiler(concepts, m_ignored) {}

    void add(const Expression& expression) {
        std::visit([&](const auto& test) { add(test); }, expression.test);
    }

    std::vector<SinglePhrase> take() { return std::move(m_phrases); }

private:
    void add(const PhrasesTest& test) { add(test.phrases, {}); }
    void add(const ConceptTest& test) {
        if (const auto found = m_concepts.find(test.id); found != m_concepts.end()) add(found->second.phrases, test.id);
    }
    // What a part must not be found for finds nothing.
    void add(const NoneOf&) {}
    template <typename Test>
    void add(const Test& test) {
        if constexpr (requires { test.near; })
            for (const auto& near : test.near) add(near);
        if constexpr (requires { test.parts; })
            for (const auto& part : test.parts) add(part);
    }
    void add(const std::vector<std::string>& phrases, const std::string& concept_id) {
        for (const auto& phrase : phrases)
            m_phrases.push_back(
                {phrase, concept_id, m_compiler.compile({.test = PhrasesTest{{phrase}, {}}, .place = {}})});
    }

    const ConceptBank& m_concepts;
    Diagnostics m_ignored;  // the pack's loader has reported them
    ExpressionCompiler m_compiler;
    std::vector<SinglePhrase> m_phrases;
};

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

std::vector<SinglePhrase> single_phrases(const Criterion& criterion, const ConceptBank& concepts) {
    Collector collector(concepts);
    for (const auto& level : criterion.levels) collector.add(level.evidence);
    return collector.take();
}

std::vector<BlamedPhrase> blamed_phrases(const std::vector<SinglePhrase>& phrases, const ReplyIndex& reply,
                                         const std::vector<Span>& evidence) {
    std::vector<BlamedPhrase> blamed;
    for (const auto& phrase : phrases) {
        const auto found = match(phrase.compiled, reply);
        if (found.finding != Finding::found) continue;
        const auto shared = std::ranges::find_if(found.spans, [&](Span span) {
            return std::ranges::any_of(evidence, [&](Span other) { return overlap(span, other); });
        });
        if (shared != found.spans.end()) blamed.push_back({&phrase, *shared});
    }
    return blamed;
}

}  // namespace haoping
