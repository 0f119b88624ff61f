#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/evidence_text.h"
#include "cli/reply_to_mark.h"

namespace haoping::cli {

namespace {

std::string_view name_of(SentenceForm form) {
    switch (form) {
        case SentenceForm::statement: return "statement";
        case SentenceForm::question: return "question";
        case SentenceForm::request: return "request";
        case SentenceForm::conditional: return "conditional";
    }
    return {};
}

std::string_view name_of(Actor actor) {
    switch (actor) {
        case Actor::unknown: return "-";
        case Actor::we: return "we";
        case Actor::you: return "you";
        case Actor::carrier: return "carrier";
    }
    return {};
}

std::string_view name_of(Commitment commitment) {
    switch (commitment) {
        case Commitment::none: return "-";
        case Commitment::possible: return "possible";
        case Commitment::promised: return "promised";
    }
    return {};
}

std::string_view name_of(SlotKind kind) {
    switch (kind) {
        case SlotKind::money: return "money";
        case SlotKind::date: return "date";
        case SlotKind::duration: return "duration";
        case SlotKind::percent: return "percent";
        case SlotKind::number: return "number";
        case SlotKind::identifier: return "identifier";
        case SlotKind::link: return "link";
        case SlotKind::email: return "email";
        case SlotKind::phone: return "phone";
        case SlotKind::placeholder: return "placeholder";
    }
    return {};
}

struct ValueWriter {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const Money& money) const { return to_string(money); }
    std::string operator()(Date date) const { return to_string(date); }
    std::string operator()(const Duration& duration) const { return to_string(duration); }
    std::string operator()(Percent share) const { return fmt::format("{:g} %", share.value); }
    std::string operator()(Number number) const { return fmt::format("{:g}", number.value); }
    std::string operator()(const Identifier& id) const { return id.folded; }
};

std::string described(const Token& token, std::string_view text) {
    std::string line = fmt::format("    {:>5}–{:<5} {:<16} {}", token.span.begin, token.span.end,
                                   quote(text, token.span), token.lemma);
    line += token.negated ? "  negated" : "";
    line += token.negator ? "  negator" : "";
    line += token.quoted ? "  quoted" : "";
    line += token.corrected.empty() ? "" : "  read as " + token.corrected;
    return line;
}

void print_analysis(World& world, const Analysis& analysis) {
    world.out << fmt::format("Words {:.0f} (Latin {}, Han {}), paragraphs {}, hidden characters {}\n", analysis.words(),
                             analysis.latin_words, analysis.han_characters, analysis.paragraph_count,
                             analysis.hidden_characters);
    for (const auto& sentence : analysis.sentences) {
        world.out << fmt::format("  {} · who: {} · promise: {}\n", name_of(sentence.form), name_of(sentence.actor),
                                 name_of(sentence.commitment));
        for (auto at = sentence.first_token; at < sentence.first_token + sentence.token_count; ++at) {
            world.out << described(analysis.tokens[at], analysis.text) << '\n';
        }
    }
    for (const auto& slot : analysis.slots) {
        world.out << fmt::format("  slot {:<11} {:>5}–{:<5} {}  {}\n", name_of(slot.kind), slot.span.begin,
                                 slot.span.end, quote(analysis.text, slot.span), std::visit(ValueWriter{}, slot.value));
    }
}

struct ExplainArguments {
    ReplyArguments reply;
    std::string criterion;
};

int explain_reply(World& world, const ExplainArguments& arguments) {
    const MarkedReply marked = mark_reply(world, arguments.reply);
    print_analysis(world, marked.assessment.analysis);
    world.out << '\n';
    print_marked(world, marked);
    print_why(world, marked, arguments.criterion);
    return exit_clean;
}

}  // namespace

void add_explain(CLI::App& app, World& world, Run& run) {
    auto* command =
        app.add_subcommand("explain", "Mark one reply and show every stage: sentences, tokens, slots, evidence");
    auto arguments = std::make_shared<ExplainArguments>();
    add_reply_arguments(*command, arguments->reply);
    command->add_option("--criterion", arguments->criterion,
                        "The criterion whose tests are shown; without it every one that is not full");
    command->callback(
        [&world, &run, arguments] { run = [&world, arguments] { return explain_reply(world, *arguments); }; });
}

}  // namespace haoping::cli
