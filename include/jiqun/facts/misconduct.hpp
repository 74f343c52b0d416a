// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/stated.hpp"

#include <cstdint>

namespace jiqun {

enum class misconduct_kind : std::uint8_t {
  fraud,
  breach_of_law,
};
inline constexpr named<misconduct_kind> misconduct_kind_table[] = {
    {misconduct_kind::fraud, "fraud", "弄虚作假"},
    {misconduct_kind::breach_of_law, "breach_of_law", "违反相关法律法规"},
};
static_assert(is_table(misconduct_kind_table));
constexpr const auto& table_of(misconduct_kind) { return misconduct_kind_table; }

/// Whose act it was (行为主体). A cluster is no legal person: somebody acts for it, or within it.
enum class misconduct_actor : std::uint8_t {
  applicant,
  promotion_organisation,
  member,
  local_government,
};
inline constexpr named<misconduct_actor> misconduct_actor_table[] = {
    {misconduct_actor::applicant, "applicant", "申报主体"},
    {misconduct_actor::promotion_organisation, "promotion_organisation", "集群发展促进组织"},
    {misconduct_actor::member, "member", "集群内企业"},
    {misconduct_actor::local_government, "local_government", "集群所在地政府或主管部门"},
};
static_assert(is_table(misconduct_actor_table));
constexpr const auto& table_of(misconduct_actor) { return misconduct_actor_table; }

/// Art. 14. A finding of misconduct on record (认定的违规行为).
struct misconduct {
  misconduct_kind kind{};
  stated<bool> established{};            ///< whether an authority has established it
  stated<bool> attributed_to_cluster{};  ///< whether the finding attributes it to the cluster itself
  stated<misconduct_actor> actor{};      ///< matters where acts not so attributed count too: a reading
};

/// Art. 14. What was done towards a revocation (撤销程序).
struct revocation_steps {
  stated<bool> by_provincial_department{};
  stated<bool> procedure_followed{};   ///< 按程序: what it consists of, the Measures do not say
  stated<bool> proposal_publicised{};  ///< 拟撤销公示
};

}  // namespace jiqun
