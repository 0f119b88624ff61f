#include "suggest/candidate_phrases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace haoping {

namespace {

constexpr std::size_t longest_run = 5;
constexpr double off_subject = 0.05;  // a telling word counts a little even when it is about something else
constexpr double best_length = 3;     // words; a phrase of two says little, one of five fits little else

// Words at which no phrase should begin or end.
constexpr std::array<std::string_view, 26> dangling{"a",    "an",   "and",  "are", "as",  "at",   "be",   "but", "by",
                                                    "for",  "from", "in",   "is",  "of",  "on",   "or",   "our", "so",
                                                    "that", "the",  "this", "to",  "was", "with", "your", "it"};

// Words that are in every kind of sentence and tell nothing of its subject.
constexpr std::array<std::string_view, 22> common{"i",   "we",  "you", "he",     "she",   "they",  "me", "us",
                                                  "my",  "may", "can", "could",  "will",  "would", "do", "have",
                                                  "not", "if",  "how", "please", "hello", "dear"};

bool is_common(std::string_view word) { return std::ranges::find(common, word) != common.end(); }

bool is_dangling(std::string_view word) { return std::ranges::find(dangling, word) != dangling.end(); }

std::string_view name_of(SlotKind kind) {
    switch (kind) {
        case SlotKind::money: return "{money}";
        case SlotKind::date: return "{date}";
        case SlotKind::duration: return "{duration}";
        case SlotKind::percent: return "{percent}";
        case SlotKind::number: return "{number}";
        case SlotKind::identifier: return "{identifier}";
        case SlotKind::link: return "{link}";
        case SlotKind::email: return "{email}";
        case SlotKind::phone: return "{phone}";
        case SlotKind::placeholder: break;
    }
    return {};
}

// A word, or a value in place of its words. Empty text: nothing that a phrase could hold.
struct Atom {
    std::string text;
    std::string lemma;  // empty for values
    bool han = false;
};

const Slot* slot_at(const Analysis& reply, std::uint32_t token) {
    const auto slot = std::ranges::find_if(
        reply.slots, [&](const Slot& each) { return each.first_token <= token && token <= each.last_token; });
    return slot == reply.slots.end() ? nullptr : &*slot;
}

bool is_plain(std::string_view word) {
    return word.find_first_of("()[]{}<>|&~=.*\"") == std::string_view::npos && !word.empty();
}

std::vector<Atom> atoms_of(const SentenceOf& place) {
    std::vector<Atom> atoms;
    const auto& tokens = place.reply->tokens;
    const auto end = place.sentence->first_token + place.sentence->token_count;
    for (auto at = place.sentence->first_token; at < end; ++at) {
        if (const auto* slot = slot_at(*place.reply, at)) {
            atoms.push_back({std::string(name_of(slot->kind)), {}, false});
            at = std::max(at, slot->last_token);
        } else if (const auto& token = tokens[at]; token.kind == TokenKind::symbol || !is_plain(token.folded)) {
            atoms.emplace_back();
        } else {
            atoms.push_back({token.folded, token.lemma, token.kind == TokenKind::han});
        }
    }
    return atoms;
}

std::string text_of(std::span<const Atom> atoms) {
    std::string text;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (i > 0 && !(atoms[i].han && atoms[i - 1].han)) text += ' ';
        text += atoms[i].text;
    }
    return text;
}

bool makes_a_phrase(std::span<const Atom> atoms) {
    if (std::ranges::any_of(atoms, [](const Atom& atom) { return atom.text.empty(); })) return false;
    const auto words = std::ranges::count_if(atoms, [](const Atom& atom) { return !atom.lemma.empty(); });
    return words > 0 && !is_dangling(atoms.front().text) && !is_dangling(atoms.back().text);
}

double telling(std::span<const Atom> atoms, const std::set<std::string>& subject, const WordWeights& weights) {
    double sum = 0;
    for (const auto& atom : atoms) {
        if (atom.lemma.empty()) continue;
        sum += weights.of(atom.lemma) * (subject.contains(atom.lemma) ? 2 : 1);
    }
    return sum - std::abs(static_cast<double>(atoms.size()) - best_length);
}

void add_words(const std::string& text, std::set<std::string>& into) {
    for (const auto& token : analyse(text, {}).tokens)
        if (token.kind != TokenKind::symbol && !is_dangling(token.folded) && !is_common(token.folded))
            into.insert(token.lemma);
}

void add_words(const Expression& expression, std::set<std::string>& into) {
    std::visit(
        [&]<typename Test>(const Test& test) {
            if constexpr (requires { test.phrases; })
                for (const auto& phrase : test.phrases) add_words(phrase, into);
            if constexpr (requires { test.parts; })
                for (const auto& part : test.parts) add_words(part, into);
        },
        expression.test);
}

}  // namespace

WordWeights::WordWeights(std::span<const Analysis* const> replies) : m_replies(replies.size()) {
    for (const auto* reply : replies) {
        std::set<std::string> lemmas;
        for (const auto& token : reply->tokens) lemmas.insert(token.lemma);
        for (const auto& lemma : lemmas) ++m_replies_with[lemma];
    }
}

double WordWeights::of(const std::string& lemma) const {
    const auto found = m_replies_with.find(lemma);
    const auto with = found == m_replies_with.end() ? 0 : found->second;
    return std::log((static_cast<double>(m_replies) + 1) / (static_cast<double>(with) + 0.5));
}

std::set<std::string> words_about(const Criterion& criterion) {
    std::set<std::string> words;
    for (const auto* text : {&criterion.title, &criterion.try_saying, &criterion.missing}) {
        add_words(text->en, words);
        add_words(text->zh, words);
    }
    for (const auto& level : criterion.levels) add_words(level.evidence, words);
    return words;
}

const Sentence& nearest_sentence(const Analysis& reply, const std::set<std::string>& subject,
                                 const WordWeights& weights) {
    const auto score = [&](const Sentence& sentence) {
        std::set<std::string> lemmas;
        for (auto at = sentence.first_token; at < sentence.first_token + sentence.token_count; ++at)
            lemmas.insert(reply.tokens[at].lemma);
        double sum = 0;
        for (const auto& lemma : lemmas) sum += weights.of(lemma) * (subject.contains(lemma) ? 1 : off_subject);
        return sum;
    };
    return *std::ranges::max_element(reply.sentences, {}, score);
}

std::vector<CandidatePhrase> candidate_phrases(std::span<const SentenceOf> sentences,
                                               const std::set<std::string>& subject, const WordWeights& weights,
                                               std::size_t most) {
    std::map<std::string, CandidatePhrase> found;
    for (const auto& place : sentences) {
        std::set<std::string> here;
        const auto atoms = atoms_of(place);
        for (std::size_t begin = 0; begin < atoms.size(); ++begin) {
            for (std::size_t length = 2; length <= longest_run && begin + length <= atoms.size(); ++length) {
                const auto run = std::span(atoms).subspan(begin, length);
                if (!makes_a_phrase(run)) continue;
                auto text = text_of(run);
                if (!here.insert(text).second) continue;
                auto& candidate = found[text];
                candidate.text = std::move(text);
                candidate.telling = telling(run, subject, weights);
                ++candidate.times;
            }
        }
    }
    std::vector<CandidatePhrase> candidates;
    for (auto& [text, candidate] : found) candidates.push_back(std::move(candidate));
    std::ranges::stable_sort(candidates, [](const CandidatePhrase& a, const CandidatePhrase& b) {
        return a.times != b.times ? a.times > b.times : a.telling > b.telling;
    });
    if (candidates.size() > most) candidates.resize(most);
    return candidates;
}

}  // namespace haoping
