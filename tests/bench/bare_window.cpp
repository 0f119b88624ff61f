// bare_window: what any program pays for a window with OpenGL here, before it has drawn anything of its own. Prints
// the monotonic clock's seconds when its first picture stands, and keeps it until it is ended.
#include <GLFW/glfw3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

int main() {
    if (glfwInit() == GLFW_FALSE) {
        return EXIT_FAILURE;
    }
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    GLFWwindow* window = glfwCreateWindow(1366, 768, "bare window", nullptr, nullptr);
    if (window == nullptr) {
        return EXIT_FAILURE;
    }
    glfwMakeContextCurrent(window);
    glClear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(window);
    glFinish();
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%.4f\n", std::chrono::duration<double>(now).count());
    std::fflush(stdout);
    while (glfwWindowShouldClose(window) == GLFW_FALSE) {
        glfwWaitEvents();
    }
    glfwTerminate();
    return EXIT_SUCCESS;
}
