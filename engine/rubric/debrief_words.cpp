#include "rubric/debrief_words.h"

#include <algorithm>
#include <utility>

namespace haoping {

namespace {

constexpr std::size_t most_quotes = 2;

std::string without_stop(std::string text) {
    for (const std::string_view stop : {".", "。"})
        if (text.ends_with(stop)) text.resize(text.size() - stop.size());
    return text;
}

std::string told_untruth(const std::string& words, const LocalText& right, Locale locale) {
    if (right.empty()) return say(locale, FeedbackPhrase::untrue, words);
    return say(locale, FeedbackPhrase::untrue_with_right, words, without_stop(right.in(locale)));
}

}  // namespace

std::string_view without_marks(std::string_view text) {
    for (const std::string_view mark : {".", ",", "。", "，", "!", "！"})
        if (text.ends_with(mark)) text.remove_suffix(mark.size());
    return text;
}

std::string shortened(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes) return std::string(text);
    auto end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    constexpr std::size_t longest_word_bytes = 16;
    const auto blank = text.find_last_of(" \n", end);
    if (blank != std::string_view::npos && blank > 0 && end - blank <= longest_word_bytes) end = blank;
    return std::string(without_marks(text.substr(0, end))) + "…";
}

Span longest_stretch(const std::vector<Span>& spans) {
    constexpr std::uint32_t nearby_bytes = 12;  // about two words
    Span longest = spans.front();
    Span whole = spans.front();
    for (const auto& span : spans) {
        const bool near = span.begin <= whole.end + nearby_bytes;
        whole = near ? Span{whole.begin, std::max(whole.end, span.end)} : span;
        if (whole.end - whole.begin > longest.end - longest.begin) longest = whole;
    }
    return longest;
}

std::string quoted(std::string_view reply, const std::vector<Span>& spans) {
    std::string joined;
    for (std::size_t i = 0; i < std::min(spans.size(), most_quotes); ++i) {
        if (i > 0) joined += " … ";
        joined += shortened(quote(reply, spans[i]));
    }
    return joined;
}

std::string inside_sentence(std::string text) {
    const bool word = text.size() > 1 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
    if (word) text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    return without_stop(std::move(text));
}

std::string joined(const std::vector<std::string>& titles, Locale locale) {
    std::string list;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i > 0)
            list +=
                feedback_phrase(i + 1 == titles.size() ? FeedbackPhrase::list_and : FeedbackPhrase::list_comma, locale);
        list += inside_sentence(titles[i]);
    }
    return list;
}

std::string told_wrong_value(const std::string& words, const Correction& correction, Locale locale) {
    const auto& right = correction.right.in(locale);
    if (right.empty()) return say(locale, FeedbackPhrase::value_unknown, words);
    if (correction.of.empty()) return say(locale, FeedbackPhrase::said_other, words, right);
    const auto& of = correction.of.in(locale);
    if (correction.belongs_to.empty()) return say(locale, FeedbackPhrase::value_of, words, of, right);
    return say(locale, FeedbackPhrase::value_of_another, words, correction.belongs_to.in(locale), of, right);
}

std::string told(const FalseStatement& statement, std::string_view reply, Locale locale) {
    const auto words = shortened(quote(reply, statement.span));
    switch (statement.kind) {
        case FalseStatement::Kind::invented:
        case FalseStatement::Kind::other_than_fact: return told_wrong_value(words, statement.correction, locale);
        case FalseStatement::Kind::untrue: return told_untruth(words, statement.correction.right, locale);
        case FalseStatement::Kind::not_done: return say(locale, FeedbackPhrase::said_not_done, words);
    }
    return {};
}

}  // namespace haoping
