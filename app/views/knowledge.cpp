#include "views/knowledge.h"

#include <algorithm>
#include <optional>

#include "text/analysis.h"
#include "views/formatting.h"

namespace haoping {

namespace {

using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

// Only ASCII is folded: what is searched is English or Chinese. Offsets stay.
std::string folded(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return lower;
}

bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'); }

std::vector<std::string> words_of(std::string_view query) {
    std::vector<std::string> words;
    std::string word;
    for (const char letter : folded(query) + " ") {
        if (letter != ' ') {
            word += letter;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

Ranges places_of(const std::string& word, const std::string& text) {
    Ranges places;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) {
        const bool inside_a_word = at > 0 && is_letter(text[at - 1]) && is_letter(word.front());
        if (!inside_a_word) {
            places.emplace_back(at, at + word.size());
        }
    }
    return places;
}

std::string marked(const std::string& text, Ranges places) {
    std::ranges::sort(places);
    std::string out;
    std::size_t from = 0;
    for (const auto& [begin, end] : places) {
        if (begin < from) {
            continue;  // words that overlap
        }
        out += text.substr(from, begin - from) + "**" + text.substr(begin, end - begin) + "**";
        from = end;
    }
    return out + text.substr(from);
}

struct Hit {
    FoundCard found;
    std::size_t in_title = 0;
};

std::optional<Hit> hit(const KnowledgeCard& card, std::size_t index, const std::vector<std::string>& words) {
    const std::string title = folded(card.title);
    const std::string text = folded(card.text);
    const std::string other = folded(card.other_language);
    Ranges in_title;
    Ranges in_text;
    std::size_t words_in_title = 0;
    for (const auto& word : words) {
        const Ranges title_places = places_of(word, title);
        const Ranges text_places = places_of(word, text);
        if (title_places.empty() && text_places.empty() && places_of(word, other).empty()) {
            return std::nullopt;
        }
        words_in_title += title_places.empty() ? 0U : 1U;
        in_title.insert(in_title.end(), title_places.begin(), title_places.end());
        in_text.insert(in_text.end(), text_places.begin(), text_places.end());
    }
    return Hit{{.card = index, .title = marked(card.title, in_title), .text = marked(card.text, in_text)},
               words_in_title};
}

bool can_be_inserted(SlotKind kind) {
    return kind == SlotKind::money || kind == SlotKind::date || kind == SlotKind::duration;
}

// In the words of the rule's English: that is what a reply is written in.
std::vector<std::string> values_in(const std::string& english) {
    std::vector<std::string> values;
    const auto analysis = analyse(english, {.today = {}, .customer = nullptr, .dictionary = nullptr});
    for (const auto& slot : analysis.slots) {
        std::string value(quote(english, slot.span));
        if (can_be_inserted(slot.kind) && std::ranges::find(values, value) == values.end()) {
            values.push_back(std::move(value));
        }
    }
    return values;
}

std::string in_other_language(const LocalText& title, const LocalText& text, const Texts& t) {
    const Locale other = t.locale() == Locale::zh ? Locale::en : Locale::zh;
    return title.in(other) + " " + text.in(other);
}

void add_note(std::vector<KnowledgeCard>& cards, std::string title, const LocalText& note, const Texts& t) {
    if (!note.empty()) {
        cards.push_back({.kind = KnowledgeKind::note,
                         .title = std::move(title),
                         .text = t(note),
                         .other_language = in_other_language({}, note, t)});
    }
}

}  // namespace

std::vector<KnowledgeCard> knowledge_cards(const Pack& pack, const Scenario& scenario, const Texts& t) {
    std::vector<KnowledgeCard> cards;
    for (const auto& id : scenario.desk.policies) {
        if (const Policy* policy = pack.policy(id)) {
            cards.push_back(
                {.kind = KnowledgeKind::policy,
                 .title = t(policy->title),
                 .text = t(policy->text),
                 .dated = t("valid from {} · checked {}", to_string(policy->valid_from), to_string(policy->checked)),
                 .source = t(policy->source),
                 .other_language = in_other_language(policy->title, policy->text, t),
                 .values = values_in(policy->text.in(Locale::en))});
        }
    }
    add_note(cards, t("Note on {}", scenario.customer.name), scenario.customer.note, t);
    for (const auto& order : scenario.desk.orders) {
        add_note(cards, t("Note on order {}", order.id), order.note, t);
    }
    for (const auto& level : scenario.desk.stock) {
        add_note(cards, t(level.name), level.note, t);
    }
    for (const auto& unit : pack.course_units) {
        if (std::ranges::find(scenario.units, unit.id) != scenario.units.end()) {
            cards.push_back({.kind = KnowledgeKind::unit,
                             .title = unit.id + " " + t(unit.title),
                             .other_language = in_other_language(unit.title, {}, t)});
        }
    }
    return cards;
}

std::vector<FoundCard> search(const std::vector<KnowledgeCard>& cards, std::string_view query) {
    const auto words = words_of(query);
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < cards.size(); ++at) {
        if (auto found = hit(cards[at], at, words)) {
            hits.push_back(std::move(*found));
        }
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::in_title);
    std::vector<FoundCard> found;
    for (auto& each : hits) {
        found.push_back(std::move(each.found));
    }
    return found;
}

}  // namespace haoping
