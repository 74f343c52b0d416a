// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// The sixteen cities of Anhui (设区的市), in the order of their administrative codes.
enum class city : std::uint8_t {
  hefei,
  wuhu,
  bengbu,
  huainan,
  maanshan,
  huaibei,
  tongling,
  anqing,
  huangshan,
  chuzhou,
  fuyang,
  suzhou,
  luan,
  bozhou,
  chizhou,
  xuancheng,
};
inline constexpr named<city> city_table[] = {
    {city::hefei, "hefei", "合肥"},         {city::wuhu, "wuhu", "芜湖"},
    {city::bengbu, "bengbu", "蚌埠"},       {city::huainan, "huainan", "淮南"},
    {city::maanshan, "maanshan", "马鞍山"}, {city::huaibei, "huaibei", "淮北"},
    {city::tongling, "tongling", "铜陵"},   {city::anqing, "anqing", "安庆"},
    {city::huangshan, "huangshan", "黄山"}, {city::chuzhou, "chuzhou", "滁州"},
    {city::fuyang, "fuyang", "阜阳"},       {city::suzhou, "suzhou", "宿州"},
    {city::luan, "luan", "六安"},           {city::bozhou, "bozhou", "亳州"},
    {city::chizhou, "chizhou", "池州"},     {city::xuancheng, "xuancheng", "宣城"},
};
static_assert(is_table(city_table));
constexpr const auto& table_of(city) { return city_table; }

using city_set = set_of<city>;

}  // namespace jiqun
