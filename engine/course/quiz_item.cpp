#include "course/quiz_item.h"

#include <algorithm>

namespace haoping {

namespace {

bool ends_sentence(const std::string& text, std::size_t at) {
    const char c = text[at];
    return (c == '.' || c == '?' || c == '!') && at + 1 < text.size() && text[at + 1] == ' ';
}

bool is_within_mistake(const LetterWithMistakes& letter, std::size_t at) {
    return std::ranges::any_of(letter.mistakes, [&](const LetterMistake& mistake) {
        const auto begin = letter.letter.find(mistake.text);
        return begin != std::string::npos && begin <= at && at + 1 < begin + mistake.text.size();
    });
}

void add_trimmed(const std::string& text, std::size_t begin, std::size_t end, std::vector<Span>& parts) {
    while (begin < end && (text[begin] == ' ' || text[begin] == '\n')) ++begin;
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
    if (begin < end) parts.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

}  // namespace

std::size_t Groups::member_count() const {
    std::size_t count = 0;
    for (const auto& group : groups) count += group.members.size();
    return count;
}

QuizKind kind_of(const QuizTask& task) {
    struct Kind {
        QuizKind operator()(const TrueOrFalse&) const { return QuizKind::true_false; }
        QuizKind operator()(const Choice& choice) const { return choice.several ? QuizKind::multiple : QuizKind::single; }
        QuizKind operator()(const StepsInOrder&) const { return QuizKind::order; }
        QuizKind operator()(const Pairs&) const { return QuizKind::pairs; }
        QuizKind operator()(const NumberToFind&) const { return QuizKind::number; }
        QuizKind operator()(const DateToFind&) const { return QuizKind::date; }
        QuizKind operator()(const Groups&) const { return QuizKind::groups; }
        QuizKind operator()(const LetterWithMistakes&) const { return QuizKind::letter; }
        QuizKind operator()(const ShortAnswer&) const { return QuizKind::short_answer; }
    };
    return std::visit(Kind{}, task);
}

std::vector<Span> sentences_of(const LetterWithMistakes& letter) {
    const auto& text = letter.letter;
    std::vector<Span> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' && !ends_sentence(text, at)) continue;
        if (is_within_mistake(letter, at)) continue;
        add_trimmed(text, begin, at + 1, parts);
        begin = at + 1;
    }
    add_trimmed(text, begin, text.size(), parts);
    return parts;
}

}  // namespace haoping
