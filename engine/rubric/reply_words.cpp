#include "rubric/reply_words.h"

#include <algorithm>

#include "evidence/phrase.h"

namespace haoping {

namespace {

constexpr std::uint64_t radix = 0x9E3779B97F4A7C15ULL;

bool is_word_byte(unsigned char byte) { return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z'); }

std::size_t code_point_bytes(unsigned char lead) {
    if (lead < 0xE0U) return 2;
    return lead < 0xF0U ? 3 : 4;
}

// Signs of the Chinese script and general punctuation, by their first bytes in UTF-8.
bool is_wide_sign(std::string_view point) {
    return point.starts_with("\xE3\x80") || point.starts_with("\xEF\xBC") || point.starts_with("\xEF\xBD") ||
           point.starts_with("\xE2\x80");
}

void add_keys(std::string_view text, std::vector<std::uint64_t>& keys) {
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) keys.push_back(word_key(word));
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80U) {
            end_word();
            const auto point = text.substr(at, code_point_bytes(byte));
            if (!is_wide_sign(point)) keys.push_back(word_key(point));
            at += point.size();
            continue;
        }
        const auto small = byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte - 'A' + 'a') : byte;
        if (is_word_byte(small))
            word += static_cast<char>(small);
        else
            end_word();
        ++at;
    }
    end_word();
}

// Rolling hashes of every run of `run` words, in order.
std::vector<std::uint64_t> run_hashes(const std::vector<std::uint64_t>& words, std::size_t run) {
    std::vector<std::uint64_t> hashes;
    if (words.size() < run || run == 0) return hashes;
    std::uint64_t leaving = 1;
    for (std::size_t i = 1; i < run; ++i) leaving *= radix;
    std::uint64_t hash = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= run) hash -= words[i - run] * leaving;
        hash = hash * radix + words[i];
        if (i + 1 >= run) hashes.push_back(hash);
    }
    return hashes;
}

}  // namespace

std::vector<std::uint64_t> word_keys(std::string_view text) {
    std::vector<std::uint64_t> keys;
    add_keys(text, keys);
    return keys;
}

std::vector<std::uint64_t> word_keys(const Analysis& reply) {
    std::vector<std::uint64_t> keys;
    keys.reserve(reply.tokens.size());
    for (std::size_t i = 0; i < reply.tokens.size(); ++i) {
        const auto& token = reply.tokens[i];
        if (token.kind == TokenKind::symbol) continue;
        const bool second_of_contraction = i > 0 && reply.tokens[i - 1].span == token.span;
        // What the trainee wrote, apart from hidden and look-alike characters that were put in.
        if (second_of_contraction) continue;
        const bool first_of_contraction = i + 1 < reply.tokens.size() && reply.tokens[i + 1].span == token.span;
        add_keys(first_of_contraction ? quote(reply.text, token.span) : std::string_view(token.folded), keys);
    }
    return keys;
}

void mark_copied(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& source, std::size_t run,
                 std::vector<bool>& copied) {
    auto known = run_hashes(source, run);
    std::ranges::sort(known);
    const auto runs = run_hashes(words, run);
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (std::ranges::binary_search(known, runs[i]))
            std::fill_n(copied.begin() + static_cast<std::ptrdiff_t>(i), run, true);
}

double copied_share(const std::vector<std::uint64_t>& words, const std::vector<std::uint64_t>& source,
                    std::size_t run) {
    if (words.empty()) return 0;
    std::vector<bool> copied(words.size());
    mark_copied(words, source, run, copied);
    return static_cast<double>(std::ranges::count(copied, true)) / static_cast<double>(words.size());
}

}  // namespace haoping
