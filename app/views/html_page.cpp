#include "views/html_page.h"

#include <fmt/format.h>

#include "diagnostics/printable.h"

namespace haoping {

namespace {

constexpr std::string_view paper_style = R"css(
@page { size: A4; margin: 16mm; }
* { box-sizing: border-box; }
body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Segoe UI", sans-serif; color: #1B2230;
       background: #fff; max-width: 860px; margin: 24px auto; padding: 0 20px; }
h1 { font-size: 22px; line-height: 1.35; margin: 4px 0 8px; } h2 { font-size: 16px; margin: 26px 0 8px; }
.meta, footer { color: #4A5465; font-size: 13px; }
table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid #DFE3E9; }
td.number, th.number { text-align: right; white-space: nowrap; } td small { color: #4A5465; display: block; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #DFE3E9; border-radius: 8px; padding: 12px 16px; }
.text, p, h1, td, small { unicode-bidi: plaintext; } b, mark, u { unicode-bidi: isolate; }
)css";

}  // namespace

std::string html_escaped(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char sign : printable(text, LineBreaks::kept)) {
        switch (sign) {
            case '&': html += "&amp;"; break;
            case '<': html += "&lt;"; break;
            case '>': html += "&gt;"; break;
            case '"': html += "&quot;"; break;
            case '\'': html += "&#39;"; break;
            default: html += sign;
        }
    }
    return html;
}

std::string html_page_begin(Locale locale, std::string_view title, std::string_view style) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}{}</style>\n</head>\n"
        "<body>\n",
        locale == Locale::zh ? "zh-CN" : "en", html_escaped(title), paper_style, style);
}

}  // namespace haoping
