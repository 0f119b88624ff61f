// All shipped items leave and come back.
#include <algorithm>
#include <map>

#include "course/course_texts.h"
#include "exchange/archive.h"
#include "exchange/carry_in.h"
#include "exchange/carry_out.h"
#include "exchange/question_formats.h"
#include "exchange/quiz_file_text.h"
#include "support/catch.h"
#include "support/folders.h"

using namespace haoping;

namespace {

const std::vector<QuizItem>& shipped_items() {
    static const auto texts = read_course_texts(FolderSource(test::shipped_packs() / "core")).texts;
    return texts.items;
}

// An item as one language has it, as the file would have it.
class InOneLanguage {
public:
    explicit InOneLanguage(Locale locale) : m_locale(locale) {}

    std::string operator()(QuizItem item) const {
        reduce(item.question);
        reduce(item.why);
        std::visit(*this, item.task);
        return quiz_file_text(item.unit, {item});
    }

    void operator()(TrueOrFalse& /*task*/) const {}
    void operator()(DateToFind& /*task*/) const {}
    void operator()(NumberToFind& task) const { reduce(task.unit); }
    void operator()(StepsInOrder& task) const {
        for (auto& each : task.steps) reduce(each);
    }
    void operator()(Choice& task) const {
        for (auto& each : task.options) reduce(each.text), reduce(each.why);
    }
    void operator()(Pairs& task) const {
        for (auto& each : task.pairs) reduce(each.left), reduce(each.right);
    }
    void operator()(Groups& task) const {
        for (auto& group : task.groups) {
            reduce(group.title);
            for (auto& each : group.members) reduce(each);
        }
    }
    void operator()(LetterWithMistakes& task) const {
        for (auto& each : task.mistakes) reduce(each.why);
    }
    void operator()(ShortAnswer& /*task*/) const {}  // never comes back

private:
    void reduce(LocalText& text) const { (m_locale == Locale::en ? text.zh : text.en).clear(); }
    Locale m_locale;
};

using Way = CarriedQuestions (*)(const std::vector<CarriedQuestion>&, Locale);

CarriedQuestions by_gift(const std::vector<CarriedQuestion>& questions, Locale) {
    return read_gift(gift_text(questions));
}
CarriedQuestions by_moodle_xml(const std::vector<CarriedQuestion>& questions, Locale) {
    return read_moodle_xml(moodle_xml_text(questions));
}
CarriedQuestions by_qti(const std::vector<CarriedQuestion>& questions, Locale locale) {
    return read_qti_package(unpack(pack_archive(qti_package(questions, locale))).files);
}
CarriedQuestions by_chaoxing(const std::vector<CarriedQuestion>& questions, Locale) {
    const auto rows = chaoxing_rows(questions);
    QuestionSheet sheet{rows.front(), {}};
    for (std::size_t i = 1; i < rows.size(); ++i) {
        auto& row = sheet.rows.emplace_back();
        for (std::size_t column = 0; column < rows[i].size(); ++column) row.cells[rows[0][column]] = rows[i][column];
    }
    return read_chaoxing(sheet);
}

struct Trip {
    std::size_t came_back = 0;
    std::vector<std::string> changed;  // came back otherwise than they left
    std::vector<std::string> missing;
};

Trip trip_of(ExchangeFormat format, Way way, Locale locale) {
    const auto out = carry_over(shipped_items(), format, locale);
    const auto in = carry_in(way(out.questions, locale).questions, {locale, {}, "practice"});
    std::map<std::string, QuizItem> back;
    for (const auto& item : in.items) back.emplace(item.id, item);
    Trip trip;
    const InOneLanguage in_one_language(locale);
    for (const auto& item : shipped_items()) {
        const auto found = back.find(item.id);
        if (found == back.end())
            trip.missing.push_back(item.id);
        else if (in_one_language(item) == in_one_language(found->second))
            ++trip.came_back;
        else
            trip.changed.push_back(item.id);
    }
    return trip;
}

std::vector<std::string> ids_where(bool (*holds)(const QuizItem&)) {
    std::vector<std::string> ids;
    for (const auto& item : shipped_items())
        if (holds(item)) ids.push_back(item.id);
    return ids;
}

bool is_short_letter(const QuizItem& item) {
    const auto* letter = std::get_if<LetterWithMistakes>(&item.task);
    return letter != nullptr && sentences_of(*letter).size() <= 9;
}
bool is_composed(const QuizItem& item) { return kind_of(item.task) == QuizKind::short_answer; }
bool is_long_letter(const QuizItem& item) { return kind_of(item.task) == QuizKind::letter && !is_short_letter(item); }
bool has_no_way_back(const QuizItem& item) { return is_long_letter(item) || is_composed(item); }
bool is_tolerant(const QuizItem& item) {
    const auto* number = std::get_if<NumberToFind>(&item.task);
    return number != nullptr && number->tolerance > 0;
}
bool has_no_row(const QuizItem& item) {
    const auto kind = kind_of(item.task);
    return kind == QuizKind::order || kind == QuizKind::pairs || kind == QuizKind::groups || has_no_way_back(item);
}
bool changes_in_a_row(const QuizItem& item) { return is_short_letter(item) || is_tolerant(item); }

}  // namespace

SCENARIO("Shipped items come back as they left", "[exchange]") {
    const std::vector<std::string> none;
    REQUIRE(shipped_items().size() >= 600);
    for (const auto locale : {Locale::en, Locale::zh}) {
        GIVEN("the items in " + std::string(locale == Locale::en ? "English" : "Chinese")) {
            WHEN("they go by QTI") {
                const auto trip = trip_of(ExchangeFormat::qti, by_qti, locale);
                THEN("all but those that a person marks there are the same") {
                    CHECK(trip.missing == ids_where(is_composed));
                    CHECK(trip.changed == none);
                    CHECK(trip.came_back == shipped_items().size() - trip.missing.size());
                }
            }
            // A letter becomes a choice of its sentences, and an item has nine options at most.
            WHEN("they go by Moodle XML") {
                const auto trip = trip_of(ExchangeFormat::moodle_xml, by_moodle_xml, locale);
                THEN("all but these and the letters are the same") {
                    CHECK(trip.missing == ids_where(has_no_way_back));
                    CHECK(trip.changed == ids_where(is_short_letter));
                }
            }
            WHEN("they go by GIFT") {
                const auto trip = trip_of(ExchangeFormat::gift, by_gift, locale);
                THEN("all but these and the letters are the same") {
                    CHECK(trip.missing == ids_where(has_no_way_back));
                    CHECK(trip.changed == ids_where(is_short_letter));
                }
            }
            WHEN("they go by the sheet of 学习通") {
                const auto trip = trip_of(ExchangeFormat::chaoxing, by_chaoxing, locale);
                THEN("what it has a kind for is the same, but for tolerances") {
                    CHECK(trip.missing == ids_where(has_no_row));
                    CHECK(trip.changed == ids_where(changes_in_a_row));
                }
            }
        }
    }
}
