#include "cli/evidence_text.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rubric/criterion_trace.h"
#include "rubric/debrief_words.h"
#include "rubric/fact_text.h"

namespace haoping::cli {

namespace {

using Kind = TracedTest::Kind;

class TestPrinter {
public:
    TestPrinter(World& world, const TracedReply& reply, std::size_t indent)
        : m_world(world), m_reply(reply), m_indent(indent) {}

    void print(const TracedTest& test) const {
        m_world.out << fmt::format("{:{}}{} {}", "", indent_of(test), sign_of(test), name_of(test));
        if (const auto words = words_of(test); !words.empty()) m_world.out << "  " << words;
        if (const auto reason = reason_of(test); !reason.empty()) m_world.out << "  – " << reason;
        m_world.out << '\n';
    }
    void others(const TracedTest& like, std::size_t count, std::size_t printed) const {
        m_world.out
            << fmt::format("{:{}}- ", "", indent_of(like))
            << (printed == 0
                    ? fill({"phrases of which hardly a word is there: {}", "回复中几乎没有相关词的短语：{} 个"}, count)
                    : fill({"further phrases of which less is there: {}", "相关词更少的其他短语：{} 个"}, count))
            << '\n';
    }

private:
    std::string in(const LocalText& text) const { return text.in(m_world.language); }
    template <typename... Parts>
    std::string fill(const LocalText& text, const Parts&... parts) const {
        return fmt::format(fmt::runtime(in(text)), parts...);
    }
    std::size_t indent_of(const TracedTest& test) const {
        return m_indent + 2 * static_cast<std::size_t>(std::max(0, test.depth));
    }

    static char sign_of(const TracedTest& test) {
        if (test.match.finding == Finding::contradicted) return '!';
        if (test.unwanted) return test.found() ? '!' : '+';
        return test.found() ? '+' : '-';
    }

    std::string name_of(const TracedTest& test) const {
        switch (test.kind) {
            case Kind::all: return in({"all of", "全部满足"});
            case Kind::any: return in({"one of", "满足其一"});
            case Kind::none: return in({"none of", "都不出现"});
            case Kind::at_least: return fill({"{} or more of", "至少满足 {} 项"}, test.text);
            case Kind::in_order: return in({"one after the other", "先后出现"});
            case Kind::same_sentence: return in({"in one sentence", "同一句中"});
            case Kind::close_together: return in({"in one sentence or two", "一句或相邻两句中"});
            case Kind::phrase: return fmt::format("\"{}\"", test.text);
            case Kind::concept_of_bank: return name_of_concept(test.text);
            case Kind::fact: return fmt::format("{{fact.{}}} = {}", test.text, value_of(test.text));
            case Kind::action: return fill({"done at the desk: {}", "已在工作台完成：{}"}, test.text);
            case Kind::form: return fill({"form of the reply: {}", "回复的形式：{}"}, test.text);
            case Kind::pattern: return fill({"pattern: {}", "模式：{}"}, test.text);
        }
        return {};
    }
    std::string name_of_concept(const std::string& id) const {
        const auto known = m_reply.concepts.find(id);
        if (known == m_reply.concepts.end()) return fmt::format("<{}>", id);
        return fmt::format("<{}> {}", id, in(known->second.title));
    }
    std::string value_of(const std::string& fact) const {
        const auto text = text_of_fact(m_reply.facts, fact);
        return text.empty() ? in({"not a fact of this case", "本案例没有这个事实"}) : in(text);
    }

    std::string words_of(const TracedTest& test) const {
        std::vector<std::string> words;
        for (const auto span : test.match.spans) words.push_back(shortened(quote(m_reply.text, span)));
        return words.empty() ? std::string() : fmt::format("“{}”", fmt::join(words, " … "));
    }

    std::string reason_of(const TracedTest& test) const {
        if (test.match.assumed)
            return in({"believed: --after says which actions were taken", "默认已完成：可用 --after 指明已执行的操作"});
        switch (test.match.reason) {
            case MatchReason::only_negated: return denial_of(test);
            case MatchReason::only_possible: return in({"only said to be possible", "只说可能，没有承诺"});
            case MatchReason::only_quoted: return in({"only repeats the customer's words", "只是重复客户的原话"});
            case MatchReason::wrong_value: return in({"another value", "数值不符"});
            case MatchReason::action_missing: return in({"was not done", "没有完成"});
            case MatchReason::unread: return in({"in a language that is not read here", "所用语言无法识别"});
            case MatchReason::said_before: return in({"said in an earlier reply", "之前的回复中已说过"});
            case MatchReason::said: return test.match.confidence < unsure_below ? unsure() : std::string();
            case MatchReason::none: break;
        }
        return lack_of(test);
    }
    std::string unsure() const {
        return in({"unsure: the words stand in a question, a condition, or far apart",
                   "不确定：这些词出现在问句、条件句中，或相隔较远"});
    }
    std::string denial_of(const TracedTest& test) const {
        if (!test.denied_by) return in({"denied", "被否定"});
        return fill({"denied by “{}”", "被“{}”否定"}, quote(m_reply.text, *test.denied_by));
    }
    std::string lack_of(const TracedTest& test) const {
        if (test.unwanted) return {};  // it needs no reason
        const auto nearest = test.nearest.empty() ? std::string()
                                                  : fill({"nearest is \"{}\": ", "最接近的是 \"{}\"："},
                                                         shortened(test.nearest, longest_phrase_shown_bytes));
        switch (test.lack.kind) {
            case Lack::none: return {};
            case Lack::words:
                return nearest + (test.lack.missing.empty() ? in({"is nowhere", "没有出现"})
                                                            : fill({"missing: {}", "缺少：{}"}, missing_of(test)));
            case Lack::one_sentence:
                return nearest + in({"all of it is there, but not together", "各部分都有，但不在一起"});
            case Lack::order: return in({"all of it is there, in another order", "各部分都有，但顺序不同"});
            case Lack::nearness:
                return nearest +
                       in({"its words are there, too far apart or in another order", "词都有，但相隔太远或顺序不同"});
            case Lack::other_language: return in({"in the other language", "是另一种语言的说法"});
        }
        return {};
    }

