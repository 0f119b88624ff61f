#pragma once

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "evidence/expression.h"
#include "evidence/reply_index.h"
#include "rubric/known_carriers.h"
#include "text/written_number.h"

namespace haoping {

// Every number and carrier that the texts of a case hold. A sum, a percentage, an order number, a past day or a carrier
// that a reply states and the case does not know is invented: what it stands beside can't be trusted.
class KnownValues {
public:
    KnownValues() = default;
    // Those of a rubric beside those of its case, which many rubrics share.
    explicit KnownValues(std::shared_ptr<const KnownValues> of_case)
        : m_case(std::move(of_case)), m_carriers(m_case->m_carriers) {}

    void add(std::string_view text);  // its numbers, its runs of letters and digits, its carriers
    void add(const FactValue& fact);
    void allow(const std::string& fact, Comparison limit);  // every value that the limit holds for

    bool empty() const { return m_numbers.empty() && (!m_case || m_case->empty()); }
    std::size_t size() const { return m_numbers.size() + m_identifiers.size(); }  // of its own

    // Where the reply states what the case does not know. Future days are the trainee's to choose, and so are lengths
    // of time; bare numbers may count anything.
    std::vector<Span> invented_in(const ReplyIndex& reply) const;

private:
    bool is_invented(const Slot& slot, const ReplyIndex& reply) const;
    void add_number(const WrittenNumber& number, bool may_be_money);
    bool has_identifiers() const;
    bool has_identifier(const std::string& folded) const;
    bool has_amount_from(std::int64_t least, std::int64_t most) const;
    bool knows_identifier(const std::string& folded) const;
    bool knows_number(double value) const;
    bool knows_amount(double value, const Slot& slot) const;
    bool knows_percent(double value, const Slot& slot, const Analysis& reply) const;
    bool is_unknown(const SlotValue& value, const Slot& slot, const ReplyIndex& reply) const;
    bool is_within_limit(const Slot& slot, const ReplyIndex& reply) const;

    std::shared_ptr<const KnownValues> m_case;  // may be null
    KnownCarriers m_carriers;
    std::set<std::int64_t> m_numbers;  // hundredths
    std::set<std::int64_t> m_amounts;  // of them, those that may be sums of money: "bag 7" knows no 7 euros
    std::set<std::string, std::less<>> m_identifiers;
    std::vector<std::pair<std::string, Comparison>> m_limits;
};

}  // namespace haoping
