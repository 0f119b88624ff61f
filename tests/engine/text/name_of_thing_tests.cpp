#include "slot_case.h"

using namespace haoping;
using namespace haoping::test;

SCENARIO("Order and tracking numbers are read in groups", "[text][slots][identifiers]") {
    const Case cases[] = {
        {"LP 00712264 CN", "identifier LP 00712264 CN = LP00712264CN"},
        {"LP-00712264-CN", "identifier LP-00712264-CN = LP00712264CN"},
        {"lp00712264cn", "identifier lp00712264cn = LP00712264CN"},
        {"tracking number: lp 00712264 cn", "identifier lp 00712264 cn = LP00712264CN"},
        {"RE 44 120 881 9 IT", "identifier RE 44 120 881 9 IT = RE441208819IT"},
        {"order 114 - 3941689 - 8772232", "identifier 114 - 3941689 - 8772232 = 11439416898772232"},
        {"订单号：8104 7725 31", "identifier 8104 7725 31 = 8104772531"},
        {"No. 8104772531", "identifier 8104772531 = 8104772531"},
        {"#4821", "identifier #4821 = 4821"},
        {"your order is ord-2201", "identifier ord-2201 = ORD2201"},
        {"订单号是8821", "identifier 8821 = 8821"},
        {"order 8104772531 10 lipsticks", "identifier 8104772531 = 8104772531|number 10 = 10"},
    };
    GIVEN("numbers that name a thing, divided in many ways") {
        WHEN("they are read") {
            THEN("they are whole") { check_all(cases); }
        }
    }
}

SCENARIO("Years, postcodes and quantities name no order", "[text][slots][identifiers]") {
    const Case cases[] = {
        {"order 2026", "number 2026 = 2026"},
        {"postcode 200030", "number 200030 = 200030"},
        {"邮编200030", "number 200030 = 200030"},
        {"zip code 90210-1234", "number 90210 = 90210|number 1234 = 1234"},
        {"80020-090 Curitiba", "number 80020 = 80020|number 090 = 90"},
        {"SW1A1AA", "number 1 = 1|number 1 = 1"},
        {"150000 pieces", "number 150000 = 150000"},
    };
    GIVEN("digits that count or tell a place") {
        WHEN("they are read") {
            THEN("they are numbers") { check_all(cases); }
        }
    }
}
