#include <array>

#include "rooms/gallery/screen_parts.h"

namespace haoping::gallery {

using namespace ui;

namespace {

struct Person {
    std::string_view name;
    std::string_view key;
};

constexpr std::array people{Person{"Ana Lopes", "ana-lopes"},       Person{"Dmitri Kozlov", "dmitri-kozlov"},
                            Person{"Marie Roux", "marie-roux"},     Person{"Joan Whitfield", "joan-whitfield"},
                            Person{"Tomás Silva", "tomas-silva"},   Person{"王晓丽", "wang-xiaoli"},
                            Person{"Katrin Vogel", "katrin-vogel"}, Person{"Sam Okoro", "sam-okoro"},
                            Person{"Kenji Mori", "kenji-mori"}};

}  // namespace

float draw_statuses(Ui& ui, Rect rest, GalleryDraft&) {
    const std::array rows{
        CriterionRow{"1", "Greets her by name", Status::met, "Met", "10", " / 10", {}, false},
        CriterionRow{"6", "Says when the money comes back", Status::partly, "Partly", "5", " / 15",
                     "**“soon”** is not a day: name the number of working days.", true},
        CriterionRow{"7", "说明退货运费由谁承担", Status::missed, "缺少", "0", " / 10", "没有提到运费。", false},
        CriterionRow{"", "Promises nothing the shop cannot keep, in whatever words it is said", Status::broken,
                     "Broken", "− 10", "", "**“100 % guaranteed”** is a promise nobody can keep.", false}};
    for (const CriterionRow& row : rows) {
        criterion_row(ui, cut_top(rest, criterion_row_height(ui, row, rest.w)), row);
    }
    return rest.y;
}

float draw_evidence(Ui& ui, Rect rest, GalleryDraft&) {
    constexpr std::string_view text =
        "I understand you. The money comes soon to your card. 100 % guaranteed. 我们理解您的着急，款项会尽快退回。";
    const auto range = [&](std::string_view part) {
        const std::size_t at = text.find(part);
        return ByteRange{at, at + part.size()};
    };
    const std::array spans{EvidenceSpan{range("I understand you"), Status::met, "2", false, false},
                           EvidenceSpan{range("The money comes soon to your card"), Status::partly, "6", false, false},
                           EvidenceSpan{range("soon"), Status::broken, "G1", true, false},
                           EvidenceSpan{range("100 % guaranteed"), Status::broken, "G2", true, true},
                           EvidenceSpan{range("款项会尽快退回"), Status::partly, "6", false, false}};
    const std::array slots{MissingSlot{range(" 100 %").begin, "who pays postage", "7"}};
    const EvidenceText evidence{text, spans, slots, "Marked reply"};
    return rest.y + evidence_text(ui, rest, evidence).height;
}

float draw_talk(Ui& ui, Rect rest, GalleryDraft&) {
    const std::array messages{
        MessageBubble{Side::customer, "Hello, I ordered 10 lipsticks from you on Monday.", "09:02", "Ana Lopes", true,
                      false},
        MessageBubble{Side::customer, "I want to cancel the order please.", "09:02", "Ana Lopes", false, true},
        MessageBubble{Side::you,
                      "Dear Ana, thank you for your message. May I ask why you would like to cancel?",
                      "You · 09:05",
                      {},
                      true,
                      true},
        MessageBubble{Side::customer, "我姐姐已经买了一样的，所以不需要了。能直接取消吗？", "09:08", "王晓丽", true,
                      true}};
    for (const MessageBubble& message : messages) {
        rest.y += message_bubble(ui, rest, message) + (message.last_of_run ? 12 : 4);
        if (message.side == Side::you) {
            rest.y += event_line(ui, rest, Icon::search, "You looked at the tracking: shipped 18 Nov, 16:40") + 8;
        }
    }
    return rest.y - 12;
}

float draw_people(Ui& ui, Rect rest, GalleryDraft&) {
    Flow flow(rest, {10, 10});
    for (const Person& person : people) {
        avatar(ui, flow.place({34, 34}).centre(), 34, person.name, person.key);
    }
    flow.new_line();
    avatar(ui, flow.place({48, 48}).centre(), 48, "Ana Lopes", "ana-lopes");
    avatar(ui, flow.place({28, 48}).centre(), 28, "Ana Lopes", "ana-lopes");
    flow.new_line();
    const std::array<std::string_view, mood_steps> words{"furious", "angry", "uneasy", "calm", "happy"};
    for (int step = 0; step < mood_steps; ++step) {
        const std::string_view word = words[static_cast<std::size_t>(step)];
        const Rect place = flow.place({110, 34});
        mood_face(ui, {place.x + 10, place.centre().y}, 20, step);
        draw_text(ui, {place.x + 28, place.y, 80, 20}, word, small_text, ui.colours().text2);
        mood_bar(ui, {place.x + 28, place.y + 23, 74, 5}, step);
    }
    return flow.bottom();
}

float draw_timeline(Ui& ui, Rect rest, GalleryDraft&) {
    const std::array steps{
        TimelineStep{"Paid", "16 Nov 08:51", StepState::past}, TimelineStep{"Packed", "17 Nov 14:10", StepState::past},
        TimelineStep{"Left the warehouse, Hangzhou", "18 Nov 16:40 · cannot be recalled after this", StepState::now},
        TimelineStep{"出口清关", "预计 11 月 21 日", StepState::expected},
        TimelineStep{"Delivery, Curitiba", "expected 4–9 Dec", StepState::expected}};
    return rest.y + timeline(ui, rest, steps) - 8;
}

}  // namespace haoping::gallery
