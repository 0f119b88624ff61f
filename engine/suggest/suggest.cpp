#include "suggest/suggest.h"

#include <algorithm>

#include "evidence/expression_compiler.h"
#include "evidence/reply_index.h"
#include "evidence/requirements.h"
#include "suggest/blamed_phrases.h"
#include "suggest/candidate_phrases.h"

namespace haoping {

namespace {

constexpr double there_from = 0.5;
constexpr std::size_t candidates_tried = 150;
constexpr std::size_t proposals_shown = 6;  // of each kind
constexpr std::size_t phrases_blamed = 3;   // of a reply

bool evidence_there(const Criterion& criterion, double mark) {
    return criterion.kind == CriterionKind::must_not ? mark < there_from : mark >= there_from;
}

// What is to be proposed, and which of the missed replies it finds.
struct Tried {
    Proposal proposal;
    std::vector<bool> finds;  // [missed reply]
    double telling = 0;
};

class Adviser {
public:
    Adviser(const Rubric& rubric, const ConceptBank& concepts, std::span<const JudgedReply> replies)
        : m_rubric(rubric),
          m_concepts(concepts),
          m_replies(replies),
          m_weights(analyses(replies)),
          m_compiler(concepts, m_ignored) {
        for (const auto& reply : replies) m_indices.emplace_back(reply.assessment.analysis, reply.facts);
    }

    CriterionAdvice advice(std::size_t index) {
        const auto& criterion = m_rubric.criteria[index];
        CriterionAdvice advice{.id = criterion.id, .marked = 0, .with = 0, .missed = {}, .wrong = {}, .proposals = {}};
        sort_replies(index, advice);
        const auto subject = words_about(criterion);
        std::vector<SentenceOf> sentences;
        for (const auto at : m_missed) {
            const auto& analysis = m_replies[at].assessment.analysis;
            if (analysis.sentences.empty()) continue;
            const auto& sentence = nearest_sentence(analysis, subject, m_weights);
            for (const auto& each : analysis.sentences) sentences.push_back({&analysis, &each});
            advice.missed.push_back({m_replies[at].id, std::string(quote(analysis.text, sentence.span))});
        }
        if (!m_wrong.empty()) blame(index, advice);
        if (!m_missed.empty())
            propose(criterion, candidate_phrases(sentences, subject, m_weights, candidates_tried), advice);
        return advice;
    }

private:
    static std::vector<const Analysis*> analyses(std::span<const JudgedReply> replies) {
        std::vector<const Analysis*> all;
        for (const auto& reply : replies) all.push_back(&reply.assessment.analysis);
        return all;
    }

    void sort_replies(std::size_t index, CriterionAdvice& advice) {
        const auto& criterion = m_rubric.criteria[index];
        m_missed.clear();
        m_wrong.clear();
        m_without.clear();
        for (std::size_t at = 0; at < m_replies.size(); ++at) {
            const auto given = m_replies[at].given.find(criterion.id);
            if (given == m_replies[at].given.end()) continue;
            const bool wanted = evidence_there(criterion, given->second);
            const bool found = evidence_there(criterion, m_replies[at].assessment.marks.criteria[index].mark);
            ++advice.marked;
            if (wanted) ++advice.with;
            if (wanted && !found) m_missed.push_back(at);
            if (!wanted && found) m_wrong.push_back(at);
            if (!wanted) m_without.push_back(at);
        }
    }

    void blame(std::size_t index, CriterionAdvice& advice) const {
        const auto phrases = single_phrases(m_rubric.criteria[index], m_concepts);
        for (const auto at : m_wrong) {
            const auto& reply = m_replies[at];
            const auto& evidence = reply.assessment.marks.criteria[index].evidence;
            auto blamed = blamed_phrases(phrases, m_indices[at], evidence);
            if (blamed.size() > phrases_blamed) blamed.resize(phrases_blamed);
            const auto quoted = [&](Span span) { return std::string(quote(reply.assessment.analysis.text, span)); };
            for (const auto& each : blamed)
                advice.wrong.push_back({reply.id, quoted(each.span), each.phrase->text, each.phrase->concept_id});
            if (blamed.empty())
                advice.wrong.push_back({reply.id, evidence.empty() ? "" : quoted(evidence.front()), {}, {}});
        }
    }

