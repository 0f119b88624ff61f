#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "pack/library.h"
#include "play/session.h"
#include "text/spelling.h"

namespace haoping::measure {

// A step of a scenario, with these actions taken: what a reply is marked against.
struct Case {
    const Scenario* scenario = nullptr;
    const Step* step = nullptr;
    const CompiledRubric* rubric = nullptr;
    Facts facts;
};

// A reply, and the marks that a teacher gave it.
struct Reply {
    std::string id;
    std::string kind;
    std::shared_ptr<const Case> at;
    std::string text;
    std::optional<double> total;             // 0–1
    std::map<std::string, double> criteria;  // 0–1
    bool genuine = true;                     // meant as an answer to this case
};

// The shipped packs and those of tests/measure, loaded once. Throws when one of them has errors.
class Course {
public:
    explicit Course(const std::filesystem::path& source_folder);

    const std::vector<const Pack*>& shipped() const { return m_shipped; }
    const Pack& marked_cases() const { return *m_marked_cases; }
    const Pack& intents() const { return *m_intents; }

    Assessment mark(const Case& at, std::string_view text) const {
        return assess(text, *at.rubric, at.facts, m_dictionary.get());
    }
    Assessment mark(const Reply& reply) const { return mark(*reply.at, reply.text); }
    const SpellingDictionary* dictionary() const { return m_dictionary.get(); }

private:
    Library m_library;
    std::unique_ptr<SpellingDictionary> m_dictionary;
    std::vector<const Pack*> m_shipped;
    const Pack* m_marked_cases = nullptr;
    const Pack* m_intents = nullptr;
};

// The step with these actions taken, whether the desk would let them be taken there or not.
std::shared_ptr<const Case> case_after(const Pack& pack, const Scenario& scenario, const std::string& step,
                                       const std::vector<std::string>& actions);

std::shared_ptr<const Case> opening_of(const Pack& pack, const Scenario& scenario);

// The marked samples that the pack carries; their kind is "sample". Totals are the middle of the teacher's range.
std::vector<Reply> samples_of(const Pack& pack);

}  // namespace haoping::measure
