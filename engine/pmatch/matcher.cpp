#include <algorithm>

#include "pmatch/placement.h"
#include "pmatch/pmatch_reply.h"
#include "pmatch/reply_splitter.h"
#include "pmatch/tree.h"

namespace haoping {

namespace {

class Evaluation {
public:
    explicit Evaluation(const std::vector<SplitWord>& reply) : m_reply(reply) {}

    PMatchResult result(const PatternNode& root) {
        PMatchResult result;
        result.matches = holds(root, result.words);
        result.steps = m_steps;
        if (!result.matches) result.words.clear();
        std::ranges::sort(result.words);
        result.words.erase(std::unique(result.words.begin(), result.words.end()), result.words.end());
        return result;
    }

private:
    bool holds(const PatternNode& node, std::vector<Span>& words) {
        switch (node.kind) {
            case PatternNode::Kind::leaf: return leaf_holds(node.leaf, words);
            case PatternNode::Kind::all:
                return std::ranges::all_of(node.parts, [&](const PatternNode& part) { return holds(part, words); });
            case PatternNode::Kind::any:
                return std::ranges::any_of(node.parts, [&](const PatternNode& part) { return holds(part, words); });
            case PatternNode::Kind::none: {
                std::vector<Span> unwanted;
                return !holds(node.parts.front(), unwanted);
            }
        }
        return false;
    }

    bool leaf_holds(const MatchLeaf& leaf, std::vector<Span>& words) {
        const auto ranges = place(leaf, m_reply, m_steps);
        if (!ranges) return false;
        for (const auto& range : *ranges) {
            const Span span{m_reply[range.begin].span.begin, m_reply[range.end - 1].span.end};
            if (!span.empty()) words.push_back(span);
        }
        return true;
    }

    const std::vector<SplitWord>& m_reply;
    std::size_t m_steps = 0;
};

}  // namespace

PMatchResult match(const PMatchPattern& pattern, std::string_view reply) { return PMatchReply(reply).match(pattern); }

PMatchResult PMatchReply::match(const PMatchPattern& pattern) {
    const auto& split = split_by(pattern.tree().options);
    auto result = Evaluation(split.words).result(pattern.tree().root);
    result.steps += split.steps;
    return result;
}

const PMatchReply::Split& PMatchReply::split_by(const PMatchOptions& options) {
    const auto known = std::ranges::find(m_splits, options, &Split::options);
    if (known != m_splits.end()) return *known;
    auto& split = m_splits.emplace_back(Split{options, {}, 0});
    split.words = split_reply(m_reply, options, split.steps);
    return split;
}

}  // namespace haoping
