#include "rooms/lab/room.h"

#include <fmt/format.h>

#include "rooms/holds_any_of.h"
#include "rooms/lab/files.h"

namespace haoping {

namespace {

constexpr std::chrono::milliseconds pause_before_keeping{400};

std::string setting_key(const std::string& pack, const std::string& file) {
    return fmt::format("lab/{}/{}", pack, file);
}

bool lies_in(const std::filesystem::path& folder, const std::filesystem::path& whole) {
    if (whole.empty()) {
        return false;
    }
    std::error_code error;
    const auto way = std::filesystem::weakly_canonical(folder, error)
                         .lexically_relative(std::filesystem::weakly_canonical(whole, error));
    return !way.empty() && *way.begin() != "..";
}

}  // namespace

Errands LabRoom::handle(const LabIntent& intent, Instant now) {
    return std::visit([&](const auto& wish) { return act(wish, now); }, intent);
}

Errands LabRoom::act(const GoRubrics&, Instant now) {
    const PlayedCase* in_sight = m_hall.in_sight();
    if (!m_lab && in_sight != nullptr) {
        open({in_sight->pack->id, in_sight->session.scenario, in_sight->session.step}, now);
    }
    for (const Pack* pack : m_hall.shelf.packs()) {
        if (!m_lab && !pack->scenarios.empty()) {
            open({pack->id, pack->scenarios.front().id, {}}, now);
        }
    }
    return {Go{ScreenName::lab}};
}

Errands LabRoom::act(const Lab& lab, Instant now) {
    if (const auto* wish = std::get_if<OpenInLab>(&lab.wish)) {
        open(*wish, now);
        return {Go{ScreenName::lab}};
    }
    if (!m_lab) {
        return {};
    }
    if (std::holds_alternative<CopyPack>(lab.wish)) {
        copy_pack(now);
        return {};
    }
    const bool was_unsaved = m_lab->has_unsaved();
    m_lab->handle(lab.wish, now);
    m_touched = now;
    const bool on_disk =
        was_unsaved && !m_lab->has_unsaved() && holds_any_of<SaveFiles, KeepMine, TakeTheirs>(lab.wish);
    return on_disk ? Errands{PackChanged{m_hall.shelf.library().folder_of(m_lab->pack())}} : Errands{};
}

void LabRoom::open(const OpenInLab& wish, Instant now) {
    if (m_lab && m_lab->pack() == wish.pack && m_lab->scenario() == wish.scenario) {
        m_lab->choose_step(wish.step, now);
        return;
    }
    const Library& library = m_hall.shelf.library();
    const std::filesystem::path folder = library.folder_of(wish.pack);
    if (folder.empty()) {
        return;
    }
    keep_edits();
    m_lab = std::make_unique<RubricLab>(RubricLab::Place{.pack = wish.pack,
                                                         .folder = folder,
                                                         .scenario = wish.scenario,
                                                         .step = wish.step,
                                                         .shipped = lies_in(folder, m_hall.shipped_packs),
                                                         .find_pack = library.find_required_by(folder),
                                                         .dictionary = m_hall.dictionary});
    recover(now);
}

// What was not saved when the program ended, or when another scenario was opened, is there again.
void LabRoom::recover(Instant now) {
    m_hall.keeper.flush();
    for (const auto& [file, unused] : m_lab->unsaved()) {
        const auto kept = m_hall.keeper.setting(setting_key(m_lab->pack(), file));
        if (kept && !kept->empty()) {
            m_lab->recover(file, *kept, now);
        }
    }
}

void LabRoom::keep_edits() {
    m_touched.reset();
    if (!m_lab) {
        return;
    }
    m_hall.keeper.enqueue([pack = m_lab->pack(), files = m_lab->unsaved()](Store& store) {
        for (const auto& [file, text] : files) {
            const std::string key = setting_key(pack, file);
            if (store.setting(key).value_or("") != text) {
                store.set_setting(key, text);
            }
        }
    });
}

void LabRoom::copy_pack(Instant now) {
    const Library& library = m_hall.shelf.library();
    std::string id = m_lab->pack() + "-copy";
    for (int number = 2; library.pack(id) != nullptr; ++number) {
        id = fmt::format("{}-copy-{}", m_lab->pack(), number);
    }
    m_hall.shelf.add(haoping::copy_pack(library.folder_of(m_lab->pack()), m_hall.data / "packs", id));
    m_hall.marks.outdate();
    const auto edits = m_lab->unsaved();  // they move to the copy
    m_lab->handle(TakeTheirs{}, now);
    open({id, m_lab->scenario(), {}}, now);
    for (const auto& [file, text] : edits) {
        if (!text.empty()) {
            m_lab->recover(file, text, now);
        }
    }
    m_touched = now;
}

bool LabRoom::tick(Instant now) {
    if (m_touched && now - *m_touched >= pause_before_keeping) {
        keep_edits();
    }
    return m_lab && m_lab->tick(now);
}

void LabRoom::wait_for_marks() {
    if (m_lab && m_hall.front == ScreenName::lab) {
        m_lab->wait_for_marks();
    }
}

LabScreen LabRoom::view() const {
    const Texts t = m_hall.texts();
    LabScreen screen;
    for (const Pack* pack : m_hall.shelf.packs()) {
        for (const auto& scenario : pack->scenarios) {
            const bool chosen = m_lab && m_lab->pack() == pack->id && m_lab->scenario() == scenario.id;
            screen.choices.push_back({.pack = pack->id,
                                      .scenario = scenario.id,
                                      .title = fmt::format("{} · {}", pack->id, t(scenario.title)),
                                      .chosen = chosen});
        }
    }
    if (m_lab) {
        screen.lab = m_lab->view(t);
    }
    return screen;
}

}  // namespace haoping
