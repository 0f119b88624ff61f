#include <algorithm>

#include <fmt/format.h>

#include "json/pointer_at.h"
#include "rooms/lab/files.h"
#include "rooms/lab/rubric_lab.h"

namespace haoping {

namespace {

using Kind = EvidenceLine::Kind;

// The list of phrases that stands for itself: not under a "none" or beside a fact.
const EvidenceLine* open_list(const LevelOutline& level) {
    int closed_below = -1;  // depth of a group whose parts don't count
    for (const auto& line : level.lines) {
        if (closed_below >= 0 && line.depth > closed_below) continue;
        closed_below = -1;
        const bool closes =
            line.kind == Kind::none || line.kind == Kind::near || line.kind == Kind::all || line.kind == Kind::fact;
        if (closes) closed_below = line.depth;
        if (line.is_list) return &line;
    }
    return nullptr;
}

}  // namespace

std::string RubricLab::free_id(const std::string& wanted) const {
    const auto taken = [&](const std::string& id) {
        const auto known = criteria();
        return std::ranges::find(known, id, &CriterionOutline::id) != known.end();
    };
    std::string id = wanted;
    for (int number = 2; taken(id); ++number) id = fmt::format("{}-{}", wanted, number);
    return id;
}

std::string RubricLab::new_criterion() const {
    const Scenario* scenario = m_result.marks ? m_result.marks->pack->scenario(m_place.scenario) : nullptr;
    const std::string unit = scenario != nullptr && !scenario->units.empty()
                                 ? fmt::format(R"("unit": {}, )", json_string(scenario->units.front()))
                                 : std::string();
    return fmt::format(
        R"json({{"id": {}, "title": {{"en": "New point", "zh": "新评分点"}}, "dimension": "solution", "weight": 10, {}
"full": ["words to find"], "why": {{"en": "Why it matters.", "zh": "为什么重要。"}},
"try": {{"en": "A sentence that earns it.", "zh": "能得分的一句话。"}}}})json",
        json_string(free_id("new-point")), unit);
}

void RubricLab::insert_criterion(std::size_t at, const std::string& json, Instant now) {
    if (m_text.edit(m_scenario_file, InsertElement{criteria_pointer(), at, json}, now)) m_criterion = at;
}

void RubricLab::add_phrase(const AddPhrase& wish, Instant now) {
    const auto known = criteria();
    if (wish.criterion >= known.size() || known[wish.criterion].levels.empty() || wish.phrase.empty()) return;
    const LevelOutline& level = known[wish.criterion].levels.front();
    const std::string phrase = json_string(wish.phrase);
    if (const EvidenceLine* list = open_list(level)) {
        m_text.edit(m_scenario_file, InsertElement{list->pointer, list->phrases.size(), phrase}, now);
        return;
    }
    const EvidenceLine& top = level.lines.front();
    if (top.kind == Kind::any) {
        const auto parts =
            static_cast<std::size_t>(std::ranges::count(level.lines, top.depth + 1, &EvidenceLine::depth));
        m_text.edit(m_scenario_file, InsertElement{top.pointer + "/any", parts, phrase}, now);
        return;
    }
    const std::string both = top.kind == Kind::phrases ? fmt::format("[{}, {}]", level.json, phrase)
                                                       : fmt::format(R"({{"any": [{}, {}]}})", level.json, phrase);
    m_text.edit(m_scenario_file, SetValue{level.pointer, both}, now);
}

void RubricLab::add_listed_phrase(const AddListedPhrase& wish, Instant now) {
    m_text.edit(m_scenario_file, InsertElement{wish.list, wish.index, json_string(wish.phrase)}, now);
}

void RubricLab::choose_sample(std::size_t index, Instant now) {
    const auto samples = samples_in(m_text.text(m_samples_file));
    if (index >= samples.size()) return;
    m_sample = index;
    m_live = samples[index].text;
    m_live_after = samples[index].after;
    touch(now);
}

