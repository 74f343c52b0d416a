// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/file.hpp"

#include "jiqun/io/input_error.hpp"
#include "wording/input_sentences.hpp"

#include <fmt/format.h>
#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>

namespace jiqun {

namespace {

std::size_t line_at(std::string_view bytes, std::size_t offset) {
  std::size_t line = 1;
  for (std::size_t at = 0; at < offset; ++at)
    if (bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n')) ++line;
  return line;
}

/// What was converted; without a text, the offset of the first byte that could not be.
struct conversion {
  std::optional<std::string> text;
  std::size_t stopped_at = 0;
};

conversion convert(const std::string& bytes, const char* encoding) {
  const iconv_t opened = iconv_open("UTF-8", encoding);
  if (opened == reinterpret_cast<iconv_t>(-1)) return {};  // NOLINT: iconv's own way of saying so
  const std::unique_ptr<void, int (*)(iconv_t)> converter(opened, &iconv_close);
  std::string text(bytes.size() * 2 + 16, '\0');
  char* in = const_cast<char*>(bytes.data());  // NOLINT: iconv does not write to its input
  std::size_t in_left = bytes.size();
  char* out = text.data();
  std::size_t out_left = text.size();
  while (in_left != 0) {
    if (iconv(converter.get(), &in, &in_left, &out, &out_left) != static_cast<std::size_t>(-1)) break;
    if (errno != E2BIG) return {std::nullopt, bytes.size() - in_left};
    const std::size_t done = text.size() - out_left;
    text.resize(text.size() * 2);
    out = text.data() + done;
    out_left = text.size() - done;
  }
  text.resize(text.size() - out_left);
  return {std::move(text), 0};
}

/// Without the byte order mark with which spreadsheet programs begin a file.
std::string without_mark(std::string text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (std::string_view(text).substr(0, mark.size()) == mark) text.erase(0, mark.size());
  return text;
}

/// Whether a line is plainly UTF-8 Chinese: three characters of three bytes or more, and no other bytes
/// beyond ASCII. Chance makes such a line of GB18030 text about once in a thousand million.
bool is_plainly_utf8(std::string_view line) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(line[i]); };
    if (byte(at) < 0x80) continue;
    if (byte(at) < 0xE3 || byte(at) > 0xE9 || at + 2 >= line.size()) return false;
    if ((byte(at + 1) & 0xC0) != 0x80 || (byte(at + 2) & 0xC0) != 0x80) return false;
    ++characters;
    at += 2;
  }
  return characters >= 3;
}

void refuse_mixed_encodings(std::string_view bytes, const std::string& source) {
  std::size_t line = 1;
  for (std::size_t at = 0; at < bytes.size(); ++line) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    if (is_plainly_utf8(bytes.substr(at, end - at)))
      throw input_error(source, line, {input_sentence::mixed_encodings});
    at = end + 1;
  }
}

}  // namespace

std::string read_file(const std::string& path) {
  using file_handle = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
  const file_handle opened(path == "-" ? nullptr : std::fopen(path.c_str(), "rb"), &std::fclose);
  std::FILE* file = path == "-" ? stdin : opened.get();
  std::string bytes;
  bool failed = file == nullptr;
  while (!failed) {
    constexpr std::size_t step = 1 << 16;
    const std::size_t before = bytes.size();
    bytes.resize(before + step);
    const std::size_t got = std::fread(bytes.data() + before, 1, step, file);
    bytes.resize(before + got);
    if (got == step) continue;
    failed = std::ferror(file) != 0;
    break;
  }
  if (failed) {
    const std::string reason = std::error_code(errno, std::generic_category()).message();
    if (file == nullptr) throw input_error(path, 0, {input_sentence::cannot_read, reason});
    throw read_failure(path, 0, {input_sentence::cannot_read, reason});
  }
  return bytes;
}

std::string to_utf8(std::string bytes, const std::string& source) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r') continue;
    throw input_error(source, line_at(bytes, at),
                      {input_sentence::no_text_file, fmt::format("{:02x}", byte)});
  }
  conversion as_utf8 = convert(bytes, "UTF-8");
  if (as_utf8.text) return without_mark(std::move(*as_utf8.text));
  conversion as_gb18030 = convert(bytes, "GB18030");
  if (as_gb18030.text) {
    refuse_mixed_encodings(bytes, source);
    return without_mark(std::move(*as_gb18030.text));
  }
  const std::size_t stopped_at = std::max(as_utf8.stopped_at, as_gb18030.stopped_at);
  throw input_error(source, line_at(bytes, stopped_at), {input_sentence::no_encoding});
}

}  // namespace jiqun
