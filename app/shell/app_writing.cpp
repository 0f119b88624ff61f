// App's part about slips in the draft: when it is checked, and what the person says is right.
#include <algorithm>

#include "play/lookup.h"
#include "shell/app.h"
#include "shell/stored_settings.h"
#include "shell/writing_check.h"

namespace haoping {

namespace {

constexpr std::chrono::milliseconds squiggle_lag{300};

}  // namespace

// The findings keep their places while the text around them changes; a check follows a moment later.
void App::follow_draft(const std::string& before, Instant now) {
    m_writing.findings = moved_findings(m_writing.findings, before, m_case->draft);
    if (m_speller && !m_writing.check_due) {
        m_writing.check_due = now + squiggle_lag;
    }
}

void App::check_draft() {
    m_writing.check_due.reset();
    if (!m_case || !m_speller) {
        return;
    }
    std::set<std::string> known = words_of_the_case(facts_of(*m_case->pack, m_case->session));
    known.insert(m_own_words.begin(), m_own_words.end());
    m_speller->check({m_case->draft, std::move(known)});
}

void App::forget_findings() {
    m_writing = {};
    if (m_speller) {
        m_speller->stop();
    }
}

bool App::pick_up_findings() {
    auto report = m_speller ? m_speller->take() : std::nullopt;
    if (!report || !m_case) {
        return false;
    }
    m_writing.findings = moved_findings(report->findings, report->text, m_case->draft);
    return true;
}

void App::finish_checks() {
    if (m_speller) {
        check_draft();
        m_speller->flush();
        pick_up_findings();
    }
}

void App::act(const AddOwnWord& wish, Instant) {
    const std::string word = in_small_letters(wish.word);
    if (word.empty() || !m_own_words.insert(word).second) {
        return;
    }
    std::erase_if(m_writing.findings, [&](const WritingFinding& finding) {
        return finding.kind == FindingKind::spelling && in_small_letters(finding.word) == word;
    });
    if (m_writer) {
        m_writer->enqueue([words = m_own_words](Store& store) { save_own_words(store, words); });
    }
    check_draft();
}

}  // namespace haoping
