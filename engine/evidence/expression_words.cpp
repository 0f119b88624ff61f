#include "evidence/expression_words.h"

#include <string_view>

namespace haoping {

namespace {

constexpr std::size_t shortest = 4;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Names between { } and < > are no words of the reply.
void add_words(std::string_view text, std::set<std::string>& words) {
    std::string word;
    int inside = 0;
    const auto end_word = [&] {
        if (word.size() >= shortest) words.insert(word);
        word.clear();
    };
    for (const char c : text) {
        if (c == '{' || c == '<') ++inside;
        if (c == '}' || c == '>') --inside;
        if (inside <= 0 && is_letter(c))
            word += lower(c);
        else
            end_word();
    }
    end_word();
}

struct WordCollector {
    const ConceptBank& concepts;
    std::set<std::string>& words;

    void operator()(const PhrasesTest& test) const {
        for (const auto& phrase : test.phrases) add_words(phrase, words);
    }
    void operator()(const ConceptTest& test) const {
        const auto found = concepts.find(test.id);
        if (found == concepts.end()) return;
        for (const auto& phrase : found->second.phrases) add_words(phrase, words);
    }
    void operator()(const FactTest& test) const { all(test.near); }
    void operator()(const AllOf& test) const { all(test.parts); }
    void operator()(const AnyOf& test) const { all(test.parts); }
    void operator()(const NoneOf& test) const { all(test.parts); }
    void operator()(const AtLeast& test) const { all(test.parts); }
    void operator()(const InOrder& test) const { all(test.parts); }
    void operator()(const SameSentence& test) const { all(test.parts); }
    void operator()(const CloseTogether& test) const { all(test.parts); }
    template <typename Other>
    void operator()(const Other&) const {}  // looks for no words

    void all(const std::vector<Expression>& parts) const {
        for (const auto& part : parts) add_words_of(part, concepts, words);
    }
};

}  // namespace

void add_words_of(const Expression& expression, const ConceptBank& concepts, std::set<std::string>& words) {
    std::visit(WordCollector{concepts, words}, expression.test);
}

void add_words_of(const FactValue& fact, std::set<std::string>& words) {
    if (const auto* wording = std::get_if<Wording>(&fact))
        for (const auto& form : wording->forms) add_words(form, words);
}

}  // namespace haoping
