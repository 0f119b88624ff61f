#include "rooms/lab/rubric_lab.h"

#include <algorithm>
#include <charconv>

#include "json/pointer_at.h"
#include "rooms/lab/files.h"

namespace haoping {

namespace {

constexpr std::chrono::milliseconds pause_before_marking{150};

bool is_number(const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

}  // namespace

RubricLab::RubricLab(Place place)
    : m_place(std::move(place)),
      m_scenario_file("scenarios/" + m_place.scenario + ".json"),
      m_samples_file("samples/" + m_place.scenario + ".json"),
      m_text(read_files(m_place.folder)),
      m_writable(!m_place.shipped && can_be_written(m_place.folder, m_scenario_file)) {
    m_notice = m_writable ? LabNotice::none : LabNotice::read_only;
    choose_step(m_place.step, Instant{});
}

void RubricLab::touch(Instant now) {
    m_touched = now;
    m_view.reset();
}

void RubricLab::choose_step(const std::string& step, Instant now) {
    const auto steps = steps_in(m_text.text(m_scenario_file));
    const bool known = std::ranges::find(steps, step, &StepOutline::id) != steps.end();
    m_place.step = known ? step : steps.empty() ? std::string() : steps.front().id;
    m_criterion = 0;
    m_sample.reset();
    m_live.clear();
    m_live_after.clear();
    const auto samples = samples_in(m_text.text(m_samples_file));
    const auto first = std::ranges::find(samples, m_place.step, &SampleOutline::step);
    if (first != samples.end()) choose_sample(static_cast<std::size_t>(first - samples.begin()), now);
    touch(now);
}

struct RubricLab::Acts {
    RubricLab& lab;
    Instant now;

