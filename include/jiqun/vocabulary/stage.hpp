// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Where a case stands (所处阶段). A title that is held comes before a procedure, an open procedure before a
/// title that has ended, and that before the pool.
enum class stage : std::uint8_t {
  outside_pool,
  in_pool,
  applied,
  recommended,
  shortlisted,
  in_publicity,
  awaiting_decision,
  title_held,
  revocation_proposed,
  revoked,
  given_up,
};
inline constexpr named<stage> stage_table[] = {
    {stage::outside_pool, "outside_pool", "未入库"},
    {stage::in_pool, "in_pool", "在库培育"},
    {stage::applied, "applied", "已申报"},
    {stage::recommended, "recommended", "已推荐"},
    {stage::shortlisted, "shortlisted", "已入围"},
    {stage::in_publicity, "in_publicity", "公示中"},
    {stage::awaiting_decision, "awaiting_decision", "公示截止,待确定"},
    {stage::title_held, "title_held", "持有省级集群称号"},
    {stage::revocation_proposed, "revocation_proposed", "持有称号,拟撤销"},
    {stage::revoked, "revoked", "称号已撤销"},
    {stage::given_up, "given_up", "已放弃称号"},
};
static_assert(is_table(stage_table));
constexpr const auto& table_of(stage) { return stage_table; }

}  // namespace jiqun