    Tried tried(Proposal::Kind kind, const std::string& text, double telling) {
        Tried tried{
            .proposal = {.kind = kind, .text = text, .missed = 0, .without = 0}, .finds = {}, .telling = telling};
        Expression expression{.test = PhrasesTest{{text}, {}}, .place = {}};
        if (kind == Proposal::Kind::concept_id) expression.test = ConceptTest{text};
        const auto compiled = m_compiler.compile(expression);
        const auto found = [&](std::size_t at) { return match(compiled, m_indices[at]).finding == Finding::found; };
        for (const auto at : m_missed) tried.finds.push_back(found(at));
        tried.proposal.missed = static_cast<std::size_t>(std::ranges::count(tried.finds, true));
        if (tried.proposal.missed > 0)
            tried.proposal.without = static_cast<std::size_t>(std::ranges::count_if(m_without, found));
        return tried;
    }

    void propose(const Criterion& criterion, const std::vector<CandidatePhrase>& candidates, CriterionAdvice& advice) {
        std::vector<Tried> concepts;
        for (const auto& [id, unused] : m_concepts)
            if (!names_concept(criterion, id)) concepts.push_back(tried(Proposal::Kind::concept_id, id, 0));
        std::vector<Tried> phrases;
        for (const auto& candidate : candidates)
            phrases.push_back(tried(Proposal::Kind::phrase, candidate.text, candidate.telling));
        add_best(std::move(concepts), advice.proposals);
        add_best(std::move(phrases), advice.proposals);
        std::ranges::stable_sort(advice.proposals, std::ranges::greater{}, &Proposal::missed);
    }

    static bool names_concept(const Criterion& criterion, const std::string& id) {
        return std::ranges::any_of(criterion.levels, [&](const Level& level) {
            return canonical_form(level.evidence).find("concept(" + id + ")") != std::string::npos;
        });
    }

    // Those that find a missed reply which none before them finds, and nothing that the teacher saw nothing in.
    void add_best(std::vector<Tried> all, std::vector<Proposal>& into) const {
        std::erase_if(all, [](const Tried& each) { return each.proposal.missed == 0 || each.proposal.without > 0; });
        std::ranges::stable_sort(all, [](const Tried& a, const Tried& b) {
            return a.proposal.missed != b.proposal.missed ? a.proposal.missed > b.proposal.missed
                                                          : a.telling > b.telling;
        });
        std::vector<bool> covered(m_missed.size(), false);
        std::size_t shown = 0;
        for (const auto& each : all) {
            bool adds = false;
            for (std::size_t i = 0; i < covered.size(); ++i) adds |= each.finds[i] && !covered[i];
            if (!adds || shown == proposals_shown) continue;
            for (std::size_t i = 0; i < covered.size(); ++i) covered[i] = covered[i] || each.finds[i];
            into.push_back(each.proposal);
            ++shown;
        }
    }

    const Rubric& m_rubric;
    const ConceptBank& m_concepts;
    std::span<const JudgedReply> m_replies;
    WordWeights m_weights;
    Diagnostics m_ignored;  // of candidates that are no good phrases: they find nothing
    ExpressionCompiler m_compiler;
    std::vector<ReplyIndex> m_indices;
    std::vector<std::size_t> m_missed;  // indices of replies, for the criterion in hand
    std::vector<std::size_t> m_wrong;
    std::vector<std::size_t> m_without;  // in which the teacher saw nothing, the wrong ones among them
};

}  // namespace

std::vector<CriterionAdvice> suggest(const Rubric& rubric, const ConceptBank& concepts,
                                     std::span<const JudgedReply> replies) {
    Adviser adviser(rubric, concepts, replies);
    std::vector<CriterionAdvice> advice;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        auto of_criterion = adviser.advice(i);
        if (of_criterion.marked > 0) advice.push_back(std::move(of_criterion));
    }
    return advice;
}

}  // namespace haoping