    void operator()(const OpenInLab& wish) const { lab.choose_step(wish.step, now); }
    void operator()(const CopyPack&) const {}
    void operator()(const SetField& wish) const { lab.set_field(wish, now); }
    void operator()(const EditFile& wish) const {
        lab.m_waiting.clear();
        lab.m_text.edit(lab.file(wish.file), wish.edit, now);
    }
    void operator()(const AddCriterion&) const {
        lab.insert_criterion(lab.criteria().size(), lab.new_criterion(), now);
    }
    void operator()(const DuplicateCriterion& wish) const {
        const auto criteria = lab.criteria();
        if (wish.index >= criteria.size()) return;
        std::string json = json_at(lab.m_text.text(lab.m_scenario_file), criteria[wish.index].pointer).value_or("{}");
        const std::string id = lab.free_id(criteria[wish.index].id);
        if (const auto change = plan_edit(json, SetValue{"/id", json_string(id)})) json = applied(json, *change);
        lab.insert_criterion(wish.index + 1, json, now);
    }
    void operator()(const AddPhrase& wish) const { lab.add_phrase(wish, now); }
    void operator()(const AddListedPhrase& wish) const { lab.add_listed_phrase(wish, now); }
    void operator()(const ChooseCriterion& wish) const { lab.m_criterion = wish.index; }
    void operator()(const ChooseSample& wish) const { lab.choose_sample(wish.index, now); }
    void operator()(const EditLiveReply& wish) const { lab.m_live = wish.text; }
    void operator()(const AddSample& wish) const { lab.add_sample(wish, now); }
    void operator()(const ExpectComputed& wish) const { lab.expect_computed(wish, now); }
    void operator()(const MarkAll&) const {}  // every wish asks for marks
    void operator()(const UndoEdit&) const {
        lab.m_waiting.clear();
        lab.m_text.undo();
    }
    void operator()(const RedoEdit&) const {
        lab.m_waiting.clear();
        lab.m_text.redo();
    }
    void operator()(const SaveFiles&) const { lab.save(); }
    void operator()(const KeepMine&) const { lab.keep_mine(); }
    void operator()(const TakeTheirs&) const { lab.take_theirs(now); }
};

void RubricLab::handle(const LabWish& wish, Instant now) {
    if (m_notice == LabNotice::cannot_be_used) m_notice = LabNotice::none;
    std::visit(Acts{*this, now}, wish);
    const auto count = criteria().size();
    m_criterion = count == 0 ? 0 : std::min(m_criterion, count - 1);
    touch(now);
}

bool RubricLab::set_value(const std::string& file, const std::string& pointer, const std::string& json, Instant now) {
    if (m_text.edit(file, SetValue{pointer, json}, now)) return true;
    const auto slash = pointer.rfind('/');  // {"en": …} whose object is not there yet
    const std::string object = "{" + json_string(pointer.substr(slash + 1)) + ": " + json + "}";
    return m_text.edit(file, SetValue{pointer.substr(0, slash), object}, now);
}

void RubricLab::set_field(const SetField& wish, Instant now) {
    const std::string& name = file(wish.file);
    const bool number_fails = wish.form == FieldForm::number && !is_number(wish.text);
    const bool json_fails = wish.form == FieldForm::json && !pretty_json(wish.text);
    if (number_fails || json_fails) {
        const auto slip = json_fails ? json_slip(wish.text) : std::string();
        m_waiting[wish.pointer] = {.pointer = wish.pointer, .text = wish.text, .form = wish.form, .problem = slip};
        return;
    }
    m_waiting.erase(wish.pointer);
    const bool is_value = wish.form == FieldForm::number || wish.form == FieldForm::json;
    if (wish.form == FieldForm::optional_text && wish.text.empty()) {
        m_text.edit(name, RemoveValue{wish.pointer}, now);
    } else {
        set_value(name, wish.pointer, is_value ? wish.text : json_string(wish.text), now);
    }
}

bool RubricLab::tick(Instant now) {
    bool changed = false;
    if (m_touched && now - *m_touched >= pause_before_marking) {
        m_touched.reset();
        m_worker.submit(job());
        m_waiting_for_marks = true;
        changed = true;
    }
    if (auto result = m_worker.take()) {
        take_over(std::move(*result));
        changed = true;
    }
    if (changed) m_view.reset();
    return changed;
}

void RubricLab::wait_for_marks() {
    m_touched.reset();
    m_worker.submit(job());
    m_worker.wait();
    if (auto result = m_worker.take()) take_over(std::move(*result));
    m_view.reset();
}

void RubricLab::take_over(LabResult result) {
    m_result = std::move(result);
    m_waiting_for_marks = m_worker.busy();
    const bool unchanged = !has_unsaved() && m_result.revision == m_text.revision();
    if (m_result.saved) {
        m_saved_marks = *m_result.saved;
        m_saved_marks_wanted = false;
    } else if (m_result.marks && unchanged) {
        m_saved_marks = marks_by_id(*m_result.marks);
        m_saved_marks_wanted = false;
    }
}

LabJob RubricLab::job() const {
    return {.files = m_text.all(),
            .saved = m_saved_marks_wanted && has_unsaved() ? m_text.all_saved() : std::map<std::string, std::string>{},
            .revision = m_text.revision(),
            .find_pack = m_place.find_pack,
            .scenario = m_place.scenario,
            .step = m_place.step,
            .live = m_live,
            .live_after = m_live_after,
            .criterion = m_criterion,
            .dictionary = m_place.dictionary};
}

std::vector<CriterionOutline> RubricLab::criteria() const {
    return criteria_in(m_text.text(m_scenario_file), criteria_pointer());
}

std::string RubricLab::criteria_pointer() const { return pointer_to("/steps", m_place.step) + "/rubric/criteria"; }

LabState RubricLab::state() const {
    return {.pack = m_place.pack,
            .scenario = m_place.scenario,
            .step = m_place.step,
            .scenario_file = m_scenario_file,
            .samples_file = m_samples_file,
            .scenario_text = m_text.text(m_scenario_file),
            .samples_text = m_text.text(m_samples_file),
            .revision = m_text.revision(),
            .waiting = m_waiting,
            .diagnostics = m_result.diagnostics,
            .marks = m_result.marks,
            .live_marks = m_result.live,
            .saved_marks = m_saved_marks,
            .criterion = m_criterion,
            .sample = m_sample,
            .live = m_live,
            .notice = m_notice,
            .unsaved_edits = m_text.unsaved_steps(),
            .marking = m_waiting_for_marks,
            .writable = m_writable,
            .broken = has_errors(m_result.diagnostics),
            .can_undo = m_text.can_undo(),
            .can_redo = m_text.can_redo()};
}

std::shared_ptr<const LabView> RubricLab::view(const Texts& t) {
    if (!m_view || m_view_locale != t.locale()) {
        m_view = std::make_shared<const LabView>(lab_view(state(), t));
        m_view_locale = t.locale();
    }
    return m_view;
}

}  // namespace haoping
