// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/citation.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(sizeof(citation) == 3 && std::is_trivially_copyable_v<citation>);
static_assert(std::is_same_v<decltype(&art), citation (*)(int, int)>);
static_assert(std::is_same_v<decltype(&chinese_text), citation_text (*)(citation)>);
static_assert(std::is_same_v<decltype(&english_text), citation_text (*)(citation)>);

}  // namespace

TEST_SUITE("citation") {
  TEST_CASE("an article is printed in both languages") {
    static_assert(chinese_text(art(14)) == "第十四条");
    static_assert(english_text(art(14)) == "art. 14");
    CHECK(chinese_text(art(1)) == "第一条");
    CHECK(english_text(art(1)) == "art. 1");
  }

  TEST_CASE("an item is printed in both languages") {
    static_assert(chinese_text(art(10, 3)) == "第十条第(三)项");
    static_assert(english_text(art(10, 3)) == "art. 10(3)");
  }

  TEST_CASE("a paragraph is printed in both languages") {
    static_assert(chinese_text({10, 2, 3}) == "第十条第二款第(三)项");
    static_assert(english_text({10, 2, 3}) == "art. 10 para. 2(3)");
    static_assert(chinese_text({7, 1, 0}) == "第七条第一款");
    static_assert(english_text({7, 1, 0}) == "art. 7 para. 1");
  }

  TEST_CASE("numbers are written in Chinese from one to ninety-nine") {
    static_assert(chinese_number(1) == "一");
    static_assert(chinese_number(9) == "九");
    static_assert(chinese_number(10) == "十");
    static_assert(chinese_number(11) == "十一");
    static_assert(chinese_number(19) == "十九");
    static_assert(chinese_number(20) == "二十");
    static_assert(chinese_number(21) == "二十一");
    static_assert(chinese_number(99) == "九十九");
    std::set<std::string> written;
    for (int n = 1; n <= 99; ++n) written.insert(chinese_number(n).str());
    CHECK(written.size() == 99);
  }

  TEST_CASE("the longest citation has room in both languages") {
    CHECK(chinese_text({99, 99, 99}) == "第九十九条第九十九款第(九十九)项");
    CHECK(english_text({99, 99, 99}) == "art. 99 para. 99(99)");
  }

  TEST_CASE("articles and items run to ninety-nine") {
    CHECK(refusal_of([] { return art(0); }) == refusal(flaw::no_such_article, 0));
    CHECK(refusal_of([] { return art(1); }) == nothing_refused);
    CHECK(refusal_of([] { return art(99); }) == nothing_refused);
    CHECK(refusal_of([] { return art(100); }) == refusal(flaw::no_such_article, 100));
    CHECK(refusal_of([] { return art(-1); }) == refusal(flaw::no_such_article, -1));
    CHECK(refusal_of([] { return art(1, 99); }) == nothing_refused);
    CHECK(refusal_of([] { return art(1, 100); }).why == flaw::no_such_article);
    CHECK(refusal_of([] { return art(1, -1); }).why == flaw::no_such_article);
  }

  TEST_CASE("citations differ when any part differs") {
    static_assert(art(10, 3) == citation{10, 0, 3} && art(10) == citation{10, 0, 0});
    static_assert(art(10, 3) != art(10, 4) && art(10) != art(11) && citation{10, 1, 0} != art(10));
    CHECK(art(10, 3) != art(10));
  }
}