    static std::string missing_of(const TracedTest& test) {
        std::vector<std::string> pieces;
        for (const auto& piece : test.lack.missing) pieces.push_back(shortened(piece, longest_phrase_shown_bytes));
        return fmt::format("{}", fmt::join(pieces, " … "));
    }

    World& m_world;
    const TracedReply& m_reply;
    std::size_t m_indent;
};

constexpr std::size_t most_near = 3;

bool comes_near(const TracedTest& test) { return test.lack.names_something && test.lack.kind != Lack::other_language; }

// The phrases of one list that are worth a line: found or refused, and the nearest.
std::vector<const TracedTest*> worth_a_line(std::span<const TracedTest> phrases) {
    std::vector<const TracedTest*> near;
    for (const auto& phrase : phrases)
        if (phrase.match.reason == MatchReason::none && comes_near(phrase)) near.push_back(&phrase);
    std::ranges::stable_sort(near, {}, [](const TracedTest* phrase) { return phrase->lack.missing.size(); });
    near.resize(std::min(near.size(), most_near));
    std::vector<const TracedTest*> chosen;
    for (const auto& phrase : phrases)
        if (phrase.match.reason != MatchReason::none || std::ranges::find(near, &phrase) != near.end())
            chosen.push_back(&phrase);
    return chosen;
}

void print_phrases(const TestPrinter& printer, std::span<const TracedTest> phrases) {
    const bool few = phrases.size() <= most_near;
    std::size_t printed = 0;
    for (const auto& phrase : phrases) {
        const auto chosen = worth_a_line(phrases);
        if (!few && std::ranges::find(chosen, &phrase) == chosen.end()) continue;
        printer.print(phrase);
        ++printed;
    }
    if (printed < phrases.size()) printer.others(phrases.front(), phrases.size() - printed, printed);
}

std::string ids_of(const Rubric& rubric) {
    std::vector<std::string> ids;
    for (const auto& criterion : rubric.criteria) ids.push_back(criterion.id);
    return fmt::format("{}", fmt::join(ids, ", "));
}

void print_why_of(World& world, const MarkedReply& marked, std::size_t at) {
    const auto& criterion = marked.rubric().rubric.criteria[at];
    const auto& mark = marked.assessment.marks.criteria[at];
    world.out << fmt::format("\n{}  {}  {:.2g}\n", criterion.id, criterion.title.in(world.language), mark.mark);
    for (const auto& level :
         traced_levels(marked.rubric(), at, marked.pack.concepts, marked.assessment.analysis, marked.facts)) {
        world.out << fmt::format("  {} {:g}\n", LocalText{"level", "等级"}.in(world.language), level.mark);
        print_tests(world, level.tests, {marked.text, marked.pack.concepts, marked.facts}, 4);
    }
}

}  // namespace

void print_tests(World& world, std::span<const TracedTest> tests, const TracedReply& reply, std::size_t indent) {
    const TestPrinter printer(world, reply, indent);
    for (std::size_t at = 0; at < tests.size();) {
        if (tests[at].kind != Kind::phrase) {
            printer.print(tests[at++]);
            continue;
        }
        auto end = at;
        while (end < tests.size() && tests[end].kind == Kind::phrase && tests[end].depth == tests[at].depth) ++end;
        print_phrases(printer, tests.subspan(at, end - at));
        at = end;
    }
}

void print_why(World& world, const MarkedReply& marked, std::string_view criterion) {
    const auto& rubric = marked.rubric().rubric;
    if (criterion.empty()) {
        for (std::size_t at = 0; at < rubric.criteria.size(); ++at)
            if (marked.assessment.marks.criteria[at].state != State::met) print_why_of(world, marked, at);
        return;
    }
    const auto named = std::ranges::find(rubric.criteria, criterion, &Criterion::id);
    if (named == rubric.criteria.end())
        throw CommandError(fmt::format("the rubric has no criterion '{}'; it has: {}", criterion, ids_of(rubric)));
    print_why_of(world, marked, static_cast<std::size_t>(named - rubric.criteria.begin()));
}

}  // namespace haoping::cli
