// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"

#include <cstddef>
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
/// misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true)
class misconduct {
 public:
  [[nodiscard]] static constexpr misconduct of(misconduct_kind kind) { return misconduct(kind); }
  [[nodiscard]] constexpr misconduct kind(misconduct_kind which) const {
    return with_part(*this, &misconduct::kind_, which);
  }
  [[nodiscard]] constexpr misconduct_kind kind() const { return kind_; }

  /// Whether an authority has established it.
  [[nodiscard]] constexpr misconduct established(stated<bool> is) const {
    return with_part(*this, &misconduct::established_, is);
  }
  [[nodiscard]] constexpr stated<bool> established() const { return established_; }

  /// Whether the finding attributes it to the cluster itself.
  [[nodiscard]] constexpr misconduct attributed_to_cluster(stated<bool> is) const {
    return with_part(*this, &misconduct::attributed_to_cluster_, is);
  }
  [[nodiscard]] constexpr stated<bool> attributed_to_cluster() const { return attributed_to_cluster_; }

  /// Matters where acts not so attributed count too: a reading.
  [[nodiscard]] constexpr misconduct actor(stated<misconduct_actor> who) const {
    return with_part(*this, &misconduct::actor_, who);
  }
  [[nodiscard]] constexpr stated<misconduct_actor> actor() const { return actor_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 4;

  constexpr explicit misconduct(misconduct_kind kind) : kind_(kind) {}

  misconduct_kind kind_;
  stated<bool> established_{};
  stated<bool> attributed_to_cluster_{};
  stated<misconduct_actor> actor_{};
};

/// Art. 14. What was done towards a revocation (撤销程序).
/// revocation_steps().by_provincial_department(true).procedure_followed(absence::unknown)
class revocation_steps {
 public:
  constexpr revocation_steps() = default;

  [[nodiscard]] constexpr revocation_steps by_provincial_department(stated<bool> was) const {
    return with_part(*this, &revocation_steps::by_provincial_department_, was);
  }
  [[nodiscard]] constexpr stated<bool> by_provincial_department() const { return by_provincial_department_; }

  /// 按程序: what it consists of, the Measures do not say.
  [[nodiscard]] constexpr revocation_steps procedure_followed(stated<bool> was) const {
    return with_part(*this, &revocation_steps::procedure_followed_, was);
  }
  [[nodiscard]] constexpr stated<bool> procedure_followed() const { return procedure_followed_; }

  /// 拟撤销公示
  [[nodiscard]] constexpr revocation_steps proposal_publicised(stated<bool> was) const {
    return with_part(*this, &revocation_steps::proposal_publicised_, was);
  }
  [[nodiscard]] constexpr stated<bool> proposal_publicised() const { return proposal_publicised_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 3;

  stated<bool> by_provincial_department_{};
  stated<bool> procedure_followed_{};
  stated<bool> proposal_publicised_{};
};

}  // namespace jiqun
