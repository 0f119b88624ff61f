#include <cstdio>
#include <cstdlib>
#include <exception>
#include <future>

#include "desktop/event_loop.h"
#include "desktop/font_files.h"
#include "desktop/opening_desk.h"
#include "desktop/options.h"
#include "desktop/picture_file.h"
#include "platform/environment.h"
#include "platform/folder_lock.h"
#include "platform/folders.h"

namespace haoping::desktop {
namespace {

void open_desk(const Options& options) {
    const Environment environment = process_environment();
    if (!has_display(environment)) {
        throw WindowError("There is no display to open a window on. Practise in the terminal: haoping practise");
    }
    // The driver takes its time to open a window; packs, store and dictionary are read meanwhile.
    const std::filesystem::path data = options.data ? *options.data : data_folder(environment);
    FolderLock lock(data);
    OpeningDesk desk(options, data, environment);
    auto gathering = std::async(std::launch::async, [&] { return gather_parts(data, lock); });
    const FoundFonts fonts = find_fonts();
    Window window({.title = "Haoping 好评",
                   .size = options.size,
                   .opengl = options.opengl,
                   .x_display = environment("DISPLAY").has_value()});
    Renderer renderer(window);
    App::Parts parts = gathering.get();
    parts.held_by = lock.holder();
    parts.warnings = font_complaints(fonts);
    for (const std::string& warning : parts.warnings) {  // also where a window without letters can't tell it
        std::fprintf(stderr, "haoping-desk: %s\n", warning.c_str());
    }
    desk.take(std::move(parts));
    std::optional<FrameLog> log;
    if (options.frame_times) {
        log.emplace(*options.frame_times);
    }
    EventLoop loop(window, renderer, fonts.files, desk, log ? &*log : nullptr);
    if (options.screenshot) {
        desk.finish();
        loop.draw_at_rest(options.presses);
        write_png(renderer.picture(), *options.screenshot);
    } else {
        loop.run();
    }
}

}  // namespace
}  // namespace haoping::desktop

int main(int argc, char** argv) {
    using namespace haoping::desktop;
    try {
        const auto parsed = parse_options(argc, argv);
        if (const int* status = std::get_if<int>(&parsed)) {
            return *status;
        }
        open_desk(std::get<Options>(parsed));
        return EXIT_SUCCESS;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "haoping-desk: %s\n", failure.what());
        return EXIT_FAILURE;
    }
}
