// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/put_in_order.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpretation.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/applicability.hpp"

#include <gsl/span>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace jiqun {

/// Art. 15, 16. Which text applied on which day (适用文本): the editions by their dates, each as interpreted
/// by then: from the day from which an interpretation is applied, and not before it was issued.
class edition_timeline {
 public:
  /// @param texts            oldest first, at least one
  /// @param known            interpretations beside those in the texts, as they were issued
  /// Throws invalid_fact without any texts, for texts in another order or two from one day, for an
  /// interpretation that fixes no choice, and where there are too many.
  edition_timeline(gsl::span<const measures> texts, const std::vector<official_interpretation>& known) {
    require_order(texts);
    for (measures edition : texts) {
      const std::vector<official_interpretation> interpretations = taken_out_of(edition, known);
      const date from = edition.edition.in_force_from.value;
      add(from, edition, interpretations);
      std::vector<date> days;
      for (const official_interpretation& one : interpretations)
        if (from < one.decides_from()) days.push_back(one.decides_from());
      std::sort(days.begin(), days.end(), [](date a, date b) { return a < b; });
      for (const date day : days) add(day, edition, interpretations);
    }
  }

  // What is found stands in the timeline: a temporary one is asked nothing.
  [[nodiscard]] const measures* in_force(date day) const&& = delete;
  [[nodiscard]] const measures& nearest_to(date day) const&& = delete;
  [[nodiscard]] applicable_text governing(date day, const std::optional<date>& began) const&& = delete;
  template <class Ends>
  [[nodiscard]] applicable_text governing_end(applicable_text by, date began, Ends ends) const&& = delete;

  /// The text in force on the day; null where none was.
  [[nodiscard]] const measures* in_force(date day) const& {
    const measures* found = nullptr;
    for (const stretch& one : stretches_)
      if (one.from <= day && is_in_force(one.text, day)) found = &one.text;
    return found;
  }
  /// The text in force on the day; before any was, the first; after one has ended and before the next, the
  /// one that ended.
  [[nodiscard]] const measures& nearest_to(date day) const& {
    if (const measures* text = in_force(day)) return *text;
    const measures* found = &stretches_.front().text;
    for (const stretch& one : stretches_)
      if (one.from <= day) found = &one.text;
    return *found;
  }

  /// The text that governs what was done on the day. Null where none was in force.
  /// @param began  when the procedure began that it is a step of; none: it is of no procedure
  [[nodiscard]] applicable_text governing(date day, const std::optional<date>& began) const& {
    const measures* of_day = in_force(day);
    return governing_of(of_day, began ? in_force(*began) : of_day, nearest_to(day));
  }

  /// The text that governs the end of what is under way: where that falls on a day of a later text, by the
  /// reading of governing_text that one.
  /// @param by    the text that governs the day on which it is asked
  /// @param ends  takes an applicable_text and returns the day on which it ends by that, if there is one
  template <class Ends>
  [[nodiscard]] applicable_text governing_end(applicable_text by, date began, Ends ends) const& {
    for (const stretch& later : stretches_) {
      const std::optional<date> day = ends(by);
      if (!day || *day < later.from || in_force(*day) != &later.text) continue;
      const applicable_text at_end = governing(*day, began);
      const bool is_another = at_end.text != by.text || at_end.otherwise != by.otherwise;
      if (at_end.text == nullptr || !is_another) continue;
      by = at_end;
      by.from = later.from;
    }
    return by;
  }

 private:
  struct stretch {
    date from;
    measures text;
  };

  static void require_order(gsl::span<const measures> texts) {
    if (texts.empty()) throw invalid_fact(flaw::no_edition, 0);
    std::optional<date> before;
    for (const measures& text : texts) {
      const date from = text.edition.in_force_from.value;
      if (before == from) throw invalid_fact(flaw::editions_of_one_day, digits_of(from));
      if (before && from < *before) throw invalid_fact(flaw::editions_out_of_order, digits_of(from));
      before = from;
    }
  }

  /// Those in the edition and those known beside it, in the order in which they were issued; the edition is
  /// left with its own readings.
  [[nodiscard]] static std::vector<official_interpretation> taken_out_of(
      measures& edition, const std::vector<official_interpretation>& known) {
    const interpretation_list& own = edition.interpretations;
    std::vector<official_interpretation> all(own.all.begin(),
                                             own.all.begin() + static_cast<std::ptrdiff_t>(own.known()));
    all.insert(all.end(), known.begin(), known.end());
    put_in_order(all, [](const official_interpretation& one) { return one.issued; });
    edition.interpretations = {};
    return all;
  }

  void add(date from, measures text, const std::vector<official_interpretation>& interpretations) {
    for (const official_interpretation& one : interpretations)
      if (one.decides_from() <= from) text = interpreted_by(text, one);
    stretches_.push_back({from, text});
  }

  std::vector<stretch> stretches_;
};

}  // namespace jiqun
