#include <random>
#include <vector>

#include "reading.h"
#include "support/catch.h"
#include "text/utf8.h"

using namespace haoping;
using namespace haoping::test;

namespace {

// Where code points begin and end, malformed stretches counted as one each.
std::vector<bool> borders_of(std::string_view text) {
    std::vector<bool> borders(text.size() + 1, false);
    for (std::uint32_t at = 0; at < text.size(); at = decode(text, at).span.end) borders[at] = true;
    borders.back() = true;
    return borders;
}

// True when all spans lie on borders of the text, in order, and the indices fit together.
bool is_sound(const Analysis& analysis) {
    const auto borders = borders_of(analysis.text);
    const auto fits = [&](Span span) {
        return span.begin < span.end && span.end <= analysis.text.size() && borders[span.begin] && borders[span.end];
    };
    std::uint32_t last = 0;
    for (const auto& token : analysis.tokens) {
        if (!fits(token.span) || token.span.begin < last || token.folded.empty()) return false;
        if (token.sentence >= analysis.sentences.size()) return false;
        last = token.span.begin;
    }
    last = 0;
    for (const auto& slot : analysis.slots) {
        if (!fits(slot.span) || slot.span.begin < last || slot.last_token < slot.first_token) return false;
        if (slot.last_token >= analysis.tokens.size()) return false;
        last = slot.span.end;
    }
    std::uint32_t covered = 0;
    for (const auto& sentence : analysis.sentences) {
        if (!fits(sentence.span) || sentence.first_token != covered || sentence.token_count == 0) return false;
        if (sentence.paragraph >= analysis.paragraph_count) return false;
        covered += sentence.token_count;
    }
    return covered == analysis.tokens.size();
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

}  // namespace

SCENARIO("Malformed UTF-8 is read as replacement characters", "[text][utf8]") {
    struct Case {
        std::string_view bytes;
        std::string_view read_as;
    };
    const Case cases[] = {
        {"a\xFF"
         "b",
         "a \uFFFD b"},                                       // no such byte
        {"\xC3", "\uFFFD"},                                   // cut off
        {"\xE4\xBD", "\uFFFD"},                               // cut off after two
        {"\xC0\xAF", "\uFFFD \uFFFD"},                        // overlong
        {"\xED\xA0\x80", "\uFFFD \uFFFD \uFFFD"},             // a surrogate
        {"\xF5\x80\x80\x80", "\uFFFD \uFFFD \uFFFD \uFFFD"},  // beyond U+10FFFF
    };
    GIVEN("bytes that are no UTF-8") {
        WHEN("they are read") {
            THEN("each malformed stretch is one sign with its own span") {
                for (const auto& c : cases) {
                    const auto analysis = read(c.bytes);
                    CHECK(words(analysis) == c.read_as);
                    CHECK(is_sound(analysis));
                }
            }
        }
    }
}

SCENARIO("Empty and blank replies have nothing in them", "[text]") {
    GIVEN("replies without a word") {
        WHEN("they are read") {
            THEN("there are no tokens, sentences or paragraphs") {
                for (const std::string_view reply : {"", " ", "\n\n", "\u200B", "\u3000\t\r\n", "\u0301"}) {
                    const auto analysis = read(reply);
                    CHECK(analysis.tokens.empty());
                    CHECK(analysis.sentences.empty());
                    CHECK(analysis.paragraph_count == 0);
                }
            }
        }
    }
}

SCENARIO("Long replies are read up to the limit", "[text]") {
    GIVEN("a reply of 60,000 bytes in characters of three") {
        const auto reply = repeated("\u4F60", 20'000);
        WHEN("it is read") {
            const auto analysis = read(reply);
            THEN("the text is kept whole and the tokens end before 20,000 bytes, on a character's border") {
                CHECK(analysis.text.size() == 60'000);
                CHECK(analysis.han_characters == 6'666);
                CHECK(analysis.tokens.back().span.end == 19'998);
            }
        }
    }
}

SCENARIO("Nothing that is written breaks the reading", "[text]") {
    GIVEN("replies made to break it") {
        const std::string replies[] = {
            repeated("a\u0301\u0302\u0303", 2'000),
            repeated("\u0915\u094D", 3'000),
            repeated("\u0301", 9'000),
            repeated("not ", 5'000),
            repeated("不", 6'000),
            repeated(".", 20'000),
            repeated("\"", 20'000),
            repeated("1-", 10'000),
            repeated("1 ", 10'000),
            repeated("{", 20'000),
            repeated("a@", 10'000),
            repeated("a.", 10'000),
            repeated("十", 6'000),
            repeated("1,", 10'000),
            "1" + repeated(",00", 6'000),
            "1" + repeated(" 000", 5'000),
            repeated("LP 1 ", 4'000),
            repeated("1 and a half ", 1'500),
            repeated("一点", 3'000),
            repeated("[name", 4'000),
            repeated("【日", 3'000),
            repeated("%a", 10'000),
            repeated("_", 20'000),
            repeated("xx/", 6'000),
            repeated("18.", 6'000),
            repeated("the 4th and ", 1'600),
            repeated("\u00BD", 10'000),
            repeated("\U0001F600\u200D", 2'000),
            repeated("one hundred ", 1'500),
            std::string(20'000, 'x'),
            std::string(20'000, '9'),
            repeated("a'", 10'000),
            repeated("/", 20'000),
            std::string("a\0b", 3),
            "\uFB01\u2026\u00BD\u2460\u3251\uFDFA",
            "\U0002F800\U00020000",
            "www.",
            "http://",
            "$",
            "#",
            "US $",
            "Nov",
            "百分之",
            "(",
            "next",
            "within",
        };
        WHEN("they are read with a message and a dictionary") {
            THEN("every span and index is sound") {
                for (const auto& reply : replies) {
                    INFO(reply.substr(0, 20));
                    CHECK(is_sound(read_quoting(reply, reply)));
                }
            }
        }
    }
}

SCENARIO("Random bytes and random mixtures are read soundly and always alike", "[text]") {
    GIVEN("a thousand replies of random pieces") {
        const std::string_view pieces[] = {"\xFF", "\xE4",   "\u4F60",     "not", "can't", " ",  "\n",    ".",
                                           ",",    "$",      "46",         "3-5", "days",  "天", "11月",  "无",
                                           "法",   "\u200B", "#",          "{{",  "}}",    "@",  "a.com", "we",
                                           "will", "\u0301", "\U0001F600", "if",  "?",     "—",  "5.",    "Nov"};
        std::mt19937 random(20261119);
        WHEN("each is read twice") {
            THEN("the readings are sound and equal") {
                for (auto i = 0; i < 1'000; ++i) {
                    std::string reply;
                    for (auto k = 0; k < 30; ++k) reply += pieces[random() % std::size(pieces)];
                    const auto analysis = read_quoting(reply, "we will not refund you 46 days");
                    INFO(reply);
                    CHECK(is_sound(analysis));
                    CHECK(words(analysis) == words(read(reply)));
                }
            }
        }
    }
}
