#include "rooms/practice/draft_check.h"

#include <utility>

#include "hall/stored_settings.h"
#include "play/lookup.h"
#include "rooms/practice/writing_check.h"

namespace haoping {

namespace {

constexpr std::chrono::milliseconds squiggle_lag{300};

}  // namespace

DraftCheck::DraftCheck(Keeper& keeper, std::shared_ptr<const SpellingDictionary> dictionary) : m_keeper(keeper) {
    if (dictionary) {
        m_speller = std::make_unique<SpellingWorker>(std::move(dictionary));
    }
}

void DraftCheck::load() {
    if (const Store* store = m_keeper.store()) {
        m_own_words = load_own_words(*store);
    }
}

void DraftCheck::follow(const std::string& before, const std::string& draft, Instant now) {
    m_findings = moved_findings(m_findings, before, draft);
    if (m_speller && !m_due) {
        m_due = now + squiggle_lag;
    }
}

void DraftCheck::check(const PlayedCase& on_desk, const std::string& draft) {
    m_due.reset();
    if (!m_speller) {
        return;
    }
    std::set<std::string> known = words_of_the_case(facts_of(*on_desk.pack, on_desk.session));
    known.insert(m_own_words.begin(), m_own_words.end());
    m_speller->check({draft, std::move(known)});
}

bool DraftCheck::pick_up(const std::string& draft) {
    auto report = m_speller ? m_speller->take() : std::nullopt;
    if (!report) {
        return false;
    }
    m_findings = moved_findings(report->findings, report->text, draft);
    return true;
}

void DraftCheck::finish(const std::string& draft) {
    if (m_speller) {
        m_speller->flush();
        pick_up(draft);
    }
}

void DraftCheck::forget() {
    m_findings.clear();
    m_due.reset();
    if (m_speller) {
        m_speller->stop();
    }
}

bool DraftCheck::add_own_word(const std::string& typed) {
    const std::string word = in_small_letters(typed);
    if (word.empty() || !m_own_words.insert(word).second) {
        return false;
    }
    std::erase_if(m_findings, [&](const WritingFinding& finding) {
        return finding.kind == FindingKind::spelling && in_small_letters(finding.word) == word;
    });
    m_keeper.enqueue([words = m_own_words](Store& store) { save_own_words(store, words); });
    return true;
}

}  // namespace haoping
