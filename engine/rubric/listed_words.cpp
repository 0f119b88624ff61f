#include "rubric/listed_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "evidence/word_lists.h"

namespace haoping {

namespace {

constexpr std::uint32_t most_words_of_bare_item = 2;
constexpr std::uint32_t most_words_of_short_item = 3;
constexpr std::size_t least_items_of_bare_row = 4;
constexpr std::size_t least_items_of_row = 6;
constexpr std::size_t least_items_of_long_row = 10;
constexpr std::uint32_t least_words_of_run = 8;  // each value counts as one
constexpr std::uint32_t words_for_one_small = 8;
constexpr std::uint32_t fewest_words_of_reply = 8;

// What stands between two signs or line ends.
struct Item {
    std::uint32_t first_token = 0;
    std::uint32_t last_token = 0;  // inclusive
    std::uint32_t words = 0;       // without those of values
    std::uint32_t values = 0;      // sums, dates, times …
    std::uint32_t small = 0;
    bool listed = false;       // a comma, a stroke or a blank between Chinese words stands before it
    bool begins_line = false;  // or a sentence
    bool han = false;

    std::uint32_t size() const { return words + values; }
    bool is_bare() const { return words > 0 && words <= most_words_of_bare_item && small == 0 && values == 0; }
    bool is_short() const { return words <= most_words_of_short_item && small <= 1; }
    bool is_run() const { return !han && size() >= least_words_of_run && small <= size() / words_for_one_small; }
};

bool has_function_character(std::string_view word) {
    constexpr std::size_t bytes = 3;  // of a Chinese character
    for (std::size_t at = 0; at + bytes <= word.size(); at += bytes)
        if (is_function_character(word.substr(at, bytes))) return true;
    return false;
}

class ItemReader {
public:
    explicit ItemReader(const Analysis& reply) : m_reply(reply) {}

    std::vector<Item> read() {
        for (std::uint32_t i = 0; i < m_reply.tokens.size(); ++i) {
            if (begins_item(i)) {
                end_item();
                m_item.listed = is_listed(i);
                m_item.begins_line = m_reply.tokens[i].sentence != m_reply.tokens[i - 1].sentence &&
                                     m_reply.tokens[i - 1].kind != TokenKind::symbol;
            }
            read_token(i);
        }
        end_item();
        return std::move(m_items);
    }

private:
    // Signs part items, but those that belong to words and values; so do line ends, and blanks between Chinese words.
    bool begins_item(std::uint32_t i) const {
        if (i == 0) return false;
        const auto& token = m_reply.tokens[i];
        const auto& before = m_reply.tokens[i - 1];
        constexpr std::string_view joining = "'\"-()$%&#@+*";
        const bool parts = before.kind == TokenKind::symbol &&
                           (joining.find(before.folded) == std::string_view::npos || stands_apart(i - 1));
        const bool blank =
            token.kind == TokenKind::han && before.kind == TokenKind::han && before.span.end != token.span.begin;
        return parts || blank || token.sentence != before.sentence;
    }

    // " – " between words.
    bool stands_apart(std::uint32_t i) const {
        const auto& tokens = m_reply.tokens;
        return tokens[i].folded == "-" && i > 0 && i + 1 < tokens.size() &&
               tokens[i - 1].span.end != tokens[i].span.begin && tokens[i].span.end != tokens[i + 1].span.begin;
    }

    bool is_listed(std::uint32_t i) const {
        constexpr std::string_view commas = ",;/=|";
        const auto& before = m_reply.tokens[i - 1];
        if (m_reply.tokens[i].sentence != before.sentence) return false;
        return before.kind == TokenKind::han || before.folded == "、" || stands_apart(i - 1) ||
               commas.find(before.folded) != std::string_view::npos;
    }

