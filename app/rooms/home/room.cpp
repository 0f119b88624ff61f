#include "rooms/home/room.h"

#include <algorithm>
#include <array>

#include "json/value_reader.h"

namespace haoping {

namespace {

constexpr auto tab_key = "home_tab";

constexpr std::array<EnumName<HomeTab>, 3> tab_names{
    {{"map", HomeTab::map}, {"cases", HomeTab::cases}, {"mistakes", HomeTab::mistakes}}};

}  // namespace

void HomeRoom::load() {
    const auto kept = m_hall.keeper.setting(tab_key);
    const auto named = std::ranges::find(tab_names, kept.value_or(""), &EnumName<HomeTab>::name);
    m_tab = named == tab_names.end() ? std::nullopt : std::optional(named->value);
}

Errands HomeRoom::handle(const HomeIntent& intent, Instant) {
    return std::visit([&](const auto& wish) { return act(wish); }, intent);
}

Errands HomeRoom::act(const GoHome&) { return {Go{ScreenName::home}}; }

Errands HomeRoom::act(const PutAway& wish) {
    m_hall.history.put_away_stranded(wish.attempt);
    return {};
}

Errands HomeRoom::act(const ShowTab& wish) {
    m_tab = wish.tab;
    m_hall.keeper.enqueue(
        [name = std::string(name_in(tab_names, wish.tab))](Store& store) { store.set_setting(tab_key, name); });
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
    view.tab = m_tab;
    view.asks_name = !m_hall.settings.name.asked && m_hall.keeper.writes();
    return view;
}

}  // namespace haoping
