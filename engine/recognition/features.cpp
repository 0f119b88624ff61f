#include "recognition/features.h"

#include <string_view>

#include "recognition/feature_keys.h"
#include "text/word_table.h"

namespace haoping {
namespace {

// What a feature is made of, so that "not refund" and a denied "refund" are two things.
enum class Sort : std::uint32_t {
    word = 1,
    pair,
    pair_over_one,  // of words with one between them
    three,          // of Chinese characters
    denied,
    denied_pair,
    asked,
    asked_pair,
    on_condition,
    on_condition_pair,
    done_by_customer,
    done_by_carrier,
    form,
    actor,
    commitment,
    form_and_actor,
    actor_and_commitment,
};

constexpr FeatureKey begins = 1;  // stands in for the word before the first and behind the last
constexpr FeatureKey ends = 2;

constexpr FeatureKey key_of(Sort sort, FeatureKey a) { return mixed(static_cast<FeatureKey>(sort), a); }
constexpr FeatureKey key_of(Sort sort, FeatureKey a, FeatureKey b) { return mixed(key_of(sort, a), b); }
constexpr FeatureKey key_of(Sort sort, FeatureKey a, FeatureKey b, FeatureKey c) {
    return mixed(key_of(sort, a, b), c);
}

constexpr std::string_view name_of(SlotKind kind) {
    constexpr std::array<std::string_view, 10> names{"<money>",  "<date>",       "<duration>", "<percent>",
                                                     "<number>", "<identifier>", "<link>",     "<email>",
                                                     "<phone>",  "<placeholder>"};
    return names[static_cast<std::size_t>(kind)];
}

// A word, a value, or one character of a Chinese word.
struct Unit {
    FeatureKey word = 0;
    std::uint32_t token = 0;
    bool han = false;
    bool negated = false;
};

class Reader {
public:
    explicit Reader(const Analysis& reply) : m_reply(reply) {
        constexpr std::size_t features_of_a_token = 6;
        m_found.all.reserve(reply.tokens.size() * features_of_a_token);
        m_found.first.reserve(reply.clauses.size() + 1);
    }

    ReplyFeatures read() {
        for (const auto& clause : m_reply.clauses) {
            m_found.first.push_back(static_cast<std::uint32_t>(m_found.all.size()));
            read_units(clause);
            if (m_units.empty()) continue;
            add_roles(clause);
            for (std::size_t i = 0; i < m_units.size(); ++i) add_words(i);
        }
        m_found.first.push_back(static_cast<std::uint32_t>(m_found.all.size()));
        return std::move(m_found);
    }

private:
    void add(FeatureKey key, std::uint32_t token) { m_found.all.push_back({key, token, true}); }
    void add_form(FeatureKey key, std::uint32_t token) { m_found.all.push_back({key, token, false}); }

    void read_units(const Clause& clause) {
        m_units.clear();
        m_asks =
            clause.form == SentenceForm::question || m_reply.sentences[clause.sentence].form == SentenceForm::question;
        m_sets_condition = clause.form == SentenceForm::conditional;
        m_actor = clause.actor;
        for (auto i = clause.first_token; i < clause.first_token + clause.token_count; ++i) {
            const auto& token = m_reply.tokens[i];
            while (m_slot < m_reply.slots.size() && m_reply.slots[m_slot].last_token < i) ++m_slot;
            if (m_slot < m_reply.slots.size() && m_reply.slots[m_slot].first_token <= i) {
                if (m_reply.slots[m_slot].first_token == i)
                    m_units.push_back({hash_of(name_of(m_reply.slots[m_slot].kind)), i, false, token.negated});
            } else if (token.kind == TokenKind::han) {
                add_han(token, i);
            } else if (token.kind != TokenKind::symbol) {
                const auto& word = token.corrected.empty() ? token.lemma : token.corrected;
                m_units.push_back({hash_of(std::string_view(word)), i, false, token.negated});
            }
        }
    }

    void add_han(const Token& token, std::uint32_t index) {
        constexpr std::size_t bytes = 3;  // of nearly every character; rare ones give other, equally fixed keys
        for (std::size_t at = 0; at < token.folded.size(); at += bytes)
            m_units.push_back({hash_of(std::string_view(token.folded).substr(at, bytes)), index, true, token.negated});
    }

    void add_roles(const Clause& clause) {
        const auto form = static_cast<FeatureKey>(m_asks ? SentenceForm::question : clause.form);
        const auto actor = static_cast<FeatureKey>(clause.actor);
        const auto commitment = static_cast<FeatureKey>(clause.commitment);
        const auto at = clause.first_token;
        add_form(key_of(Sort::form, form), at);
        add_form(key_of(Sort::actor, actor), at);
        add_form(key_of(Sort::commitment, commitment), at);
        add_form(key_of(Sort::form_and_actor, form, actor), at);
        add_form(key_of(Sort::actor_and_commitment, actor, commitment), at);
        add(key_of(Sort::pair, begins, m_units.front().word), at);
    }

    FeatureKey word_at(std::size_t i) const { return i < m_units.size() ? m_units[i].word : ends; }

    void add_words(std::size_t i) {
        const auto& unit = m_units[i];
        const auto next = word_at(i + 1);
        add(key_of(Sort::word, unit.word), unit.token);
        add(key_of(Sort::pair, unit.word, next), unit.token);
        const bool third = i + 2 < m_units.size();
        if (unit.han) {
            if (third) add(key_of(Sort::three, unit.word, next, word_at(i + 2)), unit.token);
            if (unit.negated) add(key_of(Sort::denied_pair, unit.word, next), unit.token);
            if (m_asks) add(key_of(Sort::asked_pair, unit.word, next), unit.token);
            if (m_sets_condition) add(key_of(Sort::on_condition_pair, unit.word, next), unit.token);
            return;
        }
        if (third) add(key_of(Sort::pair_over_one, unit.word, word_at(i + 2)), unit.token);
        if (unit.negated) add(key_of(Sort::denied, unit.word), unit.token);
        if (m_asks) add(key_of(Sort::asked, unit.word), unit.token);
        if (m_sets_condition) add(key_of(Sort::on_condition, unit.word), unit.token);
        if (m_actor == Actor::you) add(key_of(Sort::done_by_customer, unit.word), unit.token);
        if (m_actor == Actor::carrier) add(key_of(Sort::done_by_carrier, unit.word), unit.token);
    }

    const Analysis& m_reply;
    ReplyFeatures m_found;
    std::vector<Unit> m_units;  // of the clause being read
    std::size_t m_slot = 0;
    bool m_asks = false;
    bool m_sets_condition = false;
    Actor m_actor = Actor::unknown;
};

}  // namespace

ReplyFeatures features_of(const Analysis& reply) { return Reader(reply).read(); }

}  // namespace haoping
