#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "rubric/assessment.h"
#include "rubric/debrief_words.h"

namespace haoping {

namespace {

constexpr std::size_t most_praised = 2;
constexpr std::size_t longest_praised_bytes = 48;

class Explainer {
public:
    Explainer(const Marks& marks, std::string_view reply, const CompiledRubric& rubric, Locale locale)
        : m_marks(marks), m_reply(reply), m_rubric(rubric.rubric), m_locale(locale) {}

    Feedback explain() const;

private:
    const Criterion& criterion(std::size_t index) const { return m_rubric.criteria[index]; }
    bool is_positive(std::size_t index) const { return criterion(index).kind != CriterionKind::must_not; }
    double lost(std::size_t index) const { return m_marks.criteria[index].points_max - m_marks.criteria[index].points; }

    bool says_what_is_not_so(std::size_t index) const;
    std::vector<std::size_t> by_points(bool met) const;
    std::string title(std::size_t index) const;
    std::string wanted(std::size_t index) const;
    std::vector<std::string> strongest_words(const std::vector<std::size_t>& met) const;
    std::string praise(const std::vector<std::size_t>& met) const;
    std::string open_point(std::size_t index) const;
    std::vector<std::string> falsehoods() const;
    std::string held_down() const;
    bool is_beyond_praise() const;
    bool is_unread() const;
    std::vector<std::string> crossed_titles() const;
    std::vector<std::string> names_of(const std::vector<LocalText>& parts) const;
    std::string missing_of(std::size_t index) const;
    std::string said_of(const CriterionMark& marked) const;
    std::string why_of(const LocalText& why, const std::string& unit) const;
    std::string verdict() const;
    std::string best() const;
    std::string work_on() const;
    CriterionFeedback of_criterion(std::size_t index) const;
    CriterionFeedback of_gate(std::size_t index) const;

    const Marks& m_marks;
    std::string_view m_reply;
    const Rubric& m_rubric;
    Locale m_locale;
};

bool Explainer::says_what_is_not_so(std::size_t index) const {
    return std::ranges::any_of(m_marks.false_statements, [&](const FalseStatement& each) {
        return std::ranges::any_of(m_marks.criteria[index].evidence, [&](const Span& span) {
            return span.begin < each.span.end && each.span.begin < span.end;
        });
    });
}

// Of what is met: most earned first. Of the rest: most lost first.
std::vector<std::size_t> Explainer::by_points(bool met) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_marks.criteria.size(); ++i) {
        const bool bonus_left = criterion(i).kind == CriterionKind::bonus && m_marks.criteria[i].state != State::met;
        // What was not said is no strength to name, and what is not so is none either.
        const bool no_strength = met && (!is_positive(i) || says_what_is_not_so(i));
        if ((m_marks.criteria[i].state == State::met) == met && !bonus_left && !no_strength) found.push_back(i);
    }
    std::ranges::stable_sort(found, std::greater{},
                             [&](std::size_t i) { return met ? m_marks.criteria[i].points : lost(i); });
    return found;
}

std::string Explainer::title(std::size_t index) const { return inside_sentence(criterion(index).title.in(m_locale)); }

// What the reply lacks of a criterion, as a noun: its missing parts where they have names, else what the author calls
// it.
std::string Explainer::wanted(std::size_t index) const {
    const auto& parts = m_marks.criteria[index].missing;
    if (!parts.empty()) return joined(names_of(parts), m_locale);
    const auto& own = criterion(index).missing;
    return own.empty() ? title(index) : inside_sentence(own.in(m_locale));
}

// Nothing is praised in what nobody may send.
bool Explainer::is_beyond_praise() const {
    constexpr double cap = 0.2;
    return std::ranges::any_of(m_marks.bounds,
                               [](const Bound& bound) { return bound.kind == Bound::Kind::gate && bound.cap <= cap; });
}

// In a language that is not read here: nothing can be said to be missing.
bool Explainer::is_unread() const {
    return std::ranges::find(m_marks.criteria, MatchReason::unread, &CriterionMark::reason) != m_marks.criteria.end();
}

std::vector<std::string> Explainer::crossed_titles() const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_marks.gates.size(); ++i)
        if (m_marks.gates[i].crossed) names.push_back(m_rubric.gates[i].title.in(m_locale));
    return names;
}

// The words that earned most, at most two.
std::vector<std::string> Explainer::strongest_words(const std::vector<std::size_t>& met) const {
    std::vector<std::string> words;
    for (const auto index : met) {
        const auto& spans = m_marks.criteria[index].evidence;
        if (spans.empty() || words.size() == most_praised) continue;
        const auto whole = without_marks(quote(m_reply, longest_stretch(spans)));
        auto said = say(m_locale, FeedbackPhrase::said, shortened(whole, longest_praised_bytes));
        if (std::ranges::find(words, said) == words.end()) words.push_back(std::move(said));
    }
    return words;
}

