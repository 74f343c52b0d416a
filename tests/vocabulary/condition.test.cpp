// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/condition.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace jiqun;

namespace {

static_assert(source_of(condition::in_pool) == art(10, 1) && also_in(condition::in_pool) == art(5));
static_assert(!also_in(condition::fraud));

}  // namespace

TEST_SUITE("condition") {
  TEST_CASE("every condition has its provision") {
    for (std::size_t one = 0; one < count_of<condition>; ++one) {
      const citation source = source_of(static_cast<condition>(one));
      CAPTURE(one);
      CHECK(source.article >= 4);
      CHECK(source.article <= 16);
    }
  }

  TEST_CASE("a condition of which the Measures speak twice has both places, every other one alone") {
    const std::map<condition, citation> twice = {
        {condition::own_area, art(6)},                 // 本地区, art. 4; 先进制造业集群所在地
        {condition::in_pool, art(5)},                  // 相关入库集群, art. 10(1); 培育库
        {condition::carriers_satisfied, art(10, 1)},   // 至少有一家, art. 7(1); 开展申报
        {condition::only_round_of_year, art(4)},       // 每年度评定一次, art. 9; 分年度开展评定
        {condition::in_scope, art(10, 1)},             // 申报范围, art. 9; 开展申报
        {condition::not_barred, art(10, 1)},           // 撤销, art. 14; 开展申报
        {condition::recommended, art(4)},              // 行文推荐, art. 10(1); 推荐工作
        {condition::by_competent_cities, art(10, 1)},  // 推荐工作, art. 4; 行文推荐
        {condition::direction_considered, art(7)},     // 培育方向, art. 10(2); 培育建设方向
        {condition::on_shortlist, art(10, 3)},  // 拟定入围名单, art. 10(2); 入围名单……公示
        {condition::recognition_in_order, art(4)},  // 予以确定, art. 10(3); 认定管理
        {condition::revocation_in_order, art(4)},   // 按程序撤销, art. 14; 认定管理
    };
    for (std::size_t one = 0; one < count_of<condition>; ++one) {
      const auto what = static_cast<condition>(one);
      CAPTURE(one);
      const auto row = twice.find(what);
      CHECK(also_in(what).has_value() == (row != twice.end()));
      if (row == twice.end()) continue;
      CHECK(also_in(what) == row->second);
      CHECK(also_in(what) != source_of(what));
    }
  }
}
