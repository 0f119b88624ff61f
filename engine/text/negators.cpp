#include "text/negators.h"

namespace haoping {
namespace {

using std::string_view;

class NegatorReader {
public:
    NegatorReader(const SentenceView& words, std::uint32_t at, std::uint32_t clause)
        : m_words(words), m_at(at), m_clause(clause) {}

    bool negates() const {
        if (m_words.is_han(m_at)) return !is_refusal_of_parcel();
        constexpr std::array<string_view, 6> compared{"later", "more", "less", "fewer", "sooner", "earlier"};
        if (is_any(compared, word(1)) && word(2) == "than") return false;
        if (word(1) == "a" && is_any(compared, word(3)) && word(4) == "than") return false;  // "not a day later than"
        if (word(0) == "no") return no_negates();
        if (word(0) == "not") return not_negates();
        if (word(0) == "without") return !is_certainty(word(1)) && !is_certainty(word(2));
        if (word(0) == "only") return word(-1) == "if" && m_words.is_pronoun(m_at + 1);
        return !m_words.has(m_at, Role::implicit) || implies_negation();
    }

private:
    string_view word(int offset) const { return m_words.word(m_at + static_cast<std::size_t>(offset)); }

    // "without (any) doubt"
    static bool is_certainty(string_view word) {
        constexpr std::array<string_view, 5> certain{"doubt", "fail", "question", "questions", "hesitation"};
        return is_any(certain, word);
    }

    // "No, we will", "No. 4821", "no 3"; but "Refund no, exchange yes".
    bool no_negates() const {
        if (word(1) == "." || word(1) == "!") return false;
        if (word(1) == ",") return m_at > m_clause && !m_words.is_number(m_at + 2) && is_noun_before();
        return !m_words.is_number(m_at + 1);
    }

    bool is_noun_before() const {
        return word(-1) != "oh" && !m_words.says_something(m_clause, m_at) && !m_words.has(m_at - 1, Role::filler);
    }

    bool not_negates() const {
        if (word(-1) == "if") return false;  // "if not, we send another one"
        if (m_words.has(m_at + 1, Role::only) || word(-1) == "why" || word(-1) == "or") return false;
        if (is_offered()) return false;
        const bool can = word(-1) == "can" || word(-1) == "could";
        return !(can &&
                 (m_words.has(m_at + 1, Role::gratitude) || (word(1) == "wait" && word(2) == "to") || is_too_much()));
    }

    // "Couldn't we exchange it?", "Why don't we refund you?": a verb before its subject asks whether, and so offers.
    bool is_offered() const {
        if (!m_words.is_pronoun(m_at + 1) || m_words.word(m_words.end() - 1) != "?") return false;
        if (m_at == m_clause + 1) return m_words.is_predicate(m_clause);
        return m_at == m_clause + 2 && word(-2) == "why" && word(-1) == "do";
    }

    // "I can't tell you how sorry I am", "could not be more sorry"
    bool is_too_much() const {
        if (word(1) == "be" && word(2) == "more") return true;
        constexpr std::array<string_view, 4> telling{"express", "tell", "say", "describe"};
        constexpr std::array<string_view, 4> feelings{"sorry", "grateful", "thankful", "glad"};
        return is_any(telling, word(1)) &&
               ((word(2) == "how" && is_any(feelings, word(3))) || (word(3) == "how" && is_any(feelings, word(4))));
    }

    bool implies_negation() const {
        const auto verb = word(0);
        if (roles_of(verb).bits == 0) return true;  // a slip of "unable", "impossible"
        if (verb == "impossible" || verb == "unavailable" || verb == "unable" || verb == "incapable") return true;
        if (verb == "refrain") return true;
        if (verb == "wish") return is_counterfactual();
        if (verb == "too") return is_excess();
        if (verb == "far") return word(1) == "from" && m_words.is_gerund(m_at + 2);
        if (verb == "beyond" || verb == "against") return is_out_of_power();
        if (verb == "out" || verb == "off") return is_off_the_table();
        if (verb.starts_with("fail")) return word(1) == "to" || (ends_clause() && names_request());
        if (verb.starts_with("turn")) return word(1) == "down" && (is_said_by_us() || is_request_turned_down());
        if (verb.starts_with("rule")) return word(1) == "out";
        if (verb.starts_with("stop") || verb.starts_with("ceas") || verb.starts_with("prevent")) return hinders();
        if (is_inadmissible()) return m_words.follows_copula(m_at) || is_rule_of_ours();
        if (m_words.has(m_at, Role::unavailable))
            return verb.starts_with("un") && verb != "unpaid" ? m_words.follows_copula(m_at)
                                                              : is_request_turned_down() || is_done_by_us();
        return is_said_by_us();
    }

    std::uint32_t first_looked_at() const { return m_at > m_clause + longest_look ? m_at - longest_look : m_clause; }

    bool ends_clause() const { return m_words.ends_clause_within(m_at, 0); }

    // "I wish it were possible": what one wishes in the past tense is not so.
    bool is_counterfactual() const {
        constexpr std::array<string_view, 5> past{"could", "were", "was", "had", "did"};
        return m_words.is_pronoun(m_at + 1) && is_any(past, word(2));
    }