void RubricLab::add_sample(const AddSample& wish, Instant now) {
    if (m_text.text(m_samples_file).empty()) m_text.replace(m_samples_file, "{\"samples\": []}\n", now);
    const auto samples = samples_in(m_text.text(m_samples_file));
    std::string id = wish.id.empty() ? "sample" : wish.id;
    for (int number = 2; std::ranges::find(samples, id, &SampleOutline::id) != samples.end(); ++number)
        id = fmt::format("{}-{}", wish.id.empty() ? "sample" : wish.id, number);
    std::string expected;
    if (m_result.live && m_result.live->text == m_live) {
        for (const auto& mark : m_result.live->marks.criteria)
            expected += fmt::format("{}{}: {:.2g}", expected.empty() ? "" : ", ", json_string(mark.id), mark.mark);
    }
    std::string after;
    for (const auto& action : m_live_after) after += (after.empty() ? "" : ", ") + json_string(action);
    const std::string taken = after.empty() ? after : fmt::format(R"("after": [{}], )", after);
    const std::string json =
        fmt::format(R"({{"id": {}, "step": {}, {}"text": {}, "expect": {{"criteria": {{{}}}}}}})", json_string(id),
                    json_string(m_place.step), taken, json_string(m_live), expected);
    if (m_text.edit(m_samples_file, InsertElement{"/samples", samples.size(), json}, now)) m_sample = samples.size();
}

void RubricLab::expect_computed(const ExpectComputed& wish, Instant now) {
    const auto samples = samples_in(m_text.text(m_samples_file));
    if (wish.sample >= samples.size() || !m_result.marks) return;
    const auto marks = marks_by_id(*m_result.marks);
    const auto own = marks.find(samples[wish.sample].id);
    if (own == marks.end()) return;
    const auto mark = std::ranges::find(own->second.criteria, wish.criterion, &CriterionMark::id);
    if (mark == own->second.criteria.end()) return;
    const std::string criteria = samples[wish.sample].pointer + "/expect/criteria";
    set_value(m_samples_file, pointer_to(criteria, wish.criterion), fmt::format("{:.2g}", mark->mark), now);
}

// --- files -------------------------------------------------------------------------------------------------------

void RubricLab::save() {
    if (!m_writable || !m_waiting.empty()) return;
    if (!load_pack(MemorySource(m_text.all()), m_place.find_pack).value) {
        m_notice = LabNotice::cannot_be_used;
        return;
    }
    for (const auto& name : m_text.changed_files()) {
        if (read_file(m_place.folder, name).value_or("") != m_text.saved(name)) {
            m_notice = LabNotice::changed_outside;
            return;
        }
    }
    for (const auto& name : m_text.changed_files()) {
        write_file(m_place.folder, name, m_text.text(name));
        m_text.set_saved(name, m_text.text(name));
    }
    m_notice = LabNotice::none;
    if (m_result.marks && m_result.revision == m_text.revision()) m_saved_marks = marks_by_id(*m_result.marks);
}

void RubricLab::keep_mine() {
    const bool conflict = m_notice == LabNotice::changed_outside;
    m_notice = LabNotice::none;
    if (!conflict) return;
    for (const auto& name : m_text.changed_files())
        m_text.set_saved(name, read_file(m_place.folder, name).value_or(""));
    save();
}

void RubricLab::take_theirs(Instant now) {
    for (const auto& name : m_text.changed_files()) {
        const std::string theirs = read_file(m_place.folder, name).value_or("");
        m_text.replace(name, theirs, now);
        m_text.set_saved(name, theirs);
    }
    m_waiting.clear();
    m_notice = LabNotice::none;
}

std::map<std::string, std::string> RubricLab::unsaved() const {
    std::map<std::string, std::string> texts{{m_scenario_file, {}}, {m_samples_file, {}}};
    for (const auto& name : m_text.changed_files()) texts[name] = m_text.text(name);
    return texts;
}

void RubricLab::recover(const std::string& name, const std::string& text, Instant now) {
    if (text == m_text.text(name)) return;
    m_text.replace(name, text, now);
    if (m_writable) m_notice = LabNotice::recovered;
    touch(now);
}

}  // namespace haoping
