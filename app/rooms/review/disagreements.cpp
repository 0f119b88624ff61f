#include "rooms/review/disagreements.h"

#include "hall/kept_lines.h"

namespace haoping {

namespace {

constexpr auto disagreements_key = "disagreements";  // attempt, reply, criterion, reason; one each
constexpr std::size_t fields_kept = 4;

}  // namespace

void Disagreements::load() {
    for (const auto& fields : kept_lines(m_keeper.setting(disagreements_key).value_or(""))) {
        if (fields.size() == fields_kept) {
            m_reasons[{fields[0], fields[1], fields[2]}] = fields[3];
        }
    }
}

void Disagreements::note(const Disagree& wish) {
    const Key about{std::to_string(wish.attempt), std::to_string(wish.reply), wish.criterion};
    if (wish.reason.empty()) {
        m_reasons.erase(about);
    } else {
        m_reasons[about] = wish.reason;
    }
    KeptLines lines;
    for (const auto& [key, reason] : m_reasons) {
        const auto& [attempt, reply, criterion] = key;
        lines.push_back({attempt, reply, criterion, reason});
    }
    m_keeper.enqueue([text = text_of(lines)](Store& store) { store.set_setting(disagreements_key, text); });
}

std::map<std::string, std::string> Disagreements::with(AttemptId attempt, std::size_t reply) const {
    std::map<std::string, std::string> found;
    for (const auto& [key, reason] : m_reasons) {
        if (std::get<0>(key) == std::to_string(attempt) && std::get<1>(key) == std::to_string(reply)) {
            found[std::get<2>(key)] = reason;
        }
    }
    return found;
}

}  // namespace haoping
