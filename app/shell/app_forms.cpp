// App's part about what is filled in on a desk and not done yet.
#include <algorithm>
#include <charconv>

#include "shell/app.h"
#include "shell/kept_lines.h"

namespace haoping {

namespace {

constexpr auto forms_key = "action_forms";  // for each open case: attempt, action, sum, name, lines of the address
constexpr std::size_t first_of_address = 3;

}  // namespace

void App::act(const EditForm& wish, Instant now) {
    if (in_progress() && m_case->form != wish.form) {
        m_case->form = wish.form;
        m_case->unsaved_since = m_case->unsaved_since.value_or(now);
    }
}

void App::load_forms() {
    for (const auto& fields : kept_lines(m_parts.store->setting(forms_key).value_or(""))) {
        AttemptId attempt = 0;
        const std::string& id = fields.front();
        if (fields.size() >= first_of_address &&
            std::from_chars(id.data(), id.data() + id.size(), attempt).ec == std::errc()) {
            m_forms[attempt] = {
                .action = fields[1], .amount = fields[2], .address = {fields.begin() + first_of_address, fields.end()}};
        }
    }
}

// Of the case on the desk, beside those of the other open ones.
void App::save_form() {
    const auto known = m_forms.find(m_case->attempt);
    const auto before = known == m_forms.end() ? std::nullopt : std::optional(known->second);
    if (before == m_case->form) {
        return;
    }
    std::erase_if(m_forms, [&](const auto& each) {
        return each.first == m_case->attempt ||
               std::ranges::none_of(m_open, [&](const auto& open) { return open.record.id == each.first; });
    });
    if (m_case->form) {
        m_forms[m_case->attempt] = *m_case->form;
    }
    KeptLines lines;
    for (const auto& [attempt, form] : m_forms) {
        auto& fields = lines.emplace_back(std::vector{std::to_string(attempt), form.action, form.amount});
        fields.insert(fields.end(), form.address.begin(), form.address.end());
    }
    m_writer->enqueue([text = text_of(lines)](Store& store) { store.set_setting(forms_key, text); });
}

}  // namespace haoping
