#include "text/word_memory.h"

#include <string>

#include "support/catch.h"

using namespace haoping;

SCENARIO("What was answered for a word is never told of another", "[text][memory]") {
    GIVEN("a memory to which far more words came than it has room for") {
        constexpr int words = 20'000;
        WordMemory<int> memory;
        for (int i = 0; i < words; ++i) memory.keep("word" + std::to_string(i), i);

        WHEN("it is asked for each of them") {
            int wrong = 0;
            int known = 0;
            for (int i = 0; i < words; ++i)
                if (const auto* answer = memory.find("word" + std::to_string(i))) ++(*answer == i ? known : wrong);

            THEN("it knows some of them, and of these only their own answers") {
                CHECK(wrong == 0);
                CHECK(known > 0);
                CHECK(known < words);
            }
        }
        WHEN("it is asked for the last one, for no word and for one that it never saw") {
            const auto* last = memory.find("word" + std::to_string(words - 1));

            THEN("it knows the last one alone") {
                REQUIRE(last != nullptr);
                CHECK(*last == words - 1);
                CHECK(memory.find("") == nullptr);
                CHECK(memory.find("parcel") == nullptr);
            }
        }
        WHEN("a word comes that is longer than words are") {
            const std::string endless(20'000, 'a');
            memory.keep(endless, 1);

            THEN("it is not kept") { CHECK(memory.find(endless) == nullptr); }
        }
    }
}
