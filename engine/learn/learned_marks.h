#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "learn/agreement_report.h"
#include "learn/mark_estimator.h"

namespace haoping {

// Fewer marked answers teach nothing that could be told from chance; more would not fit into the time and memory that
// likeness of all to all takes.
inline constexpr std::size_t fewest_answers = 20;
inline constexpr std::size_t most_answers = 2000;

// From an estimate to a mark. Estimates lie closer together than marks do, as an unsure guess keeps to the middle;
// they are spread until they vary as the marks given do, which gives the best kappa that two numbers can give.
// (Cuts searched for the best kappa on the answers at hand did worse on others: they fit chance.)
struct Calibration {
    double mean_estimate = 0;
    double mean_given = 0;
    double spread = 1;
    double unsure_above = 0;   // uncertainty beyond which a person should look
    double strange_below = 0;  // likeness to the nearest learned answer under which the answer is like none of them

    double calibrated(double estimate) const { return mean_given + (estimate - mean_estimate) * spread; }
};

// What cross-validation says: each answer marked by what was learned from nine tenths of the others.
struct LearnedReport {
    std::size_t answers = 0;
    Measured learned;                // with abstention, where there is a rubric to fall back on
    std::optional<Measured> rubric;  // of the rubric alone, on the same answers
    double unsure_share = 0;
    Agreement sure;
    Agreement unsure;
};

enum class Unsure : std::uint8_t {
    no,
    between_marks,      // it stands between two marks
    unlike_any,         // nothing alike was learned from
    far_from_rubric,    // rubric and learned mark lie far apart
    learned_no_better,  // the correction did not agree better with the teacher than the rubric alone
};

struct LearnedMark {
    double score = 0;            // on the scale; the rubric's own where it abstains
    double estimate = 0;         // before rounding
    Unsure unsure = Unsure::no;  // a person should look; beside a rubric: the rubric's mark was kept
    std::size_t nearest = 0;     // the learned answer most alike
};

// Marks for one question (or one step of a scenario), learned from marked answers.
class LearnedMarks {
public:
    // Cross-validates, then learns from all. Needs fewest_answers … most_answers with two different marks, see
    // why_not_learnable. Takes about 2 s for 260 answers of 50 words.
    static LearnedMarks learn(std::string group, std::vector<MarkedAnswer> answers);

    // As it was learned before; learns again from the same answers, which gives the same bits.
    LearnedMarks(std::string group, std::vector<MarkedAnswer> answers, const AnswerScale& scale, double ridge,
                 const Calibration& calibration, const LearnedReport& report);

    LearnedMark mark(const Answer& answer) const;

    const std::string& group() const { return m_group; }
    const std::vector<MarkedAnswer>& answers() const { return m_answers; }
    const AnswerScale& scale() const { return m_scale; }
    double ridge() const { return m_ridge; }
    const Calibration& calibration() const { return m_calibration; }
    const LearnedReport& report() const { return m_report; }
    bool has_rubric() const { return m_report.rubric.has_value(); }
    bool keeps_rubric() const;  // the correction is no better than the rubric alone

private:
    std::string m_group;
    std::vector<MarkedAnswer> m_answers;
    AnswerScale m_scale;
    double m_ridge;
    Calibration m_calibration;
    LearnedReport m_report;
    MarkEstimator m_estimator;
};

// In plain words; empty when it can be learned from.
std::string why_not_learnable(const std::vector<MarkedAnswer>& answers);

}  // namespace haoping
