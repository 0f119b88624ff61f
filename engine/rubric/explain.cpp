#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <utility>

#include "rubric/assessment.h"
#include "rubric/feedback_phrases.h"

namespace haoping {

namespace {

constexpr std::size_t longest_quote_bytes = 160;
constexpr std::size_t most_quotes = 2;
constexpr std::size_t longest_praised_bytes = 48;
constexpr std::size_t nearby_bytes = 12;  // about two words

template <typename... Parts>
std::string say(Locale locale, FeedbackPhrase phrase, const Parts&... parts) {
    return fmt::format(fmt::runtime(feedback_phrase(phrase, locale)), parts...);
}

// Whole code points only.
std::string shortened(std::string_view text, std::size_t most_bytes = longest_quote_bytes) {
    if (text.size() <= most_bytes) return std::string(text);
    auto end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string quoted(std::string_view reply, const std::vector<Span>& spans) {
    std::string joined;
    for (std::size_t i = 0; i < std::min(spans.size(), most_quotes); ++i) {
        if (i > 0) joined += " … ";
        joined += shortened(quote(reply, spans[i]));
    }
    return joined;
}

std::string without_stop(std::string text) {
    for (const std::string_view stop : {".", "。"})
        if (text.ends_with(stop)) text.resize(text.size() - stop.size());
    return text;
}

// Titles and wordings begin small and end without a stop inside of a sentence; "EU" and "I" keep their capitals.
std::string inside_sentence(std::string text) {
    const bool word = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
    if (word) text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    return without_stop(std::move(text));
}

std::string joined(const std::vector<std::string>& titles, Locale locale) {
    std::string list;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i > 0)
            list +=
                feedback_phrase(i + 1 == titles.size() ? FeedbackPhrase::list_and : FeedbackPhrase::list_comma, locale);
        list += inside_sentence(titles[i]);
    }
    return list;
}

class Explainer {
public:
    Explainer(const Marks& marks, std::string_view reply, const CompiledRubric& rubric, Locale locale)
        : m_marks(marks), m_reply(reply), m_rubric(rubric.rubric), m_locale(locale) {}

    Feedback explain() const;

private:
    const Criterion& criterion(std::size_t index) const { return m_rubric.criteria[index]; }
    bool is_positive(std::size_t index) const { return criterion(index).kind != CriterionKind::must_not; }
    double lost(std::size_t index) const { return m_marks.criteria[index].points_max - m_marks.criteria[index].points; }

    std::vector<std::size_t> by_points(bool met) const;
    std::string title(std::size_t index) const;
    std::vector<std::string> strongest_words(const std::vector<std::size_t>& met) const;
    std::string falsehoods() const;
    std::string language() const;
    bool is_beyond_praise() const;
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

// Of what is met: most earned first. Of the rest: most lost first.
std::vector<std::size_t> Explainer::by_points(bool met) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_marks.criteria.size(); ++i) {
        const bool bonus_left = criterion(i).kind == CriterionKind::bonus && m_marks.criteria[i].state != State::met;
        const bool silent_virtue = met && !is_positive(i);  // what was not said is no strength to name
        if ((m_marks.criteria[i].state == State::met) == met && !bonus_left && !silent_virtue) found.push_back(i);
    }
    std::ranges::stable_sort(found, std::greater{},
                             [&](std::size_t i) { return met ? m_marks.criteria[i].points : lost(i); });
    return found;
}

std::string Explainer::title(std::size_t index) const { return inside_sentence(criterion(index).title.in(m_locale)); }

// Nothing is praised in what nobody may send.
bool Explainer::is_beyond_praise() const {
    constexpr double cap = 0.2;
    return std::ranges::any_of(m_marks.bounds,
                               [](const Bound& bound) { return bound.kind == Bound::Kind::gate && bound.cap <= cap; });
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
        if (spans.empty() || words.size() == most_quotes) continue;
        Span whole = spans.front();
        for (const auto& span : spans)
            if (span.begin >= whole.end && span.begin - whole.end <= nearby_bytes) whole.end = span.end;
        auto said = say(m_locale, FeedbackPhrase::said, shortened(quote(m_reply, whole), longest_praised_bytes));
        if (std::ranges::find(words, said) == words.end()) words.push_back(std::move(said));
    }
    return words;
}

std::string Explainer::falsehoods() const {
    std::vector<std::string> values;
    for (const auto& each : m_marks.false_statements)
        values.push_back(say(m_locale, FeedbackPhrase::said, quote(m_reply, each.span)));
    return say(m_locale, FeedbackPhrase::not_so, joined(values, m_locale));
}

