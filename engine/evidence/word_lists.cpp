#include "evidence/word_lists.h"

#include "text/word_table.h"

namespace haoping {

namespace {

constexpr WordTable function_words({
    "a",     "an",   "the",   "this", "that",   "these", "those", "i",       "we",     "you",   "he",      "she",
    "it",    "they", "me",    "us",   "him",    "her",   "them",  "my",      "our",    "your",  "his",     "its",
    "their", "is",   "am",    "are",  "was",    "were",  "be",    "been",    "being",  "have",  "has",     "had",
    "do",    "does", "did",   "will", "would",  "can",   "could", "shall",   "should", "may",   "might",   "must",
    "to",    "of",   "in",    "on",   "at",     "for",   "from",  "with",    "by",     "about", "after",   "before",
    "as",    "into", "until", "and",  "or",     "but",   "so",    "because", "if",     "when",  "while",   "than",
    "then",  "not",  "no",    "what", "which",  "who",   "how",   "why",     "where",  "there", "here",    "any",
    "some",  "all",  "more",  "very", "please", "let",   "just",  "also",    "too",    "again", "already", "yet",
    "still", "u",    "pls",   "ur",   "since",  "off",   "out",   "up",      "over",   "during", "through",
});

constexpr WordTable function_characters({
    "的", "了", "是", "我", "您", "你", "们", "会", "请", "在", "和", "已", "把", "给", "为", "将", "也", "就", "不",
    "这", "那", "有", "可", "以", "到", "对", "于", "如", "果", "后", "与", "并", "让", "被", "吗", "呢", "很",
});

constexpr WordTable domain_words({
    "address",  "apologise", "apologize", "apology",     "box",     "cancel",  "cancelled",     "carrier",   "colour",
    "color",    "courier",   "coupon",    "customer",    "customs", "damaged", "deliver",       "delivered", "delivery",
    "discount", "dispatch",  "exchange",  "goods",       "item",    "items",   "label",         "lost",      "missing",
    "money",    "order",     "ordered",   "package",     "parcel",  "parts",   "paid",          "pay",       "payment",
    "photo",    "picture",   "post",      "postage",     "price",   "product", "quality",       "receive",   "received",
    "refund",   "refunded",  "replace",   "replacement", "resend",  "return",  "seller",        "send",      "sent",
    "ship",     "shipped",   "shipping",  "shop",        "size",    "sorry",   "stock",         "store",     "tracking",
    "voucher",  "warehouse", "warranty",  "wrong",       "check",   "contact", "inconvenience", "inform",    "patience",
    "problem",  "reply",     "wait",      "waiting",     "客户",    "订单",    "包裹",          "退款",      "发货",
    "退货",     "物流",      "取消",      "商品",        "地址",    "快递",    "补发",          "换货",      "抱歉",
    "运费",     "优惠",      "收到",      "海关",        "清关",    "仓库",    "签收",          "赔偿",      "折扣",
    "查",       "查询",      "等",        "等待",        "消息",    "联系",    "耐心",          "处理",      "问题",
    "不便",     "申报",      "关税",      "税",          "税费",    "清关费",  "下单",          "评价",      "照片",
    "寄",       "寄出",         "寄回",      "退回",    "面单",    "重发",    "补寄",          "退还",      "运单",
});

constexpr WordTable courtesies({
    "hello",   "thank",  "thanks", "regards", "really",     "great",     "today",     "tomorrow", "morning",
    "evening", "always", "never",  "think",   "everything", "something", "nothing",   "first",    "right",
    "things",  "thing",  "every",  "looking", "afternoon",  "lovely",    "yesterday", "happy",    "writing",
});

}  // namespace

bool is_function_word(std::string_view folded) { return function_words.contains(folded); }

bool is_function_character(std::string_view han) { return function_characters.contains(han); }

bool is_courtesy(std::string_view folded) { return courtesies.contains(folded); }

bool is_domain_word(std::string_view folded) { return domain_words.contains(folded); }

}  // namespace haoping
