#include "evidence/reply_index.h"

#include <algorithm>

#include "evidence/phrase.h"

namespace haoping {

namespace {

std::size_t code_point_bytes(unsigned char lead) {
    if (lead < 0x80U) return 1;
    if (lead < 0xE0U) return 2;
    return lead < 0xF0U ? 3 : 4;
}

std::vector<std::string_view> code_points(std::string_view text) {
    std::vector<std::string_view> points;
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = std::min(code_point_bytes(static_cast<unsigned char>(text[at])), text.size() - at);
        points.push_back(text.substr(at, bytes));
        at += bytes;
    }
    return points;
}

void add_han_units(const Analysis& analysis, std::uint32_t token_index, std::vector<ReplyUnit>& units) {
    const auto& token = analysis.tokens[token_index];
    const auto folded = code_points(token.folded);
    const auto original = code_points(quote(analysis.text, token.span));
    const bool aligned = folded.size() == original.size();
    const auto first = static_cast<std::uint32_t>(units.size());
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto key = word_key(folded[i]);
        Span span = token.span;
        if (aligned) {
            span.begin = static_cast<std::uint32_t>(original[i].data() - analysis.text.data());
            span.end = span.begin + static_cast<std::uint32_t>(original[i].size());
        }
        units.push_back({.lemma = key,
                         .folded = key,
                         .span = span,
                         .token = token_index,
                         .last_of_token = first + static_cast<std::uint32_t>(folded.size()) - 1,
                         .sentence = token.sentence,
                         .han = true,
                         .starts_token = i == 0});
    }
}

}  // namespace

std::vector<ReplyUnit> units_of(const Analysis& analysis) {
    std::vector<ReplyUnit> units;
    units.reserve(analysis.tokens.size() + analysis.han_characters);
    for (std::uint32_t i = 0; i < analysis.tokens.size(); ++i) {
        const auto& token = analysis.tokens[i];
        if (token.kind == TokenKind::symbol) continue;
        if (token.kind == TokenKind::han) {
            add_han_units(analysis, i, units);
            continue;
        }
        units.push_back({.lemma = word_key(token.lemma.empty() ? token.folded : token.lemma),
                         .corrected = token.corrected.empty() ? 0 : word_key(token.corrected),
                         .folded = word_key(token.folded),
                         .span = token.span,
                         .token = i,
                         .last_of_token = static_cast<std::uint32_t>(units.size()),
                         .sentence = token.sentence});
    }
    return units;
}

ReplyIndex::ReplyIndex(const Analysis& reply, const Facts& facts, const StyleModel* styles)
    : m_analysis(&reply),
      m_facts(&facts),
      m_language(language_of(reply)),
      m_names(names_of(facts)),
      m_units(units_of(reply)) {
    if (styles != nullptr) m_is = styles->styles_of(reply);
    index_words();
    index_sentences();
}

void ReplyIndex::index_words() {
    const auto& tokens = m_analysis->tokens;
    m_first_unit.assign(tokens.size() + 1, static_cast<std::uint32_t>(m_units.size()));
    m_words.reserve(2 * m_units.size());
    m_words_before.reserve(m_units.size() + 1);
    std::uint32_t words = 0;
    for (std::uint32_t i = 0; i < m_units.size(); ++i) {
        const auto& unit = m_units[i];
        m_words.push_back({unit.lemma, i});
        if (unit.corrected != 0) m_words.push_back({unit.corrected, i});
        if (unit.folded != unit.lemma) m_words.push_back({unit.folded, i});
        if (unit.starts_token) {
            m_first_unit[unit.token] = i;
            if (tokens[unit.token].negator) m_negators.push_back(i);
        }
        m_words_before.push_back(words);
        words += unit.han ? 0U : 1U;
    }
    m_words_before.push_back(words);
    for (auto token = tokens.size(); token-- > 0;)
        m_first_unit[token] = std::min(m_first_unit[token], m_first_unit[token + 1]);
    for (const auto& entry : m_words) m_seen[place_of(entry.key)] |= bit_of_sentence(m_units[entry.unit].sentence);
    std::ranges::sort(m_words);
}

void ReplyIndex::index_sentences() {
    for (const auto& sentence : m_analysis->sentences) {
        const auto last = std::min<std::size_t>(sentence.first_token + sentence.token_count, m_analysis->tokens.size());
        m_sentences.push_back({m_first_unit[sentence.first_token], m_first_unit[last]});
    }
}

Scope ReplyIndex::units_of_slot(const Slot& slot) const {
    return {m_first_unit[slot.first_token], m_first_unit[slot.last_token + 1]};
}

ReplyIndex::Between ReplyIndex::between(std::uint32_t before, std::uint32_t after) const {
    const auto words = m_words_before[after] - m_words_before[before + 1];
    return {words, after - before - 1 - words};
}

}  // namespace haoping
