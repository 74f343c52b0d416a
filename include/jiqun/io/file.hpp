// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace jiqun {

/// The bytes of a file; "-" is standard input. Throws input_error if it cannot be read.
[[nodiscard]] std::string read_file(const std::string& path);

/// UTF-8 without byte order mark, from UTF-8 with or without one or from GB18030.
/// Throws input_error, naming the line, for bytes that are neither, and for binary data.
[[nodiscard]] std::string to_utf8(std::string bytes, const std::string& source);

}  // namespace jiqun
