#include "text/encoding.h"

#include <vector>

#include <unicode/ucnv.h>

#include "support/catch.h"

using namespace haoping;

namespace {

std::string saved_as(const char* encoding, const std::string& utf8) {
    std::string bytes(utf8.size() * 4 + 8, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto length = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                     utf8.data(), static_cast<std::int32_t>(utf8.size()), &status);
    REQUIRE(U_SUCCESS(status));
    bytes.resize(static_cast<std::size_t>(length));
    return bytes;
}

void check_read(const char* encoding, const std::string& name, const std::string& text) {
    const auto read = decode_file_text(saved_as(encoding, text));
    REQUIRE(read);
    CHECK(read->utf8 == text);
    CHECK(read->encoding == name);
}

}  // namespace

SCENARIO("A file is read whatever program saved it", "[text][encoding]") {
    GIVEN("replies as people write them") {
        const std::vector<std::string> chinese{
            "好的", "您好，请问您为什么想取消订单？", "Dear Ana, 您好，退款9欧元。",
            "Dear Ana, we refund 48.90 USD within five business days after the parcel is back with us. 谢谢您",
            "id,text\n1,您好，包裹已于11月18日离开仓库，无法召回。\n"};
        const std::vector<std::string> western{"I don’t know",
                                               "Dear José, we refund 9.00 €.",
                                               "Olá Ana, o pacote já saiu do armazém.",
                                               "Café",
                                               "Dear Zoë, “it’s” on its way…",
                                               "Dear Ana, we can’t call it back — it left on 18 November."};
        THEN("GBK is read as such, also where little of it is Chinese") {
            for (const auto& text : chinese) check_read("GBK", "GBK", text);
        }
        THEN("Windows-1252 is read as such") {
            for (const auto& text : western) check_read("windows-1252", "Windows-1252", text);
        }
        THEN("UTF-16 is read with its mark, and without where it holds Latin letters") {
            for (const auto& text : chinese) check_read("UTF-16", "UTF-16", text);
            for (const auto& text : western) check_read("UTF-16", "UTF-16", text);
            for (const auto& text : western) check_read("UTF-16LE", "UTF-16", text);
        }
        THEN("UTF-8 stays as it is, its mark goes") {
            for (const auto& text : chinese) {
                const auto read = decode_file_text("\xEF\xBB\xBF" + text);
                REQUIRE(read);
                CHECK(read->utf8 == text);
                CHECK(read->encoding.empty());
            }
        }
    }
    GIVEN("a text in UTF-8 of which one character was cut") {
        const std::string cut = std::string("您好，包裹已于11月18日离开仓库，无法召回").substr(0, 50);
        THEN("it stays as it is, and that is told") {
            CHECK(decode_file_text(cut)->utf8 == cut);
            CHECK(decode_file_text(cut)->encoding == "UTF-8 with damaged characters");
        }
    }
    GIVEN("a file in UTF-8 with little Chinese and one broken byte") {
        const std::string file = "Dear Ana, thank you.\nDear Ana, \x92 sorry.\nDear Ana, 您好.\n";
        THEN("it is UTF-8, and the Chinese stays") { CHECK(decode_file_text(file)->utf8 == file); }
    }
    GIVEN("lines in UTF-8 of which one was pasted from an old program") {
        const std::string good = "José, we’ll see.\n";
        THEN("only that line is read otherwise") {
            const auto read = decode_file_text(good + "It\x92s, isn\x92t, can\x92t.\n" + good);
            REQUIRE(read);
            CHECK(read->utf8 == good + "It’s, isn’t, can’t.\n" + good);
            CHECK(read->encoding == "Windows-1252");
        }
    }
    GIVEN("a text with a NUL in it") {
        const std::string text("Dear Ana\0, hello", 16);
        THEN("it stays as it is") { CHECK(decode_file_text(text)->utf8 == text); }
    }
    GIVEN("bytes that are no text") {
        THEN("nothing is made up") {
            CHECK_FALSE(decode_file_text(std::string("PK\x03\x04\x00\x00\x81\x8D\x00\x01", 10)));
        }
    }
    GIVEN("nothing") {
        THEN("it is an empty text") { CHECK(decode_file_text("")->utf8.empty()); }
    }
}
