#include "play/mark_sample.h"

#include "play/session_at.h"

namespace haoping {

Session session_before(const Pack& pack, const Scenario& scenario, const std::string& step,
                       const std::vector<std::string>& after, const SpellingDictionary* dictionary) {
    Session session = session_at(pack, scenario, step);
    for (const auto& action : after)
        session = apply(pack, session, UseDesk{action, {}, {}}, Instant{}, dictionary).next;
    return session;
}

MarkedSample mark_sample(const Pack& pack, const Scenario& scenario, const Sample& sample,
                         const SpellingDictionary* dictionary) {
    Session session = session_before(pack, scenario, sample.step, sample.after, dictionary);
    session = apply(pack, session, SendReply{sample.text}, Instant{}, dictionary).next;
    return {session.replies.back().marks, session.ending ? *session.ending : session.step};
}

}  // namespace haoping
