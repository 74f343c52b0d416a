// SPDX-License-Identifier: Apache-2.0
#include "formats/json_document.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace jiqun;

namespace {

std::vector<input_problem> problems(const std::string& text) {
  try {
    const json_document read(text, "file.json");
  } catch (const input_error& error) {
    return error.problems();
  }
  return {};
}
/// line:column pointer: why, of the first.
std::string first(const std::string& text) {
  const auto all = problems(text);
  if (all.empty()) return {};
  return std::to_string(all[0].line) + ":" + std::to_string(all[0].column) + " " + all[0].pointer + ": " +
         all[0].why.in(language::english);
}
std::string first_in_chinese(const std::string& text) {
  const auto all = problems(text);
  return all.empty() ? "" : all[0].why.in(language::chinese);
}

}  // namespace

TEST_SUITE("JSON with places") {
  TEST_CASE("values know what they are and where they stand") {
    const std::string text = "{\"名\": \"集群\",\n \"a/b~c\": [1, -2.50, true, null, {\"x\": []}]}";
    const json_document read(text, "file.json");
    CHECK(read.root().find("名")->text == "集群");
    const json_node& list = *read.root().find("a/b~c");
    CHECK(list.pointer == "/a~1b~0c");
    REQUIRE(list.items.size() == 5);
    CHECK(list.items[0].whole == 1);
    CHECK(list.items[1].is == json_node::type::decimal);
    CHECK(list.items[1].text == "-2.50");
    CHECK(list.items[2].truth);
    CHECK(list.items[3].is == json_node::type::null);
    CHECK(list.items[4].find("x")->pointer == "/a~1b~0c/4/x");
    CHECK(text.substr(list.items[4].offset, 1) == "{");
    CHECK(read.root().find("none") == nullptr);
  }

  TEST_CASE("columns are counted in characters, lines from 1") {
    json_document read("{\"甲乙\": \"丙\", \"x\": 1,\n\"丁\": 2}", "file.json");
    read.refuse_unknown_keys(read.root(), {"甲乙"});
    try {
      read.throw_if_noted();
      FAIL("nothing was noted");
    } catch (const input_error& error) {
      REQUIRE(error.problems().size() == 2);
      CHECK(error.problems()[0].line == 1);
      CHECK(error.problems()[0].column == 13);
      CHECK(error.problems()[1].line == 2);
      CHECK(error.problems()[1].column == 1);
      CHECK(error.text(language::english) ==
            "file.json:line 1: column 13: /x: unknown key \"x\"\n"
            "file.json:line 2: column 1: /丁: unknown key \"丁\"");
      CHECK(error.text(language::chinese) ==
            "file.json:第1行: 第13列: /x: 未知的键“x”\nfile.json:第2行: 第1列: /丁: 未知的键“丁”");
    }
  }

  TEST_CASE("a byte order mark is passed over") {
    const json_document read("\xEF\xBB\xBF{\"a\": 1}", "file.json");
    CHECK(read.root().find("a")->offset == 9);
  }

  TEST_CASE("a key that stands twice is refused at its second place, each time") {
    const auto all = problems("{\"a\": 1, \"a\": 2, \"b\": {\"c/\": 1, \"c/\": 1}}");
    REQUIRE(all.size() == 2);
    CHECK(all[0].column == 10);
    CHECK(all[0].pointer == "/a");
    CHECK(all[0].why.in(language::chinese) == "键“a”重复");
    CHECK(all[1].pointer == "/b/c~1");
    CHECK(problems("[{\"a\": 1}, {\"a\": 1}]").empty());
  }

  TEST_CASE("32 objects and lists may stand within each other, and no more, however many there are") {
    const auto nested = [](std::size_t deep) { return std::string(deep, '[') + std::string(deep, ']'); };
    CHECK(problems(nested(json_document::deepest)).empty());
    CHECK(first(nested(json_document::deepest + 1)).find("nested more than 32 deep") != std::string::npos);
    CHECK(problems(nested(100'000)).size() == 1);
    CHECK(problems(nested(100'000)).at(0).column == 33);
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(problems(objects).size() == 1);
    // Beside each other as many as there are.
    std::string beside = "[";
    for (int i = 0; i < 10'000; ++i) beside += "{},";
    CHECK(problems(beside + "{}]").empty());
  }

  TEST_CASE("what is no JSON is named where it begins") {
    CHECK(first("") == "1:1 : the document ends too soon; it is no complete JSON; expected a value");
    CHECK(first("{\"a\":") == "1:6 : the document ends too soon; it is no complete JSON; expected a value");
    CHECK(first("{\"a\": 1").find("expected a comma or }") != std::string::npos);
    CHECK(first("[1").find("expected a comma or ]") != std::string::npos);
    CHECK(first("{\"甲\": tru}") == "1:7 : \"tru\" is no JSON here");
    CHECK(first("{\"甲\": [1,\n  2 3]}") == "2:5 /甲: \"3\" is no JSON here; expected a comma or ]");
    CHECK(first("{\"a\": 1,}") == "1:9 : \"}\" is no JSON here; expected a name in double quotes");
    CHECK(first("{a: 1}") == "1:2 : \"a\" is no JSON here; expected a name in double quotes");
    CHECK(first("{'a': 1}").find("1:2 : \"'a'\" is no JSON here") == 0);
    CHECK(first("{\"a\" 1}") == "1:6 : \"1\" is no JSON here; expected a colon");
    CHECK(first("{} {}") == "1:4 : \"{\" is no JSON here; the document should have ended before it");
    CHECK(first("{\"a\": \"b\nc\"}").find("1:7 : the text that begins here has a line feed") == 0);
    CHECK(first("{\"a\": \"b") == "1:7 : the text that begins here does not end with a double quote");
    CHECK(first("[\"\\x\"]") == "1:2 : the text that begins here has an escape or bytes that are none");
    CHECK(first("[\"\xFF\"]") == "1:2 : the text that begins here has an escape or bytes that are none");
    CHECK(first("[1, 1e999]") == "1:5 : the number 1e999 is too large");
    CHECK(first("// 注\n{}").find("1:1 : ") == 0);
    CHECK(first_in_chinese("{\"a\": 1,}") == "此处“}”不是有效的JSON,应为以双引号括起的键");
    CHECK(first_in_chinese("{\"a\":") == "文件在此处意外结束,不是完整的JSON,应为一个值");
    for (const char* const text :
         {"{", "[", "\"", "-", "t", "1.", "{\"a\"", "{\"a\":1,", "[[", "\\", ",", "\x01"})
      CHECK(problems(text).size() == 1);
  }

  TEST_CASE("punctuation of full width is pointed out, that of ASCII is not") {
    const std::string wide_quote = "\xE2\x80\x9C";
    const std::string wide_comma = "\xEF\xBC\x8C";
    const std::string wide_colon = "\xEF\xBC\x9A";
    CHECK(first("{" + wide_quote + "a\": 1}").find("punctuation must be ASCII") != std::string::npos);
    CHECK(first("{\"a\": 1" + wide_comma + " \"b\": 2}").find("1:8 ") == 0);
    CHECK(first("{\"a\"" + wide_colon + "1}").find("punctuation must be ASCII") != std::string::npos);
    CHECK(first("{\"a\": 1,}").find("ASCII") == std::string::npos);
    CHECK(first_in_chinese("{\"a\"" + wide_colon + "1}").find("(标点须为半角)") != std::string::npos);
  }

  TEST_CASE("numbers that no counter holds are decimals") {
    const json_document read(
        "[9223372036854775807, 9223372036854775808, 123456789012345678901234567890, 1e2]", "f");
    CHECK(read.root().items[0].is == json_node::type::integer);
    for (const std::size_t at : {1U, 2U, 3U}) CHECK(read.root().items[at].is == json_node::type::decimal);
    CHECK(words(read.root().items[1]).in(language::english) == "the number 9223372036854775808");
  }

  TEST_CASE("at most a hundred problems are listed, in their order, and the rest is counted") {
    std::string text = "{";
    for (int i = 0; i < 150; ++i) text += (i == 0 ? "\"k" : ",\n\"k") + std::to_string(i) + "\": 1";
    text += "}";
    json_document read(text, "file.json");
    read.refuse_unknown_keys(read.root(), {});
    try {
      read.throw_if_noted();
      FAIL("nothing was noted");
    } catch (const input_error& error) {
      REQUIRE(error.problems().size() == json_document::most_problems);
      for (std::size_t i = 0; i < error.problems().size(); ++i) CHECK(error.problems()[i].line == i + 1);
      CHECK(error.problems().back().why.in(language::english) == "unknown key \"k99\" (and 50 more)");
      CHECK(error.problems().back().why.in(language::chinese) == "未知的键“k99”(另有50处未列出)");
    }
  }

  TEST_CASE("a long text is cut between characters in a message") {
    std::string text = "ab";
    for (int i = 0; i < 50; ++i) text += "集";
    const json_document read("[\"" + text + "\"]", "f");
    const std::string said = words(read.root().items[0]).in(language::english);
    CHECK(said.size() < 90);
    CHECK(said.find("集…\"") != std::string::npos);
  }
}
