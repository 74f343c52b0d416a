// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/carriers.hpp"

#include "core/refusal.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_enough_carriers),
                             decision (*)(const innovation_carriers&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_carriers_satisfied),
                             decision (*)(const innovation_carriers&, const annual_round&, const measures&)>);

constexpr measures gate = under(carrier_requirement::gate_at_application);
constexpr measures by_call = under(carrier_requirement::set_by_call);

constexpr annual_round round_of_2025 = annual_round::of(year(2025));
constexpr annual_round calling(const stated<bool>& required) {
  annual_round round = round_of_2025;
  round = round.carriers_required(required);
  return round;
}
constexpr innovation_carriers carriers(int national, int provincial) {
  return innovation_carriers()
      .national(count<national_carrier>(national))
      .provincial(count<provincial_carrier>(provincial));
}
constexpr innovation_carriers carriers_stated(int national, int provincial, absence why) {
  innovation_carriers found = innovation_carriers().national(why).provincial(why);
  if (national != naive::missing) found = found.national(count<national_carrier>(national));
  if (provincial != naive::missing) found = found.provincial(count<provincial_carrier>(provincial));
  return found;
}
constexpr answer enough(int national, int provincial) {
  return decide_enough_carriers(carriers(national, provincial), anhui_2024).value();
}
constexpr answer satisfied(const innovation_carriers& found, const measures& text,
                           const annual_round& round = round_of_2025) {
  return decide_carriers_satisfied(found, round, text).value();
}

}  // namespace

