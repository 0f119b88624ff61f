#include "views/practice_view.h"

#include <algorithm>

#include <fmt/format.h>

#include "play/lookup.h"
#include "views/formatting.h"
#include "views/slots.h"

namespace haoping {

namespace {

std::string about(const Texts& t, const Customer& customer) {
    const std::string orders = customer.orders_before == 0 ? t("first order")
                                                           : t.counted(static_cast<std::size_t>(customer.orders_before),
                                                                       "1 earlier order", "{} earlier orders");
    return fmt::format("{} · {} · {}", name_of_country(t, customer.country), orders,
                       name_of_language(t, customer.language));
}

void fill_step(PracticeView& view, const Step& step, const Texts& t) { view.task = t(step.task); }

std::string why_not_send(const PracticeView& view, const Texts& t) {
    if (view.draft.text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return t("Write something first.");
    }
    if (view.slots.empty()) {
        return {};
    }
    const std::string& name = view.slots.front().name;
    return view.slots.size() == 1 ? t("Fill 1 slot: {}", name)
                                  : t("Fill {} slots: {} …", fmt::format("{}", view.slots.size()), name);
}

LengthLine length_of_draft(const PracticeInput& in, const Scenario& scenario, const Texts& t) {
    const auto band = in.session.ending ? LengthBand{} : step_of(scenario, in.session.step).rubric.length;
    const Locale customers = scenario.customer.language == "zh" ? Locale::zh : Locale::en;
    return length_line(reply_length(in.draft.text), band.min_words, band.max_words, t, customers);
}

// An exam shows how it went when it has ended.
void hide_marks(PracticeView& view) {
    for (auto& line : view.lines) {
        line.mark.reset();
        line.reply.reset();
    }
}

std::optional<Instant> ended_at(const PracticeInput& in) {
    if (in.session.ending && !in.session.actions.empty()) {
        return in.session.actions.back().at;
    }
    return in.closed || in.session.ending ? std::optional(in.now) : std::nullopt;
}

}  // namespace

PracticeView practice_view(const PracticeInput& in, const Texts& t) {
    const Scenario& scenario = scenario_of(in.pack, in.session);
    PracticeView view;
    view.customer = scenario.customer.name;
    view.about = about(t, scenario.customer);
    view.case_line =
        fmt::format("{} – {} · {}", t(in.pack.title), t(scenario.title),
                    t("reply {}", fmt::format("{}", in.session.replies.size() + (in.session.ending ? 0 : 1))));
    view.mood = in.session.mood;
    view.mood_text = name_of(t, in.session.mood);
    view.clock = day_and_time(t, in.session.clock);
    view.lines = conversation_lines(scenario, in.session, t);
    view.may_translate = in.session.mode != PracticeMode::exam;
    view.help = help_view(in.pack, in.session, in.example, t);
    view.time = time_view({scenario, in.session, in.spent, in.now, ended_at(in)}, t);
    view.over = in.closed || in.session.ending;
    if (in.closed) {
        view.lines.push_back({.kind = LineKind::ending,
                              .text = t("The exam's time is over. The case has no ending, so it gets no mark. "
                                        "Your text is kept.")});
    }
    if (in.draft.goes_out_in) {
        view.lines.push_back({.kind = LineKind::trainee,
                              .text = in.draft.text,
                              .meta = t("You · goes out in {} s", fmt::format("{}", in.draft.goes_out_in->count()))});
    }
    if (!view.over) {
        fill_step(view, step_of(scenario, in.session.step), t);
    }
    view.actions = action_buttons(in.pack, in.session, t);
    view.knowledge = in.knowledge;
    const Facts facts = facts_of(in.pack, in.session);
    for (const auto& quick : in.pack.quick_replies) {
        // Quick replies are written to the customer, so they stand in the customer's language.
        const Locale language = scenario.customer.language == "zh" ? Locale::zh : Locale::en;
        view.quick_replies.push_back(
            {.title = t(quick.title), .text = fill_slots(quick.text.in(language), facts, language)});
    }
    view.desk = desk_view(in.pack, in.session, t);
    view.draft = in.draft;
    view.length = length_of_draft(in, scenario, t);
    view.slots = unfilled_slots(in.draft.text);
    view.why_not_send = why_not_send(view, t);
    view.findings = in.findings;
    view.spelling_off = in.spelling_off;
    if (in.session.mode == PracticeMode::exam && !view.over) {
        hide_marks(view);
    } else if (!in.session.replies.empty()) {
        view.last_reply = in.session.replies.size() - 1;
    }
    return view;
}

}  // namespace haoping
