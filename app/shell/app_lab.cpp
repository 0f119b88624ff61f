#include <fmt/format.h>

#include "shell/app.h"
#include "shell/lab_files.h"
#include "shell/rubric_lab.h"

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

void App::act(const GoRubrics&, Instant now) {
    hand_over_draft();
    m_screen = ScreenName::rubrics;
    if (m_lab) {
        return;
    }
    if (m_case) {
        open_lab({m_case->pack->id, m_case->session.scenario, m_case->session.step}, now);
        return;
    }
    for (const Pack* pack : m_parts.library.packs()) {
        if (!pack->scenarios.empty()) {
            open_lab({pack->id, pack->scenarios.front().id, {}}, now);
            return;
        }
    }
}

void App::act(const Lab& lab, Instant now) {
    if (const auto* open = std::get_if<OpenInLab>(&lab.wish)) {
        open_lab(*open, now);
        m_screen = ScreenName::rubrics;
        return;
    }
    if (!m_lab) {
        return;
    }
    if (std::holds_alternative<CopyPack>(lab.wish)) {
        copy_lab_pack(now);
        return;
    }
    m_lab->handle(lab.wish, now);
    m_lab_touched = now;
}

void App::open_lab(const OpenInLab& wish, Instant now) {
    if (m_lab && m_lab->pack() == wish.pack && m_lab->scenario() == wish.scenario) {
        m_lab->choose_step(wish.step, now);
        return;
    }
    const std::filesystem::path folder = m_parts.library.folder_of(wish.pack);
    if (folder.empty()) {
        return;
    }
    keep_lab_edits(now);
    m_lab = std::make_unique<RubricLab>(RubricLab::Place{.pack = wish.pack,
                                                         .folder = folder,
                                                         .scenario = wish.scenario,
                                                         .step = wish.step,
                                                         .shipped = lies_in(folder, m_parts.shipped_packs),
                                                         .find_pack = m_parts.library.find_required_by(folder),
                                                         .dictionary = m_parts.dictionary});
    recover_lab(now);
}

// What was not saved when the program ended, or when another scenario was opened, is there again.
void App::recover_lab(Instant now) {
    if (!m_parts.store) {
        return;
    }
    if (m_writer) {
        m_writer->flush();
    }
    for (const auto& [file, unused] : m_lab->unsaved()) {
        const auto kept = m_parts.store->setting(setting_key(m_lab->pack(), file));
        if (kept && !kept->empty()) {
            m_lab->recover(file, *kept, now);
        }
    }
}

void App::keep_lab_edits(Instant) {
    m_lab_touched.reset();
    if (!m_lab || !m_writer) {
        return;
    }
    m_writer->enqueue([pack = m_lab->pack(), files = m_lab->unsaved()](Store& store) {
        for (const auto& [file, text] : files) {
            const std::string key = setting_key(pack, file);
            if (store.setting(key).value_or("") != text) {
                store.set_setting(key, text);
            }
        }
    });
}

void App::copy_lab_pack(Instant now) {
    std::string id = m_lab->pack() + "-copy";
    for (int number = 2; m_parts.library.pack(id) != nullptr; ++number) {
        id = fmt::format("{}-copy-{}", m_lab->pack(), number);
    }
    const std::filesystem::path packs = std::filesystem::path(m_parts.data_folder) / "packs";
    m_parts.library.add(copy_pack(m_parts.library.folder_of(m_lab->pack()), packs, id));
    take_in_packs();
    const auto edits = m_lab->unsaved();  // they move to the copy
    m_lab->handle(TakeTheirs{}, now);
    open_lab({id, m_lab->scenario(), {}}, now);
    for (const auto& [file, text] : edits) {
        if (!text.empty()) {
            m_lab->recover(file, text, now);
        }
    }
    m_lab_touched = now;
}

bool App::tick_lab(Instant now) {
    if (m_lab_touched && now - *m_lab_touched >= pause_before_keeping) {
        keep_lab_edits(now);
    }
    return m_lab && m_lab->tick(now);
}

void App::finish_background_work() {
    if (m_lab && m_screen == ScreenName::rubrics) {
        m_lab->wait_for_marks();
    }
}

LabScreen App::rubrics() const {
    LabScreen screen;
    for (const Pack* pack : m_parts.library.packs()) {
        for (const auto& scenario : pack->scenarios) {
            const bool chosen = m_lab && m_lab->pack() == pack->id && m_lab->scenario() == scenario.id;
            screen.choices.push_back({.pack = pack->id,
                                      .scenario = scenario.id,
                                      .title = fmt::format("{} · {}", pack->id, texts()(scenario.title)),
                                      .chosen = chosen});
        }
    }
    if (m_lab) {
        screen.lab = m_lab->view(texts());
    }
    return screen;
}

}  // namespace haoping
