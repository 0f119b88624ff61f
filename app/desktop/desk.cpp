#include "desktop/desk.h"

#include <chrono>
#include <random>

#include "platform/folders.h"

namespace haoping::desktop {
namespace {

Instant now() { return std::chrono::time_point_cast<Instant::duration>(std::chrono::system_clock::now()); }

}  // namespace

App::Parts gather_parts(const Options& options, const Environment& environment) {
    const std::filesystem::path data = options.data ? *options.data : data_folder(environment);
    const std::filesystem::path packs = options.packs ? *options.packs : shipped_packs_folder();
    App::Parts parts;
    parts.library = Library::load({packs, data / "packs"});
    try {
        parts.store = open_sqlite_store(data / "haoping.sqlite");
    } catch (const StoreError& failure) {
        parts.store_problem = failure.what();
    }
    parts.dictionary = SpellingDictionary::open(dictionaries_folder());
    parts.data_folder = data.string();
    parts.seed = std::random_device{}();
    return parts;
}

Desk::Desk(App& app) : m_app(app) {}

Look Desk::look() const {
    const Settings& settings = m_app.settings();
    return {.shade = settings.theme == ThemeChoice::dark ? ui::Shade::dark : ui::Shade::light,
            .text_scale = static_cast<float>(settings.text_percent) / 100.0F,
            .motion = settings.motion};
}

void Desk::draw(ui::Ui&) {}

bool Desk::tick() { return m_app.tick(now()); }

bool Desk::may_close() {
    m_app.close(now());
    return true;
}

}  // namespace haoping::desktop
