// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/found_under.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace jiqun;

namespace {

/// Holds under the last of three choices alone.
constexpr finding third_choice_only(const measures& read) {
  return finding_of(condition::use_permitted,
                    answer_of(read.readings.other_uses == other_uses::not_permitted));
}
/// Turns only where two readings change together.
constexpr finding both_changed(const measures& read) {
  return finding_of(condition::in_force, answer_of(read.readings.pool_entry == pool_entry::preceding_year &&
                                                   read.readings.late_objection == late_objection::counted));
}
constexpr reading_set every_reading() {
  reading_set all;
  for (const reading_entry& entry : reading_register) all.insert(entry.id);
  return all;
}

}  // namespace

TEST_SUITE("finding under readings") {
  TEST_CASE("a reading is relied on where any other choice of it finds otherwise, the last of three too") {
    constexpr finding step = found_under(anhui_2024, every_reading(), third_choice_only);
    static_assert(step.holds == answer::no);
    static_assert(step.relied_on == reading_set(reading_id::other_uses));
    CHECK(step.relied_on == reading_set(reading_id::other_uses));
    measures not_permitted = anhui_2024;
    not_permitted.readings.other_uses = other_uses::not_permitted;
    CHECK(found_under(not_permitted, every_reading(), third_choice_only).holds == answer::yes);
    CHECK(found_under(not_permitted, every_reading(), third_choice_only).relied_on ==
          reading_set(reading_id::other_uses));
  }

  TEST_CASE("what turns only together is not relied on until one of the two is changed") {
    CHECK(found_under(anhui_2024, every_reading(), both_changed).relied_on.empty());
    measures changed = anhui_2024;
    changed.readings.pool_entry = pool_entry::preceding_year;
    CHECK(found_under(changed, every_reading(), both_changed).relied_on ==
          reading_set(reading_id::late_objection));
    changed.readings.late_objection = late_objection::counted;
    CHECK(found_under(changed, every_reading(), both_changed).relied_on ==
          reading_set(reading_id::late_objection, reading_id::pool_entry));
  }

  TEST_CASE("only the readings named are tried") {
    CHECK(found_under(anhui_2024, {}, third_choice_only).relied_on.empty());
    CHECK(found_under(anhui_2024, reading_set(reading_id::pool_entry), third_choice_only).relied_on.empty());
  }

  TEST_CASE("each other choice is tried once, with every other reading as it is in use") {
    measures in_use = anhui_2024;
    in_use.readings.reapplication_bar = reapplication_bar::three_years;
    in_use.readings.pool_entry = pool_entry::preceding_year;
    std::vector<readings> tried;
    static_cast<void>(found_under(in_use, reading_set(reading_id::reapplication_bar, reading_id::pool_entry),
                                  [&](const measures& read) {
                                    tried.push_back(read.readings);
                                    return finding_of(condition::in_force, answer::yes);
                                  }));
    REQUIRE(tried.size() == 1 + 1 + 3);
    for (const readings& all : tried) {
      int changed = 0;
      for (const reading_entry& entry : reading_register)
        if (entry.chosen(all) != entry.chosen(in_use.readings)) ++changed;
      CHECK(changed == (&all == tried.data() ? 0 : 1));
    }
  }

  TEST_CASE("an unknown is told from a yes and from a no") {
    const auto undetermined = [](const measures& read) {
      if (read.readings.other_uses == other_uses::permitted)
        return finding_of(condition::use_permitted, answer::yes);
      return finding_without(condition::use_permitted, fact::permitted_use);
    };
    const finding step = found_under(anhui_2024, reading_set(reading_id::other_uses), undetermined);
    CHECK(step.holds == answer::unknown);
    CHECK(step.missing == fact_set(fact::permitted_use));
    CHECK(step.relied_on == reading_set(reading_id::other_uses));
  }

  TEST_CASE("what an interpretation fixed is noted where it is relied on and nowhere else") {
    const measures fixed = interpreted_by(
        anhui_2024, {reading_id::other_uses, 2, "an invented interpretation", {2025, 1, 1}, {2025, 1, 1}});
    CHECK(found_under(fixed, every_reading(), third_choice_only).interpreted ==
          reading_set(reading_id::other_uses));
    CHECK(found_under(fixed, every_reading(), both_changed).interpreted.empty());
    CHECK(found_under(anhui_2024, every_reading(), third_choice_only).interpreted.empty());
  }
}