// The trainee's own words say best what works; without words its title does, and short ones need it beside them.
std::string Explainer::praise(const std::vector<std::size_t>& met) const {
    constexpr std::size_t speaks_for_itself_bytes = 24;
    const auto words = strongest_words({met.front()});
    if (words.empty()) return say(m_locale, FeedbackPhrase::works, title(met.front()));
    if (words.front().size() >= speaks_for_itself_bytes) return say(m_locale, FeedbackPhrase::works, words.front());
    return say(m_locale, FeedbackPhrase::works_by, words.front(), criterion(met.front()).title.in(m_locale));
}

// The one thing that costs most: what is missing, what should go, or what is still to be done at the desk.
std::string Explainer::open_point(std::size_t index) const {
    const auto& marked = m_marks.criteria[index];
    if (marked.state == State::broken && !marked.evidence.empty()) return said_of(marked);
    if (marked.state == State::broken) return missing_of(index);
    if (marked.reason == MatchReason::action_missing) return said_of(marked);
    return say(m_locale, FeedbackPhrase::still_missing, wanted(index));
}

// A few in full; of the others how many they are.
std::vector<std::string> Explainer::falsehoods() const {
    constexpr std::size_t most = 2;
    std::vector<std::string> sentences;
    const auto& all = m_marks.false_statements;
    for (const auto& each : all)
        if (sentences.size() < most) sentences.push_back(told(each, m_reply, m_locale));
    if (all.size() > most) sentences.push_back(say(m_locale, FeedbackPhrase::more_not_so, all.size() - most));
    return sentences;
}

// Why a reply in the wrong language, in two, or for any customer has fewer points than its criteria.
std::string Explainer::held_down() const {
    for (const auto& bound : m_marks.bounds) {
        const auto points = std::lround(bound.cap * 100);
        if (bound.kind == Bound::Kind::mixed_languages) return say(m_locale, FeedbackPhrase::mixed_languages, points);
        if (bound.kind == Bound::Kind::other_language)
            return say(m_locale, is_unread() ? FeedbackPhrase::unread_language : FeedbackPhrase::other_language,
                       points);
        if (bound.kind == Bound::Kind::fits_any_case) return say(m_locale, FeedbackPhrase::fits_any_case, points);
    }
    return {};
}

// Short enough to be read at a glance: the best point, and of what is missing the one thing that costs most.
std::string Explainer::verdict() const {
    if (m_marks.unscorable) return std::string(feedback_phrase(*m_marks.unscorable, m_locale));
    const auto met = by_points(true);
    const auto open = by_points(false);
    const auto crossed = crossed_titles();
    std::vector<std::string> sentences;
    if (is_beyond_praise()) {
        // the rule alone
    } else if (open.empty()) {
        sentences.push_back(say(m_locale, FeedbackPhrase::all_there));
        if (const auto words = strongest_words(met);
            crossed.empty() && m_marks.false_statements.empty() && !words.empty())
            sentences.push_back(say(m_locale, FeedbackPhrase::strongest, joined(words, m_locale)));
    } else if (met.empty() && !is_unread()) {
        sentences.push_back(say(m_locale, FeedbackPhrase::nothing_yet, wanted(open.front())));
    } else if (!met.empty()) {
        sentences.push_back(praise(met));
        if (crossed.empty() && !is_unread()) sentences.push_back(open_point(open.front()));
    }
    if (!crossed.empty()) sentences.push_back(say(m_locale, FeedbackPhrase::rule_crossed, joined(crossed, m_locale)));
    for (const auto& falsehood : falsehoods())
        if (std::ranges::find(sentences, falsehood) == sentences.end()) sentences.push_back(falsehood);
    if (auto told = held_down(); !told.empty()) sentences.push_back(std::move(told));
    return fmt::format("{}", fmt::join(sentences, feedback_phrase(FeedbackPhrase::stop, m_locale)));
}

std::string Explainer::best() const {
    if (m_marks.unscorable || is_beyond_praise()) return {};
    const auto met = by_points(true);
    if (met.empty()) return {};
    const auto with_words =
        std::ranges::find_if(met, [&](std::size_t i) { return !m_marks.criteria[i].evidence.empty(); });
    const auto chosen = with_words == met.end() ? met.front() : *with_words;
    const auto& label = criterion(chosen).title.in(m_locale);
    if (with_words == met.end()) return label;
    return say(m_locale, FeedbackPhrase::best, quoted(m_reply, m_marks.criteria[chosen].evidence), label);
}

