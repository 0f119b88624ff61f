#include "cli/new_case_texts.h"

namespace haoping::cli {

namespace {

constexpr auto pack_json = R"json({
  "format": 1,
  "id": "@ID@",
  "version": "1.0.0",
  "title": {"en": "My cases", "zh": "我的案例"},
  "language": "en",
  "author": "Your name",
  "licence": "CC-BY-4.0",
  "units": ["LOG-06"],
  "requires": ["core"]
}
)json";

constexpr auto scenario_json = R"json({
  "id": "@ID@",
  "title": {"en": "Where is my scarf?", "zh": "我的围巾到哪了？"},
  "summary": {"en": "A customer has not heard of the order for a week.", "zh": "客户一周没有收到订单的消息。"},
  "units": ["LOG-06"],
  "difficulty": 1,
  "channel": "mail",
  "platform": "Shop",
  "trainee": "Li Xiao",
  "customer": {
    "name": "Maria Silva", "address_as": "Maria", "country": "PT", "language": "en", "mood": "uneasy"
  },
  "desk": {
    "now": "2026-11-19T09:00",
    "shop": "North Lane",
    "orders": [{
      "id": "5507713", "placed": "2026-11-09T10:00", "payment": "card", "status": "shipped",
      "items": [{
        "id": "scarf", "name": {"en": "Wool scarf, grey", "zh": "灰色羊毛围巾"}, "quantity": 1, "unit_price": "24.00 EUR"
      }],
      "shipping": "0.00 EUR",
      "paid": "24.00 EUR",
      "ship_to": {"name": "Maria Silva", "lines": ["Rua das Flores 12", "4050-265 Porto"], "country": "PT"},
      "parcels": [{
        "id": "p1", "carrier": "China Post", "tracking_number": "RB500600706CN", "items": ["scarf"],
        "events": [
          {"at": "2026-11-10T10:00", "kind": "accepted", "place": {"en": "Ningbo", "zh": "宁波"}, "text": {"en": "Accepted by the carrier", "zh": "承运商已揽收"}},
          {"at": "2026-11-12T18:00", "kind": "departed", "place": {"en": "Shanghai", "zh": "上海"}, "text": {"en": "Left for Portugal", "zh": "已离境，发往葡萄牙"}}
        ]
      }]
    }]
  },
  "facts": {
    "parcel_number": {"wording": ["RB500600706CN"]},
    "left_on": {"date": "2026-11-12"},
    "arrives_by": {"date": "2026-11-27"},
    "scarf": {"wording": ["scarf", "围巾"]}
  },
  "start": "opening",
  "steps": {
    "opening": {
      "message": {"text": {
        "en": "Hello, I ordered a scarf ten days ago and hear nothing. Where is it?\nMaria",
        "zh": "你好，我十天前买了一条围巾，一直没有消息。现在到哪了？\nMaria"
      }},
      "task": {
        "en": "Tell Maria where her parcel is and when she will have it.",
        "zh": "告诉 Maria 包裹在哪里、什么时候能收到。"
      },
      "rubric": {
        "pass": 60,
        "criteria": [
          {
            "id": "where", "title": {"en": "Says where the parcel is", "zh": "说明包裹在哪里"},
            "dimension": "facts", "weight": 40,
            "full": {"all": [
              {"fact": "left_on", "near": "(leave|depart|fly|send|ship|go out|on (the|its) way|离境|发出|寄出|出发)"},
              {"fact": "parcel_number"}
            ]},
            "half": {"any": [{"concept": "shipped"}, "(leave|depart|go out|on (the|its) way|离境|途中|路上)", {"fact": "parcel_number"}]},
            "why": {"en": "Who can follow the parcel need not ask again.", "zh": "客户能自己查到，就不必再问。"},
            "missing": {"en": "the day on which it left, and its number", "zh": "离境日期和单号"},
            "try": {"en": "Your parcel RB500600706CN left Shanghai on 12 November.", "zh": "您的包裹 RB500600706CN 已于11月12日离境。"}
          },
          {
            "id": "when", "title": {"en": "Says when it arrives", "zh": "说明何时送达"},
            "dimension": "facts", "weight": 30,
            "full": {"fact": "arrives_by", "near": "(arrive|reach|deliver|come|have|get|with you|送达|到达|收到|送到)"},
            "half": ["(arrive|reach|deliver|come|have it|get it) & (soon|next week|{duration})", "(很快|下周|几天) ... (送达|到达|收到|送到)"],
            "why": {"en": "A day can be planned with.", "zh": "有日期，客户才好安排。"},
            "missing": {"en": "27 November, by which it arrives", "zh": "最迟送达日期：11月27日"},
            "try": {"en": "It will reach you by 27 November.", "zh": "最迟11月27日送到您手中。"}
          },
          {
            "id": "sorry", "title": {"en": "Is sorry for the silence", "zh": "为没有及时告知致歉"},
            "kind": "should", "dimension": "empathy", "weight": 20,
            "full": {"any": [{"concept": "apology"}, {"concept": "empathy"}]},
            "why": {"en": "Ten days without a word are long.", "zh": "十天没有消息，换谁都会着急。"},
            "missing": {"en": "a word on the ten days of silence", "zh": "为十天没有消息说一句抱歉"},
            "try": {"en": "I am sorry that you heard nothing from us.", "zh": "很抱歉，这么久没有给您消息。"}
          },
          {"use": "letter-form", "weight": 10, "try": {"en": "Dear Maria, … Kind regards, Li Xiao", "zh": "Maria 您好，……李晓"}}
        ]
      },
      "model_reply": {
        "en": "Dear Maria,\nI am sorry that you heard nothing from us for ten days. Your scarf is on its way: parcel RB500600706CN left Shanghai on 12 November and will reach you by 27 November. I look at it every day and write to you if anything changes.\nKind regards,\nLi Xiao",
        "zh": "Maria 您好，\n很抱歉，十天都没有给您消息。您的围巾已在路上：包裹 RB500600706CN 已于11月12日离境，最迟11月27日送到您手中。我会每天查看，有变化马上告诉您。\n李晓"
      },
      "reactions": [
        {"when": {"score_at_least": 60}, "mood": 1, "end": "waits"},
        {"mood": -1, "end": "asks-again"}
      ]
    }
  },
  "endings": {
    "waits": {
      "kind": "good", "title": {"en": "She waits", "zh": "客户愿意等"},
      "text": {"en": "Maria follows her parcel and waits.", "zh": "Maria 自己查着物流，安心等候。"}
    },
    "asks-again": {
      "kind": "poor", "title": {"en": "She asks again", "zh": "客户再次追问"},
      "text": {"en": "Two days later Maria asks again, and less kindly.", "zh": "两天后 Maria 又来追问，语气不如上次客气。"}
    }
  }
}
)json";

constexpr auto samples_json = R"json({
  "samples": [
    {
      "id": "good", "step": "opening",
      "text": "Hi Maria,\nplease excuse the long silence. Your scarf went out of Shanghai on 12 November and should be with you by 27 November. You can follow it with the number RB500600706CN.\nBest regards,\nLi Xiao",
      "expect": {"total": [85, 100]}
    },
    {
      "id": "vague", "step": "opening",
      "text": "Dear Maria,\nyour scarf is on its way and will arrive soon. Please wait a little.\nLi Xiao",
      "expect": {"total": [30, 65], "criteria": {"when": 0.5, "sorry": 0}}
    }
  ]
}
)json";

std::string with_id(std::string text, const std::string& id) {
    constexpr std::string_view place = "@ID@";
    return text.replace(text.find(place), place.size(), id);
}

}  // namespace

std::string new_pack_json(const std::string& pack) { return with_id(pack_json, pack); }

std::string new_scenario_json(const std::string& scenario) { return with_id(scenario_json, scenario); }

std::string new_samples_json() { return samples_json; }

}  // namespace haoping::cli
