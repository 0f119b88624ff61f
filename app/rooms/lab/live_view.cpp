#include <fmt/format.h>

#include "rooms/lab/view_parts.h"
#include "views/formatting.h"

namespace haoping {

namespace {

using Kind = TracedTest::Kind;

std::string heading_of(const TracedTest& test, const Texts& t) {
    switch (test.kind) {
        case Kind::all: return t("all of");
        case Kind::any: return t("one of");
        case Kind::none: return t("none of");
        case Kind::at_least: return t("{} or more of", test.text);
        case Kind::in_order: return t("one after the other");
        case Kind::same_sentence: return t("in one sentence");
        case Kind::close_together: return t("close together");
        default: return {};
    }
}

std::string name_of(const TracedTest& test, const Texts& t) {
    switch (test.kind) {
        case Kind::concept_of_bank: return "<" + test.text + ">";
        case Kind::fact: return "{fact." + test.text + "}";
        case Kind::action: return t("did {}", test.text);
        case Kind::form: return t("form of the reply");
        default: return test.text;
    }
}

std::string quoted(const Match& match, const std::string& text) {
    std::string words;
    for (const auto span : match.spans) {
        if (span.end > text.size()) continue;
        words += words.empty() ? "" : " … ";
        words += quote(text, span);
    }
    return words;
}

LabTest test_of(const TracedTest& test, const std::string& text, const Texts& t) {
    const std::string heading = heading_of(test, t);
    return {.depth = test.depth + 1,
            .text = heading.empty() ? name_of(test, t) : heading,
            .found = heading.empty() ? quoted(test.match, text) : std::string(),
            .finding = test.match.finding,
            .is_heading = !heading.empty()};
}

void add_tests(LabLive& live, const LiveMarks& marks, const Texts& t) {
    for (const auto& level : marks.levels) {
        const bool named = level.mark == 1 || level.mark == 0.5;
        live.tests.push_back({.depth = 0,
                              .text = !named            ? fmt::format("{:g}", level.mark)
                                      : level.mark == 1 ? t("Full")
                                                        : t("Half"),
                              .finding = Finding::absent,
                              .is_heading = true});
        for (const auto& test : level.tests) live.tests.push_back(test_of(test, marks.text, t));
    }
}

void add_marks(LabLive& live, const LiveMarks& marks, const Texts& t) {
    for (std::size_t at = 0; at < marks.marks.criteria.size(); ++at) {
        const auto& mark = marks.marks.criteria[at];
        live.criteria.push_back({.number = fmt::format("{}", at + 1), .state = mark.state, .evidence = mark.evidence});
    }
    for (const auto& gate : marks.marks.gates)
        if (gate.crossed) live.gates.push_back({.number = gate.id, .state = State::broken, .evidence = gate.evidence});
    live.total = percent(marks.marks.total);
    live.unscorable = marks.marks.unscorable ? name_of(t, *marks.marks.unscorable) : std::string();
}

}  // namespace

LabLive live_view(const LabState& state, const std::vector<SampleOutline>& samples,
                  const std::vector<CriterionOutline>& criteria, const Texts& t) {
    LabLive live;
    live.text = state.live;
    if (state.sample && *state.sample < samples.size()) live.sample = samples[*state.sample].id;
    if (!state.live_marks || state.live_marks->text != state.live) return live;
    const LiveMarks& marks = *state.live_marks;
    live.marked = true;
    add_marks(live, marks, t);
    const Feedback& feedback = t.locale() == Locale::zh ? marks.feedback_zh : marks.feedback_en;
    live.verdict = feedback.verdict;
    if (marks.criterion != state.criterion || marks.criterion >= marks.marks.criteria.size() ||
        marks.criterion >= criteria.size() || marks.criterion >= feedback.criteria.size())
        return live;
    const State own = marks.marks.criteria[marks.criterion].state;
    live.why_title = t("Why criterion {} is: {}", fmt::format("{}", marks.criterion + 1), name_of(t, own));
    live.said = feedback.criteria[marks.criterion].said;
    live.missing = own == State::met ? std::string() : feedback.criteria[marks.criterion].missing;
    add_tests(live, marks, t);
    return live;
}

}  // namespace haoping
