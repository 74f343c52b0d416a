// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/stated.hpp"
#include "jiqun/facts/assessment_history.hpp"

#include <cstdint>

namespace jiqun {

/// The level of a title (级别).
enum class title_level : std::uint8_t {
  none,  ///< no title, or one below the province
  provincial,
  national,
};
inline constexpr named<title_level> title_level_table[] = {
    {title_level::none, "none", "省级以下或无称号"},
    {title_level::provincial, "provincial", "省级"},
    {title_level::national, "national", "国家级"},
};
static_assert(is_table(title_level_table));
constexpr const auto& table_of(title_level) { return title_level_table; }

/// Art. 12. What support is spent on (奖补资金用途).
enum class support_use : std::uint8_t {
  public_service_activity,
  public_service_platform,
  enterprise_project,
  other,
};
inline constexpr named<support_use> support_use_table[] = {
    {support_use::public_service_activity, "public_service_activity", "集群公共服务活动"},
    {support_use::public_service_platform, "public_service_platform", "公共服务平台建设"},
    {support_use::enterprise_project, "enterprise_project", "企业实体项目"},
    {support_use::other, "other", "其他用途"},
};
static_assert(is_table(support_use_table));
constexpr const auto& table_of(support_use) { return support_use_table; }

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
