# A module is one folder with one subject: haoping_module(text SOURCES … USES diagnostics LINKS ICU::uc)
# makes the static library haoping_text. USES names other modules, LINKS outside libraries.

find_program(HAOPING_CCACHE ccache)
if(HAOPING_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${HAOPING_CCACHE})
endif()

add_library(haoping_options INTERFACE)
target_compile_options(haoping_options INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wsign-conversion;-Wnon-virtual-dtor;-Woverloaded-virtual>")
if(HAOPING_WARNINGS_AS_ERRORS)
  target_compile_options(haoping_options INTERFACE -Werror)
endif()
if(HAOPING_SANITIZE)
  target_compile_options(haoping_options INTERFACE -fsanitize=${HAOPING_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(haoping_options INTERFACE -fsanitize=${HAOPING_SANITIZE})
endif()

function(haoping_module NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS" ${ARGN})
  add_library(haoping_${NAME} STATIC ${ARG_SOURCES})
  target_link_libraries(haoping_${NAME} PRIVATE haoping_options PUBLIC ${ARG_LINKS})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(haoping_${NAME} PUBLIC haoping_${used})
  endforeach()
  # The engine's modules never see app/: a wrong include does not compile.
  cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH root)
  target_include_directories(haoping_${NAME} PUBLIC ${root})
endfunction()

# Leaks of drivers and font libraries are not ours to mend.
set(HAOPING_TEST_ENVIRONMENT
  HAOPING_SOURCE_DIR=${PROJECT_SOURCE_DIR}
  LIBGL_ALWAYS_SOFTWARE=1
  LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks_of_others.txt:print_suppressions=0
  UBSAN_OPTIONS=print_stacktrace=1)

# haoping_display_test(desk COMMAND …): a ctest entry whose command has a virtual screen of its own.
function(haoping_display_test NAME)
  cmake_parse_arguments(ARG "" "" "COMMAND" ${ARGN})
  set(screen xvfb-run --auto-servernum "--server-args=-screen 0 1920x1080x24 -noreset")
  add_test(NAME ${NAME} COMMAND ${screen} ${ARG_COMMAND})
  # A graphics driver leaks and is unloaded before leaks are told, so no suppression can name it. The same screens are
  # checked for leaks without a window, in "ui" and "screens".
  set_tests_properties(${NAME} PROPERTIES
    ENVIRONMENT "${HAOPING_TEST_ENVIRONMENT};ASAN_OPTIONS=detect_leaks=0"
    RESOURCE_LOCK virtual_screen)  # two at once would take the same number
endfunction()

# haoping_tests(text SOURCES … USES text) makes the executable text_tests and the ctest entry "text".
# DISPLAY: it opens windows, so it runs on a virtual screen of its own.
function(haoping_tests NAME)
  cmake_parse_arguments(ARG "DISPLAY" "" "SOURCES;USES;LINKS" ${ARGN})
  add_executable(${NAME}_tests ${ARG_SOURCES})
  target_link_libraries(${NAME}_tests PRIVATE haoping_options haoping_test_support ${ARG_LINKS})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${NAME}_tests PRIVATE haoping_${used})
  endforeach()
  target_precompile_headers(${NAME}_tests REUSE_FROM haoping_test_pch)  # Catch2's header takes longest of all
  if(ARG_DISPLAY)
    haoping_display_test(${NAME} COMMAND $<TARGET_FILE:${NAME}_tests>)
  else()
    add_test(NAME ${NAME} COMMAND ${NAME}_tests)
    set_tests_properties(${NAME} PROPERTIES ENVIRONMENT "${HAOPING_TEST_ENVIRONMENT}")
  endif()
endfunction()

# Adds each named subfolder that has a CMakeLists.txt.
function(haoping_add_folders)
  foreach(folder IN LISTS ARGN)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
      add_subdirectory(${folder})
    endif()
  endforeach()
endfunction()
