// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

template <class Function, Function* Is>
constexpr bool is_there = true;

using text_of_case = std::string(const written_case&, language);
using text_of_round = std::string(const written_round&, language);
static_assert(is_there<case_file(std::string_view, const std::string&), read_case>);
static_assert(is_there<round_file(std::string_view, const std::string&), read_round>);
static_assert(is_there<std::string(const case_file&), write_case>);
static_assert(is_there<std::string(const round_file&), write_round>);
static_assert(is_there<measures(std::string_view, const std::string&, const measures&), read_measures>);
static_assert(is_there<std::string(const measures&), write_measures>);
static_assert(is_there<assessment_register(std::string_view, const std::string&), read_register>);
static_assert(is_there<std::string(const std::vector<register_cluster>&), write_register>);
static_assert(is_there<indicator_scheme(std::string_view, const std::string&), read_scheme>);
static_assert(is_there<std::string(const indicator_scheme&), write_scheme>);
static_assert(is_there<holiday_notice(std::string_view, const std::string&), read_notice>);
static_assert(is_there<std::string(const holiday_notice&), write_notice>);
static_assert(is_there<std::string(const decision&, const measures&, language), explain>);
static_assert(is_there<std::string(const weighed_decision&, const measures&, language), explain>);
static_assert(is_there<text_of_case, case_text> && is_there<text_of_case, case_paper>);
static_assert(is_there<text_of_round, round_text> && is_there<text_of_round, round_paper>);
static_assert(is_there<std::string(const written_case&), case_json>);
static_assert(is_there<std::string(const written_round&), round_json>);

}  // namespace

TEST_SUITE("the compiled library as others see it") {
  TEST_CASE("its front header names each of its headers, and those that reckon name none of them") {
    const std::filesystem::path include(JIQUN_SOURCE_DIR "/include/jiqun");
    const std::string front = read_file((include / "io.hpp").string());
    for (const auto& header : std::filesystem::directory_iterator(include / "io"))
      CHECK(front.find("\"jiqun/io/" + header.path().filename().string() + "\"") != std::string::npos);
    for (const char* other : {"jiqun.hpp", "casework.hpp"})
      CHECK(read_file((include / other).string()).find("jiqun/io") == std::string::npos);
  }
}
