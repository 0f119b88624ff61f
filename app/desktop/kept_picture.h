#pragma once

#include "desktop/window.h"

namespace haoping::desktop {

// The picture as it stands, kept between frames, because a window's own buffers are lost when they are shown.
// Needs OpenGL 3; makes nothing before the first bind().
class KeptPicture {
public:
    KeptPicture() = default;
    ~KeptPicture();
    KeptPicture(const KeptPicture&) = delete;
    KeptPicture& operator=(const KeptPicture&) = delete;

    // From now on it is drawn into. True when it is new, and so blank.
    bool bind(PixelSize size);
    void copy_to_window() const;  // which is drawn into afterwards

private:
    void release();

    PixelSize m_size;
    unsigned m_framebuffer = 0;
    unsigned m_colours = 0;
};

}  // namespace haoping::desktop
