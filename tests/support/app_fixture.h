#pragma once

#include <memory>

#include "pack/library.h"
#include "shell/app.h"
#include "support/folders.h"

namespace haoping::test {

// As the tests of spelling have it.
inline std::shared_ptr<const SpellingDictionary> system_dictionary() {
    return SpellingDictionary::open("/usr/share/hunspell");
}

// copied: into the fixture's own folder, where they may be changed; shipped_copies: there, as what came with the
// program
enum class Packs { shipped, copied, shipped_copies };

// The application over the shipped packs and a store in a folder of its own; time stands where the test puts it.
class AppFixture {
public:
    explicit AppFixture(std::shared_ptr<const SpellingDictionary> dictionary = nullptr, Packs packs = Packs::shipped)
        : m_dictionary(std::move(dictionary)),
          m_packs(packs == Packs::shipped ? shipped_packs() : m_folder.path() / "copied"),
          m_shipped(packs == Packs::copied ? std::filesystem::path() : m_packs) {
        if (packs != Packs::shipped) {
            std::filesystem::copy(shipped_packs(), m_packs, std::filesystem::copy_options::recursive);
        }
        open();
    }

    App& app() { return *m_app; }
    void handle(const Intent& intent) { m_app->handle(intent, m_now); }
    void pass(std::chrono::milliseconds time) {
        m_now += time;
        m_app->tick(m_now);
    }
    // As if the program had been closed and started again.
    void restart() {
        m_app->close(m_now);
        open();
    }
    // As if it had been killed.
    void kill() { open(); }
    // As if another window of the same person had the data folder open.
    void open_beside(const std::string& holder) {
        m_held_by = holder;
        open();
    }
    Store& store() { return *m_store; }
    const std::filesystem::path& packs_folder() const { return m_packs; }
    const std::filesystem::path& data_folder() const { return m_folder.path(); }
    // That the file manager was asked to show last; empty: none.
    const std::string& shown_folder() const { return m_shown; }

    template <typename View>
    View view() const {
        return std::get<View>(m_app->view().content);
    }

private:
    void open() {
        m_app.reset();
        m_store = open_sqlite_store(m_folder.path() / "haoping.db");
        m_app =
            std::make_unique<App>(App::Parts{.library = Library::load({m_packs}),
                                             .store = m_store,
                                             .store_problem = {},
                                             .held_by = m_held_by,
                                             .warnings = {},
                                             .dictionary = m_dictionary,
                                             .data_folder = m_folder.path().string(),
                                             .shipped_packs = m_shipped,
                                             .seed = 7,
                                             .open_folder = [this](const std::string& folder) { m_shown = folder; }});
    }

    std::shared_ptr<const SpellingDictionary> m_dictionary;
    ScratchFolder m_folder;
    std::filesystem::path m_packs;
    std::filesystem::path m_shipped;
    std::string m_held_by;
    std::string m_shown;
    std::shared_ptr<Store> m_store;
    Instant m_now{std::chrono::milliseconds(1'795'000'000'000)};
    std::unique_ptr<App> m_app;
};

}  // namespace haoping::test
