// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The version of the code (SemVer); the build reads it from here. The text of the Measures has its own:
/// measures::edition.
// NOLINTBEGIN(cppcoreguidelines-macro-to-enum,modernize-macro-to-enum): for #if
#define JIQUN_VERSION "0.2.0"
#define JIQUN_VERSION_MAJOR 0
#define JIQUN_VERSION_MINOR 2
#define JIQUN_VERSION_PATCH 0
// NOLINTEND(cppcoreguidelines-macro-to-enum,modernize-macro-to-enum)
