#include "views/debrief_html.h"

#include "support/catch.h"
#include "support/session_fixture.h"
#include "views/marked_html.h"

using namespace haoping;
using namespace haoping::test;

namespace {

std::string page_of(const std::string& reply, Locale locale) {
    const auto pack = shop_pack();
    const auto session = Play(pack).use("track").reply(reply).session();
    const Texts t(locale);
    return debrief_html(debrief_view({.pack = pack, .session = session}, t), {.written = Instant{}}, t);
}

CriterionRow row_of(const std::string& label, State state, std::vector<Span> evidence) {
    CriterionRow row;
    row.label = label;
    row.title = "<b>";
    row.state = state;
    row.evidence = std::move(evidence);
    return row;
}

bool has(const std::string& page, std::string_view part) { return page.find(part) != std::string::npos; }

}  // namespace

SCENARIO("Nothing of a reply becomes markup", "[views][html]") {
    GIVEN("a reply full of signs that HTML reads") {
        const std::string reply =
            "Dear Ana, I am very sorry <script>alert('x')</script> & \"quoted\" \x01\x7f. The parcel has left </div>.";
        WHEN("it is escaped") {
            THEN("each sign stands as itself, and control characters do nothing") {
                CHECK(html_escaped("<a href=\"x\" on='y'>&amp;\x01\x7f") ==
                      "&lt;a href=&quot;x&quot; on=&#39;y&#39;&gt;&amp;amp;\\u0001\\u007F");
                CHECK(html_escaped("\xE2\x80\xAEgnp.exe") == "\\u202Egnp.exe");
                CHECK(html_escaped("好评\n\t🙂") == "好评\n\t🙂");
            }
        }
        WHEN("the review is printed") {
            const auto page = page_of(reply, Locale::en);
            THEN("the page has no script, and loads nothing from outside") {
                CHECK_FALSE(has(page, "<script"));
                CHECK(has(page, "&lt;script&gt;"));
                CHECK_FALSE(has(page, "src="));
                CHECK_FALSE(has(page, "href="));
                CHECK_FALSE(has(page, "url("));
                CHECK_FALSE(has(page, "</div>."));
            }
        }
    }
}

SCENARIO("The printed reply keeps its words and shows its evidence", "[views][html]") {
    GIVEN("overlapping evidence") {
        const std::vector<CriterionRow> rows{row_of("1", State::met, {{0, 7}}), row_of("2", State::partly, {{4, 11}})};
        const std::vector<MissingPoint> slots;
        WHEN("it is marked") {
            const auto html = html_marked_reply("one two three", rows, slots);
            THEN("the worse state covers, and each number stands behind its words") {
                CHECK(html ==
                      "<mark class=\"met\">one </mark><mark class=\"partly\">two</mark>"
                      "<sup class=\"badge met\">1</sup><mark class=\"partly\"> thr</mark>"
                      "<sup class=\"badge partly\">2</sup>ee");
            }
        }
    }
    GIVEN("evidence that ends inside a Chinese reply, and a missed point") {
        const std::string reply = "很抱歉。谢谢。";
        const std::vector<CriterionRow> rows{row_of("1", State::met, {{0, 9}}), row_of("2", State::missed, {})};
        const std::vector<MissingPoint> slots{{.row = 1, .at = 12}};
        THEN("no character is split, and the slot names the point") {
            CHECK(html_marked_reply(reply, rows, slots) ==
                  "<mark class=\"met\">很抱歉</mark><sup class=\"badge met\">1</sup>。"
                  " <span class=\"slot\">&lt;b&gt; <b>2</b></span>谢谢。");
        }
    }
}

SCENARIO("The page speaks the interface's language and is whole", "[views][html]") {
    for (const auto locale : {Locale::en, Locale::zh}) {
        GIVEN("a reply, in " + std::string(locale == Locale::en ? "English" : "Chinese")) {
            const auto page = page_of(informing_reply, locale);
            THEN("it begins and ends as a page, with every part") {
                CHECK(page.starts_with("<!DOCTYPE html>"));
                CHECK(page.ends_with("</html>\n"));
                CHECK(has(page, locale == Locale::en ? "lang=\"en\"" : "lang=\"zh-CN\""));
                for (const auto* part :
                     {"Criteria", "Your reply", "Model reply", "Effect of this reply", "What happened"}) {
                    INFO(part);
                    CHECK(has(page, "<h2>" + html_escaped(Texts(locale).label(part)) + "</h2>"));
                }
                CHECK(has(page, "1.0.0"));
            }
        }
    }
}

SCENARIO("An empty and an endless reply can be printed", "[views][html]") {
    CHECK(has(page_of("", Locale::en), "class=\"text\"></div>"));
    CHECK(page_of(std::string(20'000, 'a'), Locale::zh).size() > 40'000);
}
