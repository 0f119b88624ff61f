#include "text/sentences.h"

#include <algorithm>

#include "text/characters.h"
#include "text/word_table.h"

namespace haoping {
namespace {

enum class Abbreviation : std::uint8_t {
    always,        // its full stop never ends a sentence: "Mr. Smith"
    mid_sentence,  // it does when a capital follows: "by 18 Nov. We will"
    before_number
};

// clang-format off
constexpr WordEntry<Abbreviation> abbreviation_entries[] = {
    {"mr", Abbreviation::always},         {"mrs", Abbreviation::always},        {"ms", Abbreviation::always},
    {"dr", Abbreviation::always},         {"prof", Abbreviation::always},       {"st", Abbreviation::always},
    {"vs", Abbreviation::always},         {"eg", Abbreviation::always},         {"ie", Abbreviation::always},
    {"approx", Abbreviation::always},     {"est", Abbreviation::always},        {"incl", Abbreviation::always},
    {"jr", Abbreviation::mid_sentence},   {"sr", Abbreviation::mid_sentence},   {"etc", Abbreviation::mid_sentence},
    {"dept", Abbreviation::mid_sentence}, {"ltd", Abbreviation::mid_sentence},  {"inc", Abbreviation::mid_sentence},
    {"co", Abbreviation::mid_sentence},   {"max", Abbreviation::mid_sentence},  {"min", Abbreviation::mid_sentence},
    {"jan", Abbreviation::mid_sentence},  {"feb", Abbreviation::mid_sentence},  {"apr", Abbreviation::mid_sentence},
    {"jun", Abbreviation::mid_sentence},  {"jul", Abbreviation::mid_sentence},  {"aug", Abbreviation::mid_sentence},
    {"sep", Abbreviation::mid_sentence},  {"sept", Abbreviation::mid_sentence}, {"oct", Abbreviation::mid_sentence},
    {"nov", Abbreviation::mid_sentence},  {"dec", Abbreviation::mid_sentence},  {"no", Abbreviation::before_number},
    {"ref", Abbreviation::before_number}, {"tel", Abbreviation::before_number}, {"fig", Abbreviation::before_number},
};
// clang-format on
constexpr WordTable abbreviations(abbreviation_entries);

class Divider {
public:
    Divider(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis)
        : m_text(text), m_pieces(pieces), m_analysis(analysis) {
        for (std::size_t i = 1; i < pieces.size() && !m_blank_line_divides; ++i) {
            m_blank_line_divides = line_breaks(pieces[i - 1].end, pieces[i].begin) > 1;
        }
    }

    void run() {
        std::size_t first = 0;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            if (i + 1 < m_pieces.size() && (stands_in_slot(i) || !ends_sentence(i))) continue;
            add(first, i);
            first = i + 1;
            if (first < m_pieces.size() && begins_paragraph(m_pieces[i].end, m_pieces[first].begin)) ++m_paragraph;
        }
        m_analysis.paragraph_count = m_pieces.empty() ? 0 : m_paragraph + 1;
    }

private:
    char16_t unit(const Piece& piece) const { return m_text.folded[piece.begin]; }

    bool is_symbol(std::size_t i, std::u16string_view any_of) const {
        return i < m_pieces.size() && m_pieces[i].kind == TokenKind::symbol &&
               any_of.find(unit(m_pieces[i])) != std::u16string_view::npos;
    }

    bool is_terminator(std::size_t i) const { return is_symbol(i, u".!?\u3002\uFF61~"); }

    bool is_closer(std::size_t i) const { return m_pieces[i].glued && is_symbol(i, u"\"')]}\u300D\u300F\u3011\u300B"); }

    std::ptrdiff_t line_breaks(std::uint32_t begin, std::uint32_t end) const {
        const auto gap = std::u16string_view(m_text.folded).substr(begin, end - begin);
        return std::count(gap.begin(), gap.end(), u'\n');
    }

    // A reply with blank lines has its paragraphs between them; in one without, each line is a paragraph.
    bool begins_paragraph(std::uint32_t end, std::uint32_t begin) const {
        return line_breaks(end, begin) >= (m_blank_line_divides ? 2 : 1);
    }

