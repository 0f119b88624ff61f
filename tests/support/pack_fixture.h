#pragma once

#include <map>
#include <stdexcept>
#include <string>

#include "pack/load_pack.h"

namespace haoping::test {

// The pack in these files; throws with everything that is wrong with them.
inline Pack pack_of(std::map<std::string, std::string> files) {
    auto result = load_pack(MemorySource{std::move(files)}, [](const std::string&) { return nullptr; });
    if (result.value) return std::move(*result.value);
    std::string problems;
    for (const auto& diagnostic : result.diagnostics) problems += to_string(diagnostic) + "\n";
    throw std::runtime_error(problems);
}

inline const char* const shop_manifest = R"json({
  "format": 1, "id": "test-shop", "version": "1.0.0", "title": {"en": "Test shop", "zh": "测试店铺"},
  "language": "en", "author": "Tests", "licence": "MIT", "units": ["ORD-12"]
})json";

inline const char* const shop_units = R"json({"units": [
  {"id": "ORD-12", "title": {"en": "Cancelling an order", "zh": "取消订单"}}
]})json";

inline const char* const shop_gates = R"json({"gates": [
  {"id": "G1", "title": {"en": "No blame", "zh": "不推责"}, "evidence": "your own fault", "cap": 40, "unit": "ORD-12",
   "why": {"en": "Blame ends the talk.", "zh": "指责会结束对话。"},
   "instead": {"en": "Say what you do next.", "zh": "说明下一步。"}}
]})json";

