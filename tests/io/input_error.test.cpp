// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/input_error.hpp"

#include "jiqun/io/case_documents.hpp"
#include "jiqun/io/register_csv.hpp"
#include "wording/input_sentences.hpp"

#include <doctest/doctest.h>

#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

using namespace jiqun;

static_assert(std::is_base_of_v<std::exception, input_error>);
static_assert(std::is_nothrow_copy_constructible_v<input_error>);
static_assert(!std::is_convertible_v<message, text_in_languages>);

namespace {

template <class Read>
std::optional<input_error> refused(Read read) {
  try {
    read();
  } catch (const input_error& error) {
    return error;
  }
  return std::nullopt;
}

}  // namespace

TEST_SUITE("what is wrong with an input") {
  TEST_CASE("everything that is wrong with a document is told with its place, in both languages") {
    const auto error = refused([] {
      static_cast<void>(
          read_case("{\"cluster\": {\"id\": 3},\n \"events\": [{\"event\": \"appplied\"}]}", "a.json"));
    });
    REQUIRE(error.has_value());
    CHECK(error->source() == "a.json");
    REQUIRE(error->problems().size() >= 2);
    const input_problem& first = error->problems().front();
    const input_problem& last = error->problems().back();
    CHECK(first.line == 1);
    CHECK(last.line == 2);
    CHECK(last.column > 1);
    CHECK(last.pointer.find("/events/0") == 0);
    for (const input_problem& one : error->problems())
      CHECK(one.why.in(language::chinese) != one.why.in(language::english));
  }

  TEST_CASE("what() is the whole text in English, a line a problem, each with its file") {
    const auto error =
        refused([] { static_cast<void>(read_case("{\"cluster\": 1,\n\"events\": 2}", "a.json")); });
    REQUIRE(error.has_value());
    CHECK(std::string(error->what()) == error->text(language::english));
    CHECK(std::string(error->what()) ==
          "a.json:line 1: column 13: /cluster: " + error->problems()[0].why.in(language::english) +
              "\na.json:line 2: column 11: /events: " + error->problems()[1].why.in(language::english));
    CHECK(error->text(language::chinese).find("a.json:第1行: 第13列: /cluster: ") == 0);
  }

  TEST_CASE("a table names the line, and a file that is not there no place at all") {
    const auto error = refused([] { static_cast<void>(read_register("cluster_id\n", "r.csv")); });
    REQUIRE(error.has_value());
    REQUIRE(error->problems().size() == 1);
    CHECK(error->problems()[0].line == 1);
    CHECK(error->problems()[0].column == 0);
    CHECK(std::string(error->what()).find("r.csv:line 1: ") == 0);

    const input_error nowhere("", 0, {input_sentence::no_encoding});
    CHECK(nowhere.text(language::english) == message(input_sentence::no_encoding).in(language::english));
    CHECK(input_error("f", 0, {input_sentence::no_encoding}).text(language::english).find("f: ") == 0);
  }

  TEST_CASE("a copy says the same, and lives on when the first is gone") {
    std::optional<input_error> first(std::in_place, "f", 3, input_sentence::no_encoding);
    const input_error copy = *first;
    const std::string said = first->what();
    first.reset();
    CHECK(copy.what() == said);
    CHECK(copy.problems().front().line == 3);
  }
}
