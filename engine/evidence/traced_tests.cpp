#include "evidence/traced_tests.h"

#include "evidence/expression_compiler.h"
#include "evidence/reply_index.h"

namespace haoping {

namespace {

using Kind = TracedTest::Kind;

class Tracer {
public:
    Tracer(const ConceptBank& concepts, const ReplyIndex& reply) : m_compiler(concepts, m_slips), m_reply(reply) {}

    void trace(const Expression& expression, int depth) {
        m_expression = &expression;
        m_depth = depth;
        std::visit(*this, expression.test);
    }

    void operator()(const PhrasesTest& test) {
        const int depth = m_depth;
        for (const auto& phrase : test.phrases) {
            const Expression alone{PhrasesTest{{phrase}, {}}, {}};
            note(Kind::phrase, depth, phrase, alone);
        }
    }
    void operator()(const ConceptTest& test) { note(Kind::concept_of_bank, m_depth, test.id, *m_expression); }
    void operator()(const FactTest& test) {
        const int depth = m_depth;
        note(Kind::fact, depth, test.fact, *m_expression);
        for (const auto& part : test.near) trace(part, depth + 1);
    }
    void operator()(const ActionTest& test) { note(Kind::action, m_depth, test.action, *m_expression); }
    void operator()(const StructureTest&) { note(Kind::form, m_depth, {}, *m_expression); }
    void operator()(const WordsTest&) { note(Kind::form, m_depth, {}, *m_expression); }
    void operator()(const ToneTest&) { note(Kind::form, m_depth, {}, *m_expression); }
    void operator()(const PlaceholderTest&) { note(Kind::form, m_depth, {}, *m_expression); }
    void operator()(const PMatchTest& test) { note(Kind::pattern, m_depth, test.pattern, *m_expression); }
    void operator()(const AllOf& group) { trace_group(Kind::all, {}, group.parts); }
    void operator()(const AnyOf& group) { trace_group(Kind::any, {}, group.parts); }
    void operator()(const NoneOf& group) { trace_group(Kind::none, {}, group.parts); }
    void operator()(const AtLeast& group) { trace_group(Kind::at_least, std::to_string(group.count), group.parts); }
    void operator()(const InOrder& group) { trace_group(Kind::in_order, {}, group.parts); }
    void operator()(const SameSentence& group) { trace_group(Kind::same_sentence, {}, group.parts); }
    void operator()(const CloseTogether& group) { trace_group(Kind::close_together, {}, group.parts); }

    std::vector<TracedTest> take() { return std::move(m_found); }

private:
    void note(Kind kind, int depth, std::string text, const Expression& expression) {
        m_found.push_back({kind, depth, std::move(text), match(m_compiler.compile(expression), m_reply)});
    }
    void trace_group(Kind kind, std::string text, const std::vector<Expression>& parts) {
        const int depth = m_depth;
        note(kind, depth, std::move(text), *m_expression);
        for (const auto& part : parts) trace(part, depth + 1);
    }

    Diagnostics m_slips;  // told elsewhere, with their places
    ExpressionCompiler m_compiler;
    const ReplyIndex& m_reply;
    const Expression* m_expression = nullptr;
    int m_depth = 0;
    std::vector<TracedTest> m_found;
};

}  // namespace

std::vector<TracedTest> traced_tests(const Expression& expression, const ConceptBank& concepts,
                                     const ReplyIndex& reply) {
    Tracer tracer(concepts, reply);
    tracer.trace(expression, 0);
    return tracer.take();
}

}  // namespace haoping