    // Links and numbers keep their stops and question marks. Asked in text order.
    bool stands_in_slot(std::size_t i) {
        const auto& slots = m_analysis.slots;
        const auto token = m_pieces[i].first_token;
        while (m_slot < slots.size() && slots[m_slot].last_token < token) ++m_slot;
        if (m_slot == slots.size() || slots[m_slot].first_token > token) return false;
        return slots[m_slot].last_token > token || (slots[m_slot].kind == SlotKind::date && goes_on(i));
    }

    // The stop of "on 18.11. we send it" belongs to the day.
    bool goes_on(std::size_t stop) const {
        if (!is_symbol(stop, u".") || stop + 1 >= m_pieces.size()) return false;
        const auto& next = m_pieces[stop + 1];
        return next.kind == TokenKind::word && !is_upper(m_text.cased[next.begin]) &&
               line_breaks(m_pieces[stop].end, next.begin) == 0;
    }

    bool ends_sentence(std::size_t i) const {
        const auto& next = m_pieces[i + 1];
        if (line_breaks(m_pieces[i].end, next.begin) > 0) return true;
        if (is_terminator(i + 1) || is_closer(i + 1)) return false;  // "?!", "...", 。”
        auto stop = i;
        while (stop > 0 && is_closer(stop) && !is_terminator(stop)) --stop;
        if (!is_terminator(stop)) return false;
        const char16_t sign = unit(m_pieces[stop]);
        if (sign == u'~')
            return stop == 0 || (m_pieces[stop - 1].kind == TokenKind::han && next.kind != TokenKind::number);
        return sign != u'.' || full_stop_ends(stop, next);
    }

    bool full_stop_ends(std::size_t stop, const Piece& next) const {
        if (stop == 0) return false;  // ".5", "...and"
        const auto& before = m_pieces[stop - 1];
        if (before.kind == TokenKind::word && before.glued && is_symbol(stop - 2, u".")) {
            if (before.end - before.begin == 1) return false;  // "e.g.", "a.m."
        }
        if (before.kind == TokenKind::word && is_abbreviation(before, next)) return false;
        if (!next.glued) return true;
        if (next.kind == TokenKind::han) return true;
        return next.kind == TokenKind::word && next.end - next.begin > 1 && is_upper(m_text.cased[next.begin]) &&
               before.kind != TokenKind::number && !is_upper(m_text.cased[before.end - 1]);
    }

    bool is_abbreviation(const Piece& word, const Piece& next) const {
        const auto length = word.end - word.begin;
        if (length == 1) return m_text.folded[word.begin] != u'u' && m_text.folded[word.begin] != u'i';
        const auto* kind = abbreviations.find(m_analysis.tokens[word.first_token].folded);
        if (kind == nullptr) return false;
        if (*kind == Abbreviation::before_number) return next.kind == TokenKind::number;
        return *kind == Abbreviation::always || !is_upper(m_text.cased[next.begin]);
    }

    void add(std::size_t first, std::size_t last) {
        Sentence sentence;
        sentence.span = m_text.span(m_pieces[first].begin, m_pieces[last].end);
        sentence.first_token = m_pieces[first].first_token;
        sentence.token_count = m_pieces[last].last_token + 1 - sentence.first_token;
        sentence.paragraph = m_paragraph;
        const auto index = static_cast<std::uint32_t>(m_analysis.sentences.size());
        for (auto i = sentence.first_token; i < sentence.first_token + sentence.token_count; ++i) {
            m_analysis.tokens[i].sentence = index;
        }
        m_analysis.sentences.push_back(sentence);
    }

    const FoldedText& m_text;
    const std::vector<Piece>& m_pieces;
    Analysis& m_analysis;
    std::uint32_t m_paragraph = 0;
    std::size_t m_slot = 0;
    bool m_blank_line_divides = false;
};

}  // namespace

void divide_sentences(const FoldedText& text, const std::vector<Piece>& pieces, Analysis& analysis) {
    Divider(text, pieces, analysis).run();
}

}  // namespace haoping
