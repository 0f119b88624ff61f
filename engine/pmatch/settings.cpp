#include "pmatch/settings.h"

#include <algorithm>

#include <fmt/format.h>

namespace haoping {

namespace {

void allow_all_misspellings(MatchSettings& settings) {
    settings.replaced = settings.swapped = settings.extra_character = settings.fewer_characters = true;
}

bool read_misspelling(char letter, MatchSettings& settings) {
    switch (letter) {
        case 'r': settings.replaced = true; return true;
        case 't': settings.swapped = true; return true;
        case 'x': settings.extra_character = true; return true;
        case 'f': settings.fewer_characters = true; return true;
        case '2':
            settings.misspellings = 2;
            allow_all_misspellings(settings);
            return true;
        default: return false;
    }
}

// How many letters behind m belong to it; none mean all kinds.
std::size_t read_misspellings(std::string_view letters, MatchSettings& settings) {
    std::size_t used = 0;
    while (used < letters.size() && read_misspelling(letters[used], settings)) ++used;
    if (used == 0) allow_all_misspellings(settings);
    return used;
}

bool read_near(std::string_view digit, MatchSettings& settings) {
    if (digit.empty() || digit.front() < '0' || digit.front() > '4') return false;
    settings.near = static_cast<std::uint32_t>(digit.front() - '0');
    return true;
}

std::size_t runs(const std::vector<Link>& links) {
    return 1 + static_cast<std::size_t>(std::ranges::count(links, Link::space));
}

bool has_near(const std::vector<Link>& links) { return std::ranges::find(links, Link::near) != links.end(); }

}  // namespace

std::optional<WrongOption> read_settings(std::string_view options, MatchSettings& settings) {
    for (std::size_t at = 1; at < options.size(); ++at) {
        switch (options[at]) {
            case 'c': settings.extra_characters = true; break;
            case 'o': settings.any_order = true; break;
            case 'w': settings.extra_words = true; break;
            case 'm': at += read_misspellings(options.substr(at + 1), settings); break;
            case 'p':
                if (!read_near(options.substr(at + 1), settings))
                    return WrongOption{at, "a number from 0 to 4 must follow the option p"};
                ++at;
                break;
            default:
                return WrongOption{at, fmt::format("'{}' is no option here; there are c, o, w, m (mr, mt, mx, mf, m2) "
                                                   "and p0 to p4",
                                                   options[at])};
        }
    }
    return {};
}

bool too_many_arrangements(const MatchLeaf& leaf) {
    if (!leaf.settings.any_order) return false;
    bool long_runs = has_near(leaf.links);
    for (const auto& item : leaf.items) {
        long_runs |= !item.groups.empty();
        for (const auto& group : item.groups)
            if (has_near(group.links) && runs(group.links) > most_groups_in_any_order) return true;
    }
    return long_runs && runs(leaf.links) > most_groups_in_any_order;
}

}  // namespace haoping
