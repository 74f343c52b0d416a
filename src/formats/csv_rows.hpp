// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// Reads CSV (RFC 4180, LF or CRLF; blank lines are passed over, blanks around unquoted fields trimmed) and
/// hands each row to `row` with the line on which it begins. Throws input_error for a quote that is not
/// closed or stands inside a field.
void for_each_csv_row(
    std::string_view csv, const std::string& source,
    const std::function<void(const std::vector<std::string>& fields, std::size_t line)>& row);

/// A row of CSV with what needs quotes quoted, ended by a line feed.
void append_csv_row(std::string& text, const std::vector<std::string_view>& fields);

}  // namespace jiqun
