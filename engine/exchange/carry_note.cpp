#include "exchange/carry_note.h"

#include <array>

namespace haoping {

namespace {

struct Wording {
    CarryReason reason;
    CarryFate fate;
    const char* en;  // {} is the note's detail
    const char* zh;
};
using enum CarryFate;
using R = CarryReason;

// In the order of CarryReason.
constexpr std::array wordings{
    Wording{R::wrong_options_take_points, changed,
            "wrong options take points away there, where here each option counts by itself",
            "那边选错会扣分，这里每个选项单独计分"},
    Wording{R::steps_became_pairs, changed, "the steps became pairs: each place with its step",
            "排序题改成了匹配题：序号对步骤"},
    Wording{R::only_these_dates, changed, "only these ways of writing the date are right there",
            "那边只认列出的几种日期写法"},
    Wording{R::only_as_written, changed, "only the answer as it is written is right there: {}",
            "那边只认这样写的答案：{}"},
    Wording{R::letter_became_options, changed,
            "the sentences of the letter became options to choose from; corrections stand in the explanations",
            "信中的句子变成了选项，改正写在解析里"},
    Wording{R::no_way_back, changed, "it has {} options there, more than an import takes back here",
            "那边有 {} 个选项，超出这里能导入的数目"},
    Wording{R::option_reasons_joined, changed, "the reasons of the options were joined to the explanation",
            "各选项的理由并入了答案解析"},
    Wording{R::marked_by_a_person, changed,
            "a teacher marks the written answer there, by the points and the model answer",
            "那边由教师按要点和参考答案给分"},
    Wording{R::no_form_there, left_out, "there is no such kind of question there", "那边没有这种题型"},

    Wording{R::unknown_kind, left_out, "questions of the kind '{}' have no form here", "这里没有“{}”这种题型"},
    Wording{R::no_right_answer, left_out, "no right answer is marked: mark it there and import again",
            "没有标出正确答案：请在原题中标出后重新导入"},
    Wording{R::text_to_type, left_out,
            "a text to type in can't be checked by value here: make it a choice, a number or a date",
            "这里无法核对自由填写的文字：请改成选择题、数字题或日期题"},
    Wording{R::asks_several_things, left_out, "it asks several things at once: make a question of each",
            "一题问了几件事：请拆成几道题"},
    Wording{R::broken_question, left_out, "it is not written as the format asks: {}", "写法不合格式：{}"},
    Wording{R::no_unit, left_out, "it names no unit of the course: give one with --unit",
            "没有写明课程单元：请用 --unit 指定"},
    Wording{R::unit_is_full, left_out, "a unit holds {} questions at most: import the rest into another unit",
            "一个单元最多 {} 题：其余请导入别的单元"},
    Wording{R::not_valid_here, left_out, "{}", "这里的题目不能这样写：{}"},
    Wording{R::explanation_missing, changed, "explanations are missing; plain ones stand in their place",
            "缺少解析，已放入简单的说明"},
    Wording{R::measure_missing, changed, "it doesn't say what the number counts; 'number' stands in its place",
            "没有写数字的单位，已写作“数值”"},
    Wording{R::part_points_lost, changed, "its own points for parts of an answer were not taken along",
            "原题的部分得分规则没有带过来"},
    Wording{R::picture_lost, changed, "a picture, sound or file was not taken along", "图片、声音或附件没有带过来"},
    Wording{R::layout_lost, changed, "its layout (bold, lists, tables …) became plain text",
            "版式（粗体、列表、表格等）变成了纯文字"},
    Wording{R::comments_lost, changed, "hints, and comments on right and wrong answers, were not taken along",
            "提示和对答对、答错的评语没有带过来"},
    Wording{R::more_answers, changed, "only the first of several right answers was taken", "几个正确答案只取了第一个"},
    Wording{R::spare_answers, changed, "answers that belong to nothing were left away", "没有对应项的答案已略去"},
    Wording{R::became_number, changed, "the text to type in became a number, compared by value",
            "填写的文字改成了数字，按数值核对"},
    Wording{R::renamed, changed, "it is called '{}' here", "在这里的编号是“{}”"},

    Wording{R::not_xml, unreadable, "it is not well-formed XML here ({}): export it again, or mend it there",
            "此处不是正确的 XML（{}）：请重新导出或修正"},
    Wording{R::too_deep, unreadable, "its elements are nested more than {} deep", "XML 元素嵌套超过 {} 层"},
    Wording{R::too_large, unreadable, "it is larger than {} MB: export the questions in several parts",
            "超过 {} MB：请分几次导出"},
    Wording{R::too_many_files, unreadable, "it holds more than {} files: export the questions in several parts",
            "其中文件超过 {} 个：请分几次导出"},
    Wording{R::too_many_questions, left_out, "more than {} questions stand in it; the rest was not read",
            "题目超过 {} 道，其余没有读取"},
    Wording{R::not_an_archive, unreadable, "it is a damaged zip file ({}): export it again",
            "zip 文件已损坏（{}）：请重新导出"},
    Wording{R::no_item_file, left_out, "the package names this file but does not have it",
            "包里写了这个文件，但找不到它"},
    Wording{R::no_sheet, unreadable, "it holds no QTI package (imsmanifest.xml) and no sheet of questions (.xlsx)",
            "其中没有 QTI 包（imsmanifest.xml），也没有题目表（.xlsx）"},
    Wording{R::no_columns, unreadable,
            "it has no columns 题型 and 题干 as in the sheet that 学习通 offers to download; it has: {}",
            "没有学习通模板中的“题型”和“题干”两列；现有：{}"},
    Wording{R::no_known_format, unreadable,
            "it is none of GIFT, Moodle XML, QTI 2.1 and the 学习通 sheet: choose one of these when exporting",
            "不是 GIFT、Moodle XML、QTI 2.1 或学习通表格：请以其中一种格式导出"},
};

const Wording& wording_of(CarryReason reason) { return wordings.at(static_cast<std::size_t>(reason)); }

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < wordings.size(); ++i)
        if (wordings.at(i).reason != static_cast<CarryReason>(i)) return false;
    return wordings.size() == static_cast<std::size_t>(CarryReason::no_known_format) + 1;
}
static_assert(is_in_order());

}  // namespace

CarryFate fate_of(CarryReason reason) { return wording_of(reason).fate; }

std::string told(const CarryNote& note, Locale locale) {
    const auto& wording = wording_of(note.why);
    std::string text = locale == Locale::en ? wording.en : wording.zh;
    if (const auto slot = text.find("{}"); slot != std::string::npos) text.replace(slot, 2, note.detail);
    if (wording.fate == CarryFate::left_out) text.insert(0, locale == Locale::en ? "left out: " : "略去：");
    return text;
}

}  // namespace haoping
