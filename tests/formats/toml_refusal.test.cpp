// SPDX-License-Identifier: Apache-2.0
#include "formats/toml_refusal.hpp"

#include "formats/input_error.hpp"
#include "formats/notice_toml.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jiqun;

namespace {

message refusal_of_text(const std::string& toml, std::size_t& line) {
  try {
    static_cast<void>(read_notice(toml, "n.toml"));
  } catch (const input_error& error) {
    line = error.line();
    return error.why();
  }
  return {};
}

struct sample {
  std::string toml;
  std::size_t line;
  std::string zh;  ///< after "不是有效的TOML,"
};

const sample samples[] = {
    // full-width punctuation, wherever it stands but in a text
    {"kind ＝ \"annual\"\n", 1, "第6列: 全角字符 ＝ 应为半角的 ="},
    {"kind = “annual”\n", 1, "第8列: 全角字符 “ 应为半角的 \""},
    {"kind = ‘annual’\n", 1, "第8列: 全角字符 ‘ 应为半角的 '"},
    {"year = 2027\noff = [2027-01-01，2027-01-02]\n", 2, "第18列: 全角字符 ， 应为半角的 ,"},
    {"off = [\"2027-01-01\"、\"2027-01-02\"]\n", 1, "第20列: 全角字符 、 应为半角的 ,"},
    {"［families］\n", 1, "第1列: 全角字符 ［ 应为半角的 ["},
    {"【families】\n", 1, "第1列: 全角字符 【 应为半角的 ["},
    {"year = ２０２７\n", 1, "第8列: 全角字符 ２ 应为半角的 2"},
    {"year = 60％\n", 1, "第10列: 全角字符 ％ 应为半角的 %"},
    {"year：2027\n", 1, "第5列: 全角字符 ： 应为半角的 :"},
    {"year = 2027。\n", 1, "第12列: 全角字符 。 应为半角的 ."},
    // texts that do not end
    {"kind = \"annual\nyear = 1\n", 1, "第15列: 文本没有结束,缺少右引号"},
    {"kind = \"annual\r\nyear = 1\r\n", 1, "第15列: 文本没有结束,缺少右引号"},
    {"kind = 'annual\n", 1, "第15列: 文本没有结束,缺少右引号"},
    {"kind = \"annual", 1, "第15列: 文本没有结束,缺少右引号"},
    {"kind = \"annual”\n", 1, "第16列: 文本没有结束;引号须为半角"},
    {"kind = \"an\x01nual\"\n", 1, "第11列: 含有控制字符"},
    {"kind = \"C:\\new\\q\"\n", 1, "第16列: 文本中有无效的转义;反斜杠须写作“\\\\”"},
    {"kind = \"\\u12\"\n", 1, "第13列: 文本中有无效的转义“\\u”"},
    // the end of the text, and lists and tables
    {"off = [2027-01-01,\n", 1, "第20列: 数组没有结束,缺少“]”"},
    {"off = [,]\n", 1, "第8列: 数组中有多余的逗号"},
    {"off = [1 2]\n", 1, "第10列: 数组各项之间应为“,”,末尾应为“]”,此处为“2”"},
    {"[families\n", 1, "第10列: 表头缺少“]”,此处为行末"},
    {"[]\n", 1, "第2列: 表头[]内没有名称"},
    {"year", 1, "第5列: 文件到此结束,键没有“=”或没有值"},
    {"a = { b = 1,}\n", 1, "第13列: 内联表末尾有多余的逗号"},
    {"a = { b = 1\n", 1, "第12列: 内联表写法有误,此处为行末"},
    // keys
    {"year = 1\nyear = 2\n", 2, "第8列: 键“year”重复或与已有的键冲突"},
    {"[a]\nb = 1\n[a]\n", 3, "第1列: 表[a]重复或与已有的键冲突"},
    {"year: 2027\n", 1, "第5列: 键之后应为“=”,此处为“:”"},
    {"year =\n", 1, "第7列: “=”之后缺少值"},
    {"year = 1 2\n", 1, "第10列: 其后应换行,此处为“2”"},
    {"指标 = 1\n", 1, "第1列: 行首应为键或[表],此处为“指”;键中有汉字的须加双引号"},
    // numbers, days and what is neither
    {"year = 02027\n", 1, "第13列: 数值不能以0开头"},
    {"year = 2027年\n", 1, "第12列: 数值中有“年”"},
    {"year = 1.2.3\n", 1, "第11列: 小数写法有误,应为12.5之类,此处为“.”"},
    {"year = 99999999999999999999\n", 1, "第28列: 数值过大"},
    {"year = 1__0\n", 1, "第10列: 数值中的下划线只能放在数字之间"},
    {"off = [2027-13-01]\n", 1, "第15列: 日期无效,没有13月"},
    {"off = [2027-02-30]\n", 1, "第18列: 日期无效,该月没有30日"},
    {"off = [2027-1-1]\n", 1, "第14列: 日期写法有误,应为2026-01-01之类"},
    {"off = 12:99:00\n", 1, "第12列: 时间写法有误,应为08:30:00之类"},
    {"year = ture\n", 1, "第9列: 应为true或false"},
    {"year = annual\n", 1, "第8列: 无法识别的值;文本须加双引号"},
    {"year = indicator\n", 1, "第10列: 无法识别的值;文本须加双引号"},
};

}  // namespace

TEST_SUITE("what is no TOML") {
  TEST_CASE("the situation is said in Chinese, with line and column, and in the parser's words in English") {
    for (const sample& one : samples) {
      CAPTURE(one.toml);
      std::size_t line = 0;
      const message why = refusal_of_text(one.toml, line);
      CHECK(line == one.line);
      CHECK(why.zh == "不是有效的TOML," + one.zh);
      CHECK(why.en.find("this is no TOML (punctuation must be ASCII): Error while parsing ") == 0);
    }
  }

  TEST_CASE("no letter of the parser's words is left in the Chinese ones") {
    for (const sample& one : samples) {
      std::size_t line = 0;
      CHECK(refusal_of_text(one.toml, line).zh.find("pars") == std::string::npos);
    }
  }

  TEST_CASE("full-width punctuation within a text is no reason to refuse") {
    std::size_t line = 0;
    CHECK(refusal_of_text("kind = \"“年度”，【a】\"\n", line).zh.find("TOML") == std::string::npos);
    CHECK(refusal_of_text("kind = \"“年度”\n", line).zh ==
          "不是有效的TOML,第13列: 文本没有结束;引号须为半角");
  }

  TEST_CASE("words that are not known stand in parentheses") {
    CHECK(chinese_toml_refusal("Error while parsing value: something new", "a = b", 5) ==
          "不是有效的TOML,第5列: 此处无法读取(Error while parsing value: something new)");
    CHECK(chinese_toml_refusal("", "", 1) == "不是有效的TOML,第1列: 此处无法读取()");
    CHECK(chinese_toml_refusal("Encountered invalid utf-8 sequence", "\xFF", 1) ==
          "不是有效的TOML,第1列: 不是有效的UTF-8文本");
  }

  TEST_CASE("a column beyond the line, and a character that is cut off, are nothing to fall over") {
    CHECK(chinese_toml_refusal("x", "\xEF\xBC", 1) == "不是有效的TOML,第1列: 此处无法读取(x)");
    CHECK(chinese_toml_refusal("x", "ab", 100) == "不是有效的TOML,第100列: 此处无法读取(x)");
  }
}
