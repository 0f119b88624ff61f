#include "rooms/study/screen_item_answer.h"

#include <algorithm>

namespace haoping {

namespace {

std::vector<std::size_t> given_places(const ItemView& item, const QuizDraft& draft) {
    std::vector<std::size_t> at(item.targets.size(), no_place);
    for (std::size_t i = 0; i < item.targets.size(); ++i) {
        at[item.targets[i].place] = draft.given[i].value_or(no_place);
    }
    return at;
}

ChosenPlaces picked_places(const QuizDraft& draft) {
    ChosenPlaces chosen{draft.picked};
    for (std::size_t i = 0; i < draft.picked.size(); ++i) {
        const auto written = draft.instead.find(draft.picked[i]);
        if (written != draft.instead.end() && !written->second.empty()) {
            chosen.instead.resize(draft.picked.size());
            chosen.instead[i] = written->second.text();
        }
    }
    return chosen;
}

}  // namespace

std::optional<Answer> answer_so_far(const ItemView& item, const QuizDraft& draft) {
    switch (item.form) {
        case QuizForm::judge: return draft.picked.empty() ? std::nullopt : std::optional<Answer>(draft.picked[0] == 1);
        case QuizForm::pick_one:
        case QuizForm::pick_many:
        case QuizForm::order: return draft.picked.empty() ? std::nullopt : std::optional<Answer>(picked_places(draft));
        case QuizForm::write:
        case QuizForm::compose:
            return draft.typed.empty() ? std::nullopt : std::optional<Answer>(Typed{draft.typed.text()});
        case QuizForm::assign: break;
    }
    const bool none = std::ranges::none_of(draft.given, [](const auto& each) { return each.has_value(); });
    return none ? std::nullopt : std::optional<Answer>(ChosenPlaces{given_places(item, draft)});
}

std::optional<Answer> complete_answer(const ItemView& item, const QuizDraft& draft) {
    const bool steps_missing = item.form == QuizForm::order && draft.picked.size() < item.lines.size();
    const bool choices_missing = item.form == QuizForm::assign &&
                                 !std::ranges::all_of(draft.given, [](const auto& each) { return each.has_value(); });
    return steps_missing || choices_missing ? std::nullopt : answer_so_far(item, draft);
}

void put_answer(const ItemView& item, const Answer& answer, QuizDraft& draft) {
    if (const auto* value = std::get_if<bool>(&answer)) {
        draft.picked = {*value ? std::size_t{1} : std::size_t{0}};
    } else if (const auto* typed = std::get_if<Typed>(&answer)) {
        draft.typed.set_text(typed->text);
    } else if (const auto& [at, instead] = std::get<ChosenPlaces>(answer); item.form == QuizForm::assign) {
        for (std::size_t i = 0; i < item.targets.size(); ++i) {
            const std::size_t place = item.targets[i].place;
            draft.given[i] = place < at.size() && at[place] != no_place ? std::optional(at[place]) : std::nullopt;
        }
    } else {
        draft.picked = at;
        for (std::size_t i = 0; i < std::min(at.size(), instead.size()); ++i) {
            draft.instead[at[i]].set_text(instead[i]);
        }
    }
}

}  // namespace haoping
