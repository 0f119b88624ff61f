// App's part about the course room.
#include "shell/app.h"

namespace haoping {

void App::act(const Study& wish, Instant now) {
    hand_over_draft();
    const bool leaves = std::holds_alternative<StudyBack>(wish.wish) && !m_study.can_go_back();
    if (leaves) {
        m_screen = m_study_from;
        return;
    }
    if (m_screen != ScreenName::study) {
        m_study_from = m_screen;
        if (std::holds_alternative<OpenUnit>(wish.wish)) {
            m_study.forget_way();
        }
    }
    m_screen = ScreenName::study;
    if (auto answer = m_study.act(wish.wish, now); answer && m_writer) {
        m_writer->enqueue([answer = std::move(*answer)](Store& store) { store.add_quiz_answer(answer); });
    }
}

}  // namespace haoping
