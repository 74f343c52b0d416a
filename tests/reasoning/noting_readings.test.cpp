// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/noting_readings.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/reasoning/weighing.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace jiqun;

namespace {

/// Holds under the last of three choices alone.
constexpr finding third_choice_only(const measures& read) {
  return finding_of(condition::use_permitted,
                    answer_of(read.readings.get<other_uses>() == other_uses::not_permitted));
}
/// Turns only where two readings change together.
constexpr finding both_changed(const measures& read) {
  return finding_of(condition::in_force,
                    answer_of(read.readings.get<pool_entry>() == pool_entry::preceding_year &&
                              read.readings.get<late_objection>() == late_objection::counted));
}

}  // namespace

TEST_SUITE("noting readings") {
  TEST_CASE("a reading is relied on where any other choice of it finds otherwise, the last of three too") {
    constexpr finding step = noting_readings(anhui_2024, third_choice_only);
    static_assert(step.holds == answer::no);
    static_assert(step.relied_on == reading_set(reading_id::other_uses));
    CHECK(step.relied_on == reading_set(reading_id::other_uses));
    measures not_permitted = anhui_2024;
    not_permitted.readings.set(other_uses::not_permitted);
    CHECK(noting_readings(not_permitted, third_choice_only).holds == answer::yes);
    CHECK(noting_readings(not_permitted, third_choice_only).relied_on == reading_set(reading_id::other_uses));
  }

  TEST_CASE("what turns only together is not relied on until one of the two is changed") {
    CHECK(noting_readings(anhui_2024, both_changed).relied_on.empty());
    measures changed = anhui_2024;
    changed.readings.set(pool_entry::preceding_year);
    CHECK(noting_readings(changed, both_changed).relied_on == reading_set(reading_id::late_objection));
    changed.readings.set(late_objection::counted);
    CHECK(noting_readings(changed, both_changed).relied_on ==
          reading_set(reading_id::late_objection, reading_id::pool_entry));
  }

  TEST_CASE("each other choice of what is asked for is tried once, all others as they are in use") {
    measures in_use = anhui_2024;
    in_use.readings.set(reapplication_bar::three_years);
    in_use.readings.set(pool_entry::preceding_year);
    std::vector<readings> tried;
    static_cast<void>(noting_readings(in_use, [&](const measures& read) {
      tried.push_back(read.readings);
      static_cast<void>(read.readings.get<reapplication_bar>());
      static_cast<void>(read.readings.get<pool_entry>());
      return finding_of(condition::in_force, answer::yes);
    }));
    REQUIRE(tried.size() == 1 + 1 + 3);
    for (const readings& all : tried) {
      int changed = 0;
      for (const reading_row& entry : reading_table)
        if (all.chosen(entry.id) != in_use.readings.chosen(entry.id)) ++changed;
      CHECK(changed == (&all == tried.data() ? 0 : 1));
    }
  }

  TEST_CASE("what asks for no reading is made once and relies on none") {
    int made = 0;
    const finding step = noting_readings(anhui_2024, [&](const measures&) {
      ++made;
      return finding_of(condition::in_force, answer::yes);
    });
    CHECK(made == 1);
    CHECK(step.relied_on.empty());
  }

  TEST_CASE("each finding from facts of a decision notes its own") {
    const decision all = noting_readings(anhui_2024, [](const measures& read) {
      return decision::all_of(condition::may_apply, {third_choice_only(read), both_changed(read)});
    });
    CHECK(all[0].relied_on.empty());
    CHECK(all[1].relied_on == reading_set(reading_id::other_uses));
    CHECK(all[2].relied_on.empty());
    measures changed = anhui_2024;
    changed.readings.set(pool_entry::preceding_year);
    const decision then = noting_readings(changed, [](const measures& read) {
      return decision::all_of(condition::may_apply, {third_choice_only(read), both_changed(read)});
    });
    CHECK(then[2].relied_on == reading_set(reading_id::late_objection));
  }

  TEST_CASE("another choice may count as finding otherwise though the answer is the same") {
    const finding step = noting_readings(anhui_2024, both_changed, [](const measures& read) {
      return std::pair(read.readings.get<pool_entry>(), read.readings.get<late_objection>());
    });
    CHECK(step.relied_on == reading_set(reading_id::pool_entry, reading_id::late_objection));
  }

  TEST_CASE("one within another is left to the outer one, and a weighed one keeps no number") {
    const auto inner = [](const measures& read) { return noting_readings(read, third_choice_only); };
    CHECK(noting_readings(anhui_2024, inner).relied_on == reading_set(reading_id::other_uses));
    CHECK(weigh(anhui_2024, inner).reasons[0].noted_as == 0);
    CHECK(weigh(anhui_2024, inner).reasons[0].relied_on == reading_set(reading_id::other_uses));
  }

  TEST_CASE("an unknown is told from a yes and from a no") {
    const auto undetermined = [](const measures& read) {
      if (read.readings.get<other_uses>() == other_uses::permitted)
        return finding_of(condition::use_permitted, answer::yes);
      return finding_without(condition::use_permitted, fact::permitted_use);
    };
    const finding step = noting_readings(anhui_2024, undetermined);
    CHECK(step.holds == answer::unknown);
    CHECK(step.missing == fact_set(fact::permitted_use));
    CHECK(step.relied_on == reading_set(reading_id::other_uses));
  }

  TEST_CASE("what an interpretation fixed is noted where it is relied on and nowhere else") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(other_uses::not_permitted, "an invented interpretation",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    CHECK(noting_readings(fixed, third_choice_only).interpreted == reading_set(reading_id::other_uses));
    CHECK(noting_readings(fixed, both_changed).interpreted.empty());
    CHECK(noting_readings(anhui_2024, third_choice_only).interpreted.empty());
  }
}
