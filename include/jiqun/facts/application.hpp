// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/count.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/city.hpp"

namespace jiqun {

/// Art. 5. The cluster and the pool (省集群培育库).
struct pool_membership {
  stated<date> entered{};                       ///< not applicable: it never entered
  stated<date> left = absence::not_applicable;  ///< not applicable: it has not left
};

/// Art. 7(1). Technical innovation carriers (技术创新载体), as of the day that the caller counts them for. A
/// carrier with both titles is counted as national.
struct innovation_carriers {
  stated<int> national{};
  stated<int> provincial{};
};

/// Art. 10(1). A cluster's application (申报), as far as it decides who may apply.
struct application {
  cluster_area area;
  stated<industry> leading_industry{};
  stated<date> applied{};
  pool_membership pool{};
  innovation_carriers carriers{};
  /// The day on which an earlier title was revoked; not applicable: none was.
  stated<date> earlier_revocation = absence::not_applicable;
};

/// Art. 4, 10(1). The city's part: preliminary review and recommendation (初步审核、推荐).
struct recommendation {
  cluster_area area;
  stated<bool> materials_true{};       ///< 真实性
  stated<bool> materials_compliant{};  ///< 合规性
  stated<bool> formal_letter{};        ///< 正式行文
  stated<city_set> cities{};           ///< the cities that recommended
};

/// Art. 10(2). The department's review (审核). The three are weighed together without a formula, so the
/// shortlist is stated, never computed.
struct department_review {
  stated<bool> score_considered{};      ///< 定量指标得分
  stated<bool> experts_considered{};    ///< 专家评审结果
  stated<bool> direction_considered{};  ///< 集群培育方向和布局
  stated<bool> on_shortlist{};          ///< 入围名单
};

}  // namespace jiqun
