// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/misconduct.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace jiqun;

namespace {

constexpr measures applicant_too = under(attribution::applicant_too);
constexpr measures any_member = under(attribution::any_member);

constexpr misconduct fraud_of_cluster =
    misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true);
constexpr misconduct fraud_by(misconduct_actor who) {
  return misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(false).actor(who);
}
constexpr decision fraud_in(const std::array<misconduct, 1>& found, const measures& text = anhui_2024) {
  return decide_misconduct(misconduct_kind::fraud, found, text);
}
constexpr stated<misconduct_actor> actor_stated(int at, absence why) {
  return at == naive::missing ? stated<misconduct_actor>(why) : static_cast<misconduct_actor>(at);
}
constexpr std::array actors = {misconduct_actor::applicant, misconduct_actor::promotion_organisation,
                               misconduct_actor::member, misconduct_actor::local_government};

}  // namespace

TEST_SUITE("art. 14 fraud and breach of law") {
  TEST_CASE("two acts, established, attributed and by whomever, stated or missing, under every reading") {
    under_every_choice(reading_set(reading_id::attribution), [](const measures& text) {
      const std::string key = choice_in(text, reading_id::attribution);
      const naive::every_case whole({{"misconduct_established", 2},
                                     {"misconduct_attribution", 2},
                                     {"misconduct_actor", 4},
                                     {"misconduct_established", 2},
                                     {"misconduct_attribution", 2},
                                     {"misconduct_actor", 4}},
                                    [&](const auto& all) {
                                      const auto counts = [&](std::size_t from) {
                                        return all[from] != 0 && naive::counts_against_cluster(
                                                                     all[from + 1] != 0, all[from + 2], key);
                                      };
                                      return counts(0) || counts(3);
                                    });
      for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
        for (const absence why : every_absence) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            const std::array found = {misconduct::of(kind)
                                          .established(truth(one[0], why))
                                          .attributed_to_cluster(truth(one[1], why))
                                          .actor(actor_stated(one[2], why)),
                                      misconduct::of(kind)
                                          .established(truth(one[3], why))
                                          .attributed_to_cluster(truth(one[4], why))
                                          .actor(actor_stated(one[5], why))};
            const auto ask = [&](const measures& m) { return decide_misconduct(kind, found, m); };
            compared.of(unlike(ask(text), expected), "", one);
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
          });
          CHECK(compared.compared() == 3 * 45 * 45);
          CHECK(compared.difference() == "");
        }
    });
  }

  TEST_CASE("nothing on record is a no, and one established act of the cluster is enough") {
    static_assert(
        decide_misconduct(misconduct_kind::fraud, std::array<misconduct, 0>{}, anhui_2024).value() ==
        answer::no);
    static_assert(fraud_in({fraud_of_cluster}).value() == answer::yes);
    CHECK(decide_misconduct(misconduct_kind::fraud, std::vector<misconduct>{}, anhui_2024).value() ==
          answer::no);
    CHECK(fraud_in({fraud_of_cluster}).value() == answer::yes);
  }

  TEST_CASE("an act of one kind is none of the other, whatever of it is missing") {
    const std::array found = {fraud_of_cluster, misconduct::of(misconduct_kind::fraud)};
    CHECK(text_of(decide_misconduct(misconduct_kind::breach_of_law, found, anhui_2024)) == "no");
    CHECK(decide_misconduct(misconduct_kind::breach_of_law, found, anhui_2024).relied_on().empty());
    CHECK(decide_misconduct(misconduct_kind::fraud, found, anhui_2024).value() == answer::yes);
  }

  TEST_CASE("open point 45: what the finding attributes to the cluster counts under every reading") {
    for (const measures& text : {anhui_2024, applicant_too, any_member})
      for (const misconduct_actor who : actors) {
        const decision decided = fraud_in(
            {misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true).actor(who)},
            text);
        CHECK(decided.value() == answer::yes);
        CHECK(decided.relied_on().empty());
      }
  }

  TEST_CASE("open point 45: what it does not attribute counts for the applicant, or for any member too") {
    struct row {
      misconduct_actor who;
      answer as_found, applicant, member;
    };
    constexpr std::array rows = {
        row{misconduct_actor::applicant, answer::no, answer::yes, answer::yes},
        row{misconduct_actor::promotion_organisation, answer::no, answer::no, answer::yes},
        row{misconduct_actor::member, answer::no, answer::no, answer::yes},
        row{misconduct_actor::local_government, answer::no, answer::no, answer::no},
    };
    static_assert(fraud_in({fraud_by(misconduct_actor::member)}).value() == answer::no);
    static_assert(fraud_in({fraud_by(misconduct_actor::member)}, any_member).value() == answer::yes);
    for (const row& one : rows) {
      CHECK(fraud_in({fraud_by(one.who)}).value() == one.as_found);
      CHECK(fraud_in({fraud_by(one.who)}, applicant_too).value() == one.applicant);
      CHECK(fraud_in({fraud_by(one.who)}, any_member).value() == one.member);
      const bool turns = one.who != misconduct_actor::local_government;
      CHECK(fraud_in({fraud_by(one.who)}).relied_on() ==
            (turns ? reading_set(reading_id::attribution) : reading_set()));
    }
  }

  TEST_CASE("an act that is alleged is unknown and not no, and one found not to be is no") {
    for (const absence why : every_absence) {
      const decision decided =
          fraud_in({misconduct::of(misconduct_kind::fraud).established(why).attributed_to_cluster(true)});
      CHECK(text_of(decided) == "unknown misconduct_established");
      CHECK(decided.conclusion().why_missing == why);
    }
    CHECK(fraud_in({misconduct::of(misconduct_kind::fraud).established(false).attributed_to_cluster(true)})
              .value() == answer::no);
  }

  TEST_CASE("a finding that does not say whether it is the cluster's is open, for each reason of it") {
    for (const absence why : every_absence) {
      const decision decided =
          fraud_in({misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(why)});
      CHECK(text_of(decided) == "unknown misconduct_attribution");
      CHECK(decided.conclusion().why_missing == why);
    }
  }

  TEST_CASE("whose act it was is asked for only where a reading asks, and where something is established") {
    constexpr misconduct somebody = misconduct::of(misconduct_kind::fraud)
                                        .established(true)
                                        .attributed_to_cluster(false)
                                        .actor(absence::unknown);
    CHECK(text_of(fraud_in({somebody})) == "no");
    CHECK(text_of(fraud_in({somebody}, applicant_too)) == "unknown misconduct_actor");
    CHECK(text_of(fraud_in({somebody}, any_member)) == "unknown misconduct_actor");
    CHECK(text_of(fraud_in({misconduct::of(misconduct_kind::fraud).established(true)}, any_member)) ==
          "unknown misconduct_actor misconduct_attribution");
    CHECK(text_of(fraud_in({misconduct::of(misconduct_kind::fraud).established(false)}, any_member)) == "no");
  }

  TEST_CASE("one act that is certain settles it though another is alleged") {
    const std::array found = {misconduct::of(misconduct_kind::fraud), fraud_of_cluster};
    CHECK(text_of(decide_misconduct(misconduct_kind::fraud, found, anhui_2024)) == "yes");
  }

  TEST_CASE("a reading that the department fixed shows as interpreted where it turns the finding") {
    const measures fixed = interpreted_by(
        anhui_2024,
        interprets(attribution::any_member, "invented: any member's", date{2025, 1, 1}, date{2025, 1, 1}));
    CHECK(fraud_in({fraud_by(misconduct_actor::member)}, fixed).value() == answer::yes);
    CHECK(fraud_in({fraud_by(misconduct_actor::member)}, fixed).conclusion().interpreted ==
          reading_set(reading_id::attribution));
    CHECK(fraud_in({fraud_of_cluster}, fixed).conclusion().interpreted.empty());
  }
}
