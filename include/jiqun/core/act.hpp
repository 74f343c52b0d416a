// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Who may act (主体).
enum class office : std::uint8_t {
  cluster,                ///< 集群(申报主体)
  place_of_cluster,       ///< 集群所在地
  city_department,        ///< 市工业和信息化主管部门
  provincial_department,  ///< 省工业和信息化厅
};

/// An act that the Measures provide for (行为), in the order of the articles. Closed.
enum class act : std::uint8_t {
  guide,                  ///< 培育指导, art. 4
  cultivate,              ///< 培育, art. 4
  assess,                 ///< 考核评价, art. 4, 5
  keep_pool,              ///< 建立和调整培育库, art. 5
  monitor,                ///< 定期调度, art. 5, 4
  plan_development,       ///< 出台培育建设方案, art. 6
  fix_scope,              ///< 确定当年度申报范围, art. 9
  call,                   ///< 发布申报通知, art. 10(1)
  organise_applications,  ///< 组织申报, art. 10(1)
  apply,                  ///< 申报, art. 10(1)
  review_materials,       ///< 初步审核, art. 10(1)
  recommend,              ///< 正式行文推荐, art. 10(1), 4
  review,                 ///< 审核, art. 10(2)
  draw_up_shortlist,      ///< 拟定入围名单, art. 10(2)
  publicise,              ///< 公示, art. 10(3)
  verify_objection,       ///< 核实异议, art. 10(3): by whom is not said
  recognise,              ///< 确定, art. 10(3), 4
  nominate_nationally,    ///< 推荐创建国家级, art. 11: by whom is not said
  grant_support,          ///< 资金支持, art. 12
  give_priority,          ///< 优先支持, art. 13
  revoke,                 ///< 撤销称号, art. 14, 4
  interpret,              ///< 解释, art. 15
};
inline constexpr std::size_t act_count = static_cast<std::size_t>(act::interpret) + 1;

}  // namespace jiqun
