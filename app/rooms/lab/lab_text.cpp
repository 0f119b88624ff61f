#include "rooms/lab/lab_text.h"

namespace haoping {

namespace {

constexpr std::chrono::milliseconds one_step{1200};  // typing with shorter pauses is undone at once

}  // namespace

std::string LabText::text(const std::string& file) const {
    const auto found = m_now.find(file);
    return found == m_now.end() ? std::string() : found->second;
}

std::string LabText::saved(const std::string& file) const {
    const auto found = m_saved.find(file);
    return found == m_saved.end() ? std::string() : found->second;
}

void LabText::apply_change(const std::string& file, const TextChange& change) {
    m_now[file] = applied(text(file), change);
    ++m_revision;
}

bool LabText::join(const std::string& file, const TextChange& change, const std::string& place, Instant now) {
    if (place.empty() || m_done == 0 || m_done != m_steps.size() || m_done == m_saved_done) return false;
    Step& last = m_steps.back();
    if (last.file != file || last.place != place || now - last.at > one_step) return false;
    const std::string before = applied(text(file), inverse(last.change));
    apply_change(file, change);
    last.change = difference(before, text(file));
    last.at = now;
    return true;
}

void LabText::add(Step step) {
    m_steps.resize(m_done);
    apply_change(step.file, step.change);
    m_steps.push_back(std::move(step));
    ++m_done;
}

bool LabText::edit(const std::string& file, const JsonEdit& edit, Instant now) {
    auto change = plan_edit(text(file), edit);
    if (!change) return false;
    if (change->empty()) return true;
    const auto* set = std::get_if<SetValue>(&edit);
    const std::string place = set == nullptr ? std::string() : set->pointer;
    if (!join(file, *change, place, now)) add({file, std::move(*change), place, now});
    return true;
}

void LabText::replace(const std::string& file, const std::string& fresh, Instant now) {
    add({file, difference(text(file), fresh), {}, now});
}

bool LabText::undo() {
    if (!can_undo()) return false;
    --m_done;
    apply_change(m_steps[m_done].file, inverse(m_steps[m_done].change));
    return true;
}

bool LabText::redo() {
    if (!can_redo()) return false;
    apply_change(m_steps[m_done].file, m_steps[m_done].change);
    ++m_done;
    return true;
}

std::vector<std::string> LabText::changed_files() const {
    std::vector<std::string> changed;
    for (const auto& [file, text] : m_now)
        if (text != saved(file)) changed.push_back(file);
    return changed;
}

std::size_t LabText::unsaved_steps() const {
    if (changed_files().empty()) return 0;
    const std::size_t steps = m_done > m_saved_done ? m_done - m_saved_done : m_saved_done - m_done;
    return steps == 0 ? 1 : steps;
}

void LabText::set_saved(const std::string& file, const std::string& text) {
    m_saved[file] = text;
    if (changed_files().empty()) m_saved_done = m_done;
}

}  // namespace haoping
