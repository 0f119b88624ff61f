#include "cli/assessment_text.h"

#include <cmath>
#include <ostream>

#include <fmt/format.h>

namespace haoping::cli {

namespace {

struct Look {
    std::string_view mark;    // never colour alone
    std::string_view colour;  // ANSI
    LocalText word;
};

Look look_of(State state) {
    switch (state) {
        case State::met: return {"+", "\x1b[32m", {"met", "做到"}};
        case State::partly: return {"~", "\x1b[33m", {"partly", "部分"}};
        case State::missed: return {"-", "\x1b[90m", {"missed", "缺少"}};
        case State::broken: return {"!", "\x1b[31m", {"broken", "违规"}};
    }
    return {};
}

class Printer {
public:
    Printer(World& world, std::string_view reply) : m_world(world), m_reply(reply) {}

    void headline(const Marks& marks, const Feedback& feedback) {
        m_world.out << fmt::format("{} {} / 100\n{}\n\n", in({"Mark", "得分"}), std::lround(marks.total * 100),
                                   feedback.verdict);
    }
    void criterion(State state, const std::string& title, const std::string& points, const std::vector<Span>& evidence,
                   const CriterionFeedback& feedback) {
        const Look look = look_of(state);
        paint(m_world, look.colour);
        m_world.out << look.mark << ' ' << title;
        paint(m_world, "\x1b[0m");
        m_world.out << fmt::format("  {} {}\n", look.word.in(m_world.language), points);
        if (state == State::met) {
            for (const auto span : evidence) {
                line({"your words", "原文"}, fmt::format("“{}”", quote(m_reply, span)));
            }
        } else {
            line({"your words", "原文"}, feedback.said);
            line({"missing", "不足"}, feedback.missing);
            line({"why", "原因"}, feedback.why);
            line({"try", "试试"}, feedback.try_saying);
        }
    }
    void not_so(const std::vector<std::string>& sentences) {
        if (sentences.empty()) return;
        m_world.out << fmt::format("? {}\n", in({"What is not so in this case", "与本案例不符的说法"}));
        for (const auto& sentence : sentences) m_world.out << fmt::format("    {}\n", sentence);
    }
    void closing(const Feedback& feedback) {
        m_world.out << '\n';
        line({"best", "亮点"}, feedback.best);
        if (!feedback.work_on.empty()) m_world.out << "    " << feedback.work_on << '\n';
    }

private:
    const std::string& in(const LocalText& text) const { return text.in(m_world.language); }
    void line(const LocalText& label, const std::string& text) {
        if (!text.empty()) {
            m_world.out << "    " << labelled(m_world, label, text) << '\n';
        }
    }

    World& m_world;
    std::string_view m_reply;
};

}  // namespace

void print_debrief(World& world, const Marks& marks, std::string_view reply, const CompiledRubric& rubric) {
    const Feedback feedback = explain(marks, reply, rubric, world.language);
    Printer printer(world, reply);
    printer.headline(marks, feedback);
    for (std::size_t at = 0; at < marks.criteria.size(); ++at) {
        const auto& mark = marks.criteria[at];
        printer.criterion(mark.state, rubric.rubric.criteria[at].title.in(world.language),
                          fmt::format("{}/{}", std::lround(mark.points), std::lround(mark.points_max)), mark.evidence,
                          feedback.criteria.at(at));
    }
    std::size_t crossed = 0;
    for (std::size_t at = 0; at < marks.gates.size(); ++at) {
        if (marks.gates[at].crossed) {
            printer.criterion(State::broken,
                              marks.gates[at].id + " " + rubric.rubric.gates[at].title.in(world.language), "",
                              marks.gates[at].evidence, feedback.gates.at(crossed++));
        }
    }
    printer.not_so(feedback.not_so);
    printer.closing(feedback);
}

}  // namespace haoping::cli