// Why a reply in the wrong language, or in two, has fewer points than its criteria.
std::string Explainer::language() const {
    for (const auto& bound : m_marks.bounds) {
        const auto points = std::lround(bound.cap * 100);
        if (bound.kind == Bound::Kind::mixed_languages) return say(m_locale, FeedbackPhrase::mixed_languages, points);
        if (bound.kind == Bound::Kind::other_language) return say(m_locale, FeedbackPhrase::other_language, points);
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
    } else if (met.empty()) {
        sentences.push_back(say(m_locale, FeedbackPhrase::nothing_yet, title(open.front())));
    } else {
        sentences.push_back(say(m_locale, FeedbackPhrase::works, title(met.front())));
        if (crossed.empty()) sentences.push_back(say(m_locale, FeedbackPhrase::still_missing, title(open.front())));
    }
    if (!crossed.empty()) sentences.push_back(say(m_locale, FeedbackPhrase::rule_crossed, joined(crossed, m_locale)));
    if (!m_marks.false_statements.empty()) sentences.push_back(falsehoods());
    if (auto told = language(); !told.empty()) sentences.push_back(std::move(told));
    return fmt::format("{}", fmt::join(sentences, feedback_phrase(FeedbackPhrase::stop, m_locale)));
}

std::string Explainer::best() const {
    if (m_marks.unscorable || is_beyond_praise()) return {};
    const auto met = by_points(true);
    if (met.empty()) return {};
    const auto with_words =
        std::ranges::find_if(met, [&](std::size_t i) { return !m_marks.criteria[i].evidence.empty(); });
    const auto chosen = with_words == met.end() ? met.front() : *with_words;
    const auto& title = criterion(chosen).title.in(m_locale);
    if (with_words == met.end()) return say(m_locale, FeedbackPhrase::best_without_quote, without_stop(title));
    return say(m_locale, FeedbackPhrase::best, quoted(m_reply, m_marks.criteria[chosen].evidence),
               inside_sentence(title));
}

std::string Explainer::work_on() const {
    if (m_marks.unscorable) return std::string(feedback_phrase(*m_marks.unscorable, m_locale));
    for (std::size_t i = 0; i < m_marks.gates.size(); ++i)
        if (m_marks.gates[i].crossed)
            return say(m_locale, FeedbackPhrase::work_on_rule, inside_sentence(m_rubric.gates[i].title.in(m_locale)),
                       m_rubric.gates[i].instead.in(m_locale));
    const auto open = by_points(false);
    if (open.empty()) return {};
    const auto& first = criterion(open.front());
    const auto& parts = m_marks.criteria[open.front()].missing;
    const auto what = parts.empty()
                          ? inside_sentence((first.missing.empty() ? first.title : first.missing).in(m_locale))
                          : joined(names_of(parts), m_locale);
    if (first.try_saying.empty()) return say(m_locale, FeedbackPhrase::work_on, what);
    return say(m_locale, FeedbackPhrase::work_on_try, what, first.try_saying.in(m_locale));
}

std::string Explainer::said_of(const CriterionMark& marked) const {
    if (marked.reason == MatchReason::said_before) return say(m_locale, FeedbackPhrase::said_earlier);
    if (marked.evidence.empty())
        return marked.reason == MatchReason::action_missing ? say(m_locale, FeedbackPhrase::not_done) : std::string();
    const auto words = quoted(m_reply, marked.evidence);
    if (marked.state == State::broken) return say(m_locale, FeedbackPhrase::said_broken, words);
    if (marked.state != State::missed && marked.reason != MatchReason::wrong_value)
        return say(m_locale, FeedbackPhrase::said, words);
    switch (marked.reason) {
        case MatchReason::only_negated: return say(m_locale, FeedbackPhrase::said_denied, words);
        case MatchReason::only_possible: return say(m_locale, FeedbackPhrase::said_possible, words);
        case MatchReason::only_quoted: return say(m_locale, FeedbackPhrase::said_quoted, words);
        case MatchReason::wrong_value:
            if (marked.right.empty()) return say(m_locale, FeedbackPhrase::said_wrong, words);
            return say(m_locale, FeedbackPhrase::said_other, words, marked.right.in(m_locale));
        case MatchReason::action_missing: return say(m_locale, FeedbackPhrase::said_not_done, words);
        case MatchReason::none:
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
    const auto title = inside_sentence(criterion(index).title.in(m_locale));
    const auto& own = criterion(index).missing;
    switch (marked.state) {
        case State::met: return {};
        case State::broken: return say(m_locale, FeedbackPhrase::leave_out, title);
        case State::partly:
            if (!marked.missing.empty())
                return say(m_locale, FeedbackPhrase::part_missing, joined(names_of(marked.missing), m_locale));
            return say(m_locale, FeedbackPhrase::part_missing, own.empty() ? title : inside_sentence(own.in(m_locale)));
        case State::missed:
            return say(m_locale, FeedbackPhrase::all_missing, own.empty() ? title : inside_sentence(own.in(m_locale)));
    }
    return {};
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
    Feedback feedback{.verdict = verdict(), .best = best(), .work_on = work_on(), .criteria = {}, .gates = {}};
    for (std::size_t i = 0; i < m_marks.criteria.size(); ++i) feedback.criteria.push_back(of_criterion(i));
    for (std::size_t i = 0; i < m_marks.gates.size(); ++i)
        if (m_marks.gates[i].crossed) feedback.gates.push_back(of_gate(i));
    return feedback;
}

}  // namespace

Feedback explain(const Marks& marks, std::string_view reply, const CompiledRubric& rubric, Locale locale) {
    return Explainer(marks, reply, rubric, locale).explain();
}

}  // namespace haoping