// A shop with three orders: one shipped, one packed whose parcel leaves in the afternoon, one unpaid.
inline const char* const lipsticks = R"json({
  "id": "lipsticks", "title": {"en": "Ten lipsticks", "zh": "十支口红"}, "summary": {"en": "She wants to cancel.", "zh": "她想取消。"},
  "units": ["ORD-12"], "difficulty": 2, "channel": "mail", "platform": "Shop", "trainee": "Li Xiao",
  "customer": {"name": "Ana Lopes", "address_as": "Ana", "country": "BR", "language": "en", "mood": "calm",
               "patience_minutes": 120, "orders_before": 1},
  "desk": {
    "now": "2026-11-19T09:00", "shop": "Rosa Beauty",
    "orders": [
      {"id": "1001", "placed": "2026-11-16T08:51", "payment": "card", "status": "shipped",
       "items": [{"id": "lipstick", "name": {"en": "Lipstick set", "zh": "口红套装"}, "quantity": 1, "unit_price": "44.90 USD"}],
       "shipping": "4.00 USD", "paid": "48.90 USD",
       "ship_to": {"name": "Ana Lopes", "lines": ["Rua das Flores 214"], "country": "BR"},
       "parcels": [{"id": "p1", "carrier": "Cainiao", "tracking_number": "LP 0071-2264 cn", "items": ["lipstick"],
         "expected": ["2026-12-04", "2026-12-09"],
         "events": [
           {"at": "2026-11-18T16:40", "kind": "departed", "place": {"en": "Hangzhou", "zh": "杭州"}, "text": {"en": "Left the warehouse", "zh": "已离开仓库"}},
           {"at": "2026-11-19T12:00", "kind": "in_transit", "place": {"en": "Shanghai", "zh": "上海"}, "text": {"en": "On its way", "zh": "运输中"}}]}]},
      {"id": "1002", "placed": "2026-11-18T10:00", "payment": "card", "status": "packed",
       "items": [{"id": "mirror", "name": {"en": "Mirror", "zh": "镜子"}, "quantity": 2, "unit_price": "5.00 USD"}],
       "shipping": "0.00 USD", "paid": "10.00 USD",
       "ship_to": {"name": "Ana Lopes", "lines": ["Rua das Flores 214"], "country": "BR"},
       "parcels": [{"id": "p2", "carrier": "Cainiao", "tracking_number": "LP00712265CN", "items": ["mirror"],
         "events": [
           {"at": "2026-11-19T15:00", "kind": "departed", "place": {"en": "Hangzhou", "zh": "杭州"}, "text": {"en": "Left the warehouse", "zh": "已离开仓库"}}]}]},
      {"id": "1003", "placed": "2026-11-19T08:00", "payment": "card", "status": "unpaid",
       "items": [{"id": "brush", "name": {"en": "Brush", "zh": "刷子"}, "quantity": 1, "unit_price": "3.00 USD"}],
       "shipping": "0.00 USD", "paid": "3.00 USD",
       "ship_to": {"name": "Ana Lopes", "lines": ["Rua das Flores 214"], "country": "BR"}, "parcels": []}],
    "stock": [{"item": "lipstick", "name": {"en": "Lipstick set", "zh": "口红套装"}, "available": 1},
              {"item": "mirror", "name": {"en": "Mirror", "zh": "镜子"}, "available": 0}]
  },
  "facts": {"refund_sum": {"money": "5.00 USD"}, "shop_name": {"wording": ["Rosa Velvet Beauty"]}},
  "start": "opening",
  "steps": {
    "opening": {
      "message": [
        {"text": {"en": "Hello, please cancel my order of lipsticks today.", "zh": "您好，请今天取消我的口红订单。"}},
        {"text": {"en": "Hi, I changed my mind about the ten lipsticks.", "zh": "您好，我不想要那十支口红了。"},
         "photo": {"en": "A screenshot of the order", "zh": "订单截图"}},
        {"text": {"en": "I do not want my lipstick order any more, cancel it.", "zh": "我不要口红了，请取消。"}}],
      "task": {"en": "Tell her where the parcel is.", "zh": "告诉她包裹在哪里。"},
      "rubric": {"pass": 60, "criteria": [
        {"id": "sorry", "title": {"en": "Apologises", "zh": "道歉"}, "kind": "must", "dimension": "empathy", "weight": 40,
         "unit": "ORD-12", "full": ["very sorry", "非常抱歉"], "half": ["sorry", "抱歉"], "why": {"en": "It calms.", "zh": "安抚情绪。"},
         "try": {"en": "I am very sorry about this.", "zh": "非常抱歉。"}},
        {"id": "left", "title": {"en": "Says that it left", "zh": "说明已发出"}, "kind": "must", "dimension": "facts", "weight": 40,
         "unit": "ORD-12", "full": ["parcel (has left|left)", "包裹 已经 (发出|离开)"], "why": {"en": "She must know.", "zh": "她需要知道。"},
         "try": {"en": "Your parcel has left our warehouse.", "zh": "包裹已经离开仓库。"}},
        {"id": "no-order", "title": {"en": "Gives no orders", "zh": "不命令"}, "kind": "must_not", "dimension": "communication",
         "weight": 20, "unit": "ORD-12", "full": "you must wait", "why": {"en": "Orders annoy.", "zh": "命令令人不快。"},
         "try": {"en": "Would you like to wait for it?", "zh": "您愿意等一等吗？"}}]},
      "model_reply": {"en": "Dear Ana,\nwe understand your wish, and I am very sorry to say that nobody can stop it: the parcel has left Hangzhou on 18 November and flies tomorrow.\nLi Xiao",
                      "zh": "Ana 您好，\n我们理解您的想法，非常抱歉，包裹已经发出，无法拦截了。\n李晓"},
      "hints": [{"en": "Has the parcel left?", "zh": "包裹发出了吗？"}],
      "reactions": [
        {"when": {"crossed": "any"}, "mood": -4, "end": "dispute"},
        {"when": {"unscorable": true}, "mood": -1, "after_minutes": 60, "goto": "again"},
        {"when": {"all": [{"said": "sorry", "at_least": 0.5}, {"said": "left"}, {"did": "track"}]},
         "mood": 1, "after_minutes": 30, "says": {"en": "Thank you.", "zh": "谢谢。"},
         "effects": [{"flag": "informed"}], "goto": "choice"},
        {"when": {"score_at_least": 60}, "after_minutes": 30, "goto": "choice"},
        {"mood": -1, "after_minutes": 60, "goto": "again"}]
    },
    "again": {
      "message": {"text": {"en": "That does not help me. Where is it?", "zh": "这没有帮助。包裹在哪里？"}},
      "task": {"en": "Answer at last.", "zh": "请作出回答。"},
      "rubric": {"criteria": [
        {"id": "left", "title": {"en": "Says that it left", "zh": "说明已发出"}, "dimension": "facts", "weight": 10,
         "unit": "ORD-12", "full": ["parcel (has left|left)", "包裹 已经 (发出|离开)"], "why": {"en": "She must know.", "zh": "她需要知道。"},
         "try": {"en": "Your parcel has left our warehouse.", "zh": "包裹已经离开仓库。"}}]},
      "model_reply": {"en": "Dear Ana, thank you for asking again. Your parcel has left our warehouse.", "zh": "Ana 您好，包裹已经离开仓库。"},
      "reactions": [{"when": {"said": "left"}, "goto": "choice"}, {"end": "dispute"}]
    },
    "choice": {
      "message": {"text": {"en": "Can I get something back then?", "zh": "那可以退一点吗？"}},
      "task": {"en": "Refund a little.", "zh": "退一点。"},
      "rubric": {"criteria": [
        {"id": "refund", "title": {"en": "States the refund", "zh": "说明退款"}, "dimension": "solution", "weight": 20,
         "unit": "ORD-12", "full": {"all": ["refund {money}", {"action": "refund-part"}]}, "half": "refund",
         "why": {"en": "She wants money.", "zh": "她想要退款。"},
         "try": {"en": "We have refunded 5.00 USD to your card.", "zh": "我们已退还5.00美元。"}}]},
      "model_reply": {"en": "Dear Ana, as a small thank you for waiting there is a refund of 5.00 USD, which your bank shows within three days.", "zh": "Ana 您好，感谢您的耐心，a refund of 5.00 USD 三天内到账。"},
      "reactions": [
        {"when": {"all": [{"refunded": {"min": "4.00 USD", "max": "6.00 USD"}}, {"flag": "informed"}]}, "mood": 1, "end": "kept"},
        {"when": {"refunded": {"min": "0.01 USD", "max": "100.00 USD"}}, "end": "paid"},
        {"mood": -1, "end": "dispute"}]
    }
  },
  "endings": {
    "kept": {"kind": "good", "title": {"en": "Kept", "zh": "留下"}, "text": {"en": "She keeps it.", "zh": "她留下了。"}, "stars": 5},
    "paid": {"kind": "fair", "title": {"en": "Paid", "zh": "已退"}, "text": {"en": "It cost more.", "zh": "花费更多。"}, "stars": 4},
    "dispute": {"kind": "poor", "title": {"en": "Dispute", "zh": "纠纷"}, "text": {"en": "She opens a dispute.", "zh": "她发起纠纷。"}, "stars": 1}
  },
  "actions": [
    {"id": "track", "kind": "look_up_tracking", "order": "1001", "minutes": 2, "result": {"en": "It left on 18 November.", "zh": "18日发出。"}},
    {"id": "stock", "kind": "check_stock", "item": "lipstick", "minutes": 1, "result": {"en": "One is left.", "zh": "还剩一套。"}},
    {"id": "cancel-shipped", "kind": "cancel_order", "order": "1001", "result": {"en": "Cancelled.", "zh": "已取消。"}},
    {"id": "cancel-packed", "kind": "cancel_order", "order": "1002", "result": {"en": "Cancelled.", "zh": "已取消。"}},
    {"id": "cancel-unpaid", "kind": "cancel_order", "order": "1003", "result": {"en": "Cancelled.", "zh": "已取消。"}},
    {"id": "refund-part", "kind": "refund", "order": "1001", "suggested": "5.00 USD", "when": {"did": "track"},
     "not_when": {"en": "Look up the tracking first.", "zh": "请先查询物流。"}, "result": {"en": "Refunded.", "zh": "已退款。"}},
    {"id": "resend", "kind": "resend", "order": "1001", "item": "lipstick", "result": {"en": "Sent again.", "zh": "已补发。"}},
    {"id": "resend-twice", "kind": "resend", "order": "1001", "item": "lipstick", "result": {"en": "Sent again.", "zh": "已补发。"}},
    {"id": "address-shipped", "kind": "change_address", "order": "1001",
     "new_address": {"name": "Ana Lopes", "lines": ["Avenida 7"], "country": "BR"}, "result": {"en": "Changed.", "zh": "已修改。"}},
    {"id": "address-packed", "kind": "change_address", "order": "1002",
     "new_address": {"name": "Ana Lopes", "lines": ["Avenida 7"], "country": "BR"}, "result": {"en": "Changed.", "zh": "已修改。"}},
    {"id": "label", "kind": "send_return_label", "order": "1001", "result": {"en": "Sent.", "zh": "已发送。"}},
    {"id": "enquiry", "kind": "open_carrier_enquiry", "order": "1001", "result": {"en": "Opened.", "zh": "已发起。"},
     "effects": [{"tracking_event": {"parcel": "p1", "at": "2026-11-19T09:00", "kind": "notice",
                  "place": {"en": "Carrier", "zh": "承运商"}, "text": {"en": "Enquiry", "zh": "查询"}}},
                 {"flag": "asked-carrier"}, {"mood": 1}, {"says": {"en": "Thanks for asking.", "zh": "谢谢询问。"}}]},
    {"id": "escalate", "kind": "escalate", "result": {"en": "Passed on.", "zh": "已上报。"}},
    {"id": "wait", "kind": "wait", "minutes": 90, "result": {"en": "Time passes.", "zh": "时间过去了。"}}
  ],
  "whole": {"criteria": [
    {"id": "looked", "title": {"en": "Looked first", "zh": "先查询"}, "dimension": "facts", "weight": 20, "unit": "ORD-12",
     "full": {"action": "track"}, "why": {"en": "Know before you write.", "zh": "先了解再写。"},
     "try": {"en": "Look up the tracking.", "zh": "查询物流。"}}]}
})json";

inline const char* const lipstick_samples = R"json({"samples": [
  {"id": "good", "step": "opening", "after": ["track"],
   "text": "Dear Ana, I am very sorry for the trouble. Your parcel has left our house on Tuesday evening.",
   "expect": {"total": [95, 100], "criteria": {"sorry": 1, "left": 1}, "gates": [], "leads_to": "choice"}},
  {"id": "half", "step": "opening", "text": "Hello Ana, sorry to hear that you changed your mind about the lipsticks. I will see.",
   "expect": {"total": [8, 40], "criteria": {"sorry": 0.5, "left": 0}, "leads_to": "again"}},
  {"id": "blame", "step": "opening", "text": "Dear Ana, this is your own fault because you ordered it, so I am very sorry.",
   "expect": {"gates": ["G1"], "leads_to": "dispute"}}
]})json";

inline std::map<std::string, std::string> shop_files() {
    return {{"pack.json", shop_manifest},
            {"units.json", shop_units},
            {"gates.json", shop_gates},
            {"scenarios/lipsticks.json", lipsticks},
            {"samples/lipsticks.json", lipstick_samples}};
}

inline Pack shop_pack() { return pack_of(shop_files()); }

}  // namespace haoping::test
