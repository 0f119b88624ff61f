#include "pmatch_fixture.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

struct Slip {
    const char* kind;
    const char* written;
};

// Of "silk".
constexpr Slip slips[] = {{"mf", "sil"},  {"mf", "ilk"},   {"mf", "slk"},   {"mr", "solk"},
                          {"mr", "milk"}, {"mr", "sila"},  {"mt", "islk"},  {"mt", "slik"},
                          {"mt", "sikl"}, {"mx", "silks"}, {"mx", "asilk"}, {"mx", "sillk"}};

}  // namespace

SCENARIO("Each kind of misspelling is allowed by its own letter", "[pmatch][misspelling]") {
    for (const auto* kind : {"mf", "mr", "mt", "mx"}) {
        const auto pattern = "match_" + std::string(kind) + "(silk)";
        CHECK(matches(pattern, "silk"));
        for (const auto& slip : slips) {
            INFO(pattern << " " << slip.written);
            CHECK(matches(pattern, slip.written) == (std::string(kind) == slip.kind));
        }
    }
}

SCENARIO("m allows one of any kind", "[pmatch][misspelling]") {
    for (const auto& slip : slips) {
        CHECK(matches("match_m(silk)", slip.written));
        CHECK_FALSE(matches("match(silk)", slip.written));
    }
    for (const auto* two : {"slikk", "islx", "isl", "ssilkk", "mill", "ikls"})
        CHECK_FALSE(matches("match_m(silk)", two));
}

SCENARIO("Letters behind m are put together", "[pmatch][misspelling]") {
    CHECK(matches("match_mfx(silk)", "sil"));
    CHECK(matches("match_mfx(silk)", "silks"));
    CHECK_FALSE(matches("match_mfx(silk)", "milk"));
    CHECK(matches("match_mxfrt(silk)", "milk"));
}

SCENARIO("m2 allows two in a word of eight characters or more", "[pmatch][misspelling]") {
    CHECK(matches("match_m2(warehouse)", "warhuse"));
    CHECK(matches("match_m2(warehouse)", "wraehuose"));
    CHECK(matches("match_m2(warehouse)", "aarehousse"));
    CHECK(matches("match_m2(warehouse)", "waerhouze"));
    CHECK_FALSE(matches("match_m2(warehouse)", "wrhuse"));
    CHECK_FALSE(matches("match_m(warehouse)", "warhuse"));
    CHECK(matches("match_m2(parcels)", "parcel"));
    CHECK_FALSE(matches("match_m2(parcels)", "parce"));
    GIVEN("several words") {
        THEN("each has its own allowance") {
            CHECK(matches("match_m2(parcels from warehouse)", "parsels form warhuse"));
        }
    }
    GIVEN("words that could be taken for each other") {
        THEN("they are shared out so that each is close enough") {
            CHECK(matches("match_m2o(abcdwwww bbccwwww)", "bbccwwww xbxdwwww"));
            CHECK_FALSE(matches("match_m2o(abcdwwww bbccwwww)", "bbccwwww xxxdwwww"));
        }
    }
}

SCENARIO("Short words must be right", "[pmatch][misspelling]") {
    CHECK_FALSE(matches("match_mf(tea)", "te"));
    CHECK_FALSE(matches("match_m(tea)", "sea"));
    CHECK_FALSE(matches("match_m(tea)", "tae"));
    CHECK(matches("match_m(tea)", "teas"));
    CHECK_FALSE(matches("match_m(it)", "its"));
    GIVEN("wildcards") {
        THEN("they don't make a word longer") {
            CHECK_FALSE(matches("match_m(?te?)", "asex"));
            CHECK(matches("match_m(?team?)", "aseamx"));
        }
    }
}

SCENARIO("? is any one character and * any number of them", "[pmatch][wildcard]") {
    CHECK(matches("match(?ilk)", "milk"));
    CHECK_FALSE(matches("match(?ilk)", "ilk"));
    CHECK(matches("match(re*)", "refund"));
    CHECK(matches("match(re*)", "re"));
    CHECK(matches("match(*fund*)", "refunded"));
    CHECK(matches("match(r*f*d)", "refund"));
    CHECK_FALSE(matches("match(r*f*d)", "refunds"));
    CHECK(matches("match(*)", ""));
    CHECK_FALSE(matches("match(?)", ""));
    CHECK(matches("match_m(apolog*)", "appologize"));
    CHECK(matches("match_mf(*ologies)", "apolgies"));
}
