#include <algorithm>

#include "support/catch.h"
#include "support/rubric_fixture.h"

using namespace haoping;
using namespace haoping::fixture;

namespace {

const std::string letter_rubric = R"js({"criteria": [
    {"id": "sum", "title": {"en": "Names the refund", "zh": "说明退款"}, "weight": 5, "dimension": "facts",
     "full": {"fact": "refund_sum", "near": ["refund", "退款"]}},
    {"id": "day", "title": {"en": "Says when it left", "zh": "说明发货日期"}, "weight": 3, "dimension": "facts",
     "full": {"fact": "ship_date", "near": ["left", "发出"]}},
    {"id": "apology", "title": {"en": "Apologises", "zh": "道歉"}, "weight": 2, "dimension": "empathy", "full": ["sorry", "抱歉"]}]})js";

Marks marks_of_letter(std::string_view reply) { return assess(reply, rubric_of(letter_rubric), facts_of_ana()).marks; }

}  // namespace

SCENARIO("A letter in a language that is not read here is marked by its values, and is for a person",
         "[rubric][language]") {
    const auto letters = {
        "Estimada Ana: sentimos mucho las molestias. Su paquete salió el 18/11/2026 y le devolvemos 48,90 $ a su "
        "tarjeta. Muchas gracias.",
        "Liebe Ana, es tut uns leid. Ihr Paket ist am 18.11.2026 abgegangen, und wir erstatten Ihnen 48,90 $ auf die "
        "Karte. Mit besten Grüßen",
        "Chère Ana, nous sommes désolés. Votre colis est parti le 18/11/2026 et nous vous remboursons 48,90 $ sur "
        "votre carte. Merci beaucoup",
        "Droga Ana, bardzo przepraszamy. Paczka została wysłana 18.11.2026, a na kartę zwrócimy 48,90 $. Dziękujemy za "
        "cierpliwość i życzymy miłego dnia.",
        "Gentile Ana, ci dispiace molto. Il suo pacco è partito il 18/11/2026 e le rimborsiamo 48,90 $ sulla carta. La "
        "ringraziamo per la pazienza.",
        "Cara Ana, pedimos desculpa. A sua encomenda saiu no dia 18/11/2026 e vamos devolver 48,90 $ para o seu "
        "cartão. Não é preciso fazer nada.",
        "Beste Ana, het spijt ons zeer. Uw pakket is op 18-11-2026 verzonden en wij betalen u 48,90 $ terug op de "
        "kaart. Met vriendelijke groet",
        "Дорогая Анна, нам очень жаль. Посылка отправлена 18.11.2026, и мы вернём вам 48,90 $ на карту. Спасибо за "
        "терпение!",
    };
    for (const std::string_view letter : letters) {
        CAPTURE(letter);
        const auto marks = marks_of_letter(letter);
        CHECK_FALSE(marks.unscorable);
        CHECK(marks.total >= 0.4);
        CHECK(marks.total <= 0.5);
        CHECK(marks.criteria[2].reason == MatchReason::unread);
        CHECK(marks.criteria[2].confidence < unsure_below);
    }
}

SCENARIO("A letter in another language without the values earns a little, not nothing", "[rubric][language]") {
    const auto marks = marks_of_letter(
        "Estimada Ana: sentimos mucho las molestias. Vamos a ver lo que pasa con su paquete y le escribimos pronto.");
    CHECK_FALSE(marks.unscorable);
    CHECK(marks.total >= 0.04);
    CHECK(marks.total < 0.2);
}

SCENARIO("Accents alone make no letter", "[rubric][language]") {
    CHECK(marks_of_letter("éàü ñçö àéê üñé öçà êàü ñéö çàê üöñ éçà").total == 0);
}

SCENARIO("English with names and Chinese are no other language", "[rubric][language]") {
    for (const std::string_view letter :
         {"Dear José, the café in München and the crêpes of Zoë are fine. We refund US $48.90 and it left yesterday.",
          "您好，我们为您退款48.90美元，包裹昨天已发出，非常抱歉。"}) {
        CAPTURE(letter);
        for (const auto& criterion : marks_of_letter(letter).criteria) CHECK(criterion.reason != MatchReason::unread);
    }
}

SCENARIO("What a letter quotes is not its language", "[rubric][language]") {
    const auto is_mixed = [](std::string_view letter) {
        const auto marks = marks_of_letter(letter);
        return std::ranges::count(marks.bounds, Bound::Kind::mixed_languages, &Bound::kind) > 0;
    };
    CHECK_FALSE(is_mixed(
        "尊敬的Lopes女士：我们已向平台递交申请，全文如下：“The buyer asks to cancel the order, please check it and "
        "release the money.”通常两天内会有答复，结果由平台决定，我们不作承诺，退款48.90美元照常办理。"));
    CHECK_FALSE(is_mixed(
        "Dear Ana, the carrier wrote to us today: \"包裹已于十一月十八日离开杭州，无法召回\". That means that it "
        "can no longer be stopped, and we refund you after its return."));
    CHECK(
        is_mixed("尊敬的Lopes女士：the buyer asks to cancel the order, please check it and release the money. "
                 "通常两天内会有答复，结果由平台决定，我们不作承诺，退款48.90美元照常办理。"));
    CHECK(
        is_mixed("\"Dear Ana, we cannot stop the parcel and we refund you after its return. 包裹已发出，无法召回，"
                 "退回后我们给您退款，请您放心。\""));
}
