// The course room: its list, pages, search, and what it adds to Home's map.
#include <algorithm>

#include <fmt/format.h>

#include "rooms/study/course_desk.h"
#include "views/formatting.h"

namespace haoping {

namespace {

constexpr std::size_t most_found = 30;
constexpr std::size_t bytes_before = 30;  // the words found
constexpr std::size_t bytes_behind = 240;  // more than a line: whoever draws it cuts it

std::string lowered(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(),
                           [](unsigned char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : char(c); });
    return low;
}

std::vector<std::string> words_of(std::string_view typed) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < typed.size();) {
        const auto end = std::min(typed.find(' ', at), typed.size());
        if (end > at) {
            words.push_back(lowered(typed.substr(at, end - at)));
        }
        at = end + 1;
    }
    return words;
}

bool has_all(const std::string& low, const std::vector<std::string>& words) {
    return std::ranges::all_of(words, [&](const auto& word) { return low.find(word) != std::string::npos; });
}

std::string headings_of(const UnitPage& page) {
    std::string all;
    for (const auto& block : page.blocks) {
        if (const auto* heading = std::get_if<PageHeading>(&block)) {
            all += plain_text(heading->text) + "\n";
        }
    }
    return all;
}

// Where the first of the words that is there stands; empty: none is.
std::optional<std::size_t> first_of(const std::string& low, const std::vector<std::string>& words) {
    for (const auto& word : words) {
        if (const auto at = low.find(word); at != std::string::npos) {
            return at;
        }
    }
    return std::nullopt;
}

// Each place of each word, in order and not overlapping.
std::vector<Span> all_of(const std::vector<std::string>& words, const std::string& low) {
    std::vector<Span> places;
    for (const auto& word : words) {
        for (auto at = low.find(word); at != std::string::npos; at = low.find(word, at + word.size())) {
            places.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())});
        }
    }
    std::ranges::sort(places, {}, &Span::begin);
    std::vector<Span> apart;
    for (const auto& place : places) {
        if (apart.empty() || place.begin >= apart.back().end) {
            apart.push_back(place);
        }
    }
    return apart;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Some text before and behind the byte, cut between characters.
std::string around(std::string_view text, std::size_t at) {
    std::size_t begin = at - std::min(at, bytes_before);
    std::size_t end = std::min(at + bytes_behind, text.size());
    while (begin > 0 && is_continuation(text[begin])) {
        --begin;
    }
    while (end < text.size() && is_continuation(text[end])) {
        ++end;
    }
    std::string part((begin > 0 ? "…" : "") + std::string(text.substr(begin, end - begin)) +
                     (end < text.size() ? "…" : ""));
    std::ranges::replace(part, '\n', ' ');
    return part;
}

std::string title_of_unit(const CourseUnit& unit, const Texts& t) {
    return fmt::format("{} · {}", unit.id, t(unit.title));
}

}  // namespace

StudyUnit CourseDesk::unit_of(const CourseUnit& unit, const Texts& t) const {
    StudyUnit shown{
        .id = unit.id, .title = t(unit.title), .result = {}, .selected = !m_way.empty() && m_way.back().unit == unit.id};
    if (const UnitStudy study = m_record.of_unit(unit.id); study.answered > 0) {
        shown.result = fmt::format("{} / {}", study.right, study.answered);
    }
    return shown;
}

std::vector<NoteCard> CourseDesk::notes_of(const UnitPage& page, const Texts& t) const {
    std::vector<NoteCard> notes;
    const auto add = [&](const PageLink& link) {
        const auto is_it = [&](const NoteCard& note) { return note.kind == link.kind && note.id == link.id; };
        if (std::ranges::any_of(notes, is_it)) {
            return;
        }
        for (const Pack* pack : m_library.packs()) {
            const auto gate = std::ranges::find(pack->gates, link.id, &Gate::id);
            if (link.kind == LinkKind::gate && gate != pack->gates.end()) {
                notes.push_back({link.kind, link.id, t(gate->title), {t(gate->why), t(gate->instead)}});
                return;
            }
            const auto source = std::ranges::find(pack->course_sources, link.id, &CourseSource::id);
            if (link.kind == LinkKind::source && source != pack->course_sources.end()) {
                notes.push_back(
                    {link.kind, link.id, t(source->title), {t("The figure is the course's, at its time.")}});
                return;
            }
        }
    };
    for (const auto& block : page.blocks) {
        for_each_line(block, [&](const PageLine& line) {
            for (const auto& run : line) {
                if (run.link) {
                    add(*run.link);
                }
            }
        });
    }
    return notes;
}

