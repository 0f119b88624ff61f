// Questions of GIFT.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "exchange/html_text.h"
#include "exchange/question_formats.h"
#include "exchange/written_value.h"

namespace haoping {

namespace {

// While a question is read, a sign behind a backslash is one of these: it parts nothing.
constexpr std::string_view escapable = "~=#{}:\\n";
constexpr char first_hidden = '\x01';

std::string with_hidden_escapes(std::string_view text) {
    std::string hidden;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto place = c == '\\' && at + 1 < text.size() ? escapable.find(text[at + 1]) : std::string_view::npos;
        if (place != std::string_view::npos) {
            hidden += static_cast<char>(first_hidden + static_cast<char>(place));
            ++at;
        } else if (c < 0 || c >= ' ' || c == '\n' || c == '\t') {
            hidden += c;
        }
    }
    return hidden;
}

std::string shown(std::string_view text) {
    std::string plain;
    for (const char c : trimmed(text)) {
        const auto place = static_cast<std::size_t>(c - first_hidden);
        if (c < first_hidden || place >= escapable.size())
            plain += c;
        else
            plain += escapable[place] == 'n' ? '\n' : escapable[place];
    }
    return plain;
}

struct GiftAnswer {
    char sign = '=';
    std::string_view text;
    std::optional<double> fraction;
    std::string_view feedback;
};

// "=right#why ~%50%half ~wrong". What stands before the first sign belongs to none.
std::vector<GiftAnswer> answers_in(std::string_view text) {
    std::vector<GiftAnswer> answers;
    for (auto at = text.find_first_of("=~"); at != std::string_view::npos;) {
        const auto next = text.find_first_of("=~", at + 1);
        GiftAnswer answer{.sign = text[at], .text = {}, .fraction = {}, .feedback = {}};
        auto body = trimmed(text.substr(at + 1, next == std::string_view::npos ? next : next - at - 1));
        if (body.starts_with('%')) {
            const auto [weight, rest] = cut(body.substr(1), "%");
            if (const auto number = number_in(weight)) {
                answer.fraction = *number / 100;
                body = rest;
            }
        }
        const auto [shown_text, feedback] = cut(body, "#");
        answer.text = shown_text;
        answer.feedback = feedback;
        answers.push_back(answer);
        at = next;
    }
    return answers;
}

std::optional<bool> truth_of(std::string_view text) {
    if (text == "T" || text == "TRUE") return true;
    if (text == "F" || text == "FALSE") return false;
    return std::nullopt;
}

class GiftQuestion {
public:
    GiftQuestion(CarriedQuestion begun, CarriedQuestions& to) : m_question(std::move(begun)), m_to(to) {}

    void read(std::string_view block) {
        block = read_name(trimmed(block));
        const auto open = block.find('{');
        if (open == std::string_view::npos) return m_to.note(m_question, CarryReason::unknown_kind, "description");
        const auto close = block.find('}', open);
        if (close == std::string_view::npos)
            return m_to.note(m_question, CarryReason::broken_question, "'{' without '}'");
        if (block.find('{', close) != std::string_view::npos)
            return m_to.note(m_question, CarryReason::asks_several_things);
        read_text(trimmed(block.substr(0, open)), trimmed(block.substr(close + 1)));
        const auto [answers, feedback] = cut(block.substr(open + 1, close - open - 1), "####");
        m_question.feedback = text_of(feedback);
        if (!read_answers(trimmed(answers))) return;
        if (m_lost_picture) m_to.note(m_question, CarryReason::picture_lost);
        if (m_lost_layout) m_to.note(m_question, CarryReason::layout_lost);
        m_to.questions.push_back(std::move(m_question));
    }

private:
    std::string_view read_name(std::string_view block) {
        if (!block.starts_with("::")) return block;
        const auto [name, rest] = cut(block.substr(2), "::");
        if (m_question.name.empty()) m_question.name = shown(name);
        return trimmed(rest);
    }

    // A gap in the middle of a sentence is asked for by its answers.
    void read_text(std::string_view before, std::string_view after) {
        constexpr std::string_view html = "[html]";
        m_is_html = before.starts_with(html);
        for (const auto format :
             {html, std::string_view("[plain]"), std::string_view("[moodle]"), std::string_view("[markdown]")})
            if (before.starts_with(format)) before.remove_prefix(format.size());
        m_question.text = text_of(before);
        if (!after.empty()) m_question.text += " _____ " + text_of(after);
    }

    std::string text_of(std::string_view hidden) {
        if (!m_is_html) return shown(hidden);
        const auto html = text_of_html(shown(hidden));
        m_lost_picture = m_lost_picture || html.lost_picture;
        m_lost_layout = m_lost_layout || html.lost_layout;
        return html.text;
    }

