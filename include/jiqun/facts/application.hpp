// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/vocabulary/carrier_count.hpp"
#include "jiqun/vocabulary/city.hpp"

namespace jiqun {

/// Art. 7(1). Technical innovation carriers (技术创新载体), as of the day that the caller counts them for. A
/// carrier with both titles is counted once, as national.
struct innovation_carriers {
  stated<count<national_carrier>> national{};
  stated<count<provincial_carrier>> provincial{};
};

/// Art. 10(1). A cluster's application (申报), as far as it decides who may apply.
struct application {
  cluster_area area;
  stated<industry> leading_industry{};
  stated<date> applied{};
  stated<pool_record> pool{};
  innovation_carriers carriers{};
  stated<date> earlier_revocation{};  ///< when an earlier title was last revoked; not applicable: none was
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
