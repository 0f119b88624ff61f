#include "reading.h"
#include "support/catch.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Text is divided into sentences", "[text][sentences]") {
    struct Case {
        std::string_view reply;
        std::string_view sentences;
    };
    const Case cases[] = {
        {"I am sorry. We will refund you!", "I am sorry.|We will refund you!"},
        {"I am sorry.We will refund you", "I am sorry.|We will refund you"},
        {"sorry. we will", "sorry.|we will"},
        {"Dear Mr. Smith, it weighs 3.5 kg.", "Dear Mr. Smith, it weighs 3.5 kg."},
        {"Use tape, e.g. brown tape. Thanks", "Use tape, e.g. brown tape.|Thanks"},
        {"It leaves on 18 Nov. We will write.", "It leaves on 18 Nov.|We will write."},
        {"It leaves on 18.11. and comes by 05.12. We will write.",
         "It leaves on 18.11. and comes by 05.12.|We will write."},
        {"You get Rs. 450 and 1.299,50 €. We are sorry.", "You get Rs. 450 and 1.299,50 €.|We are sorry."},
        {"Order No. 4821 left. No. It did not.", "Order No. 4821 left.|No.|It did not."},
        {"See www.17track.net/x?y=1 now", "See www.17track.net/x?y=1 now"},
        {"Really?! Yes...", "Really?!|Yes..."},
        {"He said “sorry.” We wait.", "He said “sorry.”|We wait."},
        {"Hello Anna\nthank you", "Hello Anna|thank you"},
        {"您好。我们会补发！好吗？好", "您好。|我们会补发！|好吗？|好"},
        {"好的亲~马上发货", "好的亲~|马上发货"},
        {"3~5天", "3~5天"},
    };
    GIVEN("replies with full stops of all kinds") {
        WHEN("they are divided") {
            THEN("a sentence ends where a reader would end it") {
                for (const auto& c : cases) {
                    INFO(c.reply);
                    CHECK(sentences(c.reply) == c.sentences);
                }
            }
        }
    }
}

SCENARIO("Paragraphs are told apart", "[text][sentences]") {
    GIVEN("a letter with blank lines") {
        WHEN("it is read") {
            const auto analysis = read("Dear Anna,\n\nSorry.\nWe will help.\r\n \r\nLily");
            THEN("its paragraphs stand between them") {
                CHECK(analysis.paragraph_count == 3);
                CHECK(analysis.sentences.back().paragraph == 2);
            }
        }
    }
    GIVEN("a reply with single line breaks only") {
        WHEN("it is read") {
            THEN("each line is a paragraph") { CHECK(read("Dear Anna,\nSorry. We help.\nLily").paragraph_count == 3); }
        }
    }
}

SCENARIO("Sentences have a form, an actor and a commitment", "[text][roles]") {
    struct Case {
        std::string_view reply;
        std::string_view roles;
    };
    const Case cases[] = {
        {"We will refund you.", "statement we promised"},
        {"We have refunded you.", "statement we promised"},
        {"I refunded the order.", "statement we promised"},
        {"We are sending a new one.", "statement we promised"},
        {"We will try to cancel it.", "statement we possible"},
        {"We can offer a refund.", "statement we possible"},
        {"You can keep it.", "statement you possible"},
        {"Thank you for your message.", "statement unknown none"},
        {"The carrier will contact you.", "statement carrier promised"},
        {"Your parcel was lost by DHL.", "statement carrier none"},
        {"Could you send me a photo?", "request you possible"},
        {"Please check your address.", "request you none"},
        {"Send us a photo.", "request you none"},
        {"Contact the carrier.", "request you none"},
        {"I spoke to the courier.", "statement we none"},
        {"Let me check.", "statement unknown none"},
        {"Let me know.", "request you none"},
        {"When will it arrive?", "question unknown none"},
        {"Would you like a refund?", "question you possible"},
        {"If it does not arrive by Friday, we will resend it.", "conditional we promised"},
        {"If you agree please tell us.", "conditional you none"},
        {"We will refund you if it is lost.", "conditional we promised"},
        {"I will check if it left.", "statement we promised"},
        {"我们会全额退款。", "statement we promised"},
        {"马上为您补发。", "statement we promised"},
        {"您可以拒收包裹。", "statement you possible"},
        {"快递会联系您。", "statement carrier promised"},
        {"请提供照片。", "request you none"},
        {"您收到了吗", "question you none"},
        {"如果没收到，我们会退款。", "conditional we promised"},
        {"我们可能会延迟。", "statement we possible"},
    };
    GIVEN("sentences of a service desk") {
        WHEN("they are read") {
            THEN("it is known who does what, and how surely") {
                for (const auto& c : cases) {
                    INFO(c.reply);
                    CHECK(roles(c.reply) == c.roles);
                }
            }
        }
    }
}