    void read_token(std::uint32_t i) {
        const auto& token = m_reply.tokens[i];
        while (m_slot < m_reply.slots.size() && m_reply.slots[m_slot].last_token < i) ++m_slot;
        const bool in_slot = m_slot < m_reply.slots.size() && m_reply.slots[m_slot].first_token <= i;
        if (m_item.size() == 0) m_item.first_token = i;
        m_item.last_token = i;
        const bool in_value = in_slot && m_reply.slots[m_slot].kind != SlotKind::number;
        if (in_value && m_reply.slots[m_slot].first_token == i) ++m_item.values;
        if (token.kind == TokenKind::symbol || in_value || belongs_to_word_before(i)) return;
        ++m_item.words;
        m_item.han = m_item.han || token.kind == TokenKind::han;
        const bool small =
            token.kind == TokenKind::han ? has_function_character(token.folded) : is_function_word(token.folded);
        if (small) ++m_item.small;
    }

    // The "not" of "can't", the 2609 of "batch B2609".
    bool belongs_to_word_before(std::uint32_t i) const {
        if (i == 0) return false;
        const auto& token = m_reply.tokens[i];
        const auto& before = m_reply.tokens[i - 1];
        const bool code =
            token.kind == TokenKind::number && before.kind == TokenKind::word && before.span.end == token.span.begin;
        return code || before.span == token.span;
    }

    void end_item() {
        if (m_item.size() > 0) m_items.push_back(m_item);
        m_item = {};
    }

    const Analysis& m_reply;
    std::vector<Item> m_items;
    Item m_item;
    std::size_t m_slot = 0;
};

struct Row {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t bare = 0;

    std::size_t size() const { return end - begin; }
    bool is_list() const {
        return (bare == size() && size() >= least_items_of_bare_row) ||
               (3 * bare >= size() && size() >= least_items_of_row);
    }
};

// Short items with commas between them, or bare ones that have a line each.
Row row_at(const std::vector<Item>& items, std::size_t begin) {
    Row row{.begin = begin, .end = begin};
    for (; row.end < items.size() && items[row.end].is_short(); ++row.end) {
        const auto& item = items[row.end];
        const bool lines = item.begins_line && item.is_bare() && row.size() > 0 && items[row.end - 1].is_bare();
        if (row.size() > 0 && !item.listed && !lines) break;
        row.bare += item.is_bare() ? 1U : 0U;
    }
    return row;
}

// Calls take(item) for the items of each row that is a list of at least so many, and for long runs of bare words.
template <typename Take>
void each_listed(const std::vector<Item>& items, std::size_t least_items, Take take) {
    for (std::size_t i = 0; i < items.size();) {
        const auto row = row_at(items, i);
        if (row.is_list() && row.size() >= least_items)
            for (auto k = row.begin; k < row.end; ++k) take(items[k]);
        if (!row.is_list() && items[i].is_run()) take(items[i]);
        i = std::max(row.end, i + 1);
    }
}

}  // namespace

double listed_share(const Analysis& reply) {
    const auto items = ItemReader(reply).read();
    std::uint32_t words = 0;
    std::uint32_t listed = 0;
    for (const auto& item : items) words += item.size();
    each_listed(items, 0, [&](const Item& item) { listed += item.size(); });
    return words == 0 ? 0 : static_cast<double>(listed) / words;
}

bool is_short_row(const Analysis& reply) {
    const auto items = ItemReader(reply).read();
    if (items.size() < least_items_of_bare_row) return false;
    std::uint32_t words = 0;
    std::size_t bare = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& item = items[i];
        if (item.words > most_words_of_bare_item || item.values > 0 || (i > 0 && !item.listed)) return false;
        words += item.words;
        bare += item.is_bare() ? 1U : 0U;
    }
    return words < fewest_words_of_reply && 2 * bare >= items.size();
}

void leave_out_lists(Analysis& reply) {
    each_listed(ItemReader(reply).read(), least_items_of_long_row, [&](const Item& item) {
        for (auto i = item.first_token; i <= item.last_token; ++i) reply.tokens[i].listed = true;
    });
}

}  // namespace haoping
