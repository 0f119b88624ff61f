#include "course/answer_parts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace haoping {

namespace {

// Beside a name these alone say nothing.
constexpr std::array<std::string_view, 24> joining_words{
    "and", "or",  "if",  "when", "in", "case", "of", "the", "a",  "an", "for", "it",
    "its", "is", "are", "was",  "be", "then", "to", "和",  "与", "或", "及",  "的"};

bool is_word(const Token& token) { return token.kind != TokenKind::symbol; }

bool reads_as(const Token& token, const std::string& lemma) {
    return token.lemma == lemma || token.corrected == lemma;
}

bool names(const PartLabel& label, std::size_t part) {
    return std::ranges::find(label.parts, part) != label.parts.end();
}

// Sentences, parted again at semicolons.
std::vector<Span> pieces_of(const Analysis& answer) {
    std::vector<Span> pieces;
    for (const auto& sentence : answer.sentences) {
        auto begin = sentence.span.begin;
        for (auto i = sentence.first_token; i < sentence.first_token + sentence.token_count; ++i) {
            const auto& token = answer.tokens[i];
            if (token.folded != ";" && token.folded != "；") continue;
            pieces.push_back({begin, token.span.begin});
            begin = token.span.end;
        }
        pieces.push_back({begin, sentence.span.end});
    }
    return pieces;
}

// Puts the pieces of an answer to the parts that they speak of.
class Sorter {
public:
    Sorter(const Analysis& answer, const std::vector<PartLabel>& labels, std::vector<std::size_t> named_nowhere,
           std::size_t parts)
        : m_answer(answer), m_labels(labels), m_spoken_of(std::move(named_nowhere)), m_texts(parts) {}

    std::vector<std::string> sort() {
        for (const auto& piece : pieces_of(m_answer)) sort(piece);
        return std::move(m_texts);
    }

private:
    void sort(Span piece) {
        std::vector<PartLabel> labels;
        std::ranges::copy_if(m_labels, std::back_inserter(labels), [&](const PartLabel& label) {
            return label.span.begin >= piece.begin && label.span.end <= piece.end;
        });
        if (labels.empty()) return add(piece);
        if (closes_with_name(piece, labels))
            sort_before_names(piece, labels);
        else
            sort_behind_names(piece, labels);
    }

    bool closes_with_name(Span piece, const std::vector<PartLabel>& labels) const {
        return says_nothing({labels.back().span.end, piece.end}) && !says_nothing({piece.begin, labels[0].span.begin});
    }

    void sort_behind_names(Span piece, const std::vector<PartLabel>& labels) {
        m_spoken_of.clear();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto end = i + 1 < labels.size() ? labels[i + 1].span.begin : piece.end;
            speak_of(labels[i]);
            if (i + 1 < labels.size() && says_nothing({labels[i].span.end, end})) continue;  // "late and wrong: …"
            add({i == 0 ? piece.begin : labels[i].span.begin, end});
            if (i + 1 < labels.size()) m_spoken_of.clear();
        }
    }

    void sort_before_names(Span piece, const std::vector<PartLabel>& labels) {
        auto begin = piece.begin;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const bool anew = i == 0 || !says_nothing({labels[i - 1].span.end, labels[i].span.begin});
            if (anew) m_spoken_of.clear();
            speak_of(labels[i]);
            const bool shared = i + 1 < labels.size() && says_nothing({labels[i].span.end, labels[i + 1].span.begin});
            if (shared) continue;  // "…, when it is late or wrong"
            add({begin, labels[i].span.end});
            begin = labels[i].span.end;
        }
    }

    void speak_of(const PartLabel& label) {
        m_spoken_of.insert(m_spoken_of.end(), label.parts.begin(), label.parts.end());
    }

    bool says_nothing(Span span) const {
        return std::ranges::none_of(m_answer.tokens, [&](const Token& token) {
            const bool is_inside = token.span.begin >= span.begin && token.span.end <= span.end;
            return is_inside && is_word(token) &&
                   std::ranges::find(joining_words, token.folded) == joining_words.end();
        });
    }

    void add(Span span) {
        for (const auto part : m_spoken_of) {
            m_texts[part] += quote(m_answer.text, span);
            m_texts[part] += '\n';
        }
    }

    const Analysis& m_answer;
    const std::vector<PartLabel>& m_labels;
    std::vector<std::size_t> m_spoken_of;  // now
    std::vector<std::string> m_texts;
};

}  // namespace

AnswerParts::AnswerParts(const std::vector<std::vector<std::string>>& names) : m_parts(names.size()) {
    for (std::size_t part = 0; part < names.size(); ++part) {
        for (const auto& text : names[part]) {
            const auto read = analyse(text, {});
            if (read.tokens.empty()) continue;
            Name name{.part = part, .lemmas = {}, .text = text};
            for (const auto& token : read.tokens)
                if (read.han_characters == 0 && is_word(token)) name.lemmas.push_back(token.lemma);
            m_names.push_back(std::move(name));
        }
    }
}

std::vector<std::string> AnswerParts::texts_of(std::string_view text) const {
    const auto answer = analyse(text, {});
    const auto labels = labels_in(answer);
    if (labels.empty()) return std::vector<std::string>(m_parts, std::string(text));
    std::vector<bool> has_name(m_parts, false);
    for (const auto& name : m_names) has_name[name.part] = true;
    std::vector<std::size_t> named_nowhere;
    for (std::size_t part = 0; part < m_parts; ++part)
        if (std::ranges::none_of(labels, [&](const auto& label) { return names(label, part); }))
            named_nowhere.push_back(part);
    if (named_nowhere.empty()) named_nowhere = labels.front().parts;
    auto texts = Sorter(answer, labels, std::move(named_nowhere), m_parts).sort();
    for (std::size_t part = 0; part < m_parts; ++part)
        if (!has_name[part]) texts[part] = text;
    return texts;
}

std::vector<PartLabel> AnswerParts::labels_in(const Analysis& answer) const {
    std::vector<const Token*> words;
    for (const auto& token : answer.tokens)
        if (is_word(token)) words.push_back(&token);
    std::vector<PartLabel> labels;
    for (const auto& name : m_names) {
        if (name.lemmas.empty()) {
            for (auto at = answer.text.find(name.text); at != std::string::npos;
                 at = answer.text.find(name.text, at + name.text.size())) {
                const auto begin = static_cast<std::uint32_t>(at);
                labels.push_back({{begin, begin + static_cast<std::uint32_t>(name.text.size())}, {name.part}});
            }
            continue;
        }
        for (auto rest = std::span(words); rest.size() >= name.lemmas.size(); rest = rest.subspan(1)) {
            const auto here = rest.first(name.lemmas.size());
            if (std::ranges::equal(here, name.lemmas, [](const Token* token, const auto& lemma) {
                    return reads_as(*token, lemma);
                }))
                labels.push_back({{here.front()->span.begin, here.back()->span.end}, {name.part}});
        }
    }
    std::ranges::sort(labels, [](const PartLabel& a, const PartLabel& b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::vector<PartLabel> kept;
    for (const auto& label : labels) {
        if (kept.empty() || label.span.begin >= kept.back().span.end)
            kept.push_back(label);
        else if (label.span == kept.back().span && !names(kept.back(), label.parts.front()))
            kept.back().parts.push_back(label.parts.front());
    }
    return kept;
}

}  // namespace haoping