    bool read_answers(std::string_view text) {
        if (text.starts_with('#')) return read_numerical(text.substr(1));
        if (const auto truth = truth_of(trimmed(cut(text, "#").before))) return read_true_false(*truth, text);
        const auto answers = answers_in(text);
        if (answers.empty()) {
            m_to.note(m_question, CarryReason::unknown_kind, "essay");
            return false;
        }
        const auto is_right = [](const GiftAnswer& each) { return each.sign == '='; };
        const auto is_pair = [](const GiftAnswer& each) { return each.text.find("->") != std::string_view::npos; };
        if (std::ranges::all_of(answers, is_right) && std::ranges::all_of(answers, is_pair)) return read_pairs(answers);
        m_question.form = std::ranges::all_of(answers, is_right) ? CarriedForm::short_answer : CarriedForm::choice;
        m_question.single = std::ranges::any_of(answers, is_right);
        for (const auto& each : answers)
            m_question.answers.push_back(
                {text_of(each.text), each.fraction.value_or(each.sign == '=' ? 1 : 0), text_of(each.feedback), {}});
        return true;
    }

    bool read_true_false(bool truth, std::string_view text) {
        const auto [wrong, right] = cut(cut(text, "#").behind, "#");
        m_question.form = CarriedForm::true_false;
        m_question.answers = {{"true", truth ? 1.0 : 0.0, text_of(truth ? right : wrong), {}},
                              {"false", truth ? 0.0 : 1.0, text_of(truth ? wrong : right), {}}};
        return true;
    }

    bool read_pairs(const std::vector<GiftAnswer>& answers) {
        m_question.form = CarriedForm::matching;
        for (const auto& each : answers) {
            const auto [left, right] = cut(each.text, "->");
            m_question.answers.push_back({text_of(left), 1, {}, text_of(right)});
        }
        turn_pairs_into_order(m_question);
        return true;
    }

    // "5:0.1", "4.9..5.1", or several answers with signs, of which the first with all points is taken.
    bool read_numerical(std::string_view text) {
        m_question.form = CarriedForm::numerical;
        const auto answers = answers_in(text);
        if (answers.empty()) return read_number(cut(text, "#").before);
        const auto best = std::ranges::find_if(
            answers, [](const GiftAnswer& each) { return each.sign == '=' && each.fraction.value_or(1) >= 1; });
        if (std::ranges::count(answers, '=', &GiftAnswer::sign) > 1) m_to.note(m_question, CarryReason::more_answers);
        return read_number(best == answers.end() ? std::string_view() : best->text);
    }

    bool read_number(std::string_view written) {
        const auto text = shown(written);
        const auto [least_text, most_text] = cut(text, "..");
        const auto [answer_text, tolerance_text] = cut(text, ":");
        const auto least = number_in(least_text);
        const auto most = number_in(most_text);
        auto answer = number_in(answer_text);
        auto tolerance = number_in(tolerance_text).value_or(0);
        if (least && most) {
            answer = (*least + *most) / 2;
            tolerance = (*most - *least) / 2;
        }
        if (!answer) {
            m_to.note(m_question, CarryReason::broken_question, text);
            return false;
        }
        m_question.tolerance = tolerance;
        m_question.answers.push_back({fmt::format("{:.10g}", *answer), 1, {}, {}});
        return true;
    }

    CarriedQuestion m_question;
    CarriedQuestions& m_to;
    bool m_is_html = false;
    bool m_lost_picture = false;
    bool m_lost_layout = false;
};

// Questions stand between blank lines, comments and categories in lines of their own.
class GiftReader {
public:
    explicit GiftReader(std::string_view text) : m_text(text) {}

    CarriedQuestions read() {
        std::size_t line = 0;
        for (std::size_t at = 0; at < m_text.size() && !m_is_full;) {
            const auto end = std::min(m_text.find('\n', at), m_text.size());
            read_line(m_text.substr(at, end - at), ++line);
            at = end + 1;
        }
        finish_question();
        return std::move(m_read);
    }

private:
    void read_line(std::string_view line, std::size_t number) {
        const auto text = trimmed(line);
        if (text.starts_with("//")) return read_comment(text);
        if (text.empty()) return finish_question();
        constexpr std::string_view category = "$CATEGORY:";
        if (text.starts_with(category)) {
            finish_question();
            m_category = trimmed(text.substr(category.size()));
            return;
        }
        if (m_block.empty()) m_begun.line = number;
        m_block += std::string(line) + "\n";
    }

    // "// [id:Q040] [tag:difficulty 2]"
    void read_comment(std::string_view comment) {
        for (auto at = comment.find('['); at != std::string_view::npos; at = comment.find('[', at + 1)) {
            const auto label = comment.substr(at + 1, comment.find(']', at) - at - 1);
            if (label.starts_with("id:")) m_begun.name = label.substr(3);
            if (label.starts_with("tag:")) take_label(m_begun, label.substr(4));
        }
    }

    void finish_question() {
        if (m_block.empty()) return;
        if (m_read.questions.size() == most_questions) {
            m_read.notes.push_back({{}, CarryReason::too_many_questions, std::to_string(most_questions), m_begun.line});
            m_is_full = true;
        } else {
            m_begun.category = m_category;
            GiftQuestion(std::move(m_begun), m_read).read(with_hidden_escapes(m_block));
        }
        m_begun = {};
        m_block.clear();
    }

    std::string_view m_text;
    CarriedQuestions m_read;
    std::string m_category;
    CarriedQuestion m_begun;
    std::string m_block;
    bool m_is_full = false;
};

}  // namespace

CarriedQuestions read_gift(std::string_view text) { return GiftReader(text).read(); }

}  // namespace haoping
