#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "json/edit.h"
#include "play/session.h"

namespace haoping {

// Files being edited: their texts now and as they are on disk, and every step between, without limit.
class LabText {
public:
    LabText() = default;
    explicit LabText(std::map<std::string, std::string> saved) : m_saved(saved), m_now(std::move(saved)) {}

    std::string text(const std::string& file) const;
    std::string saved(const std::string& file) const;
    const std::map<std::string, std::string>& all() const { return m_now; }
    const std::map<std::string, std::string>& all_saved() const { return m_saved; }

    // False when the edit is impossible; nothing has changed then. Edits of one value in quick succession are one step.
    bool edit(const std::string& file, const JsonEdit& edit, Instant now);
    // Several at once as one step, e.g. a text brought back after a crash.
    void replace(const std::string& file, const std::string& text, Instant now);
    bool undo();
    bool redo();
    bool can_undo() const { return m_done > 0; }
    bool can_redo() const { return m_done < m_steps.size(); }

    std::vector<std::string> changed_files() const;
    std::size_t unsaved_steps() const;  // at least 1 while something differs from the disk
    void set_saved(const std::string& file, const std::string& text);  // what is on disk now
    std::uint64_t revision() const { return m_revision; }              // grows with every change of a text

private:
    struct Step {
        std::string file;
        TextChange change;
        std::string place;  // of the value set; empty: no later edit may join it
        Instant at{};
    };
    void apply_change(const std::string& file, const TextChange& change);
    bool join(const std::string& file, const TextChange& change, const std::string& place, Instant now);
    void add(Step step);

    std::map<std::string, std::string> m_saved;
    std::map<std::string, std::string> m_now;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;        // steps that are in the text
    std::size_t m_saved_done = 0;  // … when it was saved
    std::uint64_t m_revision = 0;
};

}  // namespace haoping
