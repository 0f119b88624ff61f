#include "rooms/home/room.h"

namespace haoping {

Errands HomeRoom::handle(const HomeIntent& intent, Instant) {
    return std::visit([&](const auto& wish) { return act(wish); }, intent);
}

Errands HomeRoom::act(const GoHome&) { return {Go{ScreenName::home}}; }

Errands HomeRoom::act(const PutAway& wish) {
    m_hall.history.put_away_stranded(wish.attempt);
    return {};
}

HomeView HomeRoom::view() const {
    const auto& history = m_hall.history;
    const auto packs = m_hall.shelf.packs();
    HomeView view = home_view({packs, history.ended(), history.open(), m_hall.shelf.problems(), m_hall.shelf.course(),
                               m_hall.marks.progress(), m_hall.marks.reckoned_at().value_or(Instant{}),
                               history.stranded(), m_hall.keeper.only_to_look(), m_hall.settings.authoring},
                              m_hall.texts());
    view.asks_name = !m_hall.settings.name.asked && m_hall.keeper.writes();
    return view;
}

}  // namespace haoping
