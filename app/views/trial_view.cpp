#include "views/trial_view.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "play/reactions.h"
#include "play/session_at.h"
#include "rubric/fact_text.h"
#include "views/desk_view.h"
#include "views/formatting.h"
#include "views/knowledge.h"

namespace haoping {

namespace {

std::string in_words(std::string name) {
    std::ranges::replace(name, '_', ' ');
    return name;
}

TrialSection case_section(const Scenario& scenario, const Session& session, const Texts& t) {
    TrialSection section{t("The case"), {}};
    section.lines.push_back({t("Shop"), scenario.desk.shop + " · " + scenario.platform, {}});
    section.lines.push_back({t("Channel"), name_of(t, scenario.channel), {}});
    section.lines.push_back({t("Now"), day_and_time(t, session.clock), {}});
    section.lines.push_back({t("Replies are signed by"), scenario.trainee, {}});
    return section;
}

TrialSection section_of(std::string title, const std::vector<FactRow>& rows) {
    TrialSection section{std::move(title), {}};
    for (const auto& row : rows) section.lines.push_back({row.label, row.value, {}});
    return section;
}

TrialSection order_section(const OrderCard& card, const Texts& t) {
    auto section = section_of(t("Order {}", card.number), card.facts);
    std::erase_if(section.lines, [&](const TrialLine& line) { return line.text == card.number; });
    section.lines.push_back({t("Status"), card.status, {}});
    for (const auto& item : card.items) section.lines.push_back({item.label, item.value, {}});
    for (const auto& parcel : card.parcels) {
        const std::string expected = parcel.expected.empty() ? std::string() : " · " + parcel.expected;
        section.lines.push_back({t("Parcel"), parcel.title + " " + parcel.number + expected, {}});
        for (const auto& event : parcel.events) section.lines.push_back({event.detail, event.text, {}});
    }
    return section;
}

TrialSection stock_section(const DeskView& desk, const Texts& t) {
    TrialSection section{t("In stock"), {}};
    for (const auto& row : desk.stock) section.lines.push_back({row.name, row.available, {}});
    return section;
}

TrialSection rules_section(const Pack& pack, const Scenario& scenario, const Texts& t) {
    TrialSection section{t("Rules of the shop"), {}};
    for (const auto& card : knowledge_cards(pack, scenario, t))
        if (card.kind == KnowledgeKind::policy) section.lines.push_back({card.title, card.text, {}});
    return section;
}

// "the refund" stands at the head of a line as "The refund".
std::string as_label(std::string title) {
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') title.front() += 'A' - 'a';
    return title;
}

// What the case has names for; its other facts are further wordings of these. A case that names none shows all.
TrialSection facts_section(const Pack& pack, const Scenario& scenario, const Session& session, const Texts& t) {
    TrialSection section{t("Facts"), {}};
    const Facts facts = facts_of(pack, session);
    for (const auto& each : scenario.fact_titles)
        section.lines.push_back({as_label(t(each.title)), t(text_of_fact(facts, each.fact)), {}});
    if (!scenario.fact_titles.empty()) return section;
    for (const auto& [name, unused] : scenario.facts)
        section.lines.push_back({in_words(name), t(text_of_fact(facts, name)), {}});
    return section;
}

TrialSection actions_section(const Scenario& scenario, const Texts& t) {
    TrialSection section{t("What can be done at the desk"), {}};
    for (const auto& action : scenario.actions) section.lines.push_back({{}, title_of(t, action), {}});
    return section;
}

// In the customer's own language first.
TrialLine said(const Scenario& scenario, const SaidEvent& event, const Texts& t) {
    const std::string& own = event.text.in(scenario.customer.language == "zh" ? Locale::zh : Locale::en);
    const std::string photo =
        event.photo.empty() ? std::string() : fmt::format("\n[{}: {}]", t("Photo"), t(event.photo));
    return {scenario.customer.name, own + photo, t(event.text) == own ? std::string() : t(event.text)};
}

void add_said(const Scenario& scenario, const Session& session, std::size_t from, const Texts& t,
              std::vector<TrialLine>& lines) {
    for (std::size_t at = from; at < session.events.size(); ++at)
        if (const auto* event = std::get_if<SaidEvent>(&session.events[at].what))
            lines.push_back(said(scenario, *event, t));
}

struct Conversation {
    std::vector<TrialLine> before;   // up to the last reply
    std::vector<TrialLine> message;  // to be answered
};

Conversation conversation_to(const Pack& pack, const Scenario& scenario, const Step& step, const Texts& t) {
    Conversation conversation;
    auto session = start_session(pack, scenario, 0, Instant{});
    std::size_t told = 0;
    for (const auto* reaction : way_to(scenario, step.id)) {
        add_said(scenario, session, told, t, conversation.before);
        conversation.before.push_back({scenario.trainee, t("(the shop answered; you need not know how)"), {}});
        told = session.events.size();
        react(session, scenario, *reaction);
    }
    add_said(scenario, session, told, t, conversation.message);
    return conversation;
}

TrialSection task_section(const Step& step, const Texts& t) {
    TrialSection section{t("Task"), {{{}, t(step.task), {}}}};
    const auto& length = step.rubric.length;
    const auto least = fmt::format("{}", length.min_words);
    const auto most = fmt::format("{}", length.max_words);
    if (length.min_words > 0 && length.max_words > 0)
        section.lines.push_back({t("Length"), t("{} to {} words", least, most), {}});
    else if (length.max_words > 0)
        section.lines.push_back({t("Length"), t("at most {} words", most), {}});
    else if (length.min_words > 0)
        section.lines.push_back({t("Length"), t("at least {} words", least), {}});
    return section;
}

// With everything looked up: who writes or marks need not play the case.
Session opened_fully(const Pack& pack, const Scenario& scenario, const Step& step) {
    auto session = session_at(pack, scenario, step.id);
    for (auto& [id, order] : session.orders) order.tracking_seen = true;
    for (const auto& level : scenario.desk.stock) session.stock_seen.insert(level.item);
    return session;
}

std::string name_of_kind(CriterionKind kind, const Texts& t) {
    switch (kind) {
        case CriterionKind::must: return t("Must");
        case CriterionKind::should: return t("Should");
        case CriterionKind::must_not: return t("Must not");
        case CriterionKind::bonus: return t("Bonus");
    }
    return {};
}

std::vector<double> marks_of(const Criterion& criterion) {
    std::vector<double> marks{0, 1};
    for (const auto& level : criterion.levels)
        marks.push_back(criterion.kind == CriterionKind::must_not ? 1 - level.mark : level.mark);
    std::ranges::sort(marks, std::greater());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

std::vector<SheetCriterion> sheet_criteria(const Rubric& rubric, const Texts& t) {
    double base = 0;
    for (const auto& criterion : rubric.criteria)
        if (criterion.kind != CriterionKind::bonus) base += criterion.weight;
    std::vector<SheetCriterion> rows;
    for (const auto& criterion : rubric.criteria)
        rows.push_back({.id = criterion.id,
                        .title = t(criterion.title),
                        .kind = criterion.kind,
                        .kind_name = name_of_kind(criterion.kind, t),
                        .dimension = name_of(t, criterion.dimension),
                        .points = base > 0 ? criterion.weight / base * 100 : 0,
                        .marks = marks_of(criterion),
                        .why = t(criterion.why),
                        .missing = t(criterion.missing),
                        .example = t(criterion.try_saying)});
    return rows;
}

std::vector<std::string> how_to_mark(const Pack& pack, const Texts& t) {
    const auto& caps = pack.languages;
    std::vector<std::string> how{
        t("Mark each reply by itself, as a reply to this customer. How the words are put does not matter, what they "
          "say does."),
        t("Each criterion gets one of the marks beside it: 1 met, 0.5 partly, 0 not. A criterion that says what must "
          "not be said gets 1 when it was not said."),
        t("The total, 0 to 100, is your own judgement of the whole reply. It need not be the sum of the points."),
        t("Write the rules that a reply breaks (G1, G2 …) under “rules broken”; most replies break none.")};
    if (caps.english && caps.chinese)
        how.push_back(
            t("Replies may come in English or in Chinese. One that mixes both gets a total of {} at most, "
              "one in another language {}.",
              percent(caps.mixed), percent(caps.other)));
    how.push_back(t("Don't look at the program's marks, and don't talk about the replies before all are marked."));
    return how;
}

}  // namespace

TrialBrief trial_brief(const Pack& pack, const Scenario& scenario, const Step& step, const Texts& t) {
    const auto session = opened_fully(pack, scenario, step);
    const auto desk = desk_view(pack, session, t);
    auto conversation = conversation_to(pack, scenario, step, t);

    TrialBrief brief{.title = t(scenario.title),
                     .place = fmt::format("{} · {} · {}", pack.id, scenario.id, step.id),
                     .sections = {}};
    auto& sections = brief.sections;
    sections.push_back(case_section(scenario, session, t));
    sections.push_back(section_of(t("Customer"), desk.customer));
    for (const auto& order : desk.orders) sections.push_back(order_section(order, t));
    sections.push_back(stock_section(desk, t));
    sections.push_back(rules_section(pack, scenario, t));
    sections.push_back(facts_section(pack, scenario, session, t));
    sections.push_back(actions_section(scenario, t));
    sections.push_back({t("What happened before"), std::move(conversation.before)});
    sections.push_back({t("The message to answer"), std::move(conversation.message)});
    sections.push_back(task_section(step, t));
    std::erase_if(sections, [](const TrialSection& section) { return section.lines.empty(); });
    return brief;
}

TrialSheet trial_sheet(const Pack& pack, const Scenario& scenario, const Step& step, const Texts& t) {
    TrialSheet sheet{.brief = trial_brief(pack, scenario, step, t),
                     .how = how_to_mark(pack, t),
                     .criteria = sheet_criteria(step.rubric, t),
                     .gates = {}};
    for (const auto& gate : step.rubric.gates) sheet.gates.push_back({gate.id, t(gate.title), t(gate.why), gate.cap});
    return sheet;
}

std::string mark_text(double mark) { return fmt::format("{:g}", std::round(mark * 100) / 100); }

std::string marks_text(const SheetCriterion& criterion) {
    std::string text;
    for (const double mark : criterion.marks) text += (text.empty() ? "" : " / ") + mark_text(mark);
    return text;
}

std::string points_text(const SheetCriterion& criterion, const Texts& t) {
    const auto points = mark_text(std::round(criterion.points * 10) / 10);
    return criterion.kind == CriterionKind::bonus ? t("up to {} more", points) : t("{} of 100", points);
}

}  // namespace haoping