PageView CourseDesk::page_view(const Texts& t) const {
    PageView view;
    const CourseUnit* unit = m_way.empty() ? nullptr : m_course.unit(m_way.back().unit);
    if (unit == nullptr) {
        return view;
    }
    view.unit = unit->id;
    view.title = title_of_unit(*unit, t);
    view.part = part_of(unit->id);
    const auto part = std::ranges::find(m_course.parts(), view.part, &CoursePart::id);
    view.part_title = part != m_course.parts().end() ? t(part->title) : t("Course");
    const auto& units = m_course.units();
    const auto at = static_cast<std::size_t>(unit - units.data());
    view.before = at > 0 ? units[at - 1].id : std::string();
    view.after = at + 1 < units.size() ? units[at + 1].id : std::string();
    for (const auto& [id, item] : m_record.items()) {
        view.weak += item.right ? 0U : 1U;
    }
    if (!m_texts) {
        return view;
    }
    view.page = m_texts->page(unit->id, t.locale());
    view.items = m_texts->items_of(unit->id).size();
    view.questions = m_settings.authoring ? item_rows(unit->id, t) : std::vector<ItemRow>{};
    if (view.page != nullptr) {
        view.notes = notes_of(*view.page, t);
    }
    view.begun = {.unit = m_runs.place_in({QuizScopeKind::unit, unit->id}),
                  .part = m_runs.place_in({QuizScopeKind::part, view.part}),
                  .weakness = m_runs.place_in({QuizScopeKind::weakness, {}})};
    if (const auto result = unit_of(*unit, t).result; !result.empty()) {
        view.result = t("Right at the last try: {}", result);
    }
    return view;
}

// Those with all words in their title come first, then those with all in title and headings, then the others.
std::vector<FoundPage> CourseDesk::find(const Texts& t) const {
    const auto words = words_of(m_over.typed);
    if (words.empty() || !m_texts) {
        return {};
    }
    struct Hit {
        FoundPage page;
        int rank = 0;
    };
    std::vector<Hit> hits;
    for (const auto& unit : m_course.units()) {
        const auto* page = m_texts->page(unit.id, t.locale());
        const auto title = title_of_unit(unit, t);
        const auto low_title = lowered(title);
        const auto text = page != nullptr ? plain_text(*page) : std::string();
        const auto low = lowered(text);
        if (!has_all(low_title + "\n" + low, words)) {
            continue;
        }
        const auto headings = page != nullptr ? lowered(headings_of(*page)) : std::string();
        const int rank = has_all(low_title, words) ? 0 : has_all(low_title + "\n" + headings, words) ? 1 : 2;
        const auto at = first_of(low, words);
        FoundPage found{.unit = unit.id, .title = title, .around = at ? around(text, *at) : std::string(), .hits = {}};
        found.hits = all_of(words, lowered(found.around));
        hits.push_back({std::move(found), rank});
    }
    std::ranges::stable_sort(hits, {}, &Hit::rank);
    hits.resize(std::min(hits.size(), most_found));
    std::vector<FoundPage> found;
    std::ranges::transform(hits, std::back_inserter(found), [](Hit& hit) { return std::move(hit.page); });
    return found;
}

StudyView CourseDesk::view(Instant now, const Texts& t) const {
    StudyView view;
    view.typed = m_over.typed;
    view.typed_turn = m_typed_turn;
    for (const auto& part : m_course.parts()) {
        view.parts.push_back({part.id, t(part.title), {}});
    }
    if (view.parts.empty()) {
        view.parts.push_back({{}, t("Course"), {}});
    }
    for (const auto& unit : m_course.units()) {
        const auto part = std::ranges::find(view.parts, part_of(unit.id), &StudyPart::id);
        (part != view.parts.end() ? *part : view.parts.back()).units.push_back(unit_of(unit, t));
    }
    view.found = find(t);
    view.due = m_record.due(now, desired_retention()).size();
    if (m_unread > 0) {
        view.problem = t.counted(m_unread, "1 file of the course could not be read in full; haoping validate names it.",
                                 "{} files of the course could not be read in full; haoping validate names them.");
    }
    if (m_papers.is_running() || m_papers.is_open()) {
        std::visit([&](auto&& shown) { view.shown = std::forward<decltype(shown)>(shown); }, m_papers.view(m_course, now, t));
    } else if (const Quiz* quiz = asked()) {
        if (quiz->done()) {
            view.shown = done_view(*quiz, t);
        } else {
            view.shown = quiz_view(*quiz, t);
        }
    } else if (m_over.due) {
        view.shown = due_view(now, t);
    } else {
        view.shown = page_view(t);
    }
    return view;
}

void CourseDesk::add_to(CourseMapView& map, const Texts& t) const {
    for (auto& part : map.parts) {
        for (auto& cell : part.units) {
            cell.has_page = m_pages.contains(cell.id);
            cell.has_quiz = m_quizzes.contains(cell.id);
            const CourseUnit* unit = m_course.unit(cell.id);
            const auto result = unit != nullptr ? unit_of(*unit, t).result : std::string();
            if (!result.empty()) {
                cell.line = t("Questions right at the last try: {}.", result) + (cell.line.empty() ? "" : " ") + cell.line;
            }
        }
    }
}

void CourseDesk::add_to(TodayView& today, Instant now, const Texts& t) const {
    today.quiz = begun_last(t);
    today.due_questions = m_record.due(now, desired_retention()).size();
    if (const auto over = m_papers.over_at()) {
        today.paper_left = t("{} left", time_text(std::max(*over - now, std::chrono::milliseconds{0})));
    }
}

}  // namespace haoping
