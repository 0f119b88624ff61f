find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)

# libstemmer ships no .pc file.
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
add_library(stemmer INTERFACE)
target_link_libraries(stemmer INTERFACE ${STEMMER_LIBRARY})
target_include_directories(stemmer SYSTEM INTERFACE ${STEMMER_INCLUDE})

# Nor does liblinear; its header has the plain name linear.h.
find_library(LIBLINEAR_LIBRARY linear REQUIRED)
find_path(LIBLINEAR_INCLUDE linear.h REQUIRED)
add_library(liblinear INTERFACE)
target_link_libraries(liblinear INTERFACE ${LIBLINEAR_LIBRARY})
target_include_directories(liblinear SYSTEM INTERFACE ${LIBLINEAR_INCLUDE})

# The desktop's libraries.
pkg_check_modules(IMGUI REQUIRED IMPORTED_TARGET imgui)
pkg_check_modules(FREETYPE REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(FONTCONFIG REQUIRED IMPORTED_TARGET fontconfig)
find_package(glfw3 REQUIRED)
find_package(OpenGL REQUIRED)
# Its archive also holds the backends and the FreeType builder, whose needs the .pc file does not tell.
target_link_libraries(PkgConfig::IMGUI INTERFACE PkgConfig::FREETYPE OpenGL::GL)

if(HAOPING_TESTS)
  find_package(Catch2 REQUIRED)   # 2.13 or 3; tests/support/catch.h picks the header
endif()

if(HAOPING_MEASURE)
  find_package(benchmark REQUIRED)
endif()
