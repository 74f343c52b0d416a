// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// Who may act (主体).
enum class office : std::uint8_t {
  cluster,
  place_of_cluster,
  city_department,
  provincial_department,
};
inline constexpr named<office> office_table[] = {
    {office::cluster, "cluster", "集群(申报主体)"},
    {office::place_of_cluster, "place_of_cluster", "集群所在地"},
    {office::city_department, "city_department", "市工业和信息化主管部门"},
    {office::provincial_department, "provincial_department", "省工业和信息化厅"},
};
static_assert(is_table(office_table));
constexpr const auto& table_of(office) { return office_table; }

}  // namespace jiqun
