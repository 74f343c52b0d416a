// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// A fact that may be missing (待补充的事实). Closed, as conditions are.
enum class fact : std::uint8_t {
  none,                    ///< nothing is missing
  official_website,        ///< whether the list stood on the department's official website
  final_list,              ///< whether the list shown is the one that was decided on
  closing_day,             ///< the day on which the publicity period was closed
  working_days,            ///< a State Council arrangement that is not announced
  assessment_outcome,      ///< the outcome of the yearly assessment, in the years that the finding names
  competent_office,        ///< who is competent: the Measures do not say; the department interprets (art. 15)
  acting_office,           ///< which office acted
  acting_city,             ///< which city acts
  pool_entry,              ///< when the cluster entered the pool
  pool_exit,               ///< when it left the pool
  application_day,         ///< when it applied
  national_carriers,       ///< how many national carriers
  provincial_carriers,     ///< how many provincial carriers
  call,                    ///< whether the year's call was issued
  call_on_carriers,        ///< whether the year's call makes the carriers a condition
  regions_of_call,         ///< the regions of the year's call
  industries_of_call,      ///< the industries of the year's call
  leading_industry,        ///< the cluster's leading industry
  revocation_day,          ///< when an earlier title was revoked
  applying,                ///< whether the cluster applied
  preliminary_truth,       ///< the city's finding on truth
  preliminary_compliance,  ///< the city's finding on compliance
  formal_letter,           ///< whether there is a formal letter
  recommending_cities,     ///< which cities recommended
  score,                   ///< whether the quantitative score was considered
  expert_review,           ///< whether the experts' review was considered
  direction,               ///< whether direction and layout were considered
  shortlist,               ///< whether the department's shortlist names the cluster
  objection_day,           ///< when an objection was received, or sent
  objection_hour,          ///< at what time of the last day it was received
  objection_form,          ///< whether an objection meets the notice's form
  objection_target,        ///< whom an objection concerns
  withdrawal,              ///< whether an objection was withdrawn
  verification,            ///< the outcome of verifying an objection
  provincial_title,        ///< whether the cluster holds the provincial title
  title_level,             ///< the level of the title
  newly_recognised,        ///< whether the title is newly recognised
  nomination_reason,       ///< whether a reason for the exception is on record
  first_instalment,        ///< whether it is the first instalment
  budget,                  ///< whether the year's budget allows it
  use_of_support,          ///< what the money is used for
  permitted_use,  ///< whether a use that is not named is permitted: for the department to say (art. 15)
  misconduct_established,  ///< whether an authority has established the act
  misconduct_attribution,  ///< whether the finding attributes the act to the cluster
  misconduct_actor,        ///< whose act it was
  deciding_office,         ///< whether the provincial department decided
  procedure,               ///< whether the procedure was followed
  proposal_publicity,      ///< whether the proposed revocation was made public
  discretion,              ///< the department's discretion: not for a machine
  title_end,               ///< whether and when the title ended
};
inline constexpr std::size_t fact_count = static_cast<std::size_t>(fact::title_end) + 1;

/// A set of facts in eight bytes. A single fact is a set; fact::none is the empty one.
class fact_set {
 public:
  constexpr fact_set() noexcept = default;
  constexpr fact_set(fact only) noexcept : bits_(bit(only)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr bool contains(fact one) const noexcept { return (bits_ & bit(one)) != 0; }

  friend constexpr fact_set operator|(fact_set a, fact_set b) noexcept {
    a.bits_ |= b.bits_;
    return a;
  }
  friend constexpr fact_set operator&(fact_set a, fact_set b) noexcept {
    a.bits_ &= b.bits_;
    return a;
  }
  friend constexpr bool operator==(fact_set a, fact_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(fact_set a, fact_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  static_assert(fact_count <= 64);
  [[nodiscard]] static constexpr std::uint64_t bit(fact one) noexcept {
    return one == fact::none ? 0 : std::uint64_t{1} << static_cast<unsigned>(one);
  }

  std::uint64_t bits_ = 0;
};

}  // namespace jiqun
