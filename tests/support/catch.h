#pragma once

// Debian 12 packages Catch2 2.13, Debian 13 packages 3.7: same macros, other header.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
