// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/vocabulary/carrier_count.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <cstddef>

namespace jiqun {

/// Art. 7(1). Technical innovation carriers (技术创新载体), as of the day that the caller counts them for. A
/// carrier with both titles is counted once, as national.
/// innovation_carriers().national(count<national_carrier>(2)).provincial(count<provincial_carrier>(5))
class innovation_carriers {
 public:
  constexpr innovation_carriers() = default;

  [[nodiscard]] constexpr innovation_carriers national(const stated<count<national_carrier>>& counted) const {
    return with_part(*this, &innovation_carriers::national_, counted);
  }
  [[nodiscard]] constexpr stated<count<national_carrier>> national() const { return national_; }

  [[nodiscard]] constexpr innovation_carriers provincial(
      const stated<count<provincial_carrier>>& counted) const {
    return with_part(*this, &innovation_carriers::provincial_, counted);
  }
  [[nodiscard]] constexpr stated<count<provincial_carrier>> provincial() const { return provincial_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  stated<count<national_carrier>> national_{};
  stated<count<provincial_carrier>> provincial_{};
};

/// Art. 10(1). A cluster's application (申报), as far as it decides who may apply.
/// application::of(cluster_area::led_by(city::hefei)).applied(date{2025, 4, 1}).pool(pool_record())
class application {
 public:
  [[nodiscard]] static constexpr application of(const cluster_area& area) { return application(area); }
  [[nodiscard]] constexpr application area(const cluster_area& where) const {
    return with_part(*this, &application::area_, where);
  }
  [[nodiscard]] constexpr cluster_area area() const { return area_; }

  [[nodiscard]] constexpr application leading_industry(stated<industry> one) const {
    return with_part(*this, &application::leading_industry_, one);
  }
  [[nodiscard]] constexpr stated<industry> leading_industry() const { return leading_industry_; }

  [[nodiscard]] constexpr application applied(const stated<date>& on) const {
    return with_part(*this, &application::applied_, on);
  }
  [[nodiscard]] constexpr stated<date> applied() const { return applied_; }

  [[nodiscard]] constexpr application pool(const stated<pool_record>& stays) const {
    return with_part(*this, &application::pool_, stays);
  }
  [[nodiscard]] constexpr stated<pool_record> pool() const { return pool_; }

  [[nodiscard]] constexpr application carriers(const innovation_carriers& counted) const {
    return with_part(*this, &application::carriers_, counted);
  }
  [[nodiscard]] constexpr innovation_carriers carriers() const { return carriers_; }

  /// When an earlier title was last revoked; not applicable: none was.
  [[nodiscard]] constexpr application earlier_revocation(const stated<date>& on) const {
    return with_part(*this, &application::earlier_revocation_, on);
  }
  [[nodiscard]] constexpr stated<date> earlier_revocation() const { return earlier_revocation_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 6;

  constexpr explicit application(const cluster_area& area) : area_(area) {}

  cluster_area area_;
  stated<industry> leading_industry_{};
  stated<date> applied_{};
  stated<pool_record> pool_{};
  innovation_carriers carriers_{};
  stated<date> earlier_revocation_{};
};

/// Art. 4, 10(1). The city's part: preliminary review and recommendation (初步审核、推荐).
/// recommendation::of(area).materials_true(true).materials_compliant(true).formal_letter(true)
class recommendation {
 public:
  [[nodiscard]] static constexpr recommendation of(const cluster_area& area) { return recommendation(area); }
  [[nodiscard]] constexpr recommendation area(const cluster_area& where) const {
    return with_part(*this, &recommendation::area_, where);
  }
  [[nodiscard]] constexpr cluster_area area() const { return area_; }

  /// 真实性
  [[nodiscard]] constexpr recommendation materials_true(stated<bool> found) const {
    return with_part(*this, &recommendation::materials_true_, found);
  }
  [[nodiscard]] constexpr stated<bool> materials_true() const { return materials_true_; }

  /// 合规性
  [[nodiscard]] constexpr recommendation materials_compliant(stated<bool> found) const {
    return with_part(*this, &recommendation::materials_compliant_, found);
  }
  [[nodiscard]] constexpr stated<bool> materials_compliant() const { return materials_compliant_; }

  /// 正式行文
  [[nodiscard]] constexpr recommendation formal_letter(stated<bool> written) const {
    return with_part(*this, &recommendation::formal_letter_, written);
  }
  [[nodiscard]] constexpr stated<bool> formal_letter() const { return formal_letter_; }

  /// The cities that recommended.
  [[nodiscard]] constexpr recommendation cities(stated<city_set> recommending) const {
    return with_part(*this, &recommendation::cities_, recommending);
  }
  [[nodiscard]] constexpr stated<city_set> cities() const { return cities_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 5;

  constexpr explicit recommendation(const cluster_area& area) : area_(area) {}

  cluster_area area_;
  stated<bool> materials_true_{};
  stated<bool> materials_compliant_{};
  stated<bool> formal_letter_{};
  stated<city_set> cities_{};
};

/// Art. 10(2). The department's review (审核). The three are weighed together without a formula, so the
/// shortlist is stated, never computed.
/// department_review().score_considered(true).experts_considered(true).direction_considered(true)
class department_review {
 public:
  constexpr department_review() = default;

  /// 定量指标得分
  [[nodiscard]] constexpr department_review score_considered(stated<bool> was) const {
    return with_part(*this, &department_review::score_considered_, was);
  }
  [[nodiscard]] constexpr stated<bool> score_considered() const { return score_considered_; }

  /// 专家评审结果
  [[nodiscard]] constexpr department_review experts_considered(stated<bool> were) const {
    return with_part(*this, &department_review::experts_considered_, were);
  }
  [[nodiscard]] constexpr stated<bool> experts_considered() const { return experts_considered_; }

  /// 集群培育方向和布局
  [[nodiscard]] constexpr department_review direction_considered(stated<bool> was) const {
    return with_part(*this, &department_review::direction_considered_, was);
  }
  [[nodiscard]] constexpr stated<bool> direction_considered() const { return direction_considered_; }

  /// 入围名单
  [[nodiscard]] constexpr department_review on_shortlist(stated<bool> is) const {
    return with_part(*this, &department_review::on_shortlist_, is);
  }
  [[nodiscard]] constexpr stated<bool> on_shortlist() const { return on_shortlist_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 4;

  stated<bool> score_considered_{};
  stated<bool> experts_considered_{};
  stated<bool> direction_considered_{};
  stated<bool> on_shortlist_{};
};

}  // namespace jiqun
