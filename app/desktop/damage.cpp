#include "desktop/damage.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <span>

namespace haoping::desktop {
namespace {

bool same_vertex(const ImDrawVert& a, const ImDrawVert& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

bool same_clip(const ImVec4& a, const ImVec4& b) { return a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w; }

// Grows to hold what it is shown.
struct Bounds {
    float left = std::numeric_limits<float>::max();
    float top = std::numeric_limits<float>::max();
    float right = std::numeric_limits<float>::lowest();
    float bottom = std::numeric_limits<float>::lowest();

    void take(std::span<const ImDrawVert> vertices) {
        for (const ImDrawVert& vertex : vertices) {
            left = std::min(left, vertex.pos.x);
            top = std::min(top, vertex.pos.y);
            right = std::max(right, vertex.pos.x);
            bottom = std::max(bottom, vertex.pos.y);
        }
    }
    PixelArea within(PixelSize size) const {
        if (right < left) {
            return {};
        }
        const int x = std::clamp(static_cast<int>(std::floor(left)) - 1, 0, size.width);
        const int y = std::clamp(static_cast<int>(std::floor(top)) - 1, 0, size.height);
        return {x, y, std::clamp(static_cast<int>(std::ceil(right)) + 1, 0, size.width) - x,
                std::clamp(static_cast<int>(std::ceil(bottom)) + 1, 0, size.height) - y};
    }
};

// What stands between the beginning and the end that both have in common. A shape that comes or goes moves all later
// ones on in the list, but not on the screen.
void take_difference(std::span<const ImDrawVert> before, std::span<const ImDrawVert> now, Bounds& bounds) {
    const auto [before_from, now_from] =
        std::mismatch(before.begin(), before.end(), now.begin(), now.end(), same_vertex);
    const auto first = static_cast<std::size_t>(before_from - before.begin());
    std::size_t same_at_end = 0;
    const std::size_t most = std::min(before.size(), now.size()) - first;
    while (same_at_end < most &&
           same_vertex(before[before.size() - 1 - same_at_end], now[now.size() - 1 - same_at_end])) {
        ++same_at_end;
    }
    bounds.take(before.subspan(first, before.size() - first - same_at_end));
    bounds.take(now.subspan(first, now.size() - first - same_at_end));
}

}  // namespace

Damage::List Damage::copy_of(const ImDrawList& list) {
    List copy;
    copy.vertices.assign(list.VtxBuffer.begin(), list.VtxBuffer.end());
    for (const ImDrawCmd& command : list.CmdBuffer) {
        if (command.ElemCount > 0) {
            copy.clips.push_back(command.ClipRect);
        }
    }
    return copy;
}

PixelArea Damage::since_last(const ImDrawData& picture, PixelSize size) {
    std::vector<List> lists;
    for (int i = 0; i < picture.CmdListsCount; ++i) {
        lists.push_back(copy_of(*picture.CmdLists[i]));
    }
    bool comparable = size == m_size && lists.size() == m_lists.size();
    for (std::size_t i = 0; comparable && i < lists.size(); ++i) {
        comparable = std::ranges::equal(lists[i].clips, m_lists[i].clips, same_clip);
    }
    Bounds bounds;
    for (std::size_t i = 0; comparable && i < lists.size(); ++i) {
        take_difference(m_lists[i].vertices, lists[i].vertices, bounds);
    }
    m_lists = std::move(lists);
    m_size = size;
    return comparable ? bounds.within(size) : PixelArea{0, 0, size.width, size.height};
}

void clip_to(ImDrawData& picture, const PixelArea& area) {
    const auto left = static_cast<float>(area.x);
    const auto top = static_cast<float>(area.y);
    const auto right = static_cast<float>(area.x + area.width);
    const auto bottom = static_cast<float>(area.y + area.height);
    for (int i = 0; i < picture.CmdListsCount; ++i) {
        for (ImDrawCmd& command : picture.CmdLists[i]->CmdBuffer) {
            ImVec4& clip = command.ClipRect;
            clip = {std::max(clip.x, left), std::max(clip.y, top), std::min(clip.z, right), std::min(clip.w, bottom)};
        }
    }
}

}  // namespace haoping::desktop
