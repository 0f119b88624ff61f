#include "reading.h"
#include "support/catch.h"
#include "text/read_words.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Every token quotes the original text", "[text][tokens]") {
    GIVEN("a reply in two languages with signs of all sorts") {
        const std::string_view reply = "Hi “Anna”, we can’t refund US $46.00 — 我们无法取消。";
        WHEN("it is read") {
            const auto analysis = read(reply);
            THEN("each span gives back what was written, and contractions share theirs") {
                CHECK(originals(analysis) == "Hi|“|Anna|”|,|we|can’t|can’t|refund|US|$|46.00|—|我们|无法|取消|。");
                CHECK(words(analysis) == "hi \" anna \" , we can not refund us $ 46.00 - 我们 无法 取消 。");
            }
        }
    }
}

SCENARIO("Words can be read alone, as they are read in a text", "[text][tokens]") {
    GIVEN("a text with values, denials and two languages") {
        const std::string_view text = "We can't re-send 3 parcels to Anna. 我们无法取消。";
        WHEN("only its words are read") {
            const auto alone = read_words(text);
            THEN("they are those of the whole reading, and nothing else is told of them") {
                CHECK(words(alone) == words(read(text)));
                CHECK(originals(alone) == originals(read(text)));
                CHECK(alone.slots.empty());
                CHECK(alone.clauses.empty());
            }
        }
    }
}

SCENARIO("Disguised letters are read as what they look like", "[text][folding]") {
    struct Case {
        std::string_view written;
        std::string_view read_as;
        std::uint32_t hidden;
    };
    const Case cases[] = {
        {"re\u200Bfund", "refund", 1},                  // zero-width space
        {"\u043Erder", "order", 1},                     // Cyrillic o in a Latin word
        {"\u0441\u043E\u0440\u0443 it", "copy it", 4},  // a whole word of Cyrillic twins
        {"\U0001D42B\U0001D41E\U0001D41F\U0001D42E\U0001D427\U0001D41D", "refund", 6},
        {"ＡＢＣ　１２３", "abc 123", 0},  // full width is honest
        {"R\u00E9sum\u00E9", "resume", 0},
        {"re\u0301sume\u0301", "resume", 0},  // the accents as characters of their own
        {"e\uFB03cient", "efficient", 0},     // ligature ffi
        {"re\u00ADfund", "refund", 1},        // soft hyphen
        {"Kindle\u2122", "kindle \u2122", 0},
        {"\u2764\uFE0F", "\u2764", 0},  // an emoji's variation selector
    };
    GIVEN("words written with other characters than they show") {
        WHEN("they are read") {
            THEN("the words are found and the tricks are counted") {
                for (const auto& c : cases) {
                    INFO(c.written);
                    const auto analysis = read(c.written);
                    CHECK(words(analysis) == c.read_as);
                    CHECK(analysis.hidden_characters == c.hidden);
                }
            }
        }
    }
}

SCENARIO("Real Russian stays Russian", "[text][folding]") {
    GIVEN("a reply with letters that have no Latin twin") {
        WHEN("it is read") {
            const auto analysis = read("Здравствуйте, нос");
            THEN("no letter is changed") {
                CHECK(words(analysis) == "здравствуйте , нос");
                CHECK(analysis.hidden_characters == 0);
            }
        }
    }
}

SCENARIO("Contractions, run-together words and chat are taken apart", "[text][tokens]") {
    struct Case {
        std::string_view written;
        std::string_view lemmas;
    };
    const Case cases[] = {
        {"can't", "can not"},  {"cannot", "can not"},
        {"won't", "will not"}, {"I'm", "i be"},
        {"we'll", "we will"},  {"they've", "they have"},
        {"it's", "it be"},     {"customer's", "custom"},
        {"didnt", "do not"},   {"thankyou", "thank you"},
        {"alot", "a lot"},     {"asap", "as soon as possibl"},
        {"pls", "pleas"},      {"u", "you"},
        {"thx", "thank"},      {"don’t", "do not"},
        {"e-mail", "email"},   {"re-send", "resend"},
        {"48h", "48 h"},       {"let's", "let us"},
        {"PLEASE", "pleas"},
    };
    GIVEN("words that stand for others") {
        WHEN("they are read") {
            THEN("their lemmas are those of the full words") {
                for (const auto& c : cases) {
                    INFO(c.written);
                    CHECK(lemmas(c.written) == c.lemmas);
                }
            }
        }
    }
}

