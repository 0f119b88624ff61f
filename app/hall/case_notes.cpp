#include "hall/case_notes.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "hall/kept_lines.h"
#include "hall/stored_settings.h"

namespace haoping {

namespace {

constexpr auto spent_key = "time_spent";    // "attempt milliseconds" for each open case, a line each
constexpr auto forms_key = "action_forms";  // for each open case: attempt, action, sum, name, lines of the address
constexpr std::size_t first_of_address = 3;

template <typename Number>
const char* read_number(const char* at, const char* end, Number& number) {
    return std::from_chars(std::find_if(at, end, [](char c) { return c >= '0' && c <= '9'; }), end, number).ptr;
}

bool is_open(std::span<const OpenCase> open, AttemptId attempt) {
    return std::ranges::any_of(open, [&](const OpenCase& each) { return each.record.id == attempt; });
}

std::string case_key(const CaseRef& which) { return which.pack + "/" + which.scenario; }

}  // namespace

void SpentTimes::load() {
    const auto text = m_keeper.setting(spent_key).value_or("");
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at != end;) {
        AttemptId attempt = 0;
        std::int64_t spent = 0;
        at = read_number(read_number(at, end, attempt), end, spent);
        m_spent[attempt] = std::chrono::milliseconds{spent};
        at = std::find(at, end, '\n');
    }
}

std::chrono::milliseconds SpentTimes::of(AttemptId attempt) const {
    const auto known = m_spent.find(attempt);
    return known == m_spent.end() ? std::chrono::milliseconds{} : known->second;
}

void SpentTimes::keep(std::span<const OpenCase> open, std::optional<AttemptId> on_desk) {
    std::erase_if(m_spent, [&](const auto& each) { return on_desk != each.first && !is_open(open, each.first); });
    std::string text;
    for (const auto& [attempt, spent] : m_spent) {
        text += fmt::format("{} {}\n", attempt, spent.count());
    }
    m_keeper.enqueue([text](Store& store) { store.set_setting(spent_key, text); });
}

void ActionForms::load() {
    for (const auto& fields : kept_lines(m_keeper.setting(forms_key).value_or(""))) {
        AttemptId attempt = 0;
        const std::string& id = fields.front();
        if (fields.size() >= first_of_address &&
            std::from_chars(id.data(), id.data() + id.size(), attempt).ec == std::errc()) {
            m_forms[attempt] = {
                .action = fields[1], .amount = fields[2], .address = {fields.begin() + first_of_address, fields.end()}};
        }
    }
}

std::optional<ActionForm> ActionForms::of(AttemptId attempt) const {
    const auto known = m_forms.find(attempt);
    return known == m_forms.end() ? std::nullopt : std::optional(known->second);
}

void ActionForms::keep(AttemptId on_desk, const std::optional<ActionForm>& form, std::span<const OpenCase> open) {
    if (of(on_desk) == form) {
        return;
    }
    std::erase_if(m_forms, [&](const auto& each) { return each.first == on_desk || !is_open(open, each.first); });
    if (form) {
        m_forms[on_desk] = *form;
    }
    KeptLines lines;
    for (const auto& [attempt, each] : m_forms) {
        auto& fields = lines.emplace_back(std::vector{std::to_string(attempt), each.action, each.amount});
        fields.insert(fields.end(), each.address.begin(), each.address.end());
    }
    m_keeper.enqueue([text = text_of(lines)](Store& store) { store.set_setting(forms_key, text); });
}

void ModelsSeen::load() {
    if (const Store* store = m_keeper.store()) {
        m_seen = load_models_seen(*store);
    }
}

bool ModelsSeen::contains(const CaseRef& which) const { return m_seen.contains(case_key(which)); }

void ModelsSeen::note(const CaseRef& which) {
    if (m_seen.insert(case_key(which)).second) {
        m_keeper.enqueue([seen = m_seen](Store& store) { save_models_seen(store, seen); });
    }
}

}  // namespace haoping
