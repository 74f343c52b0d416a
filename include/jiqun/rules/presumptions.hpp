// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/vocabulary/presumption.hpp"

#include <optional>

// What the record of a case is taken to say where it does not say it (推定). That what is not on record did
// not happen is no presumption: the record of a case is closed. What is said, and that it is unknown, is
// never presumed otherwise.

namespace jiqun {

/// A fact as it is taken, and by which presumption; none: as it was stated, or left open.
template <class T>
struct presumable {
  stated<T> value{};
  std::optional<presumption> by{};
};

namespace detail {

/// Yes by the presumption, where nothing is said and there is ground for it.
constexpr presumable<bool> yes_where_left_out(const stated<bool>& said, bool ground, presumption by) {
  if (!ground || !is_left_out(said)) return {said, {}};
  return {true, by};
}

}  // namespace detail

/// Art. 10(1). Is a recommendation a formal letter (正式行文)? One with a document number is.
[[nodiscard]] constexpr presumable<bool> presumed_formal_letter(const stated<bool>& said,
                                                                bool has_document_number) {
  return detail::yes_where_left_out(said, has_document_number, presumption::formal_letter);
}

/// Art. 10(3). Does an objection on record in a case concern its cluster?
[[nodiscard]] constexpr presumable<bool> presumed_to_concern_cluster(const stated<bool>& said) {
  return detail::yes_where_left_out(said, true, presumption::objection_concerns_cluster);
}

/// Art. 10(3). When was a list taken down that was corrected while it stood open, and is shown anew? On the
/// day before that, or on that on which it was first shown.
[[nodiscard]] constexpr presumable<date> presumed_last_day(date opened, date shown_anew) {
  return {opened < shown_anew ? shown_anew - 1 : opened, presumption::list_taken_down};
}

/// Art. 12. Is the cluster newly recognised? A recognition on record is one since the Measures took force.
[[nodiscard]] constexpr presumable<bool> presumed_newly_recognised(const stated<bool>& said,
                                                                   bool recognition_on_record) {
  return detail::yes_where_left_out(said, recognition_on_record, presumption::newly_recognised);
}

/// Art. 12. What did the latest assessment come to? Where none is on record it is to come. It does not matter
/// for a first instalment.
[[nodiscard]] constexpr presumable<assessment_outcome> presumed_latest_assessment(
    const std::optional<assessment_outcome>& on_record, bool first_instalment) {
  if (on_record) return {*on_record, {}};
  if (first_instalment) return {assessment_outcome::pending, {}};
  return {assessment_outcome::pending, presumption::assessment_pending};
}

/// Art. 14. Was the procedure of a revocation followed (按程序)? As the steps on record have it.
[[nodiscard]] constexpr presumable<bool> presumed_procedure(const stated<bool>& said, bool steps_on_record) {
  if (!is_left_out(said)) return {said, {}};
  return {steps_on_record,
          steps_on_record ? presumption::procedure_followed : presumption::procedure_not_followed};
}

/// Art. 14. When did a title that was revoked end? Where it is open from when the revocation has effect, with
/// the decision: no later than that.
[[nodiscard]] constexpr presumable<date> presumed_end_of_title(const std::optional<date>& effective,
                                                               date decided) {
  if (effective) return {*effective, {}};
  return {decided, presumption::title_ended_by_decision};
}

}  // namespace jiqun
