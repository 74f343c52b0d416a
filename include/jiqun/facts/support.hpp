// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/assessment_history.hpp"

#include <cstddef>
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
/// supported_cluster().level(title_level::provincial).newly_recognised(true)
class supported_cluster {
 public:
  constexpr supported_cluster() = default;

  [[nodiscard]] constexpr supported_cluster level(stated<title_level> held) const {
    return with_part(*this, &supported_cluster::level_, held);
  }
  [[nodiscard]] constexpr stated<title_level> level() const { return level_; }

  /// 新认定
  [[nodiscard]] constexpr supported_cluster newly_recognised(stated<bool> is) const {
    return with_part(*this, &supported_cluster::newly_recognised_, is);
  }
  [[nodiscard]] constexpr stated<bool> newly_recognised() const { return newly_recognised_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  stated<title_level> level_{};
  stated<bool> newly_recognised_{};
};

/// Art. 12. One instalment of support (一期资金). The Measures name no amounts.
/// instalment().first(false).latest_assessment(assessment_outcome::passed).within_budget(true)
class instalment {
 public:
  constexpr instalment() = default;

  /// Whether it comes before any assessment under the title.
  [[nodiscard]] constexpr instalment first(stated<bool> is) const {
    return with_part(*this, &instalment::first_, is);
  }
  [[nodiscard]] constexpr stated<bool> first() const { return first_; }

  /// Matters from the second instalment on.
  [[nodiscard]] constexpr instalment latest_assessment(stated<assessment_outcome> outcome) const {
    return with_part(*this, &instalment::latest_assessment_, outcome);
  }
  [[nodiscard]] constexpr stated<assessment_outcome> latest_assessment() const { return latest_assessment_; }

  /// 年度资金预算规模
  [[nodiscard]] constexpr instalment within_budget(stated<bool> is) const {
    return with_part(*this, &instalment::within_budget_, is);
  }
  [[nodiscard]] constexpr stated<bool> within_budget() const { return within_budget_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 3;

  stated<bool> first_{};
  stated<assessment_outcome> latest_assessment_{};
  stated<bool> within_budget_{};
};

}  // namespace jiqun
