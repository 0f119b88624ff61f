#include "hall/mark_book.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace haoping {

namespace {

constexpr std::chrono::minutes progress_lasts{10};  // reviews fall due as time goes on

}  // namespace

MarkBook::MarkBook(const Course& course) : m_course(course), m_progress(progress_of(course, {}, Instant{})) {}

void MarkBook::note(const PlayedCase& played, const std::vector<ReplyResult>& results) {
    std::erase_if(m_marked, [&](const StoredReply& each) { return each.attempt == played.attempt; });
    for (std::size_t i = 0; i < results.size(); ++i) {
        m_marked.insert(m_marked.begin(), {.attempt = played.attempt,
                                           .pack = played.pack->id,
                                           .pack_hash = played.session.pack_hash,
                                           .scenario = played.session.scenario,
                                           .seed = played.session.seed,
                                           .started = played.session.started,
                                           .reply = static_cast<int>(i),
                                           .result = results[i]});
    }
    outdate();
}

void MarkBook::set_aside(AttemptId attempt) {
    const auto is_its = [&](const StoredReply& reply) { return reply.attempt == attempt; };
    std::vector<StoredReply> aside;
    std::ranges::copy_if(m_marked, std::back_inserter(aside), is_its);
    std::erase_if(m_marked, is_its);
    m_aside.insert_or_assign(attempt, std::move(aside));
    outdate();
}

void MarkBook::take_back(AttemptId attempt) {
    if (auto aside = m_aside.extract(attempt)) {
        std::ranges::move(aside.mapped(), std::back_inserter(m_marked));
        std::ranges::stable_sort(m_marked, std::greater{}, [](const StoredReply& reply) { return reply.result.sent; });
    }
    outdate();
}

bool MarkBook::is_outdated(Instant now) const { return !m_at || now - *m_at >= progress_lasts; }

void MarkBook::reckon(const PastWork& work, Instant now) {
    m_progress = progress_of(m_course, work, now);
    m_at = now;
}

}  // namespace haoping
