// App's part about marks that the person questions. They change nothing: the teacher reads them.
#include "shell/app.h"
#include "shell/kept_lines.h"

namespace haoping {

namespace {

constexpr auto disagreements_key = "disagreements";  // attempt, reply, criterion, reason; one each
constexpr std::size_t fields_kept = 4;

}  // namespace

void App::load_disagreements() {
    for (const auto& fields : kept_lines(m_parts.store->setting(disagreements_key).value_or(""))) {
        if (fields.size() == fields_kept) {
            m_disagreements[{fields[0], fields[1], fields[2]}] = fields[3];
        }
    }
}

void App::act(const Disagree& wish, Instant) {
    const DisagreementKey about{std::to_string(wish.attempt), std::to_string(wish.reply), wish.criterion};
    if (wish.reason.empty()) {
        m_disagreements.erase(about);
    } else {
        m_disagreements[about] = wish.reason;
    }
    m_debrief_cache.forget();
    if (!m_writer) {
        return;
    }
    KeptLines lines;
    for (const auto& [key, reason] : m_disagreements) {
        const auto& [attempt, reply, criterion] = key;
        lines.push_back({attempt, reply, criterion, reason});
    }
    m_writer->enqueue([text = text_of(lines)](Store& store) { store.set_setting(disagreements_key, text); });
}

// By criterion, of one reply.
std::map<std::string, std::string> App::disagreements_with(AttemptId attempt, std::size_t reply) const {
    std::map<std::string, std::string> found;
    for (const auto& [key, reason] : m_disagreements) {
        if (std::get<0>(key) == std::to_string(attempt) && std::get<1>(key) == std::to_string(reply)) {
            found[std::get<2>(key)] = reason;
        }
    }
    return found;
}

}  // namespace haoping
