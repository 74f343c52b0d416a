// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/written_case.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/case_documents.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/measures/editions.hpp"
#include "report/complete_terms.hpp"

#include <gsl/span>

#include <utility>

namespace jiqun {

namespace {

/// The calendar as known on the day from which the case is looked at.
working_calendar known_calendar(const reckoning_terms& terms) {
  return terms.as_of ? terms.calendar->as_known_on(*terms.as_of) : *terms.calendar;
}

/// The edition of that text, before interpretations.
const measures& base_of(const measures& in_force, const std::vector<measures>& texts) {
  for (const measures& one : texts)
    if (one.edition.in_force_from.value == in_force.edition.in_force_from.value) return one;
  return texts.back();
}

}  // namespace

reckoning_terms complete(reckoning_terms terms) {
  if (terms.editions.empty()) terms.editions.assign(editions.begin(), editions.end());
  if (terms.calendar == nullptr)  // a constant: nobody owns it
    terms.calendar = {std::shared_ptr<void>(), &state_council_calendar};
  return terms;
}

written_case reckon_case(const std::string& bytes, const std::string& source, const reckoning_terms& stated) {
  const reckoning_terms terms = complete(stated);
  case_file file = read_case(to_utf8(bytes, source), source);
  const auto calendar = std::make_unique<working_calendar>(known_calendar(terms));
  replayed_case result = replay(file, {terms.editions, *calendar, terms.as_of});
  const stamp stamped =
      stamp_of(result.in_force, base_of(result.in_force, terms.editions), *calendar, terms.as_of, bytes);
  return {std::move(file), std::move(result), stamped};
}

written_round reckon_round(const std::string& bytes, const std::string& source,
                           const reckoning_terms& stated) {
  const reckoning_terms terms = complete(stated);
  round_file file = read_round(to_utf8(bytes, source), source);
  const auto calendar = std::make_unique<working_calendar>(known_calendar(terms));
  auto results = replay_round(file, {terms.editions, *calendar, terms.as_of});
  const measures& text = results.empty() ? terms.editions.back() : results.front().result.in_force;
  const stamp stamped = stamp_of(text, base_of(text, terms.editions), *calendar, terms.as_of, bytes);
  return {std::move(file), std::move(results), stamped};
}

}  // namespace jiqun
