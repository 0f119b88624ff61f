#include "text/field_names.h"

#include <array>

#include "text/word_table.h"

namespace haoping {
namespace {

enum class Part : std::uint8_t { person, field, beside };

// clang-format off
constexpr WordEntry<Part> words[] = {
    {"name", Part::person}, {"names", Part::person}, {"firstname", Part::person}, {"lastname", Part::person},
    {"customer", Part::person}, {"customername", Part::person}, {"client", Part::person}, {"buyer", Part::person},
    {"buyername", Part::person}, {"recipient", Part::person}, {"signature", Part::person}, {"agent", Part::person},
    {"username", Part::person}, {"nickname", Part::person}, {"sender", Part::person}, {"rep", Part::person},
    {"representative", Part::person}, {"date", Part::field}, {"dates", Part::field}, {"day", Part::field},
    {"days", Part::field}, {"month", Part::field}, {"year", Part::field}, {"time", Part::field},
    {"timeframe", Part::field}, {"hours", Part::field}, {"duration", Part::field}, {"deadline", Part::field},
    {"order", Part::field}, {"number", Part::field}, {"numbers", Part::field}, {"no", Part::beside},
    {"id", Part::field}, {"ordernumber", Part::field}, {"orderno", Part::field}, {"orderid", Part::field},
    {"tracking", Part::field}, {"trackingnumber", Part::field}, {"trackingno", Part::field}, {"amount", Part::field},
    {"sum", Part::field}, {"price", Part::field}, {"total", Part::field}, {"currency", Part::field},
    {"value", Part::field}, {"percentage", Part::field}, {"percent", Part::field}, {"quantity", Part::field},
    {"rate", Part::field}, {"product", Part::field}, {"productname", Part::field}, {"item", Part::field},
    {"items", Part::field}, {"address", Part::field}, {"street", Part::field}, {"city", Part::field},
    {"country", Part::field}, {"state", Part::field}, {"zip", Part::field}, {"postcode", Part::field},
    {"phone", Part::field}, {"telephone", Part::field}, {"email", Part::field}, {"shop", Part::field},
    {"store", Part::field}, {"company", Part::field}, {"brand", Part::field}, {"link", Part::field},
    {"url", Part::field}, {"website", Part::field}, {"code", Part::field}, {"reason", Part::field},
    {"issue", Part::field}, {"carrier", Part::field}, {"courier", Part::field}, {"warehouse", Part::field},
    {"location", Part::field}, {"problem", Part::field}, {"availability", Part::field}, {"weeks", Part::field},
    {"channel", Part::field}, {"department", Part::field}, {"title", Part::field}, {"position", Part::field},
    {"size", Part::field}, {"colour", Part::field}, {"color", Part::field}, {"model", Part::field},
    {"details", Part::field}, {"x", Part::field}, {"xx", Part::field}, {"xxx", Part::field}, {"your", Part::beside},
    {"my", Part::beside}, {"our", Part::beside}, {"his", Part::beside}, {"her", Part::beside},
    {"their", Part::beside}, {"the", Part::beside}, {"a", Part::beside}, {"an", Part::beside}, {"of", Part::beside},
    {"insert", Part::beside}, {"enter", Part::beside}, {"add", Part::beside}, {"fill", Part::beside},
    {"in", Part::beside}, {"here", Part::beside}, {"type", Part::beside}, {"put", Part::beside},
    {"please", Part::beside}, {"specific", Part::beside}, {"first", Part::beside}, {"last", Part::beside},
    {"full", Part::beside}, {"family", Part::beside}, {"s", Part::beside}, {"and", Part::beside},
    {"or", Part::beside}, {"refund", Part::beside}, {"delivery", Part::beside}, {"shipping", Part::beside},
    {"arrival", Part::beside}, {"expected", Part::beside}, {"estimated", Part::beside}, {"return", Part::beside},
    {"new", Part::beside}, {"old", Part::beside}, {"original", Part::beside}, {"current", Part::beside},
    {"correct", Part::beside}, {"purchase", Part::beside}, {"ship", Part::beside}, {"payment", Part::beside},
    {"account", Part::beside}, {"discount", Part::beside}, {"coupon", Part::beside}, {"voucher", Part::beside},
    {"promo", Part::beside}, {"support", Part::beside}, {"service", Part::beside}, {"contact", Part::beside},
    {"team", Part::beside}, {"parcel", Part::beside}, {"package", Part::beside}, {"case", Part::beside},
    {"ticket", Part::beside}, {"reference", Part::beside}, {"invoice", Part::beside}, {"business", Part::beside},
    {"working", Part::beside}, {"customer's", Part::beside}, {"buyer's", Part::beside}, {"seller", Part::beside},
    {"user", Part::beside}, {"job", Part::beside}, {"exact", Part::beside}, {"response", Part::beside},
    {"processing", Part::beside}, {"start", Part::beside}, {"end", Part::beside}, {"feedback", Part::beside},
    {"week", Part::beside}, {"to", Part::beside}, {"y", Part::field}, {"number", Part::field},
};

struct HanPart {
    std::u16string_view text;
    Part part;
};
// The longer of two that begin alike comes first.
constexpr std::array<HanPart, 99> han_parts{{
    {u"客户姓名", Part::person}, {u"客户名", Part::person}, {u"客户", Part::person}, {u"顾客", Part::person},
    {u"买家", Part::person}, {u"客服", Part::person}, {u"姓名", Part::person}, {u"名字", Part::person}, {u"称呼", Part::person},
    {u"昵称", Part::person}, {u"收件人", Part::person}, {u"署名", Part::person}, {u"签名", Part::person},
    {u"全名", Part::person}, {u"姓氏", Part::person}, {u"姓", Part::person}, {u"名称", Part::field}, {u"订单编号", Part::field},
    {u"订单号", Part::field}, {u"订单", Part::field}, {u"运单号", Part::field}, {u"快递单号", Part::field},
    {u"物流单号", Part::field}, {u"追踪号", Part::field}, {u"跟踪号", Part::field}, {u"单号", Part::field}, {u"编号", Part::field},
    {u"号码", Part::field}, {u"日期", Part::field}, {u"时间", Part::field}, {u"天数", Part::field}, {u"期限", Part::field},
    {u"金额", Part::field}, {u"价格", Part::field}, {u"款项", Part::field}, {u"总价", Part::field}, {u"数字", Part::field},
    {u"数量", Part::field}, {u"比例", Part::field}, {u"商品", Part::field}, {u"产品", Part::field}, {u"货品", Part::field},
    {u"店铺", Part::field}, {u"店名", Part::field}, {u"品牌", Part::field}, {u"地址", Part::field}, {u"电话", Part::field},
    {u"手机", Part::field}, {u"邮箱", Part::field}, {u"邮编", Part::field}, {u"链接", Part::field}, {u"网址", Part::field},
    {u"原因", Part::field}, {u"理由", Part::field}, {u"问题", Part::field}, {u"公司", Part::field}, {u"国家", Part::field},
    {u"城市", Part::field}, {u"承运商", Part::field}, {u"折扣码", Part::field}, {u"优惠码", Part::field}, {u"尺码", Part::field},
    {u"颜色", Part::field}, {u"型号", Part::field}, {u"年", Part::field}, {u"月", Part::field}, {u"日", Part::field},
    {u"某", Part::field}, {u"请", Part::beside}, {u"填写", Part::beside}, {u"填入", Part::beside}, {u"填", Part::beside},
    {u"输入", Part::beside}, {u"插入", Part::beside}, {u"此处", Part::beside}, {u"这里", Part::beside}, {u"在此", Part::beside},
    {u"您", Part::beside}, {u"你", Part::beside}, {u"的", Part::beside}, {u"对方", Part::beside}, {u"具体", Part::beside},
    {u"预计", Part::beside}, {u"退款", Part::beside}, {u"收货", Part::beside}, {u"发货", Part::beside}, {u"到货", Part::beside},
    {u"送达", Part::beside}, {u"下单", Part::beside}, {u"购买", Part::beside}, {u"快递", Part::beside}, {u"物流", Part::beside},
    {u"运单", Part::beside}, {u"新", Part::beside}, {u"原", Part::beside}, {u"号", Part::beside}, {u"名", Part::beside},
    {u"码", Part::beside}, {u"款", Part::beside},
}};
// clang-format on
constexpr WordTable word_table(words);

struct ReadPart {
    Part part;
    std::uint32_t end;
};

std::optional<ReadPart> read_part(const Atoms& atoms, std::uint32_t at) {
    if (atoms.is_any(at, {u"_", u"-", u"'", u"."})) return ReadPart{Part::beside, at + 1};
    if (!atoms.is_han(at)) {
        const auto* part = atoms[at].kind == TokenKind::word ? word_table.find(atoms[at].text) : nullptr;
        return part != nullptr ? std::optional(ReadPart{*part, at + 1}) : std::nullopt;
    }
    for (const auto& entry : han_parts) {
        if (const auto length = atoms.spells(at, entry.text); length > 0) return ReadPart{entry.part, at + length};
    }
    return std::nullopt;
}

}  // namespace

FieldName field_named(const Atoms& atoms, std::uint32_t begin, std::uint32_t end) {
    auto named = FieldName::none;
    for (auto at = begin; at < end;) {
        const auto part = read_part(atoms, at);
        if (!part || part->end > end) return FieldName::none;
        if (part->part == Part::person) named = FieldName::person;
        if (part->part == Part::field && named == FieldName::none) named = FieldName::thing;
        at = part->end;
    }
    return named;
}

}  // namespace haoping
