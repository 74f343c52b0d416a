// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/editions.hpp"

#include "core/refusal.hpp"
#include "jiqun/measures/fingerprint.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_destructible_v<measures> && std::is_nothrow_copy_constructible_v<measures>);
static_assert(std::is_same_v<decltype(edition_in_force(last_day)), const measures*>);
static_assert(std::is_same_v<decltype(&draft_of), measures (*)(const measures&, std::string_view)>);

static_assert(edition_in_force({2024, 4, 14}) == nullptr);
static_assert(edition_in_force({2024, 4, 15}) == editions.data());
static_assert(edition_in_force({2024, 4, 16}) == editions.data());

}  // namespace

TEST_SUITE("editions") {
  TEST_CASE("the Measures of 2024 are in force from 15 April 2024 and no end is stated") {
    CHECK(edition_in_force({2024, 3, 14}) == nullptr);
    CHECK(edition_in_force({2024, 4, 14}) == nullptr);
    REQUIRE(edition_in_force({2024, 4, 15}) != nullptr);
    CHECK(edition_in_force({2024, 4, 15})->edition.document.view() == "皖工信规划函〔2024〕12号");
    CHECK(edition_in_force({2024, 4, 16}) == edition_in_force({2024, 4, 15}));
    CHECK(edition_in_force(last_day) == edition_in_force({2024, 4, 15}));
    CHECK(!anhui_2024.edition.in_force_until);
    CHECK(fingerprint(*edition_in_force({2024, 4, 15})) == fingerprint(anhui_2024));
  }

  TEST_CASE("a text is in force from its first day to its last, and without one from then on") {
    measures text = draft_of(anhui_2024, "invented: with an end");
    text.edition.in_force_until = date{2026, 12, 31};
    CHECK(!is_in_force(text, {2024, 4, 14}));
    CHECK(is_in_force(text, {2024, 4, 15}));
    CHECK(is_in_force(text, {2026, 12, 31}));
    CHECK(!is_in_force(text, {2027, 1, 1}));
    CHECK(is_in_force(anhui_2024, last_day));
  }

  TEST_CASE("every figure stands beside its article") {
    static_assert(anhui_2024.edition.in_force_from.source == art(16));
    static_assert(anhui_2024.publicity.length.value == period_length{period_days{5}, day_unit::working});
    static_assert(anhui_2024.publicity.length.source == art(10, 3));
    static_assert(anhui_2024.publicity.on_official_website.value);
    static_assert(anhui_2024.publicity.on_official_website.source == art(10, 3));
    static_assert(anhui_2024.revocation.consecutive_failures.value == failed_years{2});
    static_assert(anhui_2024.revocation.consecutive_failures.source == art(14));
    static_assert(anhui_2024.revocation.failures_count_from.value == year{2024});
    static_assert(anhui_2024.revocation.failures_count_from.source == art(16));
    CHECK(anhui_2024.publicity.length.value.days == period_days{5});
  }

  TEST_CASE("a draft changes nothing but itself") {
    const std::uint64_t before = fingerprint(anhui_2024);
    measures draft = draft_of(anhui_2024, "invented draft");
    draft.publicity.length.value = {period_days{7}, day_unit::calendar};
    draft.revocation.consecutive_failures.value = failed_years{3};
    draft.readings.set(year_not_held::skipped);
    CHECK(draft.edition.document.view() == "invented draft");
    CHECK(fingerprint(anhui_2024) == before);
    CHECK(anhui_2024.publicity.length.value.days == period_days{5});
    CHECK(anhui_2024.readings.get<year_not_held>() == year_not_held::breaks);
    CHECK(edition_in_force({2024, 4, 15})->revocation.consecutive_failures.value == failed_years{2});
    CHECK(fingerprint(draft) != before);
  }

  TEST_CASE("a draft is reckoned by the compiler") {
    constexpr measures draft = [] {
      measures m = draft_of(anhui_2024, "invented draft");
      m.publicity.length.value = {period_days{7}, day_unit::working};
      return m;
    }();
    static_assert(draft.publicity.length.value.days == period_days{7});
    static_assert(draft.publicity.length.source == anhui_2024.publicity.length.source);
    CHECK(fingerprint(draft) != fingerprint(draft_of(anhui_2024, "invented draft")));
  }

  TEST_CASE("the name of a draft has room for 95 bytes") {
    const auto named = [](std::size_t length) {
      return refusal_of([=] { return draft_of(anhui_2024, std::string(length, 'x')); });
    };
    CHECK(named(95) == nothing_refused);
    CHECK(named(96) == refusal(flaw::text_too_long, 96));
  }

  TEST_CASE("from one to ten failures can be asked for") {
    const auto asked = [](int number) { return refusal_of([=] { return failed_years(number); }); };
    CHECK(asked(0) == refusal(flaw::count_out_of_range, 0));
    CHECK(asked(1) == nothing_refused);
    CHECK(asked(10) == nothing_refused);
    CHECK(asked(11) == refusal(flaw::count_out_of_range, 11));
  }
}
