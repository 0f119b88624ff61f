#include "rubric/truth.h"

#include <algorithm>

#include "evidence/reply_search.h"
#include "rubric/assessment.h"
#include "rubric/fact_text.h"

namespace haoping {

namespace {

bool overlap(const Span& a, const Span& b) { return a.begin < b.end && b.begin < a.end; }

// A deed is claimed in so many words or not at all.
constexpr double surely_said = 0.9;

// "I have refunded you" and "it arrives on Friday" claim it; "once I have refunded you", "if it isn't there on Friday"
// and "shall I say I have refunded you?" do not.
bool claims(const Analysis& reply, const Span& span) {
    const auto begins_after = [&](const Clause& clause) {
        return reply.tokens[clause.first_token].span.begin > span.begin;
    };
    const auto next = std::ranges::find_if(reply.clauses, begins_after);
    return next == reply.clauses.begin() || std::prev(next)->form == SentenceForm::statement;
}

class TruthReader {
public:
    TruthReader(ReplySearch& search, const CompiledRubric& rubric) : m_search(search), m_rubric(rubric) {}

    std::vector<FalseStatement> read(std::span<const Span> invented, std::span<const Evidence> evidence) {
        check_topics();
        check_untruths();
        check_deeds();
        for (const auto& each : evidence)
            if (each.match.finding == Finding::contradicted) add_contradiction(each, invented);
        for (const auto& value : invented) add({FalseStatement::Kind::invented, value, {}, {}});
        std::ranges::sort(m_found, {}, &FalseStatement::span);
        return std::move(m_found);
    }

private:
    // What was found first says most about the place.
    void add(FalseStatement statement) {
        const bool known = std::ranges::any_of(
            m_found, [&](const FalseStatement& each) { return overlap(each.span, statement.span); });
        if (!known) m_found.push_back(std::move(statement));
    }

    void check_topics() {
        for (std::size_t i = 0; i < m_rubric.topics.size(); ++i) {
            const auto match = haoping::match(m_rubric.topics[i], m_search);
            if (match.finding != Finding::contradicted) continue;
            const auto& name = m_rubric.rubric.topics[i].fact;
            for (const auto& span : match.spans)
                if (claims(m_search.reply().analysis(), span))
                    add({FalseStatement::Kind::other_than_fact, span, name, corrected(span, name)});
        }
    }

    void check_untruths() {
        for (std::size_t i = 0; i < m_rubric.untrue.size(); ++i) {
            const auto match = haoping::match(m_rubric.untrue[i], m_search);
            if (match.finding != Finding::found || match.confidence < unsure_below) continue;
            const auto& untruth = *m_rubric.rubric.untrue[i];
            // One thing that isn't so is one false statement, however often it is said.
            if (!match.spans.empty())
                add({FalseStatement::Kind::untrue, match.spans.front(), untruth.id, {{}, untruth.right, {}}});
        }
    }

    void check_deeds() {
        const auto& done = m_search.reply().facts().actions_taken;
        if (!done) return;  // nobody knows
        for (const auto& deed : m_rubric.deeds) {
            const bool is_done = std::ranges::any_of(deed.actions, [&](const auto& id) { return done->contains(id); });
            if (is_done) continue;
            const auto match = haoping::match(deed.said, m_search);
            const bool said = match.finding == Finding::found && match.confidence >= surely_said;
            if (said && !match.spans.empty() && claims(m_search.reply().analysis(), match.spans.front()))
                add({FalseStatement::Kind::not_done, match.spans.front(), deed.name, {}});
        }
    }

    // A criterion finds the nearest value, which may speak of something else: false is what the case doesn't know at
    // all.
    void add_contradiction(const Evidence& evidence, std::span<const Span> invented) {
        for (const auto& span : evidence.match.spans)
            if (std::ranges::any_of(invented, [&](const Span& value) { return overlap(value, span); }))
                add({FalseStatement::Kind::other_than_fact, span, evidence.match.fact,
                     corrected(span, evidence.match.fact)});
    }

    Correction corrected(const Span& said, const std::string& fact) const {
        return correction_of(said, fact, m_search.reply(), m_rubric.rubric.fact_titles);
    }

    ReplySearch& m_search;
    const CompiledRubric& m_rubric;
    std::vector<FalseStatement> m_found;
};

}  // namespace

std::vector<FalseStatement> false_statements(ReplySearch& search, const CompiledRubric& rubric,
                                             std::span<const Span> invented, std::span<const Evidence> evidence) {
    return TruthReader(search, rubric).read(invented, evidence);
}

}  // namespace haoping
