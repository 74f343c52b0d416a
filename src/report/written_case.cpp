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

std::vector<measures> texts_of(const reckoning_terms& terms) {
  return terms.as_if_in_force ? std::vector{as_if_in_force(*terms.as_if_in_force)} : terms.editions;
}

retroactive_effects retroactive_of(const case_file& file, const replayed_case& result,
                                   const reckoning_terms& terms, const working_calendar& calendar,
                                   std::optional<date> as_of) {
  if (terms.as_if_in_force)
    return retroactive_effects_of(file, *terms.as_if_in_force, {terms.editions, calendar, as_of, false});
  retroactive_effects found;
  if (!result.ground) return found;
  const measures* before = nullptr;
  for (const measures& one : terms.editions)
    if (one.edition.in_force_from.value < result.in_force.edition.in_force_from.value) before = &one;
  if (before != nullptr)
    found.ground = retroactive_ground_of(result.under_title, year_of_title(result.titles.back().began()),
                                         result.in_force, *before, result.earlier);
  return found;
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
  const std::vector<measures> texts = texts_of(terms);
  replayed_case result = replay(file, {texts, *calendar, terms.as_of});
  stamp stamped = stamp_of(result.in_force, base_of(result.in_force, texts), *calendar, terms.as_of, bytes);
  stamped.as_if_in_force = terms.as_if_in_force.has_value();
  retroactive_effects retroactive = retroactive_of(file, result, terms, *calendar, terms.as_of);
  return {std::move(file), std::move(result), stamped, std::move(retroactive)};
}

written_round reckon_round(const std::string& bytes, const std::string& source,
                           const reckoning_terms& stated) {
  const reckoning_terms terms = complete(stated);
  round_file file = read_round(to_utf8(bytes, source), source);
  const auto calendar = std::make_unique<working_calendar>(known_calendar(terms));
  const std::vector<measures> texts = texts_of(terms);
  auto results = replay_round(file, {texts, *calendar, terms.as_of});
  const measures& text = results.empty() ? texts.back() : results.front().result.in_force;
  stamp stamped = stamp_of(text, base_of(text, texts), *calendar, terms.as_of, bytes);
  stamped.as_if_in_force = terms.as_if_in_force.has_value();
  std::vector<retroactive_effects> retroactive;
  for (const replayed_cluster& one : results)
    retroactive.push_back(retroactive_of(one.file, one.result, terms, *calendar, one.result.today));
  return {std::move(file), std::move(results), stamped, std::move(retroactive)};
}

}  // namespace jiqun
