#include "text/encoding.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include "text/utf8.h"

namespace haoping {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::size_t most_bytes_judged = 64 * 1024;

bool is_high(char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; }

struct Utf8Count {
    std::size_t characters = 0;  // beyond ASCII
    std::size_t long_ones = 0;   // of these, three bytes or more: Chinese, bent quotes
    std::size_t malformed = 0;
};

Utf8Count count_utf8(std::string_view text) {
    Utf8Count count;
    for (std::uint32_t at = 0; at < text.size();) {
        if (!is_high(text[at])) {
            ++at;
            continue;
        }
        const CodePoint point = decode(text, at);
        const bool replaced = point.value == 0xFFFD && text.substr(at, 3) != "\xEF\xBF\xBD";
        ++(replaced ? count.malformed : count.characters);
        if (!replaced && point.span.end - at > 2) ++count.long_ones;
        at = point.span.end;
    }
    return count;
}

// Empty when some of the bytes are nothing in that encoding.
std::optional<std::string> converted(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status)) return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::u16string text(bytes.size() + 1, u'\0');
    const auto length = ucnv_toUChars(converter.get(), text.data(), static_cast<std::int32_t>(text.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) return std::nullopt;
    text.resize(static_cast<std::size_t>(length));
    if (text.find(u'\0') != std::u16string::npos) return std::nullopt;
    if (text.starts_with(u'\uFEFF')) text.erase(0, 1);
    return to_utf8(text);
}

// GB2312, which nearly all Chinese keeps to, writes each character as two bytes above A0; what Western files have there
// stands mostly alone between plain letters. ICU counts letters and calls English with some Chinese Western.
bool is_all_pairs(std::string_view bytes) {
    constexpr unsigned char least = 0xA1;
    for (std::size_t at = 0; at < bytes.size();) {
        if (!is_high(bytes[at])) {
            ++at;
            continue;
        }
        const bool pair = at + 1 < bytes.size() && static_cast<unsigned char>(bytes[at]) >= least &&
                          static_cast<unsigned char>(bytes[at + 1]) >= least;
        if (!pair) return false;
        at += 2;
    }
    return true;
}

// The best first; by ICU's names.
std::vector<std::string> detected(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    const auto judged = bytes.substr(0, most_bytes_judged);
    ucsdet_setText(detector.get(), judged.data(), static_cast<std::int32_t>(judged.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    std::vector<std::string> names;
    for (std::int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        constexpr std::int32_t mere_chance = 10;  // what ICU gives an encoding that is only not impossible
        if (ucsdet_getConfidence(matches[at], &status) > mere_chance)
            names.emplace_back(ucsdet_getName(matches[at], &status));
    }
    return names;
}

struct Encoding {
    std::string_view detected_as;
    const char* converter;
    std::string_view name;
};
// What needs another converter than ICU detects (it holds more), or has a name that people know better.
constexpr std::array known_encodings{
    Encoding{"GB18030", "GB18030", "GBK"}, Encoding{"ISO-8859-1", "windows-1252", "Windows-1252"},
    Encoding{"windows-1252", "windows-1252", "Windows-1252"}, Encoding{"UTF-16LE", "UTF-16LE", "UTF-16"},
    Encoding{"UTF-16BE", "UTF-16BE", "UTF-16"}};

bool writes_bytes(std::string_view encoding) {  // one for each character
    return encoding.starts_with("ISO-8859") || encoding.starts_with("windows-") || encoding.starts_with("KOI8");
}

// A line that is UTF-8 stays: a damaged one says nothing of the others.
std::optional<std::string> converted_by_line(std::string_view bytes, const char* encoding) {
    std::string text;
    while (!bytes.empty()) {
        const auto line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
        bytes.remove_prefix(line.size());
        if (line.find('\0') != std::string_view::npos) return std::nullopt;
        const auto read = count_utf8(line).malformed == 0 ? std::string(line) : converted(line, encoding);
        if (!read) return std::nullopt;
        text += *read;
    }
    return text;
}

std::optional<DecodedText> decoded_as(std::string_view bytes, const std::string& detected_as) {
    const auto* known = std::ranges::find(known_encodings, detected_as, &Encoding::detected_as);
    const bool is_known = known != known_encodings.end();
    const char* encoding = is_known ? known->converter : detected_as.c_str();
    auto text = writes_bytes(encoding) ? converted_by_line(bytes, encoding) : converted(bytes, encoding);
    if (!text) return std::nullopt;
    return DecodedText{std::move(*text), is_known ? std::string(known->name) : detected_as};
}

std::optional<DecodedText> marked_utf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return decoded_as(bytes, "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF")) return decoded_as(bytes, "UTF-16BE");
    return std::nullopt;
}

// Latin letters in UTF-16 without its mark: every other byte is 0.
bool looks_wide(std::string_view bytes) {
    constexpr std::ptrdiff_t least_share = 4;
    return !bytes.empty() && std::ranges::count(bytes, '\0') >= std::ssize(bytes) / least_share + 1;
}

std::vector<std::string> candidates_for(std::string_view bytes) {
    auto names = detected(bytes);
    std::erase(names, "UTF-8");
    // With every byte in a pair it is Chinese or another East Asian text: which one, ICU may say, but nothing Western.
    if (is_all_pairs(bytes)) {
        const bool eastern = !names.empty() && (names.front().starts_with("EUC-") || names.front() == "Big5");
        if (!eastern) names.insert(names.begin(), "GB18030");
    }
    names.emplace_back("windows-1252");
    return names;
}

}  // namespace

std::optional<DecodedText> decode_file_text(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    if (auto text = marked_utf16(bytes)) return text;
    const Utf8Count utf8 = count_utf8(bytes);
    if (utf8.malformed == 0 && !looks_wide(bytes)) return DecodedText{std::string(bytes), {}};
    constexpr std::size_t most_malformed = 10;  // of so many characters one: a text that was damaged
    // Three bytes that happen to be a character are rare in other encodings, two are not.
    const bool mostly_long = utf8.long_ones > 0 && utf8.long_ones >= utf8.malformed;
    if (mostly_long || utf8.characters > utf8.malformed * most_malformed)
        return DecodedText{std::string(bytes), utf8.malformed == 0 ? "" : "UTF-8 with damaged characters"};
    for (const auto& name : candidates_for(bytes))
        if (auto text = decoded_as(bytes, name)) return text;
    return std::nullopt;
}

}  // namespace haoping