    // "too late to cancel", "too expensive to send"; but "only too happy to", "not too late" is taken back elsewhere.
    bool is_excess() const {
        constexpr std::array<string_view, 6> willing{"happy", "glad", "pleased", "eager", "kind", "long"};
        if (word(-1) == "only" || word(-1) == "me" || is_any(willing, word(1))) return false;
        return word(2) == "to" || (word(1) == "late" && word(2) == "for");
    }

    // "beyond our power", "against our rules"
    bool is_out_of_power() const {
        constexpr std::array<string_view, 9> powers{"power", "control",  "reach",  "authority", "rules",
                                                    "rule",  "policies", "policy", "terms"};
        if (!m_words.has(m_at - 1, Role::be) && !m_words.has(m_at - 2, Role::be)) return false;
        return is_any(powers, word(2)) || is_any(powers, word(3));
    }

    bool is_off_the_table() const {
        if (!m_words.follows_copula(m_at)) return false;
        return (word(1) == "of" && word(2) == "the" && word(3) == "question") ||
               (word(1) == "the" && word(2) == "table");
    }

    // "We stopped giving refunds", "the rules prevent us from"
    bool hinders() const {
        if (word(1) == "us" || word(1) == "me") return word(2) == "from";
        return m_words.is_gerund(m_at + 1) && is_done_by_us();
    }

    // Forbidden or excluded: whoever says so of a thing denies it.
    bool is_inadmissible() const {
        const auto verb = word(0);
        return verb.starts_with("forbid") || verb.starts_with("prohibit") || verb.starts_with("exclud") ||
               verb.starts_with("bann");
    }

    // "our rules prohibit refunds"
    bool is_rule_of_ours() const { return !ends_clause() && m_at > m_clause && !m_words.has(m_at - 1, Role::you); }

    // "we (must) refuse to", "I decline your": the customer may refuse a parcel, too.
    bool is_said_by_us() const {
        for (std::uint32_t back = 1; back <= 8; ++back) {
            if (m_words.has(m_at - back, Role::you)) return false;
            if (m_words.has(m_at - back, Role::we)) return true;
        }
        return false;
    }

    // "we (have) declined", "we will stop"; not "three declined attempts"
    bool is_done_by_us() const {
        return is_said_by_us() && (m_words.has(m_at - 1, Role::we) || m_words.is_predicate(m_at - 1));
    }

    // "the refund was declined", not "the parcel was refused".
    bool names_request() const {
        constexpr std::array<string_view, 11> requests{"refund",       "request", "return",      "exchange",
                                                       "replacement",  "claim",   "wish",        "application",
                                                       "cancellation", "refunds", "compensation"};
        for (auto k = first_looked_at(); k < m_at; ++k)
            if (is_any(requests, m_words.word(k))) return true;
        return false;
    }

    bool is_request_turned_down() const { return m_words.follows_copula(m_at) && names_request(); }

    // 您可以拒绝签收: the parcel is refused, not the customer.
    bool is_refusal_of_parcel() const {
        if (!word(0).ends_with("拒绝") && word(0) != "婉拒" && word(0) != "谢绝") return false;
        for (auto k = first_looked_at(); k < m_at; ++k)
            if (m_words.has(k, Role::you) && word(-1) != "被") return true;
        return (word(1).starts_with("签收") || word(1).starts_with("收") || word(1) == "接收");
    }

    const SentenceView& m_words;
    std::uint32_t m_at;
    std::uint32_t m_clause;
};

bool carries_no_meaning_of_its_own(std::string_view word) {
    constexpr std::array<string_view, 5> nouns{"理由", "办法", "道理", "什么", "任何"};
    return is_any(nouns, word);
}

// 不是不想: whoever is not unwilling has promised nothing.
bool is_will(const SentenceView& words, std::uint32_t i) {
    const auto speaks_of = [&](string_view word) {
        return words.word(i).ends_with(word) || words.word(i + 1).starts_with(word);
    };
    return speaks_of("想") || speaks_of("愿");
}

}  // namespace

bool negates(const SentenceView& words, std::uint32_t i, std::uint32_t clause) {
    return NegatorReader(words, i, clause).negates();
}

std::uint32_t taken_back_by(const SentenceView& words, std::uint32_t i, std::uint32_t clause) {
    constexpr std::uint32_t farthest = 4;
    const bool han = words.is_han(i);
    for (auto k = i + 1; k <= i + farthest && k < words.end(); ++k) {
        if (words.is_symbol(k) || words.has(k, Role::border)) break;
        if (han) {
            if (words.is_negator(k)) return negates(words, k, clause) && !is_will(words, k) ? k : words.end();
            if (words.has(k, Role::correlative)) break;
            if (!carries_no_meaning_of_its_own(words.word(k)) && !words.is_modal(k)) break;
        } else if (words.has(k, Role::implicit) && words.word(k) != "only" && negates(words, k, clause)) {
            return k;
        } else if ((words.word(k) == "without" && words.word(i + 1) == "leave") ||
                   (words.word(k) == "not" && words.word(k - 1) == "reason")) {
            return k;
        }
    }
    return words.end();
}

}  // namespace haoping
