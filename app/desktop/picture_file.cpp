#include "desktop/picture_file.h"

#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#include <stb/stb_image_write.h>

namespace haoping::desktop {

void write_png(const Picture& picture, const std::filesystem::path& file) {
    const int row = picture.size.width * 3;
    if (stbi_write_png(file.string().c_str(), picture.size.width, picture.size.height, 3, picture.rgb.data(), row) ==
        0) {
        throw WindowError("The picture could not be written to " + file.string() +
                          ": is the folder there and writable?");
    }
}

}  // namespace haoping::desktop
