// SPDX-License-Identifier: Apache-2.0
#include "formats/toml_refusal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jiqun {

namespace {

bool says(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

/// A situation by the parser's words: what it was reading, and what it says of it. {} stands for what it saw.
struct situation {
  std::string_view reading;  ///< "Error while parsing …", its beginning; empty if it is all the same
  std::string_view says;
  std::string_view zh;
};

/// The first that fits is said.
constexpr situation situations[] = {
    {"", "nvalid utf-8", "不是有效的UTF-8文本"},
    {"string", "encountered end-of-file", "文本没有结束,缺少右引号"},
    {"literal string", "encountered end-of-file", "文本没有结束,缺少右引号"},
    {"array", "encountered end-of-file", "数组没有结束,缺少“]”"},
    {"inline table", "encountered end-of-file", "内联表没有结束,缺少“}”"},
    {"table header", "encountered end-of-file", "表头没有结束,缺少“]”"},
    {"key-value pair", "expected value, saw", "“=”之后缺少值"},
    {"key-value pair", "encountered end-of-file", "文件到此结束,键没有“=”或没有值"},
    {"key-value pair", "expected '=', saw", "键之后应为“=”,此处为{}"},
    {"", "encountered end-of-file", "文件到此意外结束"},

    {"", "control character", "含有控制字符"},
    {"string", "unknown escape sequence", "文本中有无效的转义;反斜杠须写作“\\\\”"},
    {"unicode scalar", "", "文本中有无效的转义“\\u”"},

    {"key-value pair", "cannot redefine existing", "键“{}”重复或与已有的键冲突"},
    {"table header", "cannot redefine existing", "表[{}]重复或与已有的键冲突"},
    {"", "cannot redefine existing", "“{}”重复"},
    {"table header", "expected ']'", "表头缺少“]”,此处为{}"},
    {"table header", "blank bare keys", "表头[]内没有名称"},

    {"", "leading zeroes", "数值不能以0开头"},
    {"", "underscores", "数值中的下划线只能放在数字之间"},
    {"", "not representable", "数值过大"},
    {"", "exceeds length limit", "数值过长"},
    {"", "could not be interpreted", "数值无效"},
    {"date", "expected month between", "日期无效,没有{}月"},
    {"date", "expected day between", "日期无效,该月没有{}日"},
    {"date", "", "日期写法有误,应为2026-01-01之类"},
    {"time", "", "时间写法有误,应为08:30:00之类"},
    {"boolean", "", "应为true或false"},
    {"decimal integer", "expected digit", "数值中有{}"},
    {"floating-point", "expected 'inf'", "无法识别的值;文本须加双引号"},
    {"floating-point", "expected 'nan'", "无法识别的值;文本须加双引号"},
    {"floating-point", "", "小数写法有误,应为12.5之类,此处为{}"},
    {"hexadecimal", "", "数值写法有误,此处为{}"},
    {"binary", "", "数值写法有误,此处为{}"},
    {"octal", "", "数值写法有误,此处为{}"},

    {"", "could not determine value type", "无法识别的值;文本须加双引号"},
    {"", "values may not begin with underscores", "无法识别的值;文本须加双引号"},
    {"array", "saw comma", "数组中有多余的逗号"},
    {"array", "expected comma or closing", "数组各项之间应为“,”,末尾应为“]”,此处为{}"},
    {"inline table", "dangling comma", "内联表末尾有多余的逗号"},
    {"inline table", "", "内联表写法有误,此处为{}"},
    {"", "expected a comment or whitespace", "其后应换行,此处为{}"},
    {"root table", "expected keys, tables", "行首应为键或[表],此处为{};键中有汉字的须加双引号"},
};

/// "Error while parsing string: …" → "string".
std::string_view reading_of(std::string_view what) {
  constexpr std::string_view start = "Error while parsing ";
  if (what.substr(0, start.size()) != start) return {};
  what.remove_prefix(start.size());
  return what.substr(0, what.find(':'));
}

/// What the parser found, or what it names: the text in its quotes, or the number after "saw".
std::string_view seen_in(std::string_view what) {
  constexpr std::string_view saw = ", saw ";
  const std::size_t at = what.find(saw);
  if (at != std::string_view::npos) {
    const std::string_view seen = what.substr(at + saw.size());
    return seen.size() > 2 && seen.front() == '\'' ? seen.substr(1, seen.size() - 2) : seen;
  }
  const std::size_t open = what.find('\'');
  const std::size_t close = what.find('\'', open + 1);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  return what.substr(open + 1, close - open - 1);
}

std::string filled(const situation& one, std::string_view what) {
  const std::string_view seen = seen_in(what);
  std::string text(one.zh);
  const std::size_t at = text.find("{}");
  if (at == std::string::npos) return text;
  if (seen == "EOF") return text.replace(at, 2, "文件末");
  if (seen == "\\n" || seen == "\\r" || seen.empty()) return text.replace(at, 2, "行末");
  const bool bare = says(one.zh, "“{}”") || says(one.zh, "[{}]") || says(one.zh, "没有{}");
  return text.replace(at, 2, bare ? std::string(seen) : fmt::format("“{}”", seen));
}

/// How long the character is that begins with the byte, in UTF-8.
std::size_t length_from(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::string_view character_at(std::string_view line, std::size_t column) {
  for (std::size_t n = 1; n < column && !line.empty(); ++n)
    line.remove_prefix(std::min(length_from(line.front()), line.size()));
  return line.empty() ? line : line.substr(0, length_from(line.front()));
}

struct wide_character {
  std::string_view wide;
  std::string_view ascii;
};
/// What an input method for Chinese writes where TOML wants ASCII, beside the full-width forms of ASCII.
constexpr wide_character wide_characters[] = {{"“", "\""}, {"”", "\""}, {"‘", "'"},
                                              {"’", "'"},  {"、", ","}, {"。", "."},
                                              {"【", "["}, {"】", "]"}, {"　", "空格"}};

/// The ASCII character that a wide one stands for; empty if it stands for none.
std::string ascii_of(std::string_view character) {
  for (const auto& [wide, ascii] : wide_characters)
    if (character == wide) return std::string(ascii);
  if (character.size() != 3) return {};
  const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(character[n]); };
  const int code = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  constexpr int first = 0xFF01;  // ！, the full-width form of !
  constexpr int last = 0xFF5E;   // ～
  return code < first || code > last ? std::string() : std::string(1, static_cast<char>(code - first + '!'));
}

std::string reason_for(std::string_view what, std::string_view line, std::size_t column) {
  const std::string_view reading = reading_of(what);
  const bool in_text = reading == "string" || reading == "literal string";
  const std::string_view character = character_at(line, column);
  if (in_text && character.empty())
    return says(line, "”") || says(line, "’") || says(line, "“") ? "文本没有结束;引号须为半角"
                                                                 : "文本没有结束,缺少右引号";
  const std::string ascii = in_text ? std::string() : ascii_of(character);
  if (!ascii.empty()) return fmt::format("全角字符 {} 应为半角的 {}", character, ascii);
  for (const situation& one : situations)
    if (reading.substr(0, one.reading.size()) == one.reading && says(what, one.says))
      return filled(one, what);
  return fmt::format("此处无法读取({})", what);
}

}  // namespace

std::string chinese_toml_refusal(std::string_view what, std::string_view line, std::size_t column) {
  return fmt::format("不是有效的TOML,第{}列: {}", column, reason_for(what, line, column));
}

}  // namespace jiqun
