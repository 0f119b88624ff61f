#include "recognition/stretches.h"

namespace haoping {
namespace {

constexpr std::uint32_t few_words = 12;  // sentences of together at most so many words may say one thing

struct WordCount {
    std::uint32_t han = 0;
    std::uint32_t others = 0;
    bool denies = false;

    std::uint32_t all() const { return han + others; }
};

WordCount count_words(const Analysis& reply, const Clause& clause) {
    WordCount count;
    for (auto i = clause.first_token; i < clause.first_token + clause.token_count; ++i) {
        if (reply.tokens[i].kind == TokenKind::han) ++count.han;
        if (reply.tokens[i].kind == TokenKind::word) ++count.others;
        count.denies = count.denies || reply.tokens[i].negated;
    }
    return count;
}

class StretchFinder {
public:
    explicit StretchFinder(const Analysis& reply) : m_reply(reply) {
        m_words.reserve(reply.clauses.size());
        for (const auto& clause : reply.clauses) m_words.push_back(count_words(reply, clause));
    }

    std::vector<Stretch> find() {
        const auto& clauses = m_reply.clauses;
        std::uint32_t begin = 0;  // of the sentence
        for (std::uint32_t i = 0; i < clauses.size(); ++i) {
            if (clauses[i].sentence != clauses[begin].sentence) begin = i;
            add(i, i);
            const bool ends_sentence = i + 1 == clauses.size() || clauses[i + 1].sentence != clauses[i].sentence;
            if (ends_sentence && i > begin + 1) add(begin, i);
            if (i + 1 < clauses.size() && (!ends_sentence || are_short_neighbours(i))) add(i, i + 1);
        }
        return std::move(m_found);
    }

private:
    bool are_short_neighbours(std::uint32_t clause) const {
        const auto paragraph_of = [&](std::uint32_t i) {
            return m_reply.sentences[m_reply.clauses[i].sentence].paragraph;
        };
        return paragraph_of(clause) == paragraph_of(clause + 1) &&
               m_words[clause].all() + m_words[clause + 1].all() <= few_words;
    }

    void add(std::uint32_t first, std::uint32_t last) {
        WordCount count;
        for (auto i = first; i <= last; ++i) {
            count.han += m_words[i].han;
            count.others += m_words[i].others;
            count.denies = count.denies || m_words[i].denies;
        }
        m_found.push_back({first, last, count.han > count.others ? Locale::zh : Locale::en, count.all(), count.denies,
                           count.han > 0 && count.others > 0});
    }

    const Analysis& m_reply;
    std::vector<WordCount> m_words;  // [clause]
    std::vector<Stretch> m_found;
};

}  // namespace

std::vector<Stretch> stretches_of(const Analysis& reply) { return StretchFinder(reply).find(); }

}  // namespace haoping
