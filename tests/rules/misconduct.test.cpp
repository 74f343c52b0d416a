// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/misconduct.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace jiqun;

namespace {

constexpr measures applicant_too = under(&readings::attribution, attribution::applicant_too);
constexpr measures any_member = under(&readings::attribution, attribution::any_member);

constexpr misconduct fraud_of(misconduct_actor who) { return {misconduct_kind::fraud, true, who}; }
constexpr decision fraud_in(const std::array<misconduct, 1>& found, const measures& text = anhui_2024) {
  return decide_misconduct(misconduct_kind::fraud, found, text);
}
constexpr stated<misconduct_actor> actor_stated(int at, absence why) {
  return at == naive::missing ? stated<misconduct_actor>(why) : static_cast<misconduct_actor>(at);
}

}  // namespace

TEST_SUITE("art. 14 fraud and breach of law") {
  TEST_CASE("two acts, established or not, by whomever, stated or missing, under every reading") {
    under_every_choice(reading_set(reading_id::attribution), [](const measures& text) {
      const std::string key = choice_in(text, reading_id::attribution);
      const naive::every_case whole({{"misconduct_established", 2},
                                     {"misconduct_actor", 3},
                                     {"misconduct_established", 2},
                                     {"misconduct_actor", 3}},
                                    [&](const auto& all) {
                                      return (all[0] != 0 && naive::attributed(all[1], key)) ||
                                             (all[2] != 0 && naive::attributed(all[3], key));
                                    });
      for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
        for (const absence why : every_absence) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            const std::array found = {misconduct{kind, truth(one[0], why), actor_stated(one[1], why)},
                                      misconduct{kind, truth(one[2], why), actor_stated(one[3], why)}};
            const auto ask = [&](const measures& m) { return decide_misconduct(kind, found, m); };
            compared.of(unlike(ask(text), expected), "", one);
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
          });
          CHECK(compared.compared() == 3 * 3 * 4 * 3 * 4);
          CHECK(compared.difference() == "");
        }
    });
  }

  TEST_CASE("nothing on record is a no, and one established act of the cluster is enough") {
    CHECK(decide_misconduct(misconduct_kind::fraud, std::array<misconduct, 0>{}, anhui_2024).value() ==
          answer::no);
    static_assert(fraud_in({fraud_of(misconduct_actor::cluster)}).value() == answer::yes);
    CHECK(fraud_in({fraud_of(misconduct_actor::cluster)}).value() == answer::yes);
  }

  TEST_CASE("an act of one kind is none of the other") {
    const std::array found = {fraud_of(misconduct_actor::cluster)};
    CHECK(decide_misconduct(misconduct_kind::breach_of_law, found, anhui_2024).value() == answer::no);
    CHECK(decide_misconduct(misconduct_kind::fraud, found, anhui_2024).value() == answer::yes);
  }

  TEST_CASE("open point 45: whose act counts: the cluster's own, the applicant's too, or any member's") {
    constexpr std::array applicant = {fraud_of(misconduct_actor::applicant)};
    constexpr std::array member = {fraud_of(misconduct_actor::member)};
    static_assert(fraud_in(member).value() == answer::no);
    static_assert(fraud_in(member, any_member).value() == answer::yes);
    CHECK(fraud_in(applicant).value() == answer::no);
    CHECK(fraud_in(applicant, applicant_too).value() == answer::yes);
    CHECK(fraud_in(applicant, any_member).value() == answer::yes);
    CHECK(fraud_in(member).value() == answer::no);
    CHECK(fraud_in(member, applicant_too).value() == answer::no);
    CHECK(fraud_in(member, any_member).value() == answer::yes);
    CHECK(fraud_in(member).relied_on() == reading_set(reading_id::attribution));
    CHECK(fraud_in({fraud_of(misconduct_actor::cluster)}).relied_on().empty());
  }

  TEST_CASE("an act that is alleged is unknown and not no, and one found not to be is no") {
    for (const absence why : every_absence) {
      const decision decided = fraud_in({misconduct{misconduct_kind::fraud, why, misconduct_actor::cluster}});
      CHECK(text_of(decided) == "unknown misconduct_established");
      CHECK(decided.conclusion().why_missing == why);
    }
    CHECK(fraud_in({misconduct{misconduct_kind::fraud, false, misconduct_actor::cluster}}).value() ==
          answer::no);
  }

  TEST_CASE("whose act it was is not asked for where any member's counts, nor where nothing is established") {
    constexpr misconduct somebody{misconduct_kind::fraud, true, absence::unknown};
    CHECK(text_of(fraud_in({somebody})) == "unknown misconduct_actor");
    CHECK(text_of(fraud_in({somebody}, any_member)) == "yes");
    CHECK(text_of(fraud_in({misconduct{misconduct_kind::fraud, false, absence::unknown}})) == "no");
  }

  TEST_CASE("one act that is certain settles it though another is alleged") {
    const std::array found = {misconduct{misconduct_kind::fraud}, fraud_of(misconduct_actor::cluster)};
    CHECK(text_of(decide_misconduct(misconduct_kind::fraud, found, anhui_2024)) == "yes");
  }
}
