#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/facts.h"
#include "evidence/reply_language.h"
#include "json/local_text.h"
#include "rubric/rubric.h"
#include "text/analysis.h"

namespace haoping {

// What one criterion (or gate) found in the reply.
struct Evidence {
    enum class Subject : std::uint8_t { criterion, gate };
    Subject subject = Subject::criterion;
    std::size_t index = 0;                  // into Rubric::criteria or Rubric::gates
    std::optional<std::size_t> level = {};  // the best level found, index into CompiledRubric::levels[index]
    Match match = {};                       // of that level; of the best level when none was found
    std::optional<Span> invented = {};      // a value inside of its words that the case does not know
    Correction correction = {};             // where another value was told than was asked for
    std::vector<std::size_t> missing = {};  // of a lower level: which parts of the best one aren't there
    bool deed_missing = false;              // of these: one that is done at the desk
};

enum class State : std::uint8_t { met, partly, missed, broken };  // broken: a must_not or a gate that was crossed

enum class Unscorable : std::uint8_t {
    empty,
    gibberish,
    off_topic,
    copy_of_customer,
    copy_of_model,
    keyword_list,
    unfilled_template,
    not_to_customer,  // a plan about the customer, a note to a colleague or to the teacher
    too_costly,       // not marked: the rubric asks for more work than a reply may cost (evidence/work_limit.h)
};

// Marks whose confidence is lower are worth an instructor's eye.
inline constexpr double unsure_below = 0.6;

struct CriterionMark {
    std::string id;
    double mark = 0;  // 0–1
    State state = State::missed;
    double points = 0;      // of 100
    double points_max = 0;  // of 100; bonus criteria stand above
    double confidence = 1;  // 0–1, see unsure_below
    MatchReason reason = MatchReason::none;
    std::vector<Span> evidence;
    Correction correction = {};           // of a wrong value
    std::vector<LocalText> missing = {};  // the parts that would have made it whole; empty: nothing names them
};

struct GateMark {
    std::string id;
    bool crossed = false;
    std::vector<Span> evidence;
};

// A reply can't have more than this, whatever its criteria earned.
struct Bound {
    enum class Kind : std::uint8_t { gate, false_statements, untruth, mixed_languages, other_language, fits_any_case };
    Kind kind{};
    double cap = 1;  // 0–1
};

struct Marks {
    std::vector<CriterionMark> criteria;  // in the rubric's order
    std::vector<GateMark> gates;
    std::optional<Unscorable> unscorable;  // set: total is 0, of an unfilled template a quarter
    double sum = 0;                        // 0–1, before gates
    double total = 0;                      // 0–1, after them
    bool compliance = true;                // no gate crossed
    std::vector<FalseStatement> false_statements;
    std::vector<Bound> bounds;  // what holds the total down
};

struct CriterionFeedback {
    std::string id;
    std::string said;     // what was found, quoting the trainee; empty when nothing was
    std::string missing;  // what is missing; empty when met
    std::string why;      // with the course unit
    std::string try_saying;
};

struct Feedback {
    std::string verdict;                      // one sentence: first what works, then what is missing
    std::string best;                         // what was best; empty when nothing earned a mark
    std::string work_on;                      // the one thing to work on next; empty on full marks
    std::vector<CriterionFeedback> criteria;  // in the rubric's order
    std::vector<CriterionFeedback> gates;     // crossed ones only
    std::vector<std::string> not_so;          // a sentence for each false statement
};

struct Assessment {
    Analysis analysis;
    std::vector<Evidence> evidence;
    Marks marks;
};

// What holds of the reply as a whole, whatever its criteria find.
struct LetterTraits {
    ReplyLanguage language = ReplyLanguage::english;
    bool fits_any_case = false;  // see rubric/any_case.h
};

std::vector<Span> invented_values(const ReplyIndex&, const CompiledRubric&);
std::vector<Evidence> find_evidence(ReplySearch&, const CompiledRubric&, std::span<const Span> invented);
std::optional<Unscorable> unscorable_reason(const ReplyIndex&, std::span<const Evidence>, const CompiledRubric&,
                                            const SpellingDictionary* dictionary = nullptr);
Marks mark(std::span<const Evidence>, const CompiledRubric&, std::optional<Unscorable>,
           std::vector<FalseStatement> false_statements = {}, const LetterTraits& letter = {});
Feedback explain(const Marks&, std::string_view reply, const CompiledRubric&, Locale);

// All of the above but `explain`, keeping every stage. Pure and deterministic. `earlier`: the replies that this
// customer has had; a fact that was told in one of them need not be told again.
Assessment assess(std::string_view reply, const CompiledRubric&, const Facts&,
                  const SpellingDictionary* dictionary = nullptr, std::span<const std::string> earlier = {});

}  // namespace haoping
