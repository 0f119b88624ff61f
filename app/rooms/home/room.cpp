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
    const auto earlier = m_hall.shelf.earlier_packs();
    HomeView view = home_view({.packs = packs,
                               .attempts = history.ended(),
                               .open_cases = history.open(),
                               .problems = m_hall.shelf.problems(),
                               .course = m_hall.shelf.course(),
                               .progress = m_hall.marks.progress(),
                               .now = m_hall.marks.reckoned_at().value_or(Instant{}),
                               .stranded = history.stranded(),
                               .only_to_look = m_hall.keeper.only_to_look(),
                               .earlier_packs = earlier,
                               .authoring = m_hall.settings.authoring},
                              m_hall.texts());
    view.asks_name = !m_hall.settings.name.asked && m_hall.keeper.writes();
    return view;
}

}  // namespace haoping
