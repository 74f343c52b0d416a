// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/file.hpp"

#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

using namespace jiqun;

namespace {

/// The line of a refusal; 0 if it is taken.
std::size_t refused_on(const std::string& bytes) {
  try {
    static_cast<void>(to_utf8(bytes, "test"));
  } catch (const input_error& error) {
    return error.problems().front().line;
  }
  return 0;
}

std::string why(const std::string& bytes) {
  try {
    return "taken: " + to_utf8(bytes, "test");
  } catch (const input_error& error) {
    return error.text(language::english);
  }
}

}  // namespace

TEST_SUITE("file") {
  TEST_CASE("a file is read byte by byte, however long it is") {
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("jiqun_file_test_" + std::to_string(getpid()));
    std::string bytes;
    for (int i = 0; i < 200'000; ++i) bytes += static_cast<char>(i * 7);
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65536}, bytes.size()}) {
      std::ofstream(path, std::ios::binary) << bytes.substr(0, size);
      CHECK(read_file(path.string()) == bytes.substr(0, size));
    }
    std::filesystem::remove(path);
  }

  TEST_CASE("a file that cannot be read is refused by name, without a line") {
    const std::string missing = std::string(JIQUN_TEST_CASES) + "/there_is_no_such_file.csv";
    for (const std::string& path : {missing, std::string(JIQUN_TEST_CASES)}) {
      try {
        static_cast<void>(read_file(path));
        FAIL_CHECK("read " << path);
      } catch (const input_error& error) {
        CHECK(error.problems().front().line == 0);
        CHECK(error.text(language::english).find(path + ": cannot read the file (") == 0);
        CHECK(error.text(language::chinese).find(path + ": 无法读取文件(") == 0);
      }
    }
  }

  TEST_CASE("UTF-8 is taken as it is, a byte order mark is dropped") {
    CHECK(to_utf8("", "test").empty());
    CHECK(to_utf8("\xEF\xBB\xBF", "test").empty());
    CHECK(to_utf8("abc,通过\r\n𠮷\n", "test") == "abc,通过\r\n𠮷\n");
    CHECK(to_utf8("\xEF\xBB\xBF集群", "test") == "集群");
  }

  TEST_CASE("GB18030 of one, two and four bytes a character is turned into UTF-8") {
    CHECK(to_utf8("a,\xCE\xB4\xCD\xA8\xB9\xFD\n", "test") == "a,未通过\n");
    CHECK(to_utf8("\xCA\xBE\xC0\xFD\xBC\xAF\xC8\xBA\xBC\xD7", "test") == "示例集群甲");
    CHECK(to_utf8("\xCD\xA8\xB9\xFD,\x81\x39\xEE\x39,\x95\x32\x82\x36", "test") == "通过,㐀,𠀀");
  }

  TEST_CASE("a byte that no text has is refused on its line") {
    CHECK(refused_on(std::string("a\0b", 3)) == 1);
    CHECK(refused_on("a\nb\n\x01") == 3);
    CHECK(refused_on("a\n\x1B[31m") == 2);
    CHECK(refused_on("a\tb\r\nc\n") == 0);
    CHECK(why("a\n\x7F"
              "ELF\x02") == "test:line 2: this is no text file (byte 0x02); expected UTF-8 or GB18030 text");
    CHECK(refused_on(std::string("\xFF\xFE"
                                 "a\0",
                                 4)) == 1);
    CHECK(refused_on(std::string("PK\x03\x04", 4)) == 1);
  }

  TEST_CASE("bytes that are neither UTF-8 nor GB18030 are refused on their line") {
    CHECK(why("a\nb\n\xFF\n") == "test:line 3: the text is neither UTF-8 nor GB18030");
    CHECK(refused_on("\x80") == 1);
    CHECK(refused_on("a\n\xCE") == 2);
    CHECK(refused_on("\xE9\x80\x9A\n\xE9\x80") != 0);
  }

  TEST_CASE("a file of both encodings is refused on the line that is UTF-8") {
    const std::string gb = "\xCE\xB4\xCD\xA8\xB9\xFD";
    CHECK(why("head\n" + gb + "\n示例集群\n") ==
          "test:line 3: this line is UTF-8 while others are GB18030; the file must have one encoding");
    CHECK(refused_on("示例集群\n" + gb + "\n") == 1);
    CHECK(refused_on(gb + "\n" + gb + "\n") == 0);
  }
}