TEST_SUITE("art. 7(1) innovation carriers") {
  TEST_CASE("at least includes the figure: one national, three provincial") {
    static_assert(enough(0, 2) == answer::no);
    static_assert(enough(0, 3) == answer::yes);
    static_assert(enough(0, 4) == answer::yes);
    static_assert(enough(1, 0) == answer::yes);
    CHECK(enough(0, 0) == answer::no);
    CHECK(enough(0, 2) == answer::no);
    CHECK(enough(0, 3) == answer::yes);
    CHECK(enough(0, 4) == answer::yes);
    CHECK(enough(1, 0) == answer::yes);
    CHECK(enough(2, 0) == answer::yes);
  }

  TEST_CASE("both figures that hold keep their citation, and a mixture below either is not enough") {
    const decision decided = decide_enough_carriers(carriers(1, 3), anhui_2024);
    CHECK(decided[1].holds == answer::yes);
    CHECK(decided[2].holds == answer::yes);
    CHECK(decided[1].source == art(7, 1));
    CHECK(decided[2].source == art(7, 1));
    CHECK(decided[1].figure->required == 1);
    CHECK(decided[2].figure->required == 3);
    CHECK(decided[2].figure->found == 3);
  }

  TEST_CASE("each figure is cited to the place where it stands in the text in use") {
    constexpr measures draft = [] {
      measures text = anhui_2024;
      text.carriers.national.source = art(7, 1);
      text.carriers.provincial.source = art(8);
      return text;
    }();
    const decision decided = decide_enough_carriers(carriers(0, 2), draft);
    CHECK(decided[1].source == art(7, 1));
    CHECK(decided[2].source == art(8));
  }

  TEST_CASE("every number, stated or missing, for each reason of its absence") {
    const naive::every_case whole({{"national_carriers", 4}, {"provincial_carriers", 6}},
                                  [](const auto& all) { return naive::enough_carriers(all[0], all[1]); });
    for (const absence why : every_absence) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        const decision decided = decide_enough_carriers(carriers_stated(one[0], one[1], why), anhui_2024);
        compared.of(text_of(decided), expected.text(), one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
        if (one[0] == naive::missing) CHECK(decided[1].why_missing == why);
      });
      CHECK(compared.compared() == 2 * 5 * 7);
      CHECK(compared.difference() == "");
    }
  }

  TEST_CASE("whether they stand in the way is decided as each reading has it, whatever is missing") {
    for (const carrier_requirement reading :
         {carrier_requirement::direction_only, carrier_requirement::gate_at_application,
          carrier_requirement::set_by_call}) {
      const measures text = under(reading);
      const std::string key = choice_in(text, reading_id::carrier_requirement);
      const naive::every_case whole(
          {{"national_carriers", 3}, {"provincial_carriers", 5}, {"call_on_carriers", 2}},
          [&](const auto& all) { return naive::carriers_satisfied(all[0], all[1], all[2] != 0, key); });
      for (const absence why : every_absence) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          const innovation_carriers found = carriers_stated(one[0], one[1], why);
          const annual_round round = calling(truth(one[2], why));
          const auto ask = [&](const measures& m) { return decide_carriers_satisfied(found, round, m); };
          compared.of(text_of(ask(text)), expected.text(), one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.compared() == 3 * 4 * 6 * 3);
        CHECK(compared.difference() == "");
      }
    }
  }

  TEST_CASE(
      "open point 7: two provincial carriers and no national one bar nothing, bar, or as the call says") {
    constexpr innovation_carriers two = carriers(0, 2);
    static_assert(satisfied(two, anhui_2024) == answer::yes);
    static_assert(satisfied(two, gate) == answer::no);
    static_assert(satisfied(two, by_call) == answer::unknown);
    CHECK(satisfied(two, anhui_2024) == answer::yes);
    CHECK(satisfied(two, gate) == answer::no);
    CHECK(satisfied(two, by_call, calling(true)) == answer::no);
    CHECK(satisfied(two, by_call, calling(false)) == answer::yes);
    CHECK(text_of(decide_carriers_satisfied(two, round_of_2025, by_call)) == "unknown call_on_carriers");
    CHECK(satisfied(carriers(0, 3), gate) == answer::yes);
  }

  TEST_CASE("a call that asks for the carriers changes nothing where the text decides by itself") {
    CHECK(satisfied(carriers(0, 2), anhui_2024, calling(true)) == answer::yes);
    CHECK(satisfied(carriers(0, 2), gate, calling(false)) == answer::no);
  }

  TEST_CASE("that there are not enough is kept among the findings though it bars nothing") {
    const decision decided = decide_carriers_satisfied(carriers(0, 2), round_of_2025, anhui_2024);
    CHECK(decided.value() == answer::yes);
    CHECK(decided[2].what == condition::enough_carriers);
    CHECK(decided[2].holds == answer::no);
    CHECK(decided.relied_on() == reading_set(reading_id::carrier_requirement));
  }

  TEST_CASE("an edition with other figures is measured by them") {
    measures draft = draft_of(anhui_2024, "two national or five provincial, invented");
    draft.carriers.national.value = count<national_carrier>(2);
    draft.carriers.provincial.value = count<provincial_carrier>(5);
    CHECK(decide_enough_carriers(carriers(1, 4), draft).value() == answer::no);
    CHECK(decide_enough_carriers(carriers(2, 0), draft).value() == answer::yes);
    CHECK(decide_enough_carriers(carriers(0, 5), draft).value() == answer::yes);
    draft.carriers.national.value = count<national_carrier>(0);
    CHECK(decide_enough_carriers({}, draft).value() == answer::yes);
    CHECK(enough(1, 4) == answer::yes);
  }

  TEST_CASE("a number that was not stated is no figure, and one that was is shown beside what is asked for") {
    const decision decided = decide_enough_carriers(
        innovation_carriers().national(absence::unknown).provincial(count<provincial_carrier>(2)),
        anhui_2024);
    CHECK(!decided[1].figure->found.has_value());
    CHECK(decided[1].figure->required == 1);
    CHECK(decided[2].figure->found == 2);
    CHECK(decided[1].why_missing == absence::unknown);
    CHECK(text_of(decided) == "unknown national_carriers");
  }

  TEST_CASE("a number that is no fact is refused where it is stated") {
    CHECK(refusal_of([] { return carriers(-1, 0); }) == refusal(flaw::count_out_of_range, -1));
    CHECK(refusal_of([] { return carriers(1, -3); }) == refusal(flaw::count_out_of_range, -3));
    CHECK(refusal_of([] { return carriers(10'001, 0); }) == refusal(flaw::count_out_of_range, 10'001));
    CHECK(refusal_of([] { return carriers(10'000, 10'000); }) == nothing_refused);
  }

  TEST_CASE("a reading that the department fixed shows as interpreted in the finding that rests on it") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(carrier_requirement::gate_at_application, "invented: a gate",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const decision decided = decide_carriers_satisfied(carriers(0, 2), round_of_2025, fixed);
    CHECK(decided.value() == answer::no);
    CHECK(decided[1].interpreted == reading_set(reading_id::carrier_requirement));
    for (std::size_t at = 2; at < decided.size(); ++at) CHECK(decided[at].interpreted.empty());
  }
}