SCENARIO("Forms of one word share a lemma", "[text][lemmas]") {
    struct Case {
        std::string_view one;
        std::string_view other;
    };
    const Case cases[] = {
        {"sent", "sending"},      {"refunded", "refunds"},    {"apologise", "apologized"},
        {"colour", "colors"},     {"paid", "pays"},           {"was", "are"},
        {"bought", "buying"},     {"parcels", "parcel"},      {"cancellation", "cancelled"},
        {"enquiry", "inquiries"}, {"organise", "organizing"}, {"resent", "resends"},
        {"cheque", "check"},      {"broken", "breaks"},       {"shipping", "shipped"},
    };
    GIVEN("two forms of a word") {
        WHEN("their lemmas are compared") {
            THEN("they are equal") {
                for (const auto& c : cases) {
                    INFO(c.one << " / " << c.other);
                    CHECK(lemmas(c.one) == lemmas(c.other));
                }
            }
        }
    }
    GIVEN("two words that only look alike") {
        WHEN("their lemmas are compared") {
            THEN("they differ") {
                CHECK(lemmas("universe") != lemmas("unit"));
                CHECK(lemmas("customs") != lemmas("custom"));
                CHECK(lemmas("sent") != lemmas("resent"));
            }
        }
    }
}

SCENARIO("Words are counted in both languages", "[text][tokens]") {
    GIVEN("five English words and eight Chinese characters") {
        WHEN("the reply is read") {
            const auto analysis = read("We can't refund you 46 now。我们今天补发商品");
            THEN("a contraction is one word and 1.6 characters are one") {
                CHECK(analysis.latin_words == 5);
                CHECK(analysis.han_characters == 8);
                CHECK(analysis.words() == 10.0);
            }
        }
    }
}

SCENARIO("Words copied from the customer are marked", "[text][quotation]") {
    const std::string_view message = "My parcel says delivered but I have not received it. Where is it?";
    GIVEN("a reply that repeats a run of six words or more") {
        WHEN("it is read against the message") {
            const auto analysis = read_quoting("You write: MY PARCEL says “delivered” but I have not. Sorry!", message);
            THEN("the run is marked, whatever its signs and capitals") {
                CHECK(quoted_words(analysis) == "my parcel says delivered but i have not");
            }
        }
        WHEN("only five words in a row are the same") {
            const auto analysis = read_quoting("I see that my parcel says delivered but we will help.", message);
            THEN("nothing is marked") { CHECK(quoted_words(analysis).empty()); }
        }
    }
    GIVEN("a reply with a quoted line") {
        WHEN("it is read") {
            const auto analysis = read("Hello,\n> where is my parcel\nIt is on its way, 5 > 3.");
            THEN("that line is marked and no other") { CHECK(quoted_words(analysis) == "where is my parcel"); }
        }
    }
}

SCENARIO("Misspelled words of the trade are corrected", "[text][correction]") {
    GIVEN("a reply with slips of one and two letters") {
        WHEN("it is read with a dictionary") {
            const auto analysis = read_with_dictionary(
                "We will refunf the parcle and are sorry for the inconvinience, PLAESE recieve it.");
            THEN("each slip has the lemma of the word that was meant") {
                CHECK(corrections(analysis) ==
                      "refunf>refund parcle>parcel inconvinience>inconveni plaese>pleas recieve>receiv");
            }
        }
    }
    GIVEN("words that are right, names and words too short to tell") {
        WHEN("they are read with a dictionary") {
            const auto analysis = read_with_dictionary(
                "The hippo was sheep, cosy and in colours, we asked Marte and Yanwem, adn ok. See www.refunf.com now.");
            THEN("nothing is corrected") { CHECK(corrections(analysis).empty()); }
        }
    }
    GIVEN("no dictionary") {
        WHEN("a slip is read") {
            THEN("it stays as it is") { CHECK(corrections(read("We will refunf it.")).empty()); }
        }
    }
}
