#include "views/reply_length.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace haoping {

namespace {

constexpr double han_per_word = 1.6;

bool is_letter(unsigned char byte) { return (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z'; }
bool is_digit(unsigned char byte) { return byte >= '0' && byte <= '9'; }
bool begins_han(unsigned char byte) { return byte >= 0xE4 && byte <= 0xE9; }

// How many bytes at `at` end a sentence: a stop, or nothing. A point inside a number or a link ends none.
std::size_t stop_at(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 3> chinese{"。", "！", "？"};
    for (const auto stop : chinese) {
        if (text.substr(at).starts_with(stop)) {
            return stop.size();
        }
    }
    const char c = text[at];
    if (c == '\n' || c == '!' || c == '?') {
        return 1;
    }
    const bool followed = at + 1 < text.size() && (is_letter(static_cast<unsigned char>(text[at + 1])) ||
                                                   is_digit(static_cast<unsigned char>(text[at + 1])));
    return c == '.' && !followed ? 1 : 0;
}

int sentences_in(std::string_view text) {
    int sentences = 0;
    bool something_said = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t stop = stop_at(text, at);
        sentences += stop > 0 && something_said ? 1 : 0;
        const auto byte = static_cast<unsigned char>(text[at]);
        something_said = stop == 0 && (something_said || is_letter(byte) || is_digit(byte) || begins_han(byte));
        at += stop > 0 ? stop : 1;
    }
    return sentences + (something_said ? 1 : 0);
}

std::string number(int value) { return fmt::format("{}", value); }

std::string words(const Texts& t, int count) {
    return t.counted(static_cast<std::size_t>(count), "1 word", "{} words");
}

std::string characters(const Texts& t, int count) {
    return t.counted(static_cast<std::size_t>(count), "1 character", "{} characters");
}

std::string amount(const ReplyLength& length, bool chinese, const Texts& t) {
    if (length.han_characters == 0 && !chinese) {
        return words(t, length.latin_words);
    }
    const std::string han = characters(t, length.han_characters);
    return length.latin_words == 0 ? han : fmt::format("{} · {}", words(t, length.latin_words), han);
}

std::string advice(bool chinese, int missing, int too_many, const Texts& t) {
    if (missing > 0) {
        const auto count = static_cast<std::size_t>(missing);
        return chinese ? t.counted(count, "1 more character", "{} more characters")
                       : t.counted(count, "1 more word", "{} more words");
    }
    if (too_many > 0) {
        const auto count = static_cast<std::size_t>(too_many);
        return chinese ? t.counted(count, "1 character too many", "{} characters too many")
                       : t.counted(count, "1 word too many", "{} words too many");
    }
    return {};
}

}  // namespace

ReplyLength reply_length(std::string_view text) {
    ReplyLength length;
    bool in_word = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = is_letter(byte);
        const bool joins = in_word && (byte == '\'' || byte == '-' || is_digit(byte) || (byte >= 0xC3 && byte <= 0xC5));
        length.latin_words += letter && !in_word ? 1 : 0;
        in_word = letter || joins;
        length.han_characters += begins_han(byte) ? 1 : 0;
    }
    length.sentences = sentences_in(text);
    return length;
}

LengthLine length_line(const ReplyLength& length, int min_words, int max_words, const Texts& t, Locale customers) {
    const double han_words = length.han_characters / han_per_word;
    const bool empty = length.latin_words == 0 && length.han_characters == 0;
    const bool chinese = han_words > length.latin_words || (empty && customers == Locale::zh);
    const auto in_unit = [&](double in_words) {
        return static_cast<int>(std::lround(chinese ? in_words * han_per_word : in_words));
    };
    const int written = in_unit(length.latin_words + han_words);
    const int least = in_unit(min_words);
    const int most = in_unit(max_words);
    LengthLine line;
    const std::string sentences = t.counted(static_cast<std::size_t>(length.sentences), "1 sentence", "{} sentences");
    const std::string aim = most > 0    ? " · " + t("aim {}–{}", number(least), number(most))
                            : least > 0 ? " · " + t("at least {}", number(least))
                                        : std::string();
    line.brief = amount(length, chinese, t) + aim;
    line.text = fmt::format("{} · {}{}", amount(length, chinese, t), sentences, aim);
    if (written > 0) {
        line.advice = advice(chinese, least - written, most > 0 ? written - most : 0, t);
    }
    return line;
}

}  // namespace haoping
