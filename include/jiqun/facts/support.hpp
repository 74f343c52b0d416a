// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/facts/assessment_history.hpp"

#include <cstdint>

namespace jiqun {

/// The level of a title (级别).
enum class title_level : std::uint8_t {
  none,        ///< no title, or one below the province
  provincial,  ///< 省级
  national,    ///< 国家级
};

/// Art. 12. What support is spent on (奖补资金用途).
enum class support_use : std::uint8_t {
  public_service_activity,  ///< 集群公共服务活动
  public_service_platform,  ///< 公共服务平台建设
  enterprise_project,       ///< 企业实体项目
  other,                    ///< 等
};

/// Art. 12. The cluster that support is asked for (资金支持对象).
struct supported_cluster {
  stated<title_level> level{};
  stated<bool> newly_recognised{};  ///< 新认定
};

/// Art. 12. One instalment of support (一期资金). The Measures name no amounts.
struct instalment {
  stated<bool> first{};                            ///< before any assessment under the title
  stated<assessment_outcome> latest_assessment{};  ///< matters from the second instalment on
  stated<bool> within_budget{};                    ///< 年度资金预算规模
};

}  // namespace jiqun
