#include "desktop/kept_picture.h"

#include <glad/gl.h>

namespace haoping::desktop {

KeptPicture::~KeptPicture() { release(); }

void KeptPicture::release() {
    if (m_framebuffer != 0) {
        glDeleteFramebuffers(1, &m_framebuffer);
        glDeleteRenderbuffers(1, &m_colours);
        m_framebuffer = 0;
    }
}

bool KeptPicture::bind(PixelSize size) {
    if (m_framebuffer != 0 && size == m_size) {
        glBindFramebuffer(GL_FRAMEBUFFER, m_framebuffer);
        return false;
    }
    release();
    m_size = size;
    glGenFramebuffers(1, &m_framebuffer);
    glGenRenderbuffers(1, &m_colours);
    glBindFramebuffer(GL_FRAMEBUFFER, m_framebuffer);
    glBindRenderbuffer(GL_RENDERBUFFER, m_colours);
    glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, size.width, size.height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, m_colours);
    return true;
}

void KeptPicture::copy_to_window() const {
    glDisable(GL_SCISSOR_TEST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, m_framebuffer);
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, m_size.width, m_size.height, 0, 0, m_size.width, m_size.height, GL_COLOR_BUFFER_BIT,
                      GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

}  // namespace haoping::desktop