std::string Explainer::work_on() const {
    if (m_marks.unscorable) return std::string(feedback_phrase(*m_marks.unscorable, m_locale));
    for (std::size_t i = 0; i < m_marks.gates.size(); ++i)
        if (m_marks.gates[i].crossed)
            return say(m_locale, FeedbackPhrase::work_on_rule, inside_sentence(m_rubric.gates[i].title.in(m_locale)),
                       m_rubric.gates[i].instead.in(m_locale));
    const auto open = by_points(false);
    if (open.empty()) return {};
    const auto& marked = m_marks.criteria[open.front()];
    const auto& wording = criterion(open.front()).try_saying.in(m_locale);
    if (marked.state == State::broken) return open_point(open.front());
    if (is_unread()) return say(m_locale, FeedbackPhrase::work_on_language);
    if (marked.reason == MatchReason::action_missing) return say(m_locale, FeedbackPhrase::work_on_deed);
    if (wording.empty()) return say(m_locale, FeedbackPhrase::work_on, wanted(open.front()));
    return say(m_locale, FeedbackPhrase::work_on_try, wanted(open.front()), wording);
}

std::string Explainer::said_of(const CriterionMark& marked) const {
    if (marked.reason == MatchReason::unread) return say(m_locale, FeedbackPhrase::unread);
    if (marked.reason == MatchReason::said_before) return say(m_locale, FeedbackPhrase::said_earlier);
    if (marked.evidence.empty())
        return marked.reason == MatchReason::action_missing ? say(m_locale, FeedbackPhrase::not_done) : std::string();
    const auto words = quoted(m_reply, marked.evidence);
    if (marked.state == State::broken) return say(m_locale, FeedbackPhrase::said_broken, words);
    const bool counts = marked.reason != MatchReason::wrong_value && marked.reason != MatchReason::action_missing;
    if (marked.state != State::missed && counts) return say(m_locale, FeedbackPhrase::said, words);
    switch (marked.reason) {
        case MatchReason::only_negated: return say(m_locale, FeedbackPhrase::said_denied, words);
        case MatchReason::only_possible: return say(m_locale, FeedbackPhrase::said_possible, words);
        case MatchReason::only_quoted: return say(m_locale, FeedbackPhrase::said_quoted, words);
        case MatchReason::wrong_value: return told_wrong_value(words, marked.correction, m_locale);
        case MatchReason::action_missing: return say(m_locale, FeedbackPhrase::said_not_done, words);
        case MatchReason::none:
        case MatchReason::unread:
        case MatchReason::said_before:
        case MatchReason::said: break;
    }
    return {};
}

std::vector<std::string> Explainer::names_of(const std::vector<LocalText>& parts) const {
    std::vector<std::string> names;
    for (const auto& part : parts) names.push_back(part.in(m_locale));
    return names;
}

std::string Explainer::missing_of(std::size_t index) const {
    const auto& marked = m_marks.criteria[index];
    if (marked.state == State::met) return {};
    // What was said tells it all: words to be left out, a deed still to be done.
    if (marked.state == State::broken)
        return marked.evidence.empty() ? say(m_locale, FeedbackPhrase::not_kept, criterion(index).title.in(m_locale))
                                       : std::string();
    if (marked.reason == MatchReason::action_missing || marked.reason == MatchReason::unread) return {};
    return say(m_locale, marked.state == State::partly ? FeedbackPhrase::part_missing : FeedbackPhrase::all_missing,
               wanted(index));
}

std::string Explainer::why_of(const LocalText& why, const std::string& unit) const {
    auto text = why.in(m_locale);
    if (unit.empty()) return text;
    if (!text.empty() && m_locale == Locale::en) text += ' ';
    return text + say(m_locale, FeedbackPhrase::unit, unit);
}

CriterionFeedback Explainer::of_criterion(std::size_t index) const {
    const auto& wanted = criterion(index);
    return {wanted.id, said_of(m_marks.criteria[index]), missing_of(index), why_of(wanted.why, wanted.unit),
            wanted.try_saying.in(m_locale)};
}

CriterionFeedback Explainer::of_gate(std::size_t index) const {
    const auto& gate = m_rubric.gates[index];
    const auto& spans = m_marks.gates[index].evidence;
    return {gate.id, spans.empty() ? std::string() : say(m_locale, FeedbackPhrase::said_broken, quoted(m_reply, spans)),
            say(m_locale, FeedbackPhrase::rule_crossed, inside_sentence(gate.title.in(m_locale))),
            why_of(gate.why, gate.unit), gate.instead.in(m_locale)};
}

Feedback Explainer::explain() const {
    Feedback feedback{
        .verdict = verdict(), .best = best(), .work_on = work_on(), .criteria = {}, .gates = {}, .not_so = {}};
    for (std::size_t i = 0; i < m_marks.criteria.size(); ++i) feedback.criteria.push_back(of_criterion(i));
    for (std::size_t i = 0; i < m_marks.gates.size(); ++i)
        if (m_marks.gates[i].crossed) feedback.gates.push_back(of_gate(i));
    for (const auto& each : m_marks.false_statements) feedback.not_so.push_back(told(each, m_reply, m_locale));
    return feedback;
}

}  // namespace

Feedback explain(const Marks& marks, std::string_view reply, const CompiledRubric& rubric, Locale locale) {
    return Explainer(marks, reply, rubric, locale).explain();
}

}  // namespace haoping
