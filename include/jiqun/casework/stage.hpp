// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Where a case stands (所处阶段). A title that is held comes before a procedure, an open procedure before a
/// title that has ended, and that before the pool.
enum class stage : std::uint8_t {
  outside_pool,         ///< 未入库
  in_pool,              ///< 在库培育, art. 5
  applied,              ///< 已申报, art. 10(1)
  recommended,          ///< 已推荐, art. 10(1)
  shortlisted,          ///< 已入围, art. 10(2)
  in_publicity,         ///< 公示中, art. 10(3)
  awaiting_decision,    ///< 公示截止, 待确定, art. 10(3)
  title_held,           ///< 持有省级集群称号
  revocation_proposed,  ///< 拟撤销, art. 14
  revoked,              ///< 已撤销, art. 14
  given_up,             ///< 已放弃
};
inline constexpr std::size_t stage_count = static_cast<std::size_t>(stage::given_up) + 1;

}  // namespace jiqun
