#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace haoping::ui {
namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Color c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

struct Named {
    std::string_view name;
    Color colour;
};

using Pairs = std::vector<ContrastPair>;

void add(Pairs& pairs, const std::vector<Named>& marks, const std::vector<Named>& grounds, double needs) {
    for (const Named& mark : marks) {
        for (const Named& ground : grounds) {
            pairs.push_back({mark.name, ground.name, mark.colour, ground.colour, needs});
        }
    }
}

}  // namespace

double contrast(Color a, Color b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

std::vector<ContrastPair> promised_pairs(const Palette& c) {
    const std::vector<Named> grounds{{"bg", c.bg},
                                     {"surface", c.surface},
                                     {"sunken", c.sunken},
                                     {"raised", c.raised},
                                     {"accent tint", c.accent_tint},
                                     {"customer bubble", c.customer_bubble},
                                     {"you bubble", c.you_bubble}};
    const Named surface{"surface", c.surface};
    Pairs pairs;
    add(pairs, {{"text", c.text}, {"text2", c.text2}, {"text3", c.text3}}, grounds, text_contrast);
    add(pairs, {{"on accent", c.on_accent}},
        {{"accent", c.accent},
         {"accent hover", c.accent_hover},
         {"accent active", c.accent_active},
         {"heat, solid", c.heat[3]},
         {"heat, 85+", c.heat[4]}},
        text_contrast);
    add(pairs, {{"accent text", c.accent_text}}, {surface, {"accent tint", c.accent_tint}}, text_contrast);
    add(pairs, {{"met", c.met}}, {surface, {"met tint", c.met_tint}}, text_contrast);
    add(pairs, {{"partly", c.part}}, {surface, {"partly tint", c.part_tint}, {"accent tint", c.accent_tint}},
        text_contrast);
    add(pairs, {{"missed", c.miss}}, {surface, {"missed tint", c.miss_tint}}, text_contrast);
    add(pairs, {{"broken", c.viol}},
        {surface, {"broken tint", c.viol_tint}, {"bg", c.bg}, {"accent tint", c.accent_tint}}, text_contrast);
    add(pairs, {{"text", c.text}},
        {{"met tint", c.met_tint},
         {"partly tint", c.part_tint},
         {"missed tint", c.miss_tint},
         {"broken tint", c.viol_tint},
         {"selection", c.selection},
         {"heat, 40+", c.heat[0]},
         {"heat, 55+", c.heat[1]},
         {"heat, 70+", c.heat[2]}},
        text_contrast);
    add(pairs, {{"text2", c.text2}}, {{"broken tint", c.viol_tint}}, text_contrast);
    for (const AvatarColours& avatar : c.avatars) {
        pairs.push_back({"initials", "avatar", avatar.text, avatar.tint, text_contrast});
    }
    add(pairs, {{"line2", c.line2}, {"focus", c.focus}}, {surface, {"bg", c.bg}}, mark_contrast);
    add(pairs, {{"accent", c.accent}, {"spelling", c.spell}, {"grammar", c.grammar}}, {surface}, mark_contrast);
    return pairs;
}

}  // namespace haoping::ui
