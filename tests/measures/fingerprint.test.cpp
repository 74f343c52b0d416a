// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/fingerprint.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <doctest/doctest.h>

#include <set>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&fingerprint), std::uint64_t (*)(const measures&)>);

// A change here is a change of the law as the library applies it.
static_assert(fingerprint(anhui_2024) == 0x0c55b48b71112f55U);

template <class Change>
measures changed(Change change) {
  measures m = anhui_2024;
  change(m);
  return m;
}

}  // namespace

TEST_SUITE("fingerprint of the Measures") {
  TEST_CASE("each figure and each citation changed alone changes it") {
    const measures all[] = {
        anhui_2024,
        changed([](measures& m) { m.edition.document = "invented"; }),
        changed([](measures& m) {
          m.edition.in_force_from.value = {2024, 4, 16};
        }),
        changed([](measures& m) { m.edition.in_force_from.source = art(15); }),
        changed([](measures& m) {
          m.edition.in_force_until = date{2029, 4, 14};
        }),
        changed([](measures& m) { m.carriers.national.value = count<national_carrier>{2}; }),
        changed([](measures& m) { m.carriers.national.source = art(7, 2); }),
        changed([](measures& m) { m.carriers.provincial.value = count<provincial_carrier>{4}; }),
        changed([](measures& m) { m.carriers.provincial.source = art(7, 2); }),
        changed([](measures& m) { m.interpretations.size = 1; }),
        changed([](measures& m) { m.publicity.length.value.days = period_days{6}; }),
        changed([](measures& m) { m.publicity.length.value.unit = day_unit::calendar; }),
        changed([](measures& m) { m.publicity.length.source = art(10, 4); }),
        changed([](measures& m) {
          m.publicity.length.source = citation{10, 1, 3};
        }),
        changed([](measures& m) { m.publicity.on_official_website.value = false; }),
        changed([](measures& m) { m.publicity.on_official_website.source = art(10, 2); }),
        changed([](measures& m) { m.revocation.consecutive_failures.value = failed_years{3}; }),
        changed([](measures& m) { m.revocation.consecutive_failures.source = art(13); }),
        changed([](measures& m) { m.revocation.failures_count_from.value = year{2025}; }),
        changed([](measures& m) { m.revocation.failures_count_from.source = art(14); }),
    };
    std::set<std::uint64_t> seen;
    for (const measures& m : all) CHECK(seen.insert(fingerprint(m)).second);
  }

  TEST_CASE("each choice of each reading changed alone changes it") {
    std::set<std::uint64_t> seen = {fingerprint(anhui_2024)};
    for (const reading_row& entry : reading_table) {
      for (std::size_t choice = 1; choice < entry.choice_count; ++choice) {
        CAPTURE(entry.key);
        CHECK(seen.insert(fingerprint(changed([&](measures& m) { m.readings.choose(entry.id, choice); })))
                  .second);
      }
    }
  }

  TEST_CASE("equal measures have equal fingerprints") {
    const measures there = changed([](measures& m) { m.readings.set(year_not_held::skipped); });
    measures back = there;
    back.readings.set(year_not_held::breaks);
    CHECK(fingerprint(there) != fingerprint(anhui_2024));
    CHECK(fingerprint(back) == fingerprint(anhui_2024));
  }
}
