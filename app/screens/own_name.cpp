#include "screens/own_name.h"

namespace haoping {

using namespace ui;

namespace {

constexpr std::size_t longest_name = 60;  // characters

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

}  // namespace

OwnNameChange draw_own_name(const Pen& pen, const Rect& rect, OwnNameDraft& draft) {
    constexpr float gap = 10;
    Rect rest = rect;
    const Rect left = cut_left(rest, (rect.w - gap) / 2, gap);
    const std::string_view latin = pen.t.label("Name in Latin letters");
    const std::string_view chinese = pen.t.label("Name in Chinese");
    OwnNameChange change;
    for (const EditorChange& each :
         {text_field(pen.ui, left, latin, draft.latin,
                     {.placeholder = pen.t.label("Latin: Wang Wei"), .max_characters = longest_name}),
          text_field(pen.ui, rest, chinese, draft.chinese,
                     {.placeholder = pen.t.label("Chinese: 王伟"), .max_characters = longest_name})}) {
        change.text_changed = change.text_changed || each.text_changed;
        change.submitted = change.submitted || each.submitted;
    }
    return change;
}

float own_name_height(const Ui& ui) { return ui.metrics().field; }

SetName name_in(const OwnNameDraft& draft) { return {trimmed(draft.latin.text()), trimmed(draft.chinese.text())}; }

}  // namespace haoping
