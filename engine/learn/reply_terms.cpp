#include "learn/reply_terms.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "text/utf8.h"

namespace haoping {
namespace {

constexpr std::size_t longest_letter_run = 5;
constexpr std::size_t pair_reach = 5;  // a pair's second word is at most so many content words behind the first

// Words that carry no subject; pairs of them would drown the others.
constexpr std::array<std::string_view, 36> plain_words{
    "a",   "an",    "and",  "are",  "as",  "at",  "be", "by",   "for",  "he",   "her", "his",
    "i",   "in",    "is",   "it",   "its", "of",  "on", "or",   "our",  "she",  "so",  "that",
    "the", "their", "they", "this", "to",  "was", "we", "were", "will", "with", "you", "your"};
static_assert(std::is_sorted(plain_words.begin(), plain_words.end()));

// FNV-1a: the same on every machine, which std::hash does not promise.
std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 0xCBF29CE484222325ULL) {
    for (const char byte : text) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

std::uint64_t hash_of_two(std::string_view first, std::string_view second) {
    return hash_of(second, hash_of("\x1F", hash_of(first)));
}

void sort_once(std::vector<std::uint64_t>& hashes) {
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::vector<const Token*> words_of(const Analysis& analysis) {
    std::vector<const Token*> words;
    for (const auto& token : analysis.tokens) {
        if (token.kind != TokenKind::symbol) words.push_back(&token);
    }
    return words;
}

std::string_view lemma_of(const Token& token) { return token.corrected.empty() ? token.lemma : token.corrected; }

std::vector<std::uint64_t> word_terms(const std::vector<const Token*>& words) {
    std::vector<std::uint64_t> terms;
    std::string_view before = "<";
    for (const auto* word : words) {
        terms.push_back(hash_of(lemma_of(*word)));
        terms.push_back(hash_of_two(before, lemma_of(*word)));
        before = lemma_of(*word);
    }
    terms.push_back(hash_of_two(before, ">"));
    sort_once(terms);
    return terms;
}

std::vector<std::uint64_t> letter_terms(const std::vector<const Token*>& words) {
    std::string text = " ";
    for (const auto* word : words) text += word->folded + " ";
    std::vector<std::size_t> starts;  // of characters, and the end
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) starts.push_back(at);
    }
    starts.push_back(text.size());
    std::vector<std::uint64_t> terms;
    for (std::size_t first = 0; first + 2 < starts.size(); ++first) {
        for (std::size_t length = 2; length <= longest_letter_run && first + length < starts.size(); ++length) {
            terms.push_back(
                hash_of(std::string_view(text).substr(starts[first], starts[first + length] - starts[first])));
        }
    }
    sort_once(terms);
    return terms;
}

std::vector<std::uint64_t> pair_terms(const std::vector<const Token*>& words) {
    std::vector<std::string_view> content;
    for (const auto* word : words) {
        if (!std::binary_search(plain_words.begin(), plain_words.end(), lemma_of(*word))) {
            content.push_back(lemma_of(*word));
        }
    }
    std::vector<std::uint64_t> terms;
    for (std::size_t first = 0; first < content.size(); ++first) {
        const auto end = std::min(content.size(), first + pair_reach + 1);
        for (std::size_t second = first + 1; second < end; ++second) {
            const auto [low, high] = std::minmax(content[first], content[second]);
            terms.push_back(hash_of_two(low, high));
        }
    }
    sort_once(terms);
    return terms;
}

std::array<double, length_features> lengths_of(const Analysis& analysis, const std::vector<const Token*>& words) {
    std::set<std::string_view> lemmas;
    double bytes = 0;
    double long_words = 0;
    for (const auto* word : words) {
        lemmas.insert(lemma_of(*word));
        bytes += static_cast<double>(word->folded.size());
        if (word->folded.size() > 6) ++long_words;
    }
    const auto count = static_cast<double>(words.size());
    const auto symbols = static_cast<double>(analysis.tokens.size()) - count;
    return {std::log1p(count),
            std::log1p(static_cast<double>(lemmas.size())),
            std::log1p(static_cast<double>(analysis.text.size())),
            std::log1p(count > 0 ? bytes / count : 0),
            std::log1p(symbols),
            std::log1p(static_cast<double>(analysis.sentences.size())),
            std::log1p(long_words)};
}

}  // namespace

ReplyTerms terms_of(const Analysis& analysis) {
    const auto words = words_of(analysis);
    ReplyTerms terms;
    terms.families = {word_terms(words), letter_terms(words), pair_terms(words)};
    terms.lengths = lengths_of(analysis, words);
    return terms;
}

}  // namespace haoping
