#include "evidence/traced_tests.h"

#include <algorithm>

#include "evidence/expression_compiler.h"
#include "evidence/form_names.h"
#include "evidence/reply_index.h"

namespace haoping {

namespace {

using Kind = TracedTest::Kind;

std::string limits_of(const WordsTest& test) {
    return (test.min ? std::to_string(*test.min) : std::string("0")) + "–" +
           (test.max ? std::to_string(*test.max) : std::string());
}

// The negator of the sentence that stands nearest to the denied words, one before them rather than one behind.
std::optional<Span> negator_of(const Span& denied, const Analysis& reply) {
    const auto inside = [&](const Token& token) {
        return token.span.begin < denied.end && denied.begin < token.span.end;
    };
    const auto first = std::ranges::find_if(reply.tokens, inside);
    if (first == reply.tokens.end()) return std::nullopt;
    std::optional<Span> before;
    for (const auto& token : reply.tokens) {
        if (!token.negator || token.sentence != first->sentence) continue;
        if (token.span.begin >= denied.end) return before ? before : token.span;
        before = token.span;
    }
    return before;
}

class Tracer {
public:
    Tracer(const ConceptBank& concepts, const ReplyIndex& reply, Recognition recognition)
        : m_compiler(concepts, m_slips), m_lacks(concepts, reply), m_reply(reply), m_recognition(recognition) {}

    void trace(const Expression& expression, int depth) {
        m_expression = &expression;
        m_depth = depth;
        std::visit(*this, expression.test);
    }

    void operator()(const PhrasesTest& test) {
        const int depth = m_depth;
        for (const auto& phrase : test.phrases) {
            const Expression alone{PhrasesTest{{phrase}, {}}, {}};
            auto& traced = note(Kind::phrase, depth, phrase, alone);
            if (is_silent(traced)) traced.lack = m_lacks.of_phrase(phrase);
        }
    }
    void operator()(const ConceptTest& test) {
        auto& traced = note(Kind::concept_of_bank, m_depth, test.id, *m_expression);
        if (!is_silent(traced)) return;
        if (auto nearest = m_lacks.nearest_of(test.id)) {
            traced.nearest = std::move(nearest->phrase);
            traced.lack = std::move(nearest->lack);
        }
    }
    void operator()(const FactTest& test) {
        const int depth = m_depth;
        auto& traced = note(Kind::fact, depth, test.fact, *m_expression);
        if (is_silent(traced)) traced.lack = lack_of(test);
        for (const auto& part : test.near) trace(part, depth + 1);
    }
    void operator()(const ActionTest& test) { note(Kind::action, m_depth, test.action, *m_expression); }
    void operator()(const StructureTest& test) { note_form(name_in(structure_names, test.element)); }
    void operator()(const WordsTest& test) { note_form(limits_of(test)); }
    void operator()(const ToneTest& test) { note_form(name_in(tone_names, test.element)); }
    void operator()(const PlaceholderTest&) { note_form("placeholder"); }
    void operator()(const PMatchTest& test) { note(Kind::pattern, m_depth, test.pattern, *m_expression); }
    void operator()(const AllOf& group) { trace_group(Kind::all, {}, group.parts); }
    void operator()(const AnyOf& group) { trace_group(Kind::any, {}, group.parts); }
    void operator()(const NoneOf& group) {
        m_unwanted = !m_unwanted;
        trace_group(Kind::none, {}, group.parts);
        m_unwanted = !m_unwanted;
    }
    void operator()(const AtLeast& group) { trace_group(Kind::at_least, std::to_string(group.count), group.parts); }
    void operator()(const InOrder& group) { trace_together(Kind::in_order, Lack::order, group.parts); }
    void operator()(const SameSentence& group) { trace_together(Kind::same_sentence, Lack::one_sentence, group.parts); }
    void operator()(const CloseTogether& group) {
        trace_together(Kind::close_together, Lack::one_sentence, group.parts);
    }

    std::vector<TracedTest> take() { return std::move(m_found); }

private:
    // Nothing says yet why it is not found.
    static bool is_silent(const TracedTest& test) { return !test.found() && test.match.reason == MatchReason::none; }

    TracedTest& note(Kind kind, int depth, std::string text, const Expression& expression) {
        auto& traced = m_found.emplace_back();
        traced.kind = kind;
        traced.depth = depth;
        traced.text = std::move(text);
        traced.match = match(m_compiler.compile(expression, m_recognition), m_reply);
        traced.unwanted = m_unwanted && kind != Kind::none;
        if (traced.match.reason == MatchReason::only_negated && !traced.match.spans.empty())
            traced.denied_by = negator_of(traced.match.spans.front(), m_reply.analysis());
        return traced;
    }
    void note_form(std::string_view name) { note(Kind::form, m_depth, std::string(name), *m_expression); }
    void trace_group(Kind kind, std::string text, const std::vector<Expression>& parts) {
        const int depth = m_depth;
        note(kind, depth, std::move(text), *m_expression);
        for (const auto& part : parts) trace(part, depth + 1);
    }
    // Where each part is found and the group is not, it is how they stand to each other.
    void trace_together(Kind kind, Lack otherwise, const std::vector<Expression>& parts) {
        const auto at = m_found.size();
        trace_group(kind, {}, parts);
        const bool all_there = std::ranges::all_of(parts, [&](const Expression& part) {
            return match(m_compiler.compile(part, m_recognition), m_reply).finding == Finding::found;
        });
        if (all_there && !m_found[at].found()) m_found[at].lack.kind = otherwise;
    }
    // The value is nowhere, or away from the words that it should be near.
    PhraseLack lack_of(const FactTest& test) {
        if (test.near.empty()) return {.kind = Lack::words, .missing = {}};
        const Expression alone{FactTest{.fact = test.fact, .comparison = test.comparison, .near = {}}, {}};
        const bool is_there = match(m_compiler.compile(alone), m_reply).finding == Finding::found;
        return {.kind = is_there ? Lack::one_sentence : Lack::words, .missing = {}};
    }

    Diagnostics m_slips;  // told elsewhere, with their places
    ExpressionCompiler m_compiler;
    LackFinder m_lacks;
    const ReplyIndex& m_reply;
    Recognition m_recognition;
    const Expression* m_expression = nullptr;
    int m_depth = 0;
    bool m_unwanted = false;  // inside of a `none`
    std::vector<TracedTest> m_found;
};

}  // namespace

std::vector<TracedTest> traced_tests(const Expression& expression, const ConceptBank& concepts, const ReplyIndex& reply,
                                     Recognition recognition) {
    Tracer tracer(concepts, reply, recognition);
    tracer.trace(expression, 0);
    return tracer.take();
}

}  // namespace haoping
